#include "check/documents/number_series.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include "base/text/text.h"

namespace glasnost::check {
namespace {

constexpr std::size_t kMostDigits = 6;
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// A chain of entries: how long, how credible, and its last entry.
struct Chain {
  int length = 0;
  int credibility = 0;
  std::size_t last = kNone;
};
bool better(const Chain& a, const Chain& b) {
  return std::pair(a.length, a.credibility) > std::pair(b.length, b.credibility);
}

// The best chain that ends with a rank below a limit (a Fenwick tree).
class BestChains {
 public:
  explicit BestChains(std::size_t ranks) : tree_(ranks + 1) {}
  Chain below(std::size_t rank) const {
    Chain best;
    for (; rank > 0; rank &= rank - 1)
      if (better(tree_[rank], best)) best = tree_[rank];
    return best;
  }
  void add(std::size_t rank, const Chain& chain) {
    for (++rank; rank < tree_.size(); rank += rank & (~rank + 1))
      if (better(chain, tree_[rank])) tree_[rank] = chain;
  }

 private:
  std::vector<Chain> tree_;
};

std::map<int, std::size_t> ranks_of(const std::vector<NumberedDay>& entries) {
  std::map<int, std::size_t> ranks;
  for (const auto& entry : entries) ranks[entry.number] = 0;
  std::size_t next = 0;
  for (auto& [number, rank] : ranks) rank = next++;
  return ranks;
}

}  // namespace

NumberForm form_of(const std::string& text) {
  const std::string number = lower(text);
  const std::size_t digits = std::min(number.find_first_not_of("0123456789"), number.size());
  const std::string_view rest = std::string_view(number).substr(digits);
  const bool is_index = rest.size() > 1 && rest[0] == '-' && rest[1] >= '0' && rest[1] <= '9';
  if (digits == 0 || digits > kMostDigits || is_index) return {};
  NumberForm form{std::stoi(number.substr(0, digits)), {}};
  for (char c : rest) {
    const bool is_digit = c >= '0' && c <= '9';
    if (c == ' ' || (is_digit && form.rest.ends_with('#'))) continue;
    form.rest += is_digit ? '#' : c;
  }
  return form;
}

std::vector<std::size_t> longest_in_order(const std::vector<NumberedDay>& entries) {
  std::vector<std::size_t> order(entries.size()), previous(entries.size(), kNone);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::tie(entries[a].date, entries[a].number) < std::tie(entries[b].date, entries[b].number);
  });
  const auto ranks = ranks_of(entries);
  BestChains chains(ranks.size());
  for (std::size_t index : order) {
    const std::size_t rank = ranks.at(entries[index].number);
    const Chain before = chains.below(rank);
    previous[index] = before.last;
    chains.add(rank, {before.length + 1, before.credibility + entries[index].credibility, index});
  }
  std::vector<std::size_t> members;
  for (std::size_t at = chains.below(ranks.size()).last; at != kNone; at = previous[at])
    members.push_back(at);
  std::reverse(members.begin(), members.end());
  return members;
}

}  // namespace glasnost::check
