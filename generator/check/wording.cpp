#include "check/wording.h"

#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost::check {
namespace {

constexpr std::size_t kShort = 60;  // characters

std::string padded(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string describe(std::string_view kind, std::string_view number, const record::DateField& date) {
  std::string out(kind);
  if (!number.empty()) out += " №" + std::string(number);
  if (date.date) out += " (" + day_words(*date.date) + ")";
  return trim(out);
}

}  // namespace

std::string day_words(Date date) {
  return padded(date.day) + "." + padded(date.month) + "." + std::to_string(date.year);
}

std::string cite(const record::Document& document) {
  return describe(document.kind.value, document.number.value, document.date);
}

std::string cite(const record::Reference& reference) {
  return describe(reference.kind.value, reference.number.value, reference.date);
}

std::string join(const std::vector<std::string>& items, std::string_view separator) {
  std::string out;
  for (const auto& item : items) out += (out.empty() ? "" : std::string(separator)) + item;
  return out;
}

std::string shorten(std::string_view text) {
  const std::u32string characters = to_characters(text);
  if (characters.size() <= kShort) return std::string(text);
  const auto cut = characters.rfind(U' ', kShort);
  return to_bytes(characters.substr(0, cut == std::u32string::npos ? kShort : cut)) + "…";
}

std::string name_of(const record::Measure& measure) {
  return measure.number.empty() ? "«" + shorten(measure.title.text.value) + "»" : measure.number;
}

bool is_report(const record::Programme& programme) {
  return fold_name(programme.kind.value).find("отчет") != std::string::npos;
}

bool is_sample(const record::Programme& programme) {
  return fold_name(programme.kind.value).find("образец") != std::string::npos;
}

}  // namespace glasnost::check
