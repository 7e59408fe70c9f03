// The wordings of deadlines, one function for each family. Each reads one clause and moves behind it, or
// returns nothing (the cursor may then stand anywhere). Text of the result is left empty.
#pragma once

#include <initializer_list>
#include <optional>

#include "base/time/deadline.h"
#include "base/time/deadline_tokens.h"

namespace glasnost::wording {

using Form = std::optional<Deadline> (*)(Cursor&, const DeadlineContext&);

// Wordings that name days: deadline_spans.cpp.
std::optional<Deadline> parse_days(Cursor& cursor, const DeadlineContext& context);
std::optional<Deadline> parse_by_date(Cursor& cursor, const DeadlineContext& context);
// Years, school years, quarters: deadline_years.cpp.
std::optional<Deadline> parse_years(Cursor& cursor, const DeadlineContext& context);
std::optional<Deadline> parse_school_year(Cursor& cursor, const DeadlineContext& context);
std::optional<Deadline> parse_whole_year(Cursor& cursor, const DeadlineContext& context);
std::optional<Deadline> parse_quarters(Cursor& cursor, const DeadlineContext& context);
std::optional<Deadline> parse_school_year_start(Cursor& cursor, const DeadlineContext& context);
std::optional<Deadline> parse_each_school_year(Cursor& cursor, const DeadlineContext& context);
// How often: deadline_frequency.cpp.
std::optional<Deadline> parse_frequency(Cursor& cursor, const DeadlineContext& context);
std::optional<Deadline> parse_annual(Cursor& cursor, const DeadlineContext& context);
std::optional<Deadline> parse_continuous(Cursor& cursor, const DeadlineContext& context);
// By whose plan, after what: deadline_rules.cpp.
std::optional<Deadline> parse_schedule(Cursor& cursor, const DeadlineContext& context);
std::optional<Deadline> parse_relative(Cursor& cursor, const DeadlineContext& context);
std::optional<Deadline> parse_horizon(Cursor& cursor, const DeadlineContext& context);
std::optional<Deadline> parse_event(Cursor& cursor, const DeadlineContext& context);

// Any of the wordings that name days, years or quarters.
std::optional<Deadline> parse_span(Cursor& cursor, const DeadlineContext& context);

// The school year that the context determines: its first year.
std::optional<int> only_school_year(const DeadlineContext& context);
// The calendar year that the context is, if it is one.
std::optional<int> only_calendar_year(const DeadlineContext& context);
// The first form that succeeds; else the cursor stays.
std::optional<Deadline> first_of(std::initializer_list<Form> forms, Cursor& cursor,
                                 const DeadlineContext& context);

}  // namespace glasnost::wording
