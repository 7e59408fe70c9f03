#include "view/page_parts.h"
#include "view/pages.h"

namespace glasnost::view {
namespace {

struct IssueRow {
  Link place;
  std::string at, message, note, file;
  int line = 0;
  static constexpr auto fields() {
    using I = IssueRow;
    return std::tuple{field("place", &I::place), field("at", &I::at),     field("message", &I::message),
                      field("note", &I::note),   field("file", &I::file), field("line", &I::line)};
  }
};

// `known`: accepted by the editor, or the editor's own remark; `open`: nobody has explained it yet.
struct IssuesPage {
  PageFrame page;
  std::vector<IssueRow> known, open;
  bool has_known = false, has_open = false;
  static constexpr auto fields() {
    using I = IssuesPage;
    return std::tuple{field("page", &I::page), field("known", &I::known), field("open", &I::open),
                      field("has_known", &I::has_known), field("has_open", &I::has_open)};
  }
};

// The words under which a reader finds the place: «пункт 2.1.», «строка 13»; empty for the record as a whole.
std::string place_words(const model::Issue& issue, const MunicipalityContext& context) {
  const auto& words = context.frame.words;
  for (const auto& document : context.municipality.documents) {
    if (document.record.path != issue.path) continue;
    const auto& points = document.record.points;
    for (std::size_t i = 0; i < points.size(); ++i)
      if (!points[i].anchor.empty() && points[i].anchor == issue.at) return point_name(points, i, words);
  }
  for (const auto& programme : context.municipality.programmes) {
    if (programme.record.path != issue.path) continue;
    for (const auto& section : programme.sections) {
      if (section.record.anchor == issue.at) return section.record.title.value;
      for (const auto& measure : section.measures)
        if (measure.record.anchor == issue.at) return filled(words["measure.named"], {measure.record.number});
    }
  }
  return {};
}

IssueRow issue_row(const model::Issue& issue, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  IssueRow row;
  row.place = context.link(place_of(issue.path, issue.at, m, context.frame.words));
  row.at = place_words(issue, context);
  row.message = issue.message;
  row.note = issue.note;
  row.file = issue.path;
  row.line = issue.line;
  return row;
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
    (is_known ? view.known : view.open).push_back(issue_row(issue, context));
  }
  view.has_known = !view.known.empty();
  view.has_open = !view.open.empty();
  return to_value(view);
}

const Shape& issues_page_shape() { return shape_of<IssuesPage>(); }

}  // namespace glasnost::view
