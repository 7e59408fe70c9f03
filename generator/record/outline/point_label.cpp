#include <algorithm>

#include "record/outline/anchors.h"
#include "record/outline/point_lines.h"

namespace glasnost::record {
namespace {

constexpr std::string_view kDashes[] = {"–", "—", "-"};
constexpr std::size_t kMostDigits = 3;

std::size_t bracket_length(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  return digits > 0 && digits <= kMostDigits && text.substr(digits, 1) == ")" ? digits + 1 : 0;
}

// One Russian or Latin letter and a bracket: the Latin `a)` looks the same to whoever types it.
std::size_t letter_length(std::string_view text) {
  if (text.size() < 2) return 0;
  const char small = static_cast<char>(text[0] | 0x20);
  if (small >= 'a' && small <= 'z') return text[1] == ')' ? 2 : 0;
  const auto lead = static_cast<unsigned char>(text[0]);
  return (lead == 0xD0 || lead == 0xD1) && text.substr(2, 1) == ")" ? 3 : 0;
}

std::size_t dash_length(std::string_view text) {
  for (std::string_view dash : kDashes)
    if (text.starts_with(dash)) return dash.size();
  return 0;
}

}  // namespace

std::optional<PointLabel> parse_label(std::string_view line) {
  using Measure = std::size_t (*)(std::string_view);
  constexpr std::pair<LabelForm, Measure> kForms[] = {{LabelForm::number, number_length},
                                                      {LabelForm::bracket, bracket_length},
                                                      {LabelForm::letter, letter_length},
                                                      {LabelForm::dash, dash_length}};
  const std::size_t begin = skip_blanks(line, 0);
  for (const auto& [form, length_of] : kForms) {
    const std::size_t length = length_of(line.substr(begin));
    const std::size_t end = begin + length;
    if (length == 0 || blank_at(line, end) == 0) continue;
    return PointLabel{form, std::string(line.substr(begin, length)), begin, skip_blanks(line, end)};
  }
  return std::nullopt;
}

}  // namespace glasnost::record
