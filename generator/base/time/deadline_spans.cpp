#include <algorithm>
#include <initializer_list>

#include "base/time/deadline_days.h"
#include "base/time/deadline_forms.h"
#include "base/time/deadline_words.h"

namespace glasnost::wording {

namespace {

bool is_month(const Point& point) { return point.day == 0; }

bool is_month_item(const Item& item) { return is_month(item.first) && (!item.last || is_month(*item.last)); }

// «апрель 2020-2022 годы»
bool is_annual(const Item& item) {
  return item.first.years.size() > 1 || (item.last && item.last->years.size() > 1);
}

Deadline days_of_item(const Item& item, const DeadlineContext& context) {
  Deadline deadline;
  const bool months = is_month_item(item);
  if (item.last) {
    deadline.kind = months ? DeadlineKind::month_range : DeadlineKind::date_range;
  } else {
    deadline.kind = months ? DeadlineKind::month : DeadlineKind::date;
  }
  const DaySpan span = span_of(item, context);
  deadline.from = span.from;
  deadline.to = span.to;
  return deadline;
}

std::optional<Deadline> annual_window(const std::vector<Item>& items, const DeadlineContext& context) {
  const Item& item = items.front();
  if (items.size() > 1 || (item.last && item.last->years != item.first.years)) return std::nullopt;
  Deadline deadline;
  deadline.kind = DeadlineKind::annual_window;
  set_spans(deadline, annual_spans(item, context));
  return deadline;
}

Deadline days_of_list(const std::vector<Item>& items, const DeadlineContext& context) {
  const auto months = std::count_if(items.begin(), items.end(), is_month_item);
  Deadline deadline;
  deadline.kind = DeadlineKind::composite;
  if (months == 0) deadline.kind = DeadlineKind::date_list;
  if (months == static_cast<std::ptrdiff_t>(items.size())) deadline.kind = DeadlineKind::month_list;
  std::vector<DaySpan> spans;
  for (const Item& item : items) spans.push_back(span_of(item, context));
  set_spans(deadline, std::move(spans));
  return deadline;
}

// What follows «до»: days, or months where the wording includes their last day.
std::optional<Deadline> parse_last_days(Cursor& cursor, const DeadlineContext& context, bool months_too) {
  const auto items = accept_items(cursor);
  if (!items) return std::nullopt;
  if (is_impossible(*items)) return impossible_deadline();
  std::vector<DaySpan> spans;
  for (const Item& item : *items) {
    if (item.last || is_annual(item) || (is_month(item.first) && !months_too)) return std::nullopt;
    spans.push_back({std::nullopt, span_of(item, context).to});
  }
  Deadline deadline;
  deadline.kind = spans.size() == 1 ? DeadlineKind::by_date : DeadlineKind::composite;
  deadline.to = spans.front().to;
  if (spans.size() > 1) set_spans(deadline, std::move(spans));
  return deadline;
}

// «конца 2021/2022 учебного года», «конца июня»: the last day of what follows.
std::optional<Deadline> parse_end_of(Cursor& cursor, const DeadlineContext& context) {
  Deadline deadline;
  deadline.kind = DeadlineKind::by_date;
  if (accept_school_year_words(cursor)) {
    if (const auto year = only_school_year(context)) deadline.to = Date{*year + 1, 8, 31};
    return deadline;
  }
  const std::size_t start = cursor.position();
  cursor.accept_any({"календарного", "текущего"});
  if (accept_year_word(cursor)) {
    if (const auto year = only_calendar_year(context)) deadline.to = Date{*year, 12, 31};
    return deadline;
  }
  cursor.reset(start);
  auto whole = first_of({parse_school_year, parse_quarters, parse_years, parse_days}, cursor, context);
  if (!whole || !whole->dates.empty()) return std::nullopt;
  if (whole->kind == DeadlineKind::invalid) return whole;
  deadline.to = whole->to;
  return deadline;
}

void accept_inclusive(Cursor& cursor) {
  const std::size_t start = cursor.position();
  const bool opened = cursor.accept(Sign::open);
  if (!cursor.accept("включительно"))
    cursor.reset(start);
  else if (opened)
    cursor.accept(Sign::close);
}

void accept_days_opening(Cursor& cursor) {
  if (accept_during(cursor) || cursor.accept_all({"в", "период"}) || cursor.accept_all({"в", "срок"})) return;
  cursor.accept_any({"в", "во", "на", "период"});
}

}  // namespace

std::optional<Deadline> parse_days(Cursor& cursor, const DeadlineContext& context) {
  accept_days_opening(cursor);
  const auto items = accept_items(cursor);
  if (!items) return std::nullopt;
  if (is_impossible(*items)) return impossible_deadline();
  accept_inclusive(cursor);
  if (std::any_of(items->begin(), items->end(), is_annual)) return annual_window(*items, context);
  return items->size() == 1 ? days_of_item(items->front(), context) : days_of_list(*items, context);
}

std::optional<Deadline> parse_by_date(Cursor& cursor, const DeadlineContext& context) {
  if (!cursor.accept_all({"в", "срок"})) cursor.accept("срок");
  const bool months_too = cursor.accept_all({"не", "позднее"}) || cursor.accept_all({"не", "позже"});
  if (!months_too && !cursor.accept_any({"до", "к", "ко"})) return std::nullopt;
  const bool at_the_end = cursor.accept_any({"конца", "концу", "окончания", "окончанию"});
  auto deadline = at_the_end ? parse_end_of(cursor, context) : parse_last_days(cursor, context, months_too);
  accept_inclusive(cursor);
  return deadline;
}

std::optional<Deadline> first_of(std::initializer_list<Form> forms, Cursor& cursor,
                                 const DeadlineContext& context) {
  const std::size_t start = cursor.position();
  for (const Form form : forms) {
    if (auto deadline = form(cursor, context)) return deadline;
    cursor.reset(start);
  }
  return std::nullopt;
}

std::optional<Deadline> parse_span(Cursor& cursor, const DeadlineContext& context) {
  return first_of({parse_school_year_start, parse_each_school_year, parse_whole_year, parse_school_year,
                   parse_quarters, parse_years, parse_by_date, parse_days},
                  cursor, context);
}

}  // namespace glasnost::wording
