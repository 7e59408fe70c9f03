// Calendar days, and the periods that records and data sets speak of.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/location.h"

namespace glasnost {

struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  bool exists() const;      // 31 June does not
  std::string iso() const;  // YYYY-MM-DD
  auto operator<=>(const Date&) const = default;
};

// YYYY-MM-DD with the digits in place; the day may be impossible (see `exists`). Otherwise nothing.
std::optional<Date> parse_iso_date(std::string_view text);
int days_in_month(int year, int month);

enum class PeriodKind { school_year, year, range, date };

// A span of full days, inclusive, and the words it was given by. A school year runs from 1 September to 31
// August; its halves and quarters have no days of their own here (schools set them), so `from`/`to` are those
// of the year.
struct Period {
  PeriodKind kind = PeriodKind::range;
  std::string school_year;  // "2020/2021"
  std::string part;         // h1 h2 q1…q4 t1…t3, or empty
  std::string text;         // as typed, where it was typed as text
  Date from, to;
  Mark mark;
  int year() const { return from.year; }
};

// "2022", "2020-2022", "2020 – 2022 годы", "2020/2021" and "2020/21" (a school year), "2022-02-01". Two years
// with a hyphen are calendar years unless the text says «учебный год». Also "2021-09-01..2022-05-31" and «с
// 01.02.2022 по 31.12.2022». Otherwise nothing: an impossible day, a reversed range, a year outside 1900 …
// 2199.
std::optional<Period> parse_period(std::string_view text);
// "2020/2021", "2020-2021", "2020/21" → "2020/2021"; years that do not follow each other → nothing.
std::optional<std::string> parse_school_year(std::string_view text);
// Of "2020/2021"; the days stay zero where that is no school year.
Period school_year_period(const std::string& school_year, std::string part);

}  // namespace glasnost
