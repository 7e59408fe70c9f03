#include <algorithm>
#include <map>

#include "view/pages/municipality/deadline_rows.h"
#include "view/pages/pages.h"

namespace glasnost::view {
namespace {

// The deadlines of a month, or those without a day that are worded alike.
struct DeadlineGroup {
  std::string anchor, title;
  std::vector<DeadlineRow> rows;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DeadlineGroup;
    visit("anchor", &D::anchor);
    visit("title", &D::title);
    visit("rows", &D::rows);
  }
};

struct DeadlinesPage {
  PageFrame page;
  std::vector<Link> contents;
  std::vector<DeadlineGroup> months, undated, impossible;
  bool has_contents = false, has_undated = false, has_impossible = false, is_empty = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DeadlinesPage;
    visit("page", &D::page);
    visit("contents", &D::contents);
    visit("months", &D::months);
    visit("undated", &D::undated);
    visit("impossible", &D::impossible);
    visit("has_contents", &D::has_contents);
    visit("has_undated", &D::has_undated);
    visit("has_impossible", &D::has_impossible);
    visit("is_empty", &D::is_empty);
  }
};

// «Июнь 2022 года».
std::string month_words(Date day, const Words& words) {
  const auto& months = words.forms("date.month_names");
  const auto month = static_cast<std::size_t>(day.month - 1);
  if (day.month < 1 || month >= months.size()) return day.iso();
  return filled("{0} {1} {2}", {months[month], std::to_string(day.year), words["date.year_suffix"]});
}

// The group with `anchor` at the end of `groups`: they come in order.
DeadlineGroup& group_with(const std::string& anchor, const std::string& title,
                          std::vector<DeadlineGroup>& groups) {
  if (groups.empty() || groups.back().anchor != anchor) groups.push_back({anchor, title, {}});
  return groups.back();
}

// By their first day, or else by their last («до 20 июня»).
void add_dated(DeadlineRow row, Date day, const Words& words, DeadlinesPage& view) {
  constexpr std::size_t kYearAndMonth = 7;  // 2022-06
  const auto anchor = "month-" + day.iso().substr(0, kYearAndMonth);
  group_with(anchor, month_words(day, words), view.months).rows.push_back(std::move(row));
}

void show_deadlines(const MunicipalityContext& context, DeadlinesPage& view) {
  const auto& words = context.frame.words;
  std::map<DeadlineKind, std::vector<DeadlineRow>> undated;
  for (const auto& link : model::deadlines_of(context.municipality)) {
    const auto& deadline = model::deadline_of(link, context.municipality);
    const auto day = deadline.from ? deadline.from : deadline.to;
    auto row = deadline_row(link, context);
    if (deadline.kind != DeadlineKind::invalid && day)
      add_dated(std::move(row), *day, words, view);
    else
      undated[deadline.kind].push_back(std::move(row));
  }
  for (auto& [kind, rows] : undated) {
    const std::string token(token_of(kind));
    if (kind == DeadlineKind::invalid)
      view.impossible.push_back({"impossible", std::string(words["deadlines.impossible"]), std::move(rows)});
    else
      view.undated.push_back(
          {"kind-" + token, capitalised(label_of(words, "deadline.kind", token)), std::move(rows)});
  }
}

void show_contents(const Words& words, DeadlinesPage& view) {
  for (const auto& group : view.months) view.contents.push_back({group.title, Url::own("#" + group.anchor)});
  if (view.has_undated)
    view.contents.push_back({std::string(words["deadlines.undated"]), Url::own("#undated")});
  for (const auto& group : view.impossible)
    view.contents.push_back({group.title, Url::own("#" + group.anchor)});
  view.has_contents = view.contents.size() > 1;
}

}  // namespace

Value deadlines_page_view(const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& words = context.frame.words;
  DeadlinesPage view;
  PageHead head;
  head.heading = words["page.deadlines"];
  head.description = filled(words["description.deadlines"], {m.record.name.value});
  head.data = plan::api_list(m.id, "deadlines");
  view.page = page_frame(std::move(head), context);
  show_deadlines(context, view);
  view.has_undated = !view.undated.empty();
  view.has_impossible = !view.impossible.empty();
  view.is_empty = view.months.empty() && !view.has_undated && !view.has_impossible;
  show_contents(words, view);
  return to_value(view);
}

const Shape& deadlines_page_shape() { return shape_of<DeadlinesPage>(); }

}  // namespace glasnost::view
