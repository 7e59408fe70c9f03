#include "preview/http/range.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace glasnost::preview {
namespace {

constexpr std::string_view kUnit = "bytes=";
constexpr std::size_t kMostDigits = 15;

std::optional<std::size_t> number_of(std::string_view digits) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (digits.empty() || digits.size() > kMostDigits || !std::all_of(digits.begin(), digits.end(), is_digit))
    return std::nullopt;
  std::size_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

Range last_bytes(std::optional<std::size_t> count, std::size_t size) {
  if (!count) return {};
  if (*count == 0 || size == 0) return {Range::Kind::outside};
  const std::size_t sent = std::min(*count, size);
  return {Range::Kind::inside, size - sent, sent};
}

}  // namespace

Range parse_range(std::string_view header, std::size_t size) {
  if (!header.starts_with(kUnit)) return {};
  header.remove_prefix(kUnit.size());
  const auto dash = header.find('-');
  if (dash == std::string_view::npos) return {};
  const auto last = number_of(header.substr(dash + 1));
  if (dash == 0) return last_bytes(last, size);
  const auto first = number_of(header.substr(0, dash));
  const bool open = dash + 1 == header.size();
  if (!first || (!last && !open) || (last && *last < *first)) return {};
  if (*first >= size) return {Range::Kind::outside};
  const std::size_t end = last ? std::min(*last + 1, size) : size;
  return {Range::Kind::inside, *first, end - *first};
}

}  // namespace glasnost::preview
