// Shares and percentages, rounded as they are printed.
#pragma once

#include "base/decimal.h"

namespace glasnost::check {

// Whether `printed` is what `exact` is rounded to at the scale of `printed`; an exact half goes either way.
bool is_rounded(Decimal printed, Decimal exact);
// Whether `percent` is 100·part/whole, rounded at its own scale or, where that is more, at `scale`.
bool is_share(Decimal percent, Decimal part, Decimal whole, int scale);
// The whole number of a group of `whole` that is nearest to `percent` of it.
Decimal part_of(Decimal percent, Decimal whole);

}  // namespace glasnost::check
