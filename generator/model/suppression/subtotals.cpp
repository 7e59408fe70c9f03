#include "model/suppression/subtotals.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/text/text.h"

namespace glasnost::model {
namespace {

using Row = record::DataSet::Row;

bool is_whole(std::string_view value) {
  static constexpr std::array<std::string_view, 6> kBeginnings = {"все",  "всё",   "всего",
                                                                  "итог", "total", "all"};
  const std::string word = lower(value);
  return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                     [&](std::string_view beginning) { return word.starts_with(beginning); });
}

// In how many dimensions `part` is a part of `whole`; -1 where it is none of it.
int depth_below(const Row& whole, const Row& part) {
  if (whole.dimensions.size() != part.dimensions.size()) return -1;
  int depth = 0;
  for (std::size_t i = 0; i < whole.dimensions.size(); ++i) {
    const auto& sum = whole.dimensions[i].second.value;
    const auto& one = part.dimensions[i].second.value;
    if (sum == one) continue;
    if (!is_whole(sum) || is_whole(one)) return -1;
    ++depth;
  }
  return depth;
}

bool has_whole(const Row& row) {
  return std::any_of(row.dimensions.begin(), row.dimensions.end(),
                     [](const auto& dimension) { return is_whole(dimension.second.value); });
}

// Which dimension of `whole` the part belongs to.
std::size_t dimension_of(const Row& whole, const Row& part) {
  std::size_t i = 0;
  while (i + 1 < whole.dimensions.size() &&
         whole.dimensions[i].second.value == part.dimensions[i].second.value)
    ++i;
  return i;
}

}  // namespace

Subtotals::Subtotals(const std::vector<Row>& all, const std::vector<std::string>& schools) {
  std::map<std::string, std::vector<std::size_t>> by_school;
  for (std::size_t i = 0; i < all.size(); ++i) by_school[schools[i]].push_back(i);
  std::vector<bool> is_part(all.size(), false);
  for (const auto& [school, rows] : by_school)
    for (const std::size_t whole : rows) {
      if (!has_whole(all[whole])) continue;
      std::map<std::size_t, std::vector<std::size_t>> parts;
      for (const std::size_t row : rows) {
        const int depth = depth_below(all[whole], all[row]);
        if (depth > 0) is_part[row] = true;
        if (depth == 1) parts[dimension_of(all[whole], all[row])].push_back(row);
      }
      for (auto& [dimension, list] : parts) sums_.emplace_back(whole, std::move(list));
    }
  for (std::size_t i = 0; i < all.size(); ++i)
    if (!is_part[i]) outer_.push_back(i);
}

}  // namespace glasnost::model
