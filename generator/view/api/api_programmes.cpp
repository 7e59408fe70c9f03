#include "view/api/api_parts.h"

namespace glasnost::view {
namespace {

struct ProgrammeRowJson {
  std::string id, title;
  std::optional<std::string> kind;
  std::string kind_label;
  std::optional<PeriodJson> period;
  std::size_t measures = 0;
  std::string href, html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = ProgrammeRowJson;
    visit("id", &P::id);
    visit("title", &P::title);
    visit("kind", &P::kind);
    visit("kind_label", &P::kind_label);
    visit("period", &P::period);
    visit("measures", &P::measures);
    visit("href", &P::href);
    visit("html", &P::html);
  }
};

struct LabelledJson {
  std::string label, text;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("label", &LabelledJson::label);
    visit("text", &LabelledJson::text);
  }
};
struct PassportJson {
  std::string label;
  SafeHtml text;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("label", &PassportJson::label);
    visit("text", &PassportJson::text);
  }
};

struct ApprovalJson {
  std::optional<std::string> document, kind, number;
  std::optional<Date> date;
  std::optional<std::string> title;
  template <class Visit>
  static void fields(Visit&& visit) {
    using A = ApprovalJson;
    visit("document", &A::document);
    visit("kind", &A::kind);
    visit("number", &A::number);
    visit("date", &A::date);
    visit("title", &A::title);
  }
};

struct MeasureJson {
  std::string anchor;
  std::optional<std::string> number;
  std::string title;
  DeadlineJson deadline;
  std::optional<std::string> responsible, indicator, expected_result, collection, report;
  bool all_schools = false;
  std::vector<std::string> schools;
  std::vector<LabelledJson> other;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using M = MeasureJson;
    visit("anchor", &M::anchor);
    visit("number", &M::number);
    visit("title", &M::title);
    visit("deadline", &M::deadline);
    visit("responsible", &M::responsible);
    visit("indicator", &M::indicator);
    visit("expected_result", &M::expected_result);
    visit("collection", &M::collection);
    visit("report", &M::report);
    visit("all_schools", &M::all_schools);
    visit("schools", &M::schools);
    visit("other", &M::other);
    visit("issues", &M::issues);
  }
};

struct SectionJson {
  std::optional<std::string> anchor, number;
  int depth = 1;
  std::optional<std::string> title;
  SafeHtml html;
  std::vector<MeasureJson> measures;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SectionJson;
    visit("anchor", &S::anchor);
    visit("number", &S::number);
    visit("depth", &S::depth);
    visit("title", &S::title);
    visit("html", &S::html);
    visit("measures", &S::measures);
  }
};

struct ProgrammeJson {
  std::string id, title;
  std::optional<std::string> kind;
  std::string kind_label, text;
  std::optional<PeriodJson> period;
  std::optional<std::string> level, level_label;
  std::optional<ApprovalJson> approved_by;
  std::vector<RefJson> participants;
  std::vector<PassportJson> passport;
  std::vector<SectionJson> sections;
  std::vector<std::string> cycle;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = ProgrammeJson;
    visit("id", &P::id);
    visit("title", &P::title);
    visit("kind", &P::kind);
    visit("kind_label", &P::kind_label);
    visit("text", &P::text);
    visit("period", &P::period);
    visit("level", &P::level);
    visit("level_label", &P::level_label);
    visit("approved_by", &P::approved_by);
    visit("participants", &P::participants);
    visit("passport", &P::passport);
    visit("sections", &P::sections);
    visit("cycle", &P::cycle);
    visit("issues", &P::issues);
  }
};

std::optional<ApprovalJson> approval_json(const ApiContext& c,
                                          const std::optional<model::Relation>& relation) {
  if (!relation) return std::nullopt;
  const auto& r = relation->reference;
  ApprovalJson out{{}, text_or_null(r.kind), text_or_null(r.number), r.date.date, text_or_null(r.title)};
  if (relation->document) {
    const auto& target = c.m.documents[*relation->document].record;
    out = {document_ref(c.m, *relation->document).href, target.kind.value, text_or_null(target.number),
           target.date.date, target.title.value};
  }
  return out;
}

MeasureJson measure_json(const ApiContext& c, const model::Measure& measure, const std::string& path) {
  const auto& r = measure.record;
  MeasureJson out{.anchor = r.anchor,
                  .number = text_or_null(r.number),
                  .title = r.title.text.value,
                  .deadline = deadline_json(measure.deadline, c.frame.words),
                  .responsible = text_or_null(r.responsible.text),
                  .indicator = text_or_null(r.indicator.text),
                  .expected_result = text_or_null(r.expected_result.text),
                  .collection = text_or_null(r.collection.text),
                  .report = text_or_null(r.report.text),
                  .all_schools = measure.all_schools,
                  .schools = {},
                  .other = {},
                  .issues = issues_json(c, path, r.anchor)};
  for (std::size_t school : measure.schools) out.schools.push_back(school_ref(c.m, school).href);
  for (const auto& [label, cell] : r.other) out.other.push_back({label, cell.text.value});
  return out;
}

SectionJson section_json(const ApiContext& c, const model::Section& section,
                         const record::Programme& programme) {
  const auto& r = section.record;
  SectionJson out{.anchor = text_or_null(r.anchor),
                  .number = text_or_null(r.number),
                  .depth = r.depth,
                  .title = text_or_null(r.title),
                  .html = c.html(r.text, plan::programme_page(c.m.id, programme.id)),
                  .measures = {}};
  for (const auto& measure : section.measures)
    out.measures.push_back(measure_json(c, measure, programme.path));
  return out;
}

std::size_t count_measures(const model::Programme& programme) {
  std::size_t count = 0;
  for (const auto& section : programme.sections) count += section.measures.size();
  return count;
}

}  // namespace

Value api_programmes(const ApiContext& c) {
  std::vector<ProgrammeRowJson> data;
  for (const auto& programme : c.m.programmes) {
    const auto& r = programme.record;
    data.push_back({.id = r.id,
                    .title = r.title.value,
                    .kind = text_or_null(kind_id(r.kind.value, c.frame.vocabulary)),
                    .kind_label = r.kind.value,
                    .period = period_json(r.period, c.frame.words),
                    .measures = count_measures(programme),
                    .href = plan::api_entity(c.m.id, "programmes", r.id),
                    .html = plan::programme_page(c.m.id, r.id)});
  }
  return envelope(std::move(data), c.file, c.frame, plan::programmes_page(c.m.id));
}

Value api_programme(const ApiContext& c) {
  const auto& programme = c.m.programmes[c.file.subject];
  const auto& r = programme.record;
  const std::string page = plan::programme_page(c.m.id, r.id);
  ProgrammeJson data{.id = r.id,
                     .title = r.title.value,
                     .kind = text_or_null(kind_id(r.kind.value, c.frame.vocabulary)),
                     .kind_label = r.kind.value,
                     .text = r.is_summary ? "summary" : "full",
                     .period = period_json(r.period, c.frame.words),
                     .level = text_or_null(r.level),
                     .level_label = c.label("level", r.level.value),
                     .approved_by = approval_json(c, programme.approved_by),
                     .participants = refs(c.m, programme.participants, school_ref),
                     .passport = {},
                     .sections = {},
                     .cycle = texts(r.cycle),
                     .issues = issues_json(c, r.path, "")};
  for (const auto& [label, text] : r.passport) data.passport.push_back({label.value, c.html(text, page)});
  for (const auto& section : programme.sections) data.sections.push_back(section_json(c, section, r));
  return envelope(std::move(data), c.file, c.frame, page);
}

}  // namespace glasnost::view
