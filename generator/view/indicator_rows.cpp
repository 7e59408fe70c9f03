#include "view/indicator_rows.h"

#include <algorithm>
#include <iterator>

namespace glasnost::view {

std::vector<IndicatorRow> indicator_rows(const model::Site& site, std::string_view code) {
  std::vector<IndicatorRow> rows;
  for (const auto& summary : site.summaries) {
    const auto& items = summary.indicators;
    auto item =
        std::lower_bound(items.begin(), items.end(), code,
                         [](const auto& each, std::string_view wanted) { return each.code < wanted; });
    for (; item != items.end() && item->code == code; ++item) rows.push_back({summary, *item});
  }
  return rows;
}

const std::string& indicator_code(const model::Site& site, std::size_t subject) {
  return std::next(site.vocabulary.indicators.begin(), static_cast<std::ptrdiff_t>(subject))->first;
}

}  // namespace glasnost::view
