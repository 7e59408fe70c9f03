#include <algorithm>
#include <set>

#include "view/pages/document/relations.h"
#include "view/pages/pages.h"
#include "view/pages/programme/programme_parts.h"

namespace glasnost::view {
namespace {

struct PassportRow {
  std::string label;
  SafeHtml html;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("label", &PassportRow::label);
    visit("html", &PassportRow::html);
  }
};

struct ProgrammePage {
  PageFrame page;
  std::string kind, period, level;
  Url csv;
  bool is_summary = false, all_schools = false, has_participants = false, has_contents = false,
       has_incoming = false, has_remarks = false;
  std::optional<RelationRow> approved_by;
  std::vector<Link> participants;
  std::vector<PassportRow> passport;
  std::vector<SectionView> sections;
  std::vector<Link> contents;  // the sections, for a table of contents
  std::size_t measure_count = 0;
  std::vector<IncomingRow> incoming;
  std::vector<Flag> remarks;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = ProgrammePage;
    visit("page", &P::page);
    visit("kind", &P::kind);
    visit("period", &P::period);
    visit("level", &P::level);
    visit("csv", &P::csv);
    visit("is_summary", &P::is_summary);
    visit("all_schools", &P::all_schools);
    visit("has_participants", &P::has_participants);
    visit("has_contents", &P::has_contents);
    visit("has_incoming", &P::has_incoming);
    visit("has_remarks", &P::has_remarks);
    visit("approved_by", &P::approved_by);
    visit("participants", &P::participants);
    visit("passport", &P::passport);
    visit("sections", &P::sections);
    visit("contents", &P::contents);
    visit("measure_count", &P::measure_count);
    visit("incoming", &P::incoming);
    visit("remarks", &P::remarks);
  }
};

// Findings that stand at no section and no measure.
std::vector<Flag> remarks_of(const model::Programme& programme, const MunicipalityContext& context) {
  std::set<std::string> anchors;
  for (const auto& section : programme.sections) {
    anchors.insert(section.record.anchor);
    for (const auto& measure : section.measures) anchors.insert(measure.record.anchor);
  }
  anchors.erase("");
  std::vector<const model::Issue*> remarks;
  for (const auto* issue : issues_of(context.issues, programme.record))
    if (!anchors.contains(issue->at)) remarks.push_back(issue);
  return flags_of(remarks, context.frame.words);
}

void show_sections(std::size_t subject, const MunicipalityContext& context, ProgrammePage& view) {
  view.sections = section_views(subject, context);
  for (const auto& section : view.sections) {
    view.measure_count += section.measures.size();
    if (section.anchor.empty() || (!section.h2 && !section.h3)) continue;
    const auto text = section.number.empty() ? section.title : section.number + " " + section.title;
    view.contents.push_back({text, Url::own("#" + section.anchor)});
  }
}

void show_passport(const model::Programme& programme, const MunicipalityContext& context,
                   ProgrammePage& view) {
  const auto& record = programme.record;
  const auto& words = context.frame.words;
  view.kind = capitalised(record.kind.value);
  if (record.period) view.period = period_words(*record.period, words);
  view.level = label_of(words, "level", record.level.value);
  view.is_summary = record.is_summary;
  if (programme.approved_by) view.approved_by = relation_row(*programme.approved_by, context);
  view.all_schools = record.participants.scope == record::SchoolList::Scope::all;
  if (!view.all_schools) view.participants = school_links(programme.participants, context);
  const auto page = plan::programme_page(context.municipality.id, record.id);
  for (const auto& [label, body] : record.passport)
    view.passport.push_back({label.value, context.fill(body, page)});
}

}  // namespace

Value programme_page_view(std::size_t subject, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& words = context.frame.words;
  const auto& programme = m.programmes[subject];
  ProgrammePage view;
  PageHead head;
  head.heading = programme.record.title.value;
  head.description =
      filled(words["description.programme"], {programme.record.title.value, m.record.name.value});
  head.data = plan::api_entity(m.id, "programmes", programme.record.id);
  head.above = {{std::string(words["page.programmes"]), plan::programmes_page(m.id), {}}};
  view.page = page_frame(std::move(head), context);
  show_passport(programme, context, view);
  show_sections(subject, context, view);
  view.csv = context.url(plan::csv_entity(m.id, "programmes", programme.record.id));
  view.incoming = incoming_rows(programme, context);
  view.remarks = remarks_of(programme, context);
  view.has_participants = view.all_schools || !view.participants.empty();
  view.has_contents = view.contents.size() > 1;
  view.has_incoming = !view.incoming.empty();
  view.has_remarks = !view.remarks.empty();
  return to_value(view);
}

const Shape& programme_page_shape() { return shape_of<ProgrammePage>(); }

}  // namespace glasnost::view
