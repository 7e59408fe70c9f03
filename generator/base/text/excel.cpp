#include "base/text/excel.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text/text.h"

namespace glasnost {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

// 1 to 12, by the first letters of its name; 0 where it is no month.
int month_of(std::string_view word) {
  constexpr std::array<std::string_view, 12> kRussian = {"янв", "фев", "мар", "апр", "ма",  "июн",
                                                         "июл", "авг", "сен", "окт", "ноя", "дек"};
  constexpr std::array<std::string_view, 12> kEnglish = {"jan", "feb", "mar", "apr", "may", "jun",
                                                         "jul", "aug", "sep", "oct", "nov", "dec"};
  constexpr std::size_t kLongest = 16;  // bytes of «сентября»
  if (word.empty() || word.size() > kLongest || is_digit(word[0])) return 0;
  for (std::size_t i = 0; i < 12; ++i) {
    const bool may = kRussian[i] == "ма";
    if (may ? word == "май" || word == "мая" : word.starts_with(kRussian[i])) return static_cast<int>(i) + 1;
    if (word.starts_with(kEnglish[i])) return static_cast<int>(i) + 1;
  }
  return 0;
}

// The parts of «01.май», in small letters; nothing where the text is longer than any date.
std::vector<std::string> parts_of(std::string_view cell) {
  constexpr std::size_t kLongest = 40;
  std::vector<std::string> parts;
  if (cell.size() > kLongest) return parts;
  parts.emplace_back();
  for (const char c : lower(cell)) {
    if (c == '.' || c == '-' || c == '/' || c == ' ')
      parts.emplace_back();
    else
      parts.back() += c;
  }
  while (!parts.empty() && parts.back().empty()) parts.pop_back();
  return parts;
}

int value_of(const std::string& digits) { return digits.size() > 4 ? 10000 : std::stoi(digits); }

// Day, month and year in digits, in one of the two orders.
bool is_day_in_digits(const std::vector<std::string>& parts) {
  if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), is_number)) return false;
  const int first = value_of(parts[0]), second = value_of(parts[1]), third = value_of(parts[2]);
  if (parts[0].size() == 4) return second >= 1 && second <= 12 && third >= 1 && third <= 31;
  return first >= 1 && first <= 31 && second >= 1 && second <= 12 &&
         (parts[2].size() == 4 || parts[2].size() == 2);
}

}  // namespace

std::string_view excel_error_at(std::string_view text) {
  if (!text.starts_with('#')) return {};
  constexpr std::array<std::string_view, 18> kErrors = {
      "#ССЫЛКА!", "#ДЕЛ/0!", "#Н/Д", "#ИМЯ?",  "#ПУСТО!", "#ЧИСЛО!", "#ЗНАЧ!",  "#ПЕРЕНОС!", "#ВЫЧИСЛ!",
      "#REF!",    "#DIV/0!", "#N/A", "#NAME?", "#NULL!",  "#NUM!",   "#VALUE!", "#SPILL!",   "#CALC!"};
  for (const std::string_view error : kErrors)
    if (text.starts_with(error)) return text.substr(0, error.size());
  return {};
}

bool is_excel_date(std::string_view cell) {
  const auto parts = parts_of(cell);
  if (is_day_in_digits(parts)) return true;
  if (parts.size() == 2) {
    const bool day_first = is_number(parts[0]) && month_of(parts[1]) > 0;
    return day_first || (month_of(parts[0]) > 0 && is_number(parts[1]));
  }
  return parts.size() == 3 && is_number(parts[0]) && month_of(parts[1]) > 0 && is_number(parts[2]);
}

std::optional<std::string> number_behind_date(std::string_view cell) {
  const auto parts = parts_of(cell);
  if (parts.size() != 2 || !is_excel_date(cell)) return std::nullopt;
  if (is_number(parts[0]))
    return std::to_string(value_of(parts[0])) + ',' + std::to_string(month_of(parts[1]));
  return std::to_string(month_of(parts[0])) + ',' + parts[1];
}

bool is_scientific(std::string_view cell) {
  const std::size_t at = cell.find_first_of("eE");
  if (at == std::string_view::npos || at == 0) return false;
  const auto in_number = [](char c) { return is_digit(c) || c == '.' || c == ',' || c == '-'; };
  std::string_view power = cell.substr(at + 1);
  if (power.starts_with('+') || power.starts_with('-')) power.remove_prefix(1);
  return std::all_of(cell.begin(), cell.begin() + static_cast<std::ptrdiff_t>(at), in_number) &&
         is_number(power);
}

}  // namespace glasnost
