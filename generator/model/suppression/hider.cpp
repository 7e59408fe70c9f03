#include "model/suppression/hider.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace glasnost::model {
namespace {

// A reader who knows a number to less than one knows it.
constexpr std::int64_t kWidth = 1;
// A table of people is settled in a few rounds; after these, what may tell is hidden at once.
constexpr int kMostRounds = 100;

// Σ of the published part of a tie, its coefficients and the limits of numbers brought to whole numbers.
class FactMaker {
 public:
  explicit FactMaker(const Published& published) : published_(published) {
    for (const auto& quantity : published.quantities)
      if (quantity.value) scale_ = std::max(scale_, quantity.value->scale);
  }

  bool fits() const { return fits_; }
  std::int64_t width() { return raised(Decimal::integer(kWidth), scale_); }

  // `numbers`: the hidden quantities, sorted.
  Fact of(const Tie& tie, const std::vector<std::size_t>& numbers) {
    int scale = 0;
    for (const auto& term : tie.terms) scale = std::max(scale, term.second.scale);
    Fact fact{{}, 0, tie.kind == Tie::Kind::limit, tie.kind == Tie::Kind::share};
    for (const auto& [index, coefficient] : tie.terms) {
      const auto& quantity = published_.quantities[index];
      const std::int64_t factor = raised(coefficient, scale);
      fact.rounded = fact.rounded || (factor != 1 && factor != -1);
      if (quantity.hidden)
        fact.terms.emplace_back(number_of(index, numbers), factor);
      else
        subtract(fact.value, factor, raised(*quantity.value, scale_));
    }
    return fact;
  }
  Fact at_most_hundred(std::size_t number) {
    return {{{number, 1}}, raised(Decimal::integer(100), scale_), true, false};
  }

  static std::size_t number_of(std::size_t index, const std::vector<std::size_t>& numbers) {
    return static_cast<std::size_t>(std::lower_bound(numbers.begin(), numbers.end(), index) -
                                    numbers.begin());
  }

 private:
  std::int64_t raised(Decimal number, int scale) {
    for (int i = number.scale; i < scale && fits_; ++i)
      if (__builtin_mul_overflow(number.units, 10, &number.units)) fits_ = false;
    return number.units;
  }
  void subtract(std::int64_t& from, std::int64_t a, std::int64_t b) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product) || __builtin_sub_overflow(from, product, &from)) fits_ = false;
  }

  const Published& published_;
  int scale_ = 0;
  bool fits_ = true;
};

class Hider {
 public:
  explicit Hider(Published& published) : p_(published), ties_of_(published.quantities.size()) {
    for (std::size_t i = 0; i < p_.ties.size(); ++i)
      for (const auto& term : p_.ties[i].terms) ties_of_[term.first].push_back(i);
  }

  void run() {
    do {
      while (hide_shares() || hide_lonely()) {
      }
    } while (hide_told());
  }

 private:
  Quantity& at(std::size_t index) { return p_.quantities[index]; }
  bool is_open(std::size_t index) const {
    return index != Share::kNone && p_.quantities[index].value && !p_.quantities[index].hidden;
  }
  bool is_hidden(std::size_t index) const { return index != Share::kNone && p_.quantities[index].hidden; }
  bool hide(std::size_t index) {
    if (!is_open(index)) return false;
    at(index).hidden = true;
    return true;
  }

  // A share tells its parts, however it is rounded: it goes with them; and they do not stay both without it.
  bool hide_shares() {
    bool any = false;
    for (const auto& share : p_.shares) {
      if (is_hidden(share.of) || is_hidden(share.count)) any = hide(share.share) || any;
      if (is_hidden(share.share) && is_open(share.of) && is_open(share.count)) any = hide(share.count) || any;
    }
    return any;
  }

  std::size_t hidden_in(const Tie& tie) const {
    return static_cast<std::size_t>(std::count_if(tie.terms.begin(), tie.terms.end(),
                                                  [&](const auto& term) { return is_hidden(term.first); }));
  }

  bool hide_lonely() {
    bool any = false;
    for (const auto& tie : p_.ties)
      if (tie.kind != Tie::Kind::limit && hidden_in(tie) == 1) any = hide(candidate(tie)) || any;
    return any;
  }

  bool comes_first(std::size_t a, std::size_t b, Tie::Kind kind) const {
    const auto &left = p_.quantities[a], &right = p_.quantities[b];
    if (kind != Tie::Kind::column) return false;  // the order of the terms
    if (left.is_total != right.is_total) return right.is_total;
    if (left.denominator.has_value() != right.denominator.has_value()) return left.denominator.has_value();
    if (left.denominator && !(*left.denominator == *right.denominator))
      return *left.denominator < *right.denominator;
    return std::tie(left.slug, left.order) < std::tie(right.slug, right.order);
  }

