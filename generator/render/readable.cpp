#include "render/readable.h"

#include "base/html.h"

namespace glasnost::render {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0", kMinus = "\u2212";
constexpr std::size_t kGroup = 3, kLongestUngrouped = 4;
constexpr long long kFractionCount = 2;  // a fraction goes with the form of two: 1,5 школы

void append_grouped(std::string& out, std::string_view digits) {
  if (digits.size() <= kLongestUngrouped) {
    out += digits;
    return;
  }
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % kGroup == 0) out += kNoBreakSpace;
    out += digits[i];
  }
}

}  // namespace

void append_readable(std::string& out, Decimal number) {
  const std::string typed = number.to_string();
  std::string_view rest = typed;
  if (rest.starts_with('-')) {
    out += kMinus;
    rest.remove_prefix(1);
  }
  const std::size_t point = rest.find('.');
  append_grouped(out, rest.substr(0, point));
  if (point == std::string_view::npos) return;
  out += ',';
  out += rest.substr(point + 1);
}

void append_readable(std::string& out, const Date& date, const Words& words) {
  const auto& months = words.forms("date.months");
  if (date.month < 1 || static_cast<std::size_t>(date.month) > months.size()) {
    out += date.iso();
    return;
  }
  out += std::to_string(date.day);
  out += kNoBreakSpace;
  append_escaped(out, months[static_cast<std::size_t>(date.month) - 1]);
  out += kNoBreakSpace;
  out += std::to_string(date.year);
  out += kNoBreakSpace;
  append_escaped(out, words["date.year_suffix"]);
}

std::string_view plural_for(Decimal number, std::string_view key, const Words& words) {
  return words.plural(key, number.scale > 0 ? kFractionCount : number.units);
}

}  // namespace glasnost::render
