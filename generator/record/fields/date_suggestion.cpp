#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "base/time/date.h"
#include "record/fields/field_reader.h"

namespace glasnost::record {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"янв", "фев", "мар", "апр", "ма",  "июн",
                                                      "июл", "авг", "сен", "окт", "ноя", "дек"};

int month_of(std::string_view word) {
  for (std::size_t i = 0; i < kMonths.size(); ++i)
    if (word.starts_with(kMonths[i])) return static_cast<int>(i) + 1;
  return 0;
}

// A number of at most four digits, or a month; 0 where it is neither.
int number_of(std::string_view token) {
  int value = 0;
  for (const char c : token) {
    if (c < '0' || c > '9' || value > 999) return month_of(token);
    value = value * 10 + (c - '0');
  }
  return value;
}

// The numbers of a date in their order; the month may be a word.
std::array<int, 3> parts_of(std::string_view words) {
  constexpr std::string_view separators = " ./-,";
  std::array<int, 3> parts{};
  std::size_t count = 0;
  for (std::size_t at = 0; at < words.size() && count < parts.size();) {
    const std::size_t end = std::min(words.find_first_of(separators, at), words.size());
    parts[count] = number_of(words.substr(at, end - at));
    if (parts[count] > 0) ++count;
    at = end + 1;
  }
  return parts;
}

}  // namespace

std::string iso_suggestion(std::string_view text) {
  auto [day, month, year] = parts_of(lower(text));
  if (day > 31) std::swap(day, year);
  const Date date{year, month, day};
  if (year < 1000 || !date.exists()) return "2021-10-21";
  return date.iso();
}

}  // namespace glasnost::record
