#include "base/words.h"

#include <algorithm>

namespace glasnost {
namespace {

// 0: 1, 21, 101 …; 1: 2–4, 22–24 …; 2: all others, 11–14 too.
std::size_t plural_form(long long count) {
  const long long hundred = count % 100 < 0 ? -(count % 100) : count % 100;
  const long long ten = hundred % 10;
  if (hundred >= 11 && hundred <= 14) return 2;
  if (ten == 1) return 0;
  return ten >= 2 && ten <= 4 ? 1 : 2;
}

}  // namespace

std::string_view Words::operator[](std::string_view key) const {
  const auto& found = forms(key);
  return found.empty() ? key : std::string_view(found.front());
}

const std::vector<std::string>& Words::forms(std::string_view key) const {
  static const std::vector<std::string> none;
  const auto found = forms_.find(key);
  return found == forms_.end() ? none : found->second;
}

std::string_view Words::plural(std::string_view key, long long count) const {
  const auto& found = forms(key);
  return found.empty() ? key : std::string_view(found[std::min(plural_form(count), found.size() - 1)]);
}

}  // namespace glasnost
