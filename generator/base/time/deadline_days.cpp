#include "base/time/deadline_days.h"

#include <algorithm>

#include "base/time/deadline_words.h"

namespace glasnost::wording {

namespace {

bool is_short_number(const Cursor& cursor, std::size_t ahead) {
  return cursor.is_number(1, ahead) || cursor.is_number(2, ahead);
}

// A zero is kept as a day or month that never exists, since 0 means that none was given.
constexpr int kNoSuchDay = 100, kNoSuchMonth = 100;
int day_of(const Token& token) { return token.value == 0 ? kNoSuchDay : token.value; }
int month_number(const Token& token) { return token.value == 0 ? kNoSuchMonth : token.value; }

// «2022-02-16»
std::optional<Point> accept_iso_day(Cursor& cursor) {
  if (!cursor.is_number(4) || !cursor.is_number(2, 2) || !cursor.is_number(2, 4)) return std::nullopt;
  for (std::size_t i = 0; i < 4; ++i) {
    if (!cursor.touches_next(i)) return std::nullopt;
  }
  if (cursor.peek(1).sign != Sign::dash || cursor.peek(3).sign != Sign::dash) return std::nullopt;
  const Point point{day_of(cursor.peek(4)), month_number(cursor.peek(2)), {cursor.peek(0).value}};
  cursor.skip(5);
  return point;
}

// How many numbers stand here joined by dots without blanks, at most four.
std::size_t count_dotted(const Cursor& cursor) {
  std::size_t count = 0;
  while (count < 4 && cursor.peek(2 * count).sign == Sign::number) {
    const std::size_t dot = 2 * count + 1;
    ++count;
    const bool goes_on =
        cursor.peek(dot).sign == Sign::dot && cursor.touches_next(dot - 1) && cursor.touches_next(dot);
    if (!goes_on) break;
  }
  return count;
}

// «16.02.2022», «02.2022», «01.09»
std::optional<Point> accept_dotted(Cursor& cursor) {
  const std::size_t count = count_dotted(cursor);
  if (!is_short_number(cursor, 0) || count < 2 || count > 3) return std::nullopt;
  Point point;
  if (count == 3 && is_short_number(cursor, 2) && cursor.is_number(4, 4)) {
    point = {day_of(cursor.peek(0)), month_number(cursor.peek(2)), {cursor.peek(4).value}};
  } else if (count == 2 && cursor.is_number(4, 2)) {
    point = {0, month_number(cursor.peek(0)), {cursor.peek(2).value}};
  } else if (count == 2 && cursor.is_number(2, 2)) {
    point = {day_of(cursor.peek(0)), month_number(cursor.peek(2)), {}};
  } else {
    return std::nullopt;
  }
  cursor.skip(2 * count - 1);
  if (!point.years.empty()) accept_year_word(cursor);
  return point;
}

// «2020, 2021, 2022 годы» behind a month: only with the word, since «Март 2020, 2021 год» may be two things.
void accept_further_years(Cursor& cursor, std::vector<int>& years) {
  const std::size_t start = cursor.position();
  const std::size_t given = years.size();
  while (cursor.accept(Sign::comma) || cursor.accept("и")) {
    const auto year = accept_year(cursor);
    if (!year) break;
    years.push_back(*year);
  }
  const bool plural = cursor.is_any({"годы", "годов", "годах", "гг"});
  if (plural && years.size() > given) {
    accept_year_word(cursor);
  } else {
    years.resize(given);
    cursor.reset(start);
  }
}

// «2022 года», «2020-2022 годы», «2021/2022 учебного года», or nothing.
void accept_years(Cursor& cursor, Point& point) {
  if (const auto school_year = accept_school_year(cursor)) {
    point.school_year = *school_year;
    return;
  }
  const auto first = accept_year(cursor);
  if (!first) return;
  point.years = {*first};
  const std::size_t after_first = cursor.position();
  if (cursor.accept(Sign::dash)) {
    const auto last = accept_year(cursor);
    if (last && *last > *first) {
      for (int year = *first + 1; year <= *last; ++year) point.years.push_back(year);
      accept_year_word(cursor);
      return;
    }
    cursor.reset(after_first);
  }
  if (!accept_year_word(cursor)) accept_further_years(cursor, point.years);
}

int accept_month(Cursor& cursor) {
  const int month = month_of(cursor.peek().word);
  if (month != 0) cursor.skip();
  return month;
}

// «18», «1-го», «"13"»: a day that may have its month behind it; 0 where there is none.
int accept_day_number(Cursor& cursor) {
  const std::size_t start = cursor.position();
  const bool quoted = cursor.accept(Sign::quote);
  if (!is_short_number(cursor, 0)) {
    cursor.reset(start);
    return 0;
  }
  const int day = day_of(cursor.peek());
  cursor.skip();
  if (quoted) cursor.accept(Sign::quote);
  const std::size_t ending = cursor.peek().sign == Sign::dash ? 1 : 0;
  if (cursor.is("го", ending) || cursor.is("е", ending)) cursor.skip(ending + 1);
  return day;
}

// The year 0 passes: with it a date is impossible. Other years far off are no dates at all.
bool has_usable_year(const Point& point) {
  return point.years.empty() || point.years.front() == 0 || is_usual_year(point.years.front());
}

std::optional<Point> accept_numeric_point(Cursor& cursor) {
  auto point = accept_iso_day(cursor);
  return point ? point : accept_dotted(cursor);
}

std::optional<Point> accept_point(Cursor& cursor) {
  const std::size_t start = cursor.position();
  if (auto numeric = accept_numeric_point(cursor)) {
    if (has_usable_year(*numeric)) return numeric;
    cursor.reset(start);
    return std::nullopt;
  }
  Point point;
  point.day = accept_day_number(cursor);
  point.month = accept_month(cursor);
  if (point.day == 0 && point.month == 0) return std::nullopt;
  if (point.month != 0) accept_years(cursor, point);
  return point;
}

bool accept_range_sign(Cursor& cursor, bool opened) {
  return cursor.accept(Sign::dash) || (opened && cursor.accept_any({"по", "до"}));
}

std::optional<Item> accept_item(Cursor& cursor) {
  const bool opened = cursor.accept_any({"с", "со"});
  auto first = accept_point(cursor);
  if (!first) return std::nullopt;
  Item item{std::move(*first), std::nullopt};
  const std::size_t after_first = cursor.position();
  if (accept_range_sign(cursor, opened)) {
    item.last = accept_point(cursor);
    if (!item.last) cursor.reset(after_first);
  }
  if (opened && !item.last) item.last = Point{};  // open: «с 1 сентября 2022 года»
  return item;
}

// The last point is a number without a month: it belongs to what follows («Март 2022, 1 раз в год»).
bool ends_without_month(const Item& item) {
  const Point& end = item.last && !is_open(item) ? *item.last : item.first;
  return end.month == 0;
}

constexpr std::size_t kMostItems = 40;  // keeps hostile lists cheap

std::vector<Item> accept_raw_items(Cursor& cursor) {
  std::vector<Item> items;
  std::vector<std::size_t> ends;
  while (items.size() < kMostItems) {
    auto item = accept_item(cursor);
    if (!item) break;
    items.push_back(std::move(*item));
    ends.push_back(cursor.position());
    if (!cursor.accept(Sign::comma) && !cursor.accept("и")) break;
  }
  while (!items.empty() && ends_without_month(items.back())) {
    items.pop_back();
    ends.pop_back();
  }
  if (!ends.empty()) cursor.reset(ends.back());
  return items;
}

bool has_year(const Point& point) { return !point.years.empty() || point.school_year != 0; }

// False where a day finds no month on its right.
bool inherit(Point& point, const Point* right, bool& years_inherited) {
  if (point.month == 0) {
    if (right == nullptr || right->day == 0 || right->month == 0) return false;
    point.month = right->month;
  }
  if (has_year(point) || right == nullptr) return true;
  point.years = right->years;
  point.school_year = right->school_year;
  years_inherited = years_inherited || !point.years.empty();
  return true;
}

void settle_school_year(Point& point) {
  if (point.school_year != 0) point.years = {point.month >= 9 ? point.school_year : point.school_year + 1};
}

std::vector<Point*> points_of(std::vector<Item>& items) {
  std::vector<Point*> points;
  for (Item& item : items) {
    points.push_back(&item.first);
    if (item.last && !is_open(item)) points.push_back(&*item.last);
  }
  return points;
}

Date first_day(const Point& point, int year) { return {year, point.month, point.day == 0 ? 1 : point.day}; }

Date last_day(const Point& point, int year) {
  return point.day == 0 ? last_day_of(year, point.month) : Date{year, point.month, point.day};
}

// Inherited years must not turn the calendar round: «Ноябрь, январь 2021 года» does not say which November.
bool in_order(const std::vector<Point*>& points) {
  for (std::size_t i = 1; i < points.size(); ++i) {
    const Point& left = *points[i - 1];
    const Point& right = *points[i];
    if (left.years.empty() || right.years.empty()) continue;
    if (last_day(right, right.years.front()) < first_day(left, left.years.front())) return false;
  }
  return true;
}

bool ranges_in_order(std::vector<Item>& items) {
  return std::all_of(items.begin(), items.end(), [](Item& item) {
    return !item.last || is_open(item) || in_order({&item.first, &*item.last});
  });
}

bool complete(std::vector<Item>& items) {
  const std::vector<Point*> points = points_of(items);
  bool years_inherited = false;
  for (std::size_t i = points.size(); i-- > 0;) {
    const Point* right = i + 1 < points.size() ? points[i + 1] : nullptr;
    if (!inherit(*points[i], right, years_inherited)) return false;
    settle_school_year(*points[i]);
  }
  return ranges_in_order(items) && (!years_inherited || in_order(points));
}

std::optional<int> year_of(const Point& point, const DeadlineContext& context) {
  if (!point.years.empty()) return point.years.front();
  return only_year(context, first_day(point, 0), last_day(point, 0));
}

DaySpan span_in(const Item& item, int year) {
  const Point& last = item.last ? *item.last : item.first;
  return {first_day(item.first, year), last_day(last, year)};
}

bool is_impossible(const Point& point) {
  if (point.month < 1 || point.month > 12) return true;
  if (point.day == 0) return false;
  if (point.years.empty()) return !Date{2000, point.month, point.day}.exists();
  return std::any_of(point.years.begin(), point.years.end(), [&](int year) {
    return !Date{year, point.month, point.day}.exists();
  });
}

}  // namespace

std::optional<std::vector<Item>> accept_items(Cursor& cursor) {
  const std::size_t start = cursor.position();
  std::vector<Item> items = accept_raw_items(cursor);
  if (!items.empty() && complete(items)) return items;
  cursor.reset(start);
  return std::nullopt;
}

bool is_impossible(const std::vector<Item>& items) {
  return std::any_of(items.begin(), items.end(), [](const Item& item) {
    return is_impossible(item.first) || (item.last && !is_open(item) && is_impossible(*item.last));
  });
}

DaySpan span_of(const Item& item, const DeadlineContext& context) {
  DaySpan span;
  if (const auto year = year_of(item.first, context)) span.from = first_day(item.first, *year);
  if (is_open(item)) return span;
  const Point& last = item.last ? *item.last : item.first;
  if (const auto year = year_of(last, context)) span.to = last_day(last, *year);
  if (!span.from || !span.to || *span.to < *span.from) return {};
  return span;
}

std::vector<DaySpan> annual_spans(const Item& item, const DeadlineContext& context) {
  std::vector<DaySpan> spans;
  for (int year : item.first.years) spans.push_back(span_in(item, year));
  if (!spans.empty() || !context.period) return spans;
  const Period& period = *context.period;
  constexpr int kLongestPeriod = 100;
  if (period.to.year - period.from.year > kLongestPeriod) return spans;
  for (int year = period.from.year; year <= period.to.year; ++year) {
    const DaySpan span = span_in(item, year);
    if (*span.from <= *span.to && *span.to >= period.from && *span.from <= period.to) spans.push_back(span);
  }
  return spans;
}

std::optional<int> only_year(const DeadlineContext& context, Date first, Date last) {
  if (!context.period) return std::nullopt;
  std::optional<int> found;
  for (int year = context.period->from.year; year <= context.period->to.year; ++year) {
    first.year = last.year = year;
    if (last.month == first.month && !first.exists()) continue;
    if (last < context.period->from || first > context.period->to) continue;
    if (found) return std::nullopt;
    found = year;
  }
  return found;
}

Date last_day_of(int year, int month) { return {year, month, days_in_month(year, month)}; }

void set_spans(Deadline& deadline, std::vector<DaySpan> spans) {
  deadline.from = deadline.to = std::nullopt;
  deadline.dates.clear();
  const auto known = [](const DaySpan& span) { return span.from || span.to; };
  if (std::none_of(spans.begin(), spans.end(), known)) return;
  const bool has_from =
      std::all_of(spans.begin(), spans.end(), [](const DaySpan& span) { return span.from; });
  const bool has_to = std::all_of(spans.begin(), spans.end(), [](const DaySpan& span) { return span.to; });
  for (const DaySpan& span : spans) {
    if (has_from && (!deadline.from || *span.from < *deadline.from)) deadline.from = span.from;
    if (has_to && (!deadline.to || *span.to > *deadline.to)) deadline.to = span.to;
  }
  deadline.dates = std::move(spans);
}

Deadline impossible_deadline() {
  Deadline deadline;
  deadline.kind = DeadlineKind::invalid;
  deadline.issues.emplace_back("deadline/impossible-date");
  return deadline;
}

}  // namespace glasnost::wording
