#include "base/decimal.h"

#include <algorithm>
#include <limits>

namespace glasnost {
namespace {

__extension__ using Wide = __int128;

constexpr int kMaxDigits = 15;
constexpr std::string_view kMinusSign = "\u2212";

// `units` brought to a larger `scale`.
Wide at_scale(Decimal number, int scale) {
  Wide units = number.units;
  for (int i = number.scale; i < scale; ++i) units *= 10;
  return units;
}

// Drops decimals, then stops at the largest number, where the result does not fit.
Decimal narrow(Wide units, int scale) {
  constexpr Wide kMax = std::numeric_limits<std::int64_t>::max();
  while ((units > kMax || units < -kMax) && scale > 0) {
    units = (units + (units < 0 ? -5 : 5)) / 10;
    --scale;
  }
  return {static_cast<std::int64_t>(std::clamp(units, -kMax, kMax)), scale};
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
  bool negative = false;
  for (const std::string_view sign : {std::string_view("-"), kMinusSign}) {
    if (negative || !text.starts_with(sign)) continue;
    negative = true;
    text.remove_prefix(sign.size());
  }
  if (text.empty() || !is_digit(text.front()) || !is_digit(text.back())) return std::nullopt;
  if (text.size() > 1 && text[0] == '0' && is_digit(text[1])) return std::nullopt;
  Decimal out;
  int digits = 0;
  bool fraction = false;
  for (const char c : text) {
    if ((c == '.' || c == ',') && !fraction) {
      fraction = true;
      continue;
    }
    if (!is_digit(c) || ++digits > kMaxDigits) return std::nullopt;
    out.units = out.units * 10 + (c - '0');
    if (fraction) ++out.scale;
  }
  if (negative && out.units == 0) return std::nullopt;
  if (negative) out.units = -out.units;
  return out;
}

std::string Decimal::to_string() const {
  const bool negative = units < 0;
  const auto magnitude = negative ? 0 - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
  std::string digits = std::to_string(magnitude);
  if (scale > 0) {
    const auto places = static_cast<std::size_t>(scale);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, 1, '.');
  }
  return negative ? "-" + digits : digits;
}

int compare(Decimal a, Decimal b) {
  const int scale = std::max(a.scale, b.scale);
  const Wide left = at_scale(a, scale), right = at_scale(b, scale);
  return left < right ? -1 : (right < left ? 1 : 0);
}

Decimal operator+(Decimal a, Decimal b) {
  const int scale = std::max(a.scale, b.scale);
  return narrow(at_scale(a, scale) + at_scale(b, scale), scale);
}

Decimal operator-(Decimal a, Decimal b) {
  const int scale = std::max(a.scale, b.scale);
  return narrow(at_scale(a, scale) - at_scale(b, scale), scale);
}

}  // namespace glasnost
