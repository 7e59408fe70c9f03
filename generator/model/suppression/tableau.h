// The simplex method in exact fractions: how far a number can go where linear facts hold.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "model/suppression/fraction.h"
#include "model/suppression/inference.h"

namespace glasnost::model {

class Tableau {
 public:
  explicit Tableau(const Facts& facts);

  // Whether the facts can all hold; nothing where the reckoning outgrew its bounds.
  std::optional<bool> find_solution();
  // Of the solution that was found last.
  std::vector<Fraction> values() const;
  enum class Limit { reached, none, stopped, unknown };
  // Lets the number grow (`sign` 1) or fall (-1) from solution to solution; `visit` sees each and says
  // whether to go on. `none`: there is no limit.
  Limit push(std::size_t number, int sign, const std::function<bool()>& visit);

 private:
  // Its entries that are not 0, by column.
  struct Entry {
    std::size_t column;
    Fraction value;
  };
  struct Row {
    std::vector<Entry> entries;
    Fraction constant;
    Fraction at(std::size_t column) const;
  };
  void add_row(const Fact& fact, std::size_t slack, std::size_t artificial);
  static bool needs_artificial(const Fact& fact) { return !fact.at_most || fact.value < 0; }
  // The column whose growth gains, where the columns have these costs.
  std::optional<std::size_t> entering(const std::vector<int>& costs, std::size_t end) const;
  std::optional<std::size_t> leaving(std::size_t column) const;
  void pivot(std::size_t row, std::size_t column);
  void subtract(Row& from, const Row& row, const Fraction& factor);
  void drop_artificials();
  std::vector<int> costs_of(std::size_t number, int sign) const;

  std::vector<Row> rows_;
  std::vector<std::size_t> basis_;
  std::vector<std::size_t> negative_;  // the column of a number's negative part, or its own
  std::size_t columns_ = 0, artificials_ = 0;
  std::size_t work_ = 0;
  bool fits_ = true;
};

}  // namespace glasnost::model
