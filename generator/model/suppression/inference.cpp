#include "model/suppression/inference.h"

#include <optional>

#include "model/suppression/tableau.h"

namespace glasnost::model {
namespace {

// The least and the greatest value that each number was seen with.
class Seen {
 public:
  explicit Seen(std::int64_t width) : width_{width, 1, true} {}

  void start(const Tableau& tableau) { least_ = greatest_ = tableau.values(); }
  void add(const Tableau& tableau) {
    const auto values = tableau.values();
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (values[i] < least_[i]) least_[i] = values[i];
      if (greatest_[i] < values[i]) greatest_[i] = values[i];
    }
  }
  bool varies(std::size_t number) const {
    const Fraction room = greatest_[number] - least_[number] - width_;
    return room.fits && room.over >= 0;
  }

 private:
  std::vector<Fraction> least_, greatest_;
  Fraction width_;
};

// Numbers may be anything; `keeps_values`: else as if all that is known were 0.
Facts without_limits(const Facts& facts, bool keeps_values) {
  Facts out{std::vector<bool>(facts.is_signed.size(), true), {}};
  for (const auto& fact : facts.facts) {
    if (fact.at_most) continue;
    out.facts.push_back(fact);
    if (!keeps_values) out.facts.back().value = 0;
  }
  return out;
}

Facts without_rounded(Facts facts) {
  std::erase_if(facts.facts, [](const Fact& fact) { return fact.rounded; });
  return facts;
}

std::vector<bool> told_by(Tableau& tableau, std::size_t numbers, std::int64_t width) {
  std::vector<bool> told(numbers, false);
  Seen seen(width);
  seen.start(tableau);
  for (std::size_t i = 0; i < numbers; ++i) {
    bool varies = seen.varies(i);
    for (const int sign : {1, -1}) {
      if (varies) break;
      const auto limit = tableau.push(i, sign, [&] {
        seen.add(tableau);
        return !seen.varies(i);
      });
      if (limit == Tableau::Limit::unknown) {
        for (std::size_t rest = i; rest < numbers; ++rest) told[rest] = !seen.varies(rest);
        return told;
      }
      varies = limit == Tableau::Limit::none || seen.varies(i);
    }
    told[i] = !varies;
  }
  return told;
}

// Nothing where the facts contradict each other.
std::optional<std::vector<bool>> told_if_consistent(const Facts& facts, std::int64_t width) {
  const std::size_t numbers = facts.is_signed.size();
  Tableau tableau(facts);
  const auto solved = tableau.find_solution();
  if (!solved) return std::vector<bool>(numbers, true);
  if (!*solved) return std::nullopt;
  return told_by(tableau, numbers, width);
}

}  // namespace

// Rounding, or a source's own mistakes, may make facts contradict each other: then what exact ones tell with
// their limits, and what all of them tell without.
std::vector<bool> told_numbers(const Facts& facts, std::int64_t width) {
  if (auto told = told_if_consistent(facts, width)) return *told;
  std::vector<bool> told(facts.is_signed.size(), false);
  for (const auto& part :
       {without_rounded(facts), without_limits(facts, true), without_limits(facts, false)}) {
    const auto some = told_if_consistent(part, width);
    for (std::size_t i = 0; some && i < told.size(); ++i) told[i] = told[i] || (*some)[i];
  }
  return told;
}

}  // namespace glasnost::model
