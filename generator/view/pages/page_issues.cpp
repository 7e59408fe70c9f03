#include <algorithm>

#include "view/pages/page_parts.h"
#include "view/pages/pages.h"
#include "view/pages/programme_parts.h"

namespace glasnost::view {
namespace {

struct IssueRow {
  std::optional<Link> place;  // inside the record
  Flag flag;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("place", &IssueRow::place);
    visit("flag", &IssueRow::flag);
  }
};

// The findings of one record.
struct IssueGroup {
  Link record;
  std::vector<IssueRow> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("record", &IssueGroup::record);
    visit("issues", &IssueGroup::issues);
  }
};

// `known`: accepted by the editor, or the editor's own remark; `open`: nobody has explained it yet.
struct IssuesPage {
  PageFrame page;
  std::vector<IssueGroup> known, open;
  bool has_known = false, has_open = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = IssuesPage;
    visit("page", &I::page);
    visit("known", &I::known);
    visit("open", &I::open);
    visit("has_known", &I::has_known);
    visit("has_open", &I::has_open);
  }
};

std::string words_in(const model::Document& document, std::string_view anchor, const Words& words) {
  const auto& points = document.record.points;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (points[i].anchor == anchor) return point_name(points, i, words);
  for (std::size_t i = 0; i < document.relations.size(); ++i)
    if (plan::relation_anchor(i + 1) == anchor) return reference_name(document.relations[i].reference, words);
  for (std::size_t i = 0; i < document.assignments.size(); ++i)
    if (plan::assignment_anchor(i + 1) == anchor) return document.assignments[i].record.what.value;
  return {};
}

std::string words_in(const model::Programme& programme, std::string_view anchor, const Words& words) {
  for (const auto& section : programme.sections) {
    if (section.record.anchor == anchor) return section.record.title.value;
    for (const auto& measure : section.measures)
      if (measure.record.anchor == anchor) return measure_name(measure.record, words);
  }
  return {};
}

std::string words_in(const model::DataSet& data_set, std::string_view anchor,
                     const MunicipalityContext& context) {
  const auto& m = context.municipality;
  for (std::size_t i = 0; i < data_set.row_schools.size(); ++i)
    if (data_set.row_schools[i] && plan::row_anchor(m, data_set, i) == anchor)
      return m.schools[*data_set.row_schools[i]].record.short_name.value;
  for (const auto& total : data_set.totals)
    if (plan::total_anchor(total) == anchor) return label_of(context.frame.words, "scope", total.scope);
  return std::string(context.frame.words["issue.target"]);
}

// The words under which a reader finds a place inside a record: «пункт 2.1.», «мероприятие 13», a school.
std::string place_words(const model::Issue& issue, std::string_view anchor,
                        const MunicipalityContext& context) {
  const auto& m = context.municipality;
  for (const auto& document : m.documents)
    if (document.record.path == issue.path) return words_in(document, anchor, context.frame.words);
  for (const auto& programme : m.programmes)
    if (programme.record.path == issue.path) return words_in(programme, anchor, context.frame.words);
  for (const auto& data_set : m.data_sets)
    if (data_set.record.path == issue.path) return words_in(data_set, anchor, context);
  return {};
}

IssueRow issue_row(const model::Issue& issue, const Place& place, const MunicipalityContext& context) {
  IssueRow row;
  row.flag = flag_of(issue, context.frame.words);
  if (!issue.accepted && !is_remark(issue)) row.flag.text = issue.message;
  if (place.anchor.empty()) return row;
  const auto text = place_words(issue, place.anchor, context);
  if (!text.empty()) row.place = Link{text, context.url(place.page, place.anchor)};
  return row;
}

void add_issue(const model::Issue& issue, const MunicipalityContext& context,
               std::vector<IssueGroup>& groups) {
  const auto place = place_of(issue.path, issue.at, context.municipality, context.frame.words);
  const auto record = context.link({place.title, place.page, {}});
  auto group = std::find_if(groups.begin(), groups.end(), [&](const IssueGroup& other) {
    return other.record.url->str() == record.url->str();
  });
  if (group == groups.end()) group = groups.insert(groups.end(), {record, {}});
  group->issues.push_back(issue_row(issue, place, context));
}

}  // namespace

Value issues_page_view(const MunicipalityContext& context) {
  const auto& m = context.municipality;
  IssuesPage view;
  PageHead head;
  head.heading = context.frame.words["page.issues"];
  head.description = filled(context.frame.words["description.issues"], {m.record.name.value});
  head.data = plan::api_list(m.id, "issues");
  view.page = page_frame(std::move(head), context);
  for (const auto& issue : context.issues) {
    const bool is_known = issue.accepted || is_remark(issue);
    add_issue(issue, context, is_known ? view.known : view.open);
  }
  view.has_known = !view.known.empty();
  view.has_open = !view.open.empty();
  return to_value(view);
}

const Shape& issues_page_shape() { return shape_of<IssuesPage>(); }

}  // namespace glasnost::view
