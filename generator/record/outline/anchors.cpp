#include "record/outline/anchors.h"

#include <algorithm>

#include "base/text/text.h"

namespace glasnost::record {
namespace {

constexpr std::size_t kMostDigits = 3;

std::size_t digits_at(std::string_view text, std::size_t offset) {
  std::size_t end = offset;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  return end - offset;
}

}  // namespace

std::string Anchors::claim(const std::string& anchor) {
  const int use = ++uses_[anchor];
  return use == 1 ? anchor : anchor + "--" + std::to_string(use);
}

std::string Anchors::claim_unnumbered(const std::string& parent) {
  return claim(parent + "-u" + std::to_string(++unnumbered_[parent]));
}

int Outline::enter(int level) {
  while (!open_.empty() && open_.back() >= level) open_.pop_back();
  open_.push_back(level);
  return static_cast<int>(open_.size());
}

std::size_t number_length(std::string_view text) {
  std::size_t end = 0;
  bool has_dot = false;
  while (true) {
    const std::size_t digits = digits_at(text, end);
    if (digits > kMostDigits) return 0;
    if (digits == 0) break;
    end += digits;
    if (end >= text.size() || text[end] != '.') break;
    ++end;
    has_dot = true;
  }
  return has_dot ? end : 0;
}

std::pair<std::string, std::string> split_number(std::string_view text) {
  const std::size_t length = number_length(text);
  const bool ends = length == text.size() || (length < text.size() && text[length] == ' ');
  if (length == 0 || !ends) return {{}, std::string(text)};
  return {std::string(text.substr(0, length)), trim(text.substr(length))};
}

std::string anchor_part(std::string_view number) {
  std::string out = transliterate(lower(number));
  out.erase(std::unique(out.begin(), out.end(), [](char a, char b) { return a == '-' && b == '-'; }),
            out.end());
  return out;
}

std::string_view without_last_dot(std::string_view number) {
  if (!number.empty() && number.back() == '.') number.remove_suffix(1);
  return number;
}

}  // namespace glasnost::record
