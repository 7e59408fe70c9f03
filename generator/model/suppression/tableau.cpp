#include "model/suppression/tableau.h"

#include <algorithm>

namespace glasnost::model {
namespace {

// More than a municipality's table needs; beyond them the answer is «unknown».
constexpr std::size_t kMostFractions = 1000000;
constexpr int kMostPivots = 20000;

Fraction whole(Wide value) { return {value, 1, true}; }

}  // namespace

Tableau::Tableau(const Facts& facts) {
  const std::size_t numbers = facts.is_signed.size();
  columns_ = numbers;
  for (std::size_t i = 0; i < numbers; ++i) negative_.push_back(facts.is_signed[i] ? columns_++ : i);
  std::size_t slack = columns_;
  for (const auto& fact : facts.facts) columns_ += fact.at_most ? 1 : 0;
  artificials_ = columns_;
  for (const auto& fact : facts.facts) columns_ += needs_artificial(fact) ? 1 : 0;
  fits_ = (columns_ + 1) * facts.facts.size() <= kMostFractions;
  if (!fits_) return;
  std::size_t artificial = artificials_;
  for (const auto& fact : facts.facts) {
    add_row(fact, slack, artificial);
    slack += fact.at_most ? 1 : 0;
    artificial += needs_artificial(fact) ? 1 : 0;
  }
}

void Tableau::add_row(const Fact& fact, std::size_t slack, std::size_t artificial) {
  const int sign = fact.value < 0 ? -1 : 1;
  Row row(columns_ + 1);
  for (const auto& [number, coefficient] : fact.terms) {
    row[number] = row[number] + whole(Wide{coefficient} * sign);
    if (negative_[number] != number)
      row[negative_[number]] = row[negative_[number]] - whole(Wide{coefficient} * sign);
  }
  if (fact.at_most) row[slack] = whole(sign);
  if (needs_artificial(fact)) row[artificial] = whole(1);
  row[columns_] = whole(Wide{fact.value} * sign);
  rows_.push_back(std::move(row));
  basis_.push_back(needs_artificial(fact) ? artificial : slack);
}

void Tableau::subtract(Row& from, const Row& row, const Fraction& factor) {
  for (std::size_t j = 0; j <= columns_; ++j) {
    if (row[j].is_zero()) continue;
    from[j] = from[j] - row[j] * factor;
    fits_ = fits_ && from[j].fits;
  }
}

void Tableau::pivot(std::size_t at, std::size_t column) {
  const Fraction divisor = rows_[at][column];
  for (auto& entry : rows_[at]) {
    if (entry.is_zero()) continue;
    entry = entry / divisor;
    fits_ = fits_ && entry.fits;
  }
  for (std::size_t i = 0; i < rows_.size() && fits_; ++i) {
    const Fraction factor = rows_[i][column];
    if (i != at && !factor.is_zero()) subtract(rows_[i], rows_[at], factor);
  }
  basis_[at] = column;
  fits_ = fits_ && ++pivots_ <= kMostPivots;
}

// The first column that gains (Bland's rule: no circles).
std::optional<std::size_t> Tableau::entering(const std::vector<int>& costs, std::size_t end) const {
  std::vector<Fraction> gains(end);
  for (std::size_t j = 0; j < end; ++j) gains[j] = whole(costs[j]);
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (costs[basis_[i]] == 0) continue;
    for (std::size_t j = 0; j < end; ++j)
      if (!rows_[i][j].is_zero()) gains[j] = gains[j] - rows_[i][j] * whole(costs[basis_[i]]);
  }
  for (std::size_t j = 0; j < end; ++j)
    if (gains[j].over > 0) return j;
  return std::nullopt;
}

std::optional<std::size_t> Tableau::leaving(std::size_t column) const {
  std::optional<std::size_t> best;
  Fraction least;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (rows_[i][column].over <= 0) continue;
    const Fraction ratio = rows_[i][columns_] / rows_[i][column];
    const bool is_less = !best || ratio < least;
    if (!is_less && (least < ratio || basis_[*best] < basis_[i])) continue;
    best = i;
    least = ratio;
  }
  return best;
}

void Tableau::drop_artificials() {
  for (std::size_t i = rows_.size(); i-- > 0;) {
    if (basis_[i] < artificials_) continue;
    const auto begin = rows_[i].begin(), end = begin + static_cast<std::ptrdiff_t>(artificials_);
    const auto found = std::find_if(begin, end, [](const Fraction& f) { return !f.is_zero(); });
    if (found != end) {
      pivot(i, static_cast<std::size_t>(found - begin));
      continue;
    }
    rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(i));
    basis_.erase(basis_.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

std::optional<bool> Tableau::find_solution() {
  std::vector<int> costs(columns_, 0);
  std::fill(costs.begin() + static_cast<std::ptrdiff_t>(artificials_), costs.end(), -1);
  while (fits_) {
    const auto column = entering(costs, artificials_);
    if (!column) break;
    pivot(leaving(*column).value(), *column);
  }
  if (!fits_) return std::nullopt;
  for (std::size_t i = 0; i < rows_.size(); ++i)
    if (basis_[i] >= artificials_ && !rows_[i][columns_].is_zero()) return false;
  drop_artificials();
  return fits_ ? std::optional(true) : std::nullopt;
}

std::vector<Fraction> Tableau::values() const {
  std::vector<Fraction> of_columns(columns_);
  for (std::size_t i = 0; i < rows_.size(); ++i) of_columns[basis_[i]] = rows_[i][columns_];
  std::vector<Fraction> out;
  for (std::size_t i = 0; i < negative_.size(); ++i)
    out.push_back(negative_[i] == i ? of_columns[i] : of_columns[i] - of_columns[negative_[i]]);
  return out;
}

std::vector<int> Tableau::costs_of(std::size_t number, int sign) const {
  std::vector<int> costs(columns_, 0);
  costs[negative_[number]] = -sign;
  costs[number] = sign;
  return costs;
}

Tableau::Limit Tableau::push(std::size_t number, int sign, const std::function<bool()>& visit) {
  const auto costs = costs_of(number, sign);
  while (fits_) {
    const auto column = entering(costs, artificials_);
    if (!column) return Limit::reached;
    const auto row = leaving(*column);
    if (!row) return Limit::none;
    pivot(*row, *column);
    if (fits_ && !visit()) return Limit::stopped;
  }
  return Limit::unknown;
}

}  // namespace glasnost::model
