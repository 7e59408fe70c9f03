#include <algorithm>

#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost {
namespace {

// Edits from `a` to `b`: a letter put in, left out, changed, or two neighbours exchanged.
std::size_t edit_distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before, previous(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({previous[j] + 1, row[j - 1] + 1, changed});
      const bool exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (exchanged) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = previous;
    previous = row;
  }
  return previous[b.size()];
}

}  // namespace

std::optional<std::string> nearest_word(std::string_view word, const std::vector<std::string>& candidates) {
  constexpr std::size_t kLongest = 200;  // nobody mistypes a page of text
  const std::u32string typed = to_characters(lower(word.substr(0, kLongest)));
  const std::string* best = nullptr;
  std::size_t best_distance = (typed.size() + 1) / 3 + 1;
  for (const std::string& candidate : candidates) {
    const std::u32string known = to_characters(lower(candidate));
    const std::size_t gap =
        known.size() > typed.size() ? known.size() - typed.size() : typed.size() - known.size();
    if (gap >= best_distance) continue;
    const std::size_t distance = edit_distance(typed, known);
    if (distance >= best_distance) continue;
    best = &candidate;
    best_distance = distance;
  }
  return best == nullptr ? std::nullopt : std::optional(*best);
}

std::string nearest_hint(std::string_view word, const std::vector<std::string>& candidates) {
  const auto nearest = nearest_word(word, candidates);
  return nearest ? " («" + *nearest + "»?)" : "";
}

}  // namespace glasnost
