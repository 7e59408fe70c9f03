#include <utility>

#include "base/time/deadline_days.h"
#include "base/time/deadline_forms.h"
#include "base/time/deadline_words.h"

namespace glasnost::wording {

namespace {

// First and last year; the last is 0 where it stays open («с 2020 года»).
using Years = std::pair<int, int>;

Deadline days_of(DeadlineKind kind, Date from, Date to) {
  Deadline deadline;
  deadline.kind = kind;
  deadline.from = from;
  deadline.to = to;
  return deadline;
}

Deadline school_year_days(int first) {
  return days_of(DeadlineKind::school_year, {first, 9, 1}, {first + 1, 8, 31});
}

Deadline without_days(DeadlineKind kind) {
  Deadline deadline;
  deadline.kind = kind;
  return deadline;
}

void accept_opening(Cursor& cursor) {
  if (!accept_during(cursor) && !cursor.accept_all({"в", "период"}))
    cursor.accept_any({"в", "во", "на", "за"});
}

std::optional<Years> accept_years_range(Cursor& cursor) {
  const bool opened = cursor.accept_any({"с", "со"});
  const auto first = accept_year(cursor);
  if (!first) return std::nullopt;
  if (opened) accept_year_word(cursor);
  const std::size_t after_first = cursor.position();
  Years years{*first, opened ? 0 : *first};
  if (cursor.accept(Sign::dash) || (opened && cursor.accept_any({"по", "до"}))) {
    const auto last = accept_year(cursor);
    if (last && *last < *first) return std::nullopt;
    if (last)
      years.second = *last;
    else
      cursor.reset(after_first);
  }
  accept_year_word(cursor);
  return years;
}

DaySpan span_of_years(const Years& years) {
  DaySpan span{Date{years.first, 1, 1}, std::nullopt};
  if (years.second != 0) span.to = Date{years.second, 12, 31};
  return span;
}

// A school year, or a month that has no year of its own, would make the years mean something else.
bool years_mean_more(const Cursor& cursor) {
  return month_of(cursor.peek().word) != 0 || cursor.peek().word.starts_with("учебн") || cursor.is("уч");
}

bool is_school_year(const Period& period) {
  return period.from == Date{period.from.year, 9, 1} && period.to == Date{period.from.year + 1, 8, 31};
}

// «В течение года» is the record's period if that is one year or one school year.
Deadline year_of_context(const DeadlineContext& context, bool calendar) {
  if (const auto year = only_calendar_year(context)) {
    return days_of(DeadlineKind::calendar_year, {*year, 1, 1}, {*year, 12, 31});
  }
  if (!calendar && context.period && is_school_year(*context.period)) {
    return school_year_days(context.period->from.year);
  }
  return without_days(DeadlineKind::calendar_year);
}

Deadline school_year_of_context(const DeadlineContext& context) {
  if (const auto year = only_school_year(context)) return school_year_days(*year);
  Deadline deadline = without_days(DeadlineKind::school_year);
  const bool inside_a_year = context.period && context.period->from.year == context.period->to.year;
  if (inside_a_year) deadline.issues.emplace_back("deadline/school-year-in-year");
  return deadline;
}

// One quarter, «I-II» or «I, III».
std::vector<std::pair<int, int>> accept_quarter_numbers(Cursor& cursor) {
  std::vector<std::pair<int, int>> quarters;
  do {
    const auto first = accept_ordinal(cursor);
    const auto last = first && cursor.accept(Sign::dash) ? accept_ordinal(cursor) : first;
    if (!first || !last || *last > 4 || *first > *last || quarters.size() == 4) return {};
    quarters.emplace_back(*first, *last);
  } while (cursor.accept(Sign::comma) || cursor.accept("и"));
  return quarters;
}

DaySpan span_of_quarters(std::pair<int, int> quarters, std::optional<int> year,
                         const DeadlineContext& context) {
  const int first_month = 3 * quarters.first - 2, last_month = 3 * quarters.second;
  if (!year) year = only_year(context, {0, first_month, 1}, last_day_of(0, last_month));
  if (!year) return {};
  return {Date{*year, first_month, 1}, last_day_of(*year, last_month)};
}

Deadline parse_school_quarter_end(Cursor& cursor) {
  if (!accept_school_year(cursor)) accept_school_year_words(cursor);
  return without_days(DeadlineKind::school_quarter);
}

}  // namespace

std::optional<int> only_calendar_year(const DeadlineContext& context) {
  if (!context.period) return std::nullopt;
  const int year = context.period->from.year;
  const bool exact = context.period->from == Date{year, 1, 1} && context.period->to == Date{year, 12, 31};
  return exact ? std::optional(year) : std::nullopt;
}

std::optional<int> only_school_year(const DeadlineContext& context) {
  if (!context.period) return std::nullopt;
  const auto school_year_of = [](Date day) { return day.month >= 9 ? day.year : day.year - 1; };
  const int first = school_year_of(context.period->from);
  return first == school_year_of(context.period->to) ? std::optional(first) : std::nullopt;
}

std::optional<Deadline> parse_years(Cursor& cursor, const DeadlineContext&) {
  accept_opening(cursor);
  std::vector<DaySpan> spans;
  bool single_year = true;
  std::size_t end = cursor.position();
  do {
    const auto years = accept_years_range(cursor);
    if (!years) break;
    single_year = years->first == years->second;
    spans.push_back(span_of_years(*years));
    end = cursor.position();
  } while (cursor.accept(Sign::comma) || cursor.accept("и"));
  cursor.reset(end);
  if (spans.empty() || years_mean_more(cursor)) return std::nullopt;
  Deadline deadline;
  deadline.kind = single_year ? DeadlineKind::year : DeadlineKind::year_range;
  deadline.from = spans.front().from;
  deadline.to = spans.front().to;
  if (spans.size() == 1) return deadline;
  deadline.kind = DeadlineKind::year_list;
  set_spans(deadline, std::move(spans));
  return deadline;
}

std::optional<Deadline> parse_school_year(Cursor& cursor, const DeadlineContext&) {
  accept_opening(cursor);
  const auto first = accept_school_year(cursor);
  if (!first) return std::nullopt;
  return school_year_days(*first);
}

std::optional<Deadline> parse_whole_year(Cursor& cursor, const DeadlineContext& context) {
  const bool during = accept_during(cursor);
  const bool whole = !during && cursor.accept("весь");
  if (!during && !whole) cursor.accept("в");
  if (during) cursor.accept("всего");
  cursor.accept_any({"текущего", "текущий", "текущем"});
  if (accept_school_year_words(cursor)) return school_year_of_context(context);
  const bool calendar = cursor.accept_any({"календарного", "календарный", "календарном"});
  if (!during && !whole && !calendar) return std::nullopt;
  if (!cursor.accept_any({"года", "год", "году"})) return std::nullopt;
  return year_of_context(context, calendar);
}

std::optional<Deadline> parse_quarters(Cursor& cursor, const DeadlineContext& context) {
  accept_opening(cursor);
  const auto quarters = accept_quarter_numbers(cursor);
  if (quarters.empty()) return std::nullopt;
  if (cursor.accept_any({"четверть", "четверти", "четвертей"})) return parse_school_quarter_end(cursor);
  if (cursor.accept("кв"))
    cursor.accept(Sign::dot);
  else if (!cursor.accept_any({"квартал", "квартала", "квартале", "кварталы", "кварталов", "кварталах"}))
    return std::nullopt;
  const auto year = accept_year(cursor);
  if (year) accept_year_word(cursor);
  std::vector<DaySpan> spans;
  for (const auto& numbers : quarters) spans.push_back(span_of_quarters(numbers, year, context));
  Deadline deadline = without_days(DeadlineKind::quarter);
  deadline.from = spans.front().from;
  deadline.to = spans.front().to;
  if (spans.size() > 1) set_spans(deadline, std::move(spans));
  return deadline;
}

std::optional<Deadline> parse_school_year_start(Cursor& cursor, const DeadlineContext& context) {
  cursor.accept("в");
  if (!cursor.accept_any({"начало", "начале"})) return std::nullopt;
  auto year = accept_school_year(cursor);
  if (!year) {
    cursor.accept_any({"нового", "текущего"});
    if (!accept_school_year_words(cursor)) return std::nullopt;
    year = only_year(context, {0, 9, 1}, {0, 9, 1});
  }
  if (!year) return without_days(DeadlineKind::school_year_start);
  return days_of(DeadlineKind::school_year_start, {*year, 9, 1}, {*year, 9, 1});
}

std::optional<Deadline> parse_each_school_year(Cursor& cursor, const DeadlineContext&) {
  cursor.accept_any({"на", "в"});
  if (!cursor.accept_any({"каждый", "каждом"}) || !accept_school_year_words(cursor)) return std::nullopt;
  return without_days(DeadlineKind::each_school_year);
}

}  // namespace glasnost::wording
