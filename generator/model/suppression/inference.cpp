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

std::optional<std::vector<bool>> told_by(Tableau& tableau, std::size_t numbers, std::int64_t width) {
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
      if (limit == Tableau::Limit::unknown) return std::nullopt;
      varies = limit == Tableau::Limit::none || seen.varies(i);
    }
    told[i] = !varies;
  }
  return told;
}

struct Answer {
  bool is_consistent = true;
  std::optional<std::vector<bool>> told;  // nothing where the reckoning outgrew its bounds
};
Answer answer_of(const Facts& facts, std::int64_t width) {
  Tableau tableau(facts);
  const auto solved = tableau.find_solution();
  if (!solved) return {};
  if (!*solved) return {false, {}};
  return {true, told_by(tableau, facts.is_signed.size(), width)};
}

}  // namespace

// Rounding, or a source's own mistakes, may make facts contradict each other: then what exact ones tell with
// their limits, and what all of them tell without.
std::optional<std::vector<bool>> told_numbers(const Facts& facts, std::int64_t width) {
  if (const Answer all = answer_of(facts, width); all.is_consistent) return all.told;
  std::vector<bool> told(facts.is_signed.size(), false);
  for (const auto& part :
       {without_rounded(facts), without_limits(facts, true), without_limits(facts, false)}) {
    const Answer some = answer_of(part, width);
    if (!some.is_consistent) continue;
    if (!some.told) return std::nullopt;
    for (std::size_t i = 0; i < told.size(); ++i) told[i] = told[i] || (*some.told)[i];
  }
  return told;
}

}  // namespace glasnost::model
