// Whether percentages are so exact that the numbers of people behind them can be read back.
#pragma once

#include <vector>

#include "base/decimal.h"
#include "model/site.h"

namespace glasnost::check {

// Percentages of one group: true where a single small group can have given all of them, chance aside, and it
// or a part of it is too small to show. What was read is never told.
bool gives_heads_back(const std::vector<Decimal>& percentages, int scale, const record::Privacy& privacy);

}  // namespace glasnost::check
