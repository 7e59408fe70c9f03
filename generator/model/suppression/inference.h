// What a reader can work out from linear facts about numbers that were hidden.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace glasnost::model {

// Σ coefficient · number = value, or ≤ value; `rounded`: nearly so, since it is about rounded numbers.
struct Fact {
  std::vector<std::pair<std::size_t, std::int64_t>> terms;  // index of a number, its coefficient
  std::int64_t value = 0;
  bool at_most = false, rounded = false;
};

// `is_signed`: a number, by index, that may be below 0.
struct Facts {
  std::vector<bool> is_signed;
  std::vector<Fact> facts;
};

// The numbers, by index, that the facts tell to less than `width`. Exact; nothing where the reckoning
// outgrows its bounds.
std::optional<std::vector<bool>> told_numbers(const Facts& facts, std::int64_t width);

}  // namespace glasnost::model
