#include "model/suppression/tableau.h"

#include <algorithm>
#include <map>

namespace glasnost::model {
namespace {

// Entries touched: more than the tables of the largest city need; beyond it the answer is «unknown».
constexpr std::size_t kMostWork = 20000000;

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
  std::size_t artificial = artificials_;
  for (const auto& fact : facts.facts) {
    add_row(fact, slack, artificial);
    slack += fact.at_most ? 1 : 0;
    artificial += needs_artificial(fact) ? 1 : 0;
  }
}

void Tableau::add_row(const Fact& fact, std::size_t slack, std::size_t artificial) {
  const int sign = fact.value < 0 ? -1 : 1;
  std::map<std::size_t, Fraction> row;
  for (const auto& [number, coefficient] : fact.terms) {
    const Fraction factor = whole(Wide{coefficient} * sign);
    row[number] = row[number] + factor;
    if (negative_[number] != number) row[negative_[number]] = row[negative_[number]] - factor;
  }
  if (fact.at_most) row[slack] = whole(sign);
  if (needs_artificial(fact)) row[artificial] = whole(1);
  Row out{{}, whole(Wide{fact.value} * sign)};
  for (const auto& [column, value] : row)
    if (!value.is_zero()) out.entries.push_back({column, value});
  rows_.push_back(std::move(out));
  basis_.push_back(needs_artificial(fact) ? artificial : slack);
}

Fraction Tableau::Row::at(std::size_t column) const {
  const auto found =
      std::lower_bound(entries.begin(), entries.end(), column,
                       [](const Entry& entry, std::size_t wanted) { return entry.column < wanted; });
  return found == entries.end() || found->column != column ? Fraction{} : found->value;
}

void Tableau::subtract(Row& from, const Row& row, const Fraction& factor) {
  std::vector<Entry> merged;
  merged.reserve(from.entries.size() + row.entries.size());
  auto old = from.entries.begin();
  for (const auto& entry : row.entries) {
    while (old != from.entries.end() && old->column < entry.column) merged.push_back(*old++);
    const bool is_both = old != from.entries.end() && old->column == entry.column;
    const Fraction value = (is_both ? (old++)->value : Fraction{}) - entry.value * factor;
    fits_ = fits_ && value.fits;
    if (!value.is_zero()) merged.push_back({entry.column, value});
  }
  merged.insert(merged.end(), old, from.entries.end());
  from.entries = std::move(merged);
  from.constant = from.constant - row.constant * factor;
  work_ += from.entries.size() + row.entries.size();
  fits_ = fits_ && from.constant.fits && work_ <= kMostWork;
}

void Tableau::pivot(std::size_t at, std::size_t column) {
  const Fraction divisor = rows_[at].at(column);
  for (auto& entry : rows_[at].entries) {
    entry.value = entry.value / divisor;
    fits_ = fits_ && entry.value.fits;
  }
  rows_[at].constant = rows_[at].constant / divisor;
  fits_ = fits_ && rows_[at].constant.fits;
  for (std::size_t i = 0; i < rows_.size() && fits_; ++i) {
    const Fraction factor = rows_[i].at(column);
    if (i != at && !factor.is_zero()) subtract(rows_[i], rows_[at], factor);
  }
  basis_[at] = column;
  work_ += rows_.size() + columns_;
  fits_ = fits_ && work_ <= kMostWork;
}

// The first column that gains (Bland's rule: no circles).
std::optional<std::size_t> Tableau::entering(const std::vector<int>& costs, std::size_t end) const {
  std::vector<Fraction> gains(end);
  for (std::size_t j = 0; j < end; ++j) gains[j] = whole(costs[j]);
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (costs[basis_[i]] == 0) continue;
    for (const auto& [column, value] : rows_[i].entries)
      if (column < end) gains[column] = gains[column] - value * whole(costs[basis_[i]]);
  }
  for (std::size_t j = 0; j < end; ++j)
    if (gains[j].over > 0) return j;
  return std::nullopt;
}

std::optional<std::size_t> Tableau::leaving(std::size_t column) const {
  std::optional<std::size_t> best;
  Fraction least;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const Fraction entry = rows_[i].at(column);
    if (entry.over <= 0) continue;
    const Fraction ratio = rows_[i].constant / entry;
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
    const auto& entries = rows_[i].entries;
    if (!entries.empty() && entries.front().column < artificials_) {
      pivot(i, entries.front().column);
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
    if (basis_[i] >= artificials_ && !rows_[i].constant.is_zero()) return false;
  drop_artificials();
  return fits_ ? std::optional(true) : std::nullopt;
}

std::vector<Fraction> Tableau::values() const {
  std::vector<Fraction> of_columns(columns_);
  for (std::size_t i = 0; i < rows_.size(); ++i) of_columns[basis_[i]] = rows_[i].constant;
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
