#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

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
  std::optional<std::string> document, kind, kind_label, number;
  std::optional<Date> date;
  std::optional<std::string> date_text, issuer, title;
  std::vector<ReadingJson> stated;
  template <class Visit>
  static void fields(Visit&& visit) {
    using A = ApprovalJson;
    visit("document", &A::document);
    visit("kind", &A::kind);
    visit("kind_label", &A::kind_label);
    visit("number", &A::number);
    visit("date", &A::date);
    visit("date_text", &A::date_text);
    visit("issuer", &A::issuer);
    visit("title", &A::title);
    visit("stated", &A::stated);
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
  StatusJson status;
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
    visit("status", &M::status);
    visit("issues", &M::issues);
  }
};

struct SectionJson {
  std::optional<std::string> anchor, number;
  int depth = 1;
  std::optional<std::string> title;
  SafeHtml html;
  std::vector<MeasureJson> measures;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SectionJson;
    visit("anchor", &S::anchor);
    visit("number", &S::number);
    visit("depth", &S::depth);
    visit("title", &S::title);
    visit("html", &S::html);
    visit("measures", &S::measures);
    visit("issues", &S::issues);
  }
};

struct ProgrammeJson {
  std::string id, title;
  std::optional<std::string> kind;
  std::string kind_label, text;
  std::optional<std::string> text_label;
  std::optional<PeriodJson> period;
  std::optional<std::string> level, level_label;
  std::optional<ApprovalJson> approved_by;
  std::vector<RefJson> participants;
  std::vector<PassportJson> passport;
  std::vector<SectionJson> sections;
  std::vector<std::string> cycle, cycle_label;
  std::vector<Map> stated;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = ProgrammeJson;
    visit("id", &P::id);
    visit("title", &P::title);
    visit("kind", &P::kind);
    visit("kind_label", &P::kind_label);
    visit("text", &P::text);
    visit("text_label", &P::text_label);
    visit("period", &P::period);
    visit("level", &P::level);
    visit("level_label", &P::level_label);
    visit("approved_by", &P::approved_by);
    visit("participants", &P::participants);
    visit("passport", &P::passport);
    visit("sections", &P::sections);
    visit("cycle", &P::cycle);
    visit("cycle_label", &P::cycle_label);
    visit("stated", &P::stated);
    visit("issues", &P::issues);
  }
};

std::optional<ApprovalJson> approval_json(const ApiContext& c,
                                          const std::optional<model::Relation>& relation) {
  if (!relation) return std::nullopt;
  const auto& r = relation->reference;
  ApprovalJson out;
  out.kind = text_or_null(kind_id(r.kind.value, c.frame.vocabulary));
  out.kind_label = text_or_null(r.kind);
  out.number = text_or_null(r.number);
  out.date = r.date.date;
  out.date_text = text_or_null(r.date.text);
  out.issuer = text_or_null(r.issuer);
  out.title = text_or_null(r.title);
  out.stated = readings_json(r);
  if (!relation->document) return out;
  const auto& target = c.m.documents[*relation->document].record;
  out.document = document_ref(c.m, *relation->document).href;
  out.kind = text_or_null(kind_id(target.kind.value, c.frame.vocabulary));
  out.kind_label = target.kind.value;
  out.number = text_or_null(target.number);
  out.date = target.date.date;
  out.date_text = text_or_null(target.date_text);
  out.title = target.title.value;
  return out;
}

MeasureJson measure_json(const ApiContext& c, const model::Measure& measure,
                         const record::Header& programme) {
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
                  .status = status_json(c, measure.execution),
                  .issues = issues_at_json(c, programme, r.anchor)};
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
                  .measures = {},
                  .issues = {}};
  if (!r.anchor.empty()) out.issues = issues_at_json(c, programme, r.anchor);
  for (const auto& measure : section.measures) out.measures.push_back(measure_json(c, measure, programme));
  return out;
}

// The anchors of its sections and measures.
std::vector<std::string> places_of(const model::Programme& programme) {
  std::vector<std::string> places;
  for (const auto& section : programme.sections) {
    if (!section.record.anchor.empty()) places.push_back(section.record.anchor);
    for (const auto& measure : section.measures) places.push_back(measure.record.anchor);
  }
  return places;
}

}  // namespace

Value api_programme(const ApiContext& c) {
  const auto& programme = c.m.programmes[c.file.subject];
  const auto& r = programme.record;
  const std::string page = plan::programme_page(c.m.id, r.id);
  ProgrammeJson data{.id = r.id,
                     .title = r.title.value,
                     .kind = text_or_null(kind_id(r.kind.value, c.frame.vocabulary)),
                     .kind_label = r.kind.value,
                     .text = text_kind(r),
                     .text_label = c.label("text_kind", text_kind(r)),
                     .period = period_json(r.period, c.frame.words),
                     .level = text_or_null(r.level),
                     .level_label = c.label("level", r.level.value),
                     .approved_by = approval_json(c, programme.approved_by),
                     .participants = refs(c.m, programme.participants, school_ref),
                     .passport = {},
                     .sections = {},
                     .cycle = texts(r.cycle),
                     .cycle_label = c.labels("cycle", r.cycle),
                     .stated = stated_json(r),
                     .issues = other_issues_json(c, r, places_of(programme))};
  for (const auto& [label, text] : r.passport) data.passport.push_back({label.value, c.html(text, page)});
  for (const auto& section : programme.sections) data.sections.push_back(section_json(c, section, r));
  return envelope(std::move(data), table_head(c, page, "programmes", r.id));
}

}  // namespace glasnost::view
