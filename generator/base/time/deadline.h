// A deadline keeps its words and gets a meaning (content.md, "Deadlines").
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/date.h"

namespace glasnost {

enum class DeadlineKind {
  date,
  date_list,
  date_range,
  by_date,
  month,
  month_list,
  month_range,
  year,
  year_list,
  year_range,
  annual_window,
  calendar_year,
  school_year,
  each_school_year,
  school_year_start,
  quarter,
  school_quarter,
  frequency,
  continuous,
  by_schedule,
  by_plan,
  on_event,
  relative,
  composite,
  none,
  text,
  invalid
};
std::string_view token_of(DeadlineKind kind);  // "by_date"

struct DaySpan {
  std::optional<Date> from, to;
};

// `times` times in `span` `unit`s (day, week, month, quarter, school_quarter, half, year, school_year); `nth`
// with `weekday` (1 Monday … 7 Sunday) is "1st and 3rd Saturday of the month", `weekday` alone "every
// Monday".
struct Every {
  int times = 1;
  bool at_least = false;
  std::string unit;
  int span = 1;
  std::vector<int> nth;
  int weekday = 0;  // 0: none
};

// `count` `unit`s (those of Every, and working_day) after `event` («в течение 10 дней после …»).
struct After {
  int count = 0;
  std::string unit;
  std::string event;
};

struct Deadline {
  std::string text;  // to the letter
  DeadlineKind kind = DeadlineKind::none;
  std::optional<Date> from, to;  // full days, inclusive
  // Where there are several spans, as typed; `from` and `to` are then their earliest and latest day, if every
  // span has one. A span whose year is unknown has neither end; where all are unknown the list is empty.
  std::vector<DaySpan> dates;
  std::optional<Every> every;
  // The words after «по графику / плану / расписанию», as typed; empty where they name nobody.
  std::string owner;
  std::optional<After> after;
  // Codes of what is wrong with it: deadline/impossible-date, deadline/unparsed,
  // deadline/school-year-in-year.
  std::vector<std::string> issues;
};

// Where a wording leaves out its year. `period`: of the record or the table; nothing is taken from anywhere
// else.
struct DeadlineContext {
  std::optional<Period> period;
};

// Never fails: a wording that no rule knows is kind text with issue deadline/unparsed; an empty one is kind
// none.
Deadline parse_deadline(std::string_view text, const DeadlineContext& context);

}  // namespace glasnost
