#include <algorithm>

#include "view/pages/municipality/place_words.h"
#include "view/pages/pages.h"
#include "view/pages/parts/flags.h"

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

IssueRow issue_row(const model::Issue& issue, const Place& place, const MunicipalityContext& context) {
  IssueRow row;
  row.flag = flag_of(issue, context.frame.words);
  if (!issue.accepted && !is_remark(issue)) row.flag.text = issue.message;
  if (place.anchor.empty()) return row;
  const auto text = place_words(issue.path, place.anchor, context);
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
