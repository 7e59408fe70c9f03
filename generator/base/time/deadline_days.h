// Days and months of a deadline: «18-19 февраля 2022», «Ноябрь 2020 года, январь 2021 года»,
// «01.01-01.03.2022».
#pragma once

#include <optional>
#include <vector>

#include "base/time/deadline.h"
#include "base/time/deadline_tokens.h"

namespace glasnost::wording {

// A day (of a month) or a month. Several years: the same day or month of each of them.
struct Point {
  int day = 0;  // 0: the whole month
  int month = 0;
  std::vector<int> years;
  int school_year = 0;  // its first year, where the point was given by one
};

// From `first` to `last`, or only `first`; an empty `last` is an open end («с 1 сентября 2022 года»).
struct Item {
  Point first;
  std::optional<Point> last;
};

inline bool is_open(const Item& item) { return item.last && item.last->month == 0 && item.last->day == 0; }

// One or several, with what a point leaves out taken from the point on its right. Nothing where months are
// missing or the order of inherited years is not that of the calendar. Impossible days are kept.
std::optional<std::vector<Item>> accept_items(Cursor& cursor);
bool is_impossible(const std::vector<Item>& items);
// The days of `item`, with its years from the words or else from the context; unknown ends are empty. A range
// that the context would turn round is unknown.
DaySpan span_of(const Item& item, const DeadlineContext& context);
// One span for each year of an item that has several, or of the period that the context gives.
std::vector<DaySpan> annual_spans(const Item& item, const DeadlineContext& context);

// The one year in which days from `first` to `last` (their years are ignored) touch the context's period.
std::optional<int> only_year(const DeadlineContext& context, Date first, Date last);
Date last_day_of(int year, int month);
// Fills `dates`, and `from` and `to` with the whole they span; all unknown: nothing.
void set_spans(Deadline& deadline, std::vector<DaySpan> spans);
Deadline impossible_deadline();

}  // namespace glasnost::wording