  std::size_t candidate(const Tie& tie) const {
    std::size_t best = Share::kNone;
    for (const auto& [index, coefficient] : tie.terms)
      if (is_open(index) && (best == Share::kNone || comes_first(index, best, tie.kind))) best = index;
    return best;
  }

  // Hidden quantities that ties connect, each list sorted.
  std::vector<std::vector<std::size_t>> components() const {
    std::vector<std::vector<std::size_t>> out;
    std::vector<bool> seen(p_.quantities.size(), false);
    for (std::size_t i = 0; i < seen.size(); ++i) {
      if (seen[i] || !is_hidden(i) || ties_of_[i].empty()) continue;
      std::vector<std::size_t> component = {i};
      seen[i] = true;
      for (std::size_t next = 0; next < component.size(); ++next)
        for (const std::size_t tie : ties_of_[component[next]])
          for (const auto& term : p_.ties[tie].terms)
            if (is_hidden(term.first) && !seen[term.first]) {
              seen[term.first] = true;
              component.push_back(term.first);
            }
      std::sort(component.begin(), component.end());
      out.push_back(std::move(component));
    }
    return out;
  }

  std::vector<std::size_t> ties_of(const std::vector<std::size_t>& component) const {
    std::vector<std::size_t> ties;
    for (const std::size_t index : component)
      ties.insert(ties.end(), ties_of_[index].begin(), ties_of_[index].end());
    std::sort(ties.begin(), ties.end());
    ties.erase(std::unique(ties.begin(), ties.end()), ties.end());
    return ties;
  }

  std::optional<std::vector<bool>> told_of(const std::vector<std::size_t>& component,
                                           const std::vector<std::size_t>& ties) const {
    FactMaker maker(p_);
    Facts facts;
    for (std::size_t i = 0; i < component.size(); ++i) {
      facts.is_signed.push_back(p_.quantities[component[i]].is_signed);
      if (p_.quantities[component[i]].is_percent) facts.facts.push_back(maker.at_most_hundred(i));
    }
    for (const std::size_t tie : ties) facts.facts.push_back(maker.of(p_.ties[tie], component));
    const std::int64_t width = maker.width();
    if (!maker.fits()) return std::nullopt;
    return told_numbers(facts, width);
  }

  // Of the first kind that has one: a row of a column before a claim's column, limits last.
  std::size_t candidate_of(const std::vector<std::size_t>& ties) const {
    for (const auto kind : {Tie::Kind::column, Tie::Kind::line, Tie::Kind::share, Tie::Kind::limit}) {
      std::size_t best = Share::kNone;
      for (const std::size_t tie : ties) {
        const auto found = p_.ties[tie].kind == kind ? candidate(p_.ties[tie]) : Share::kNone;
        if (found != Share::kNone && (best == Share::kNone || comes_first(found, best, kind))) best = found;
      }
      if (best != Share::kNone) return best;
    }
    return Share::kNone;
  }

  // Where nobody can reckon what is told, nothing is shown.
  bool hide_all(const std::vector<std::size_t>& ties) {
    bool any = false;
    for (const std::size_t tie : ties)
      for (const auto& term : p_.ties[tie].terms) any = hide(term.first) || any;
    return any;
  }

  // One more where a component tells something.
  bool hide_told() {
    for (const auto& component : components()) {
      if (silent_.contains(component)) continue;
      const auto ties = ties_of(component);
      const std::size_t any = candidate_of(ties);
      const auto told = any == Share::kNone ? std::optional(std::vector<bool>()) : told_of(component, ties);
      if (!told) return hide_all(ties);
      const auto first = std::find(told->begin(), told->end(), true);
      if (first == told->end()) {
        silent_.insert(component);
        continue;
      }
      if (++rounds_ > kMostRounds) return hide_all(ties);
      const auto number = component[static_cast<std::size_t>(first - told->begin())];
      const std::size_t own = candidate_of(ties_of_[number]);
      return hide(own != Share::kNone ? own : any);
    }
    return false;
  }

  Published& p_;
  std::vector<std::vector<std::size_t>> ties_of_;
  int rounds_ = 0;
  std::set<std::vector<std::size_t>> silent_;  // components that tell nothing
};

}  // namespace

void hide_what_tells(Published& published) { Hider(published).run(); }

}  // namespace glasnost::model
