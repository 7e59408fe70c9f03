#include "check/numbers/rounding.h"

#include <algorithm>
#include <limits>

namespace glasnost::check {
namespace {

__extension__ using Wide = __int128;

Wide power_of_ten(int exponent) {
  Wide power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

Wide magnitude(Wide value) { return value < 0 ? -value : value; }

}  // namespace

bool is_rounded(Decimal printed, Decimal exact) {
  Decimal miss = printed - exact;
  if (miss.units < 0) miss.units = -miss.units;
  return compare(miss + miss, {1, printed.scale}) <= 0;
}

// 2·|percent·whole − 100·part|·10^scale ≤ whole; numbers have at most 15 digits.
bool is_share(Decimal percent, Decimal part, Decimal whole, int scale) {
  constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();
  const int shared = std::max(part.scale, whole.scale);
  const Wide p = Wide{part.units} * power_of_ten(shared - part.scale);
  const Wide w = Wide{whole.units} * power_of_ten(shared - whole.scale);
  if (magnitude(p) > kMost || magnitude(w) > kMost) return true;
  const int finest = std::max(scale, percent.scale);
  const Wide miss = magnitude(Wide{percent.units} * w - p * 100 * power_of_ten(percent.scale)) * 2;
  return miss * power_of_ten(finest - percent.scale) <= magnitude(w);
}

Decimal part_of(Decimal percent, Decimal whole) {
  const Wide product = Wide{percent.units} * whole.units;
  const Wide divisor = 100 * power_of_ten(percent.scale) * power_of_ten(whole.scale);
  return Decimal::integer(static_cast<std::int64_t>((product * 2 + divisor) / (divisor * 2)));
}

}  // namespace glasnost::check
