#include "check/numbers/head_counts.h"

#include <algorithm>
#include <map>

#include "check/numbers/cells.h"
#include "check/numbers/rounding.h"
#include "check/rules.h"

namespace glasnost::check {
namespace {

__extension__ using Wide = __int128;

constexpr int kLargestGroup = 1000;
constexpr int kFinestScale = 5;
// A fit that chance would give more often than once in twenty says nothing.
constexpr int kChance = 20;
// Few percentages fit many groups; more than four add nothing but digits.
constexpr std::size_t kFewest = 2, kMost = 4;

const Decimal kHundred = Decimal::integer(100);

bool is_small(Decimal value, int limit) { return Decimal{} < value && value < Decimal::integer(limit); }

// The percentages that say something, each once, a share and its rest as one.
std::vector<Decimal> telling(const std::vector<Decimal>& percentages) {
  std::vector<Decimal> out;
  for (const Decimal value : percentages) {
    const Decimal part = std::min(value, kHundred - value);
    if (Decimal{} < part && std::none_of(out.begin(), out.end(), [&](Decimal seen) { return seen == part; }))
      out.push_back(part);
  }
  return out;
}

bool fits(const std::vector<Decimal>& percentages, int group, int scale) {
  const Decimal whole = Decimal::integer(group);
  return std::all_of(percentages.begin(), percentages.end(), [&](Decimal percentage) {
    return is_share(percentage, part_of(percentage, whole), whole, scale);
  });
}

Decimal rounded(Decimal value, int scale) {
  while (value.scale > scale) {
    value.units = (value.units + 5) / 10;
    --value.scale;
  }
  return value;
}

// The rows' percentages, those of one group together. Groups whose size is published are judged by it.
using Groups = std::vector<std::vector<Decimal>>;
Groups groups_of(const record::DataSet& record, const record::Vocabulary& vocabulary) {
  Groups out;
  for (const auto& row : record.rows) {
    std::map<std::string, std::vector<Decimal>> groups;
    for (const auto& cell : row.cells) {
      const auto known = vocabulary.indicators.find(cell.code);
      if (!cell.value || known == vocabulary.indicators.end() || known->second.unit.value != "percent")
        continue;
      const auto& of = known->second.of.value;
      const auto group = vocabulary.indicators.find(of);
      const bool is_of_pupils = group == vocabulary.indicators.end() || group->second.unit.value == "pupils";
      const auto* size = of.empty() ? nullptr : model::find_cell(row.cells, of);
      if (is_of_pupils && !(size && size->value)) groups[of].push_back(*cell.value);
    }
    for (auto& [of, percentages] : groups) out.push_back(std::move(percentages));
  }
  return out;
}

int finest_scale(const Groups& groups) {
  int scale = 0;
  for (const auto& group : groups)
    for (const Decimal value : group) scale = std::max(scale, value.scale);
  return std::min(scale, kFinestScale);
}

bool any_gives_back(const Groups& groups, int scale, const record::Privacy& privacy) {
  return std::any_of(groups.begin(), groups.end(), [&](std::vector<Decimal> group) {
    for (Decimal& value : group) value = rounded(value, scale);
    return gives_heads_back(group, scale, privacy);
  });
}

// The most decimals that give nothing back; -1 where even whole percentages do.
int closing_scale(const Groups& groups, int scale, const record::Privacy& privacy) {
  while (scale >= 0 && any_gives_back(groups, scale, privacy)) --scale;
  return scale;
}

struct Advice {
  const char *ru, *en;
};
Advice advice_of(int scale) {
  if (scale < 0)
    return {"скройте значения малых групп (reason: suppressed) или дайте их интервалами",
            "suppress the values of small groups (reason: suppressed) or give ranges"};
  if (scale == 0) return {"округлите проценты до целых", "round the percentages to whole numbers"};
  if (scale == 1) return {"округлите проценты до десятых", "round the percentages to one decimal"};
  return {"оставьте меньше знаков после запятой", "keep fewer decimals"};
}

}  // namespace

bool gives_heads_back(const std::vector<Decimal>& percentages, int scale, const record::Privacy& privacy) {
  const auto told = telling(percentages);
  if (told.size() < kFewest) return false;
  Wide steps = 100;
  for (int i = 0; i < scale; ++i) steps *= 10;
  Wide all = 1, by_chance = 0;
  const std::size_t judged = std::min(told.size(), kMost);
  for (std::size_t i = 0; i < judged; ++i) all *= steps;
  for (int group = 1; group <= kLargestGroup; ++group) {
    Wide chance = 1;
    for (std::size_t i = 0; i < judged; ++i) chance *= group;
    by_chance += chance;
    if (by_chance * kChance > all) return false;
    if (!fits(told, group, scale)) continue;
    return group < privacy.min_group || std::any_of(told.begin(), told.end(), [&](Decimal percentage) {
             return is_small(part_of(percentage, Decimal::integer(group)), privacy.min_count);
           });
  }
  return false;
}

// Once for a data set, and never where in it: the place alone would tell.
void check_head_counts(const Subject& subject, Diagnostics& diagnostics) {
  const auto& privacy = subject.vocabulary.privacy;
  for (const auto& data_set : subject.municipality.data_sets) {
    const auto& record = data_set.record;
    if (!record.privacy_reason.empty()) continue;
    const Groups groups = groups_of(record, subject.vocabulary);
    const int scale = finest_scale(groups);
    if (!any_gives_back(groups, scale, privacy)) continue;
    const Advice advice = advice_of(closing_scale(groups, scale, privacy));
    diagnostics.report("privacy/head-count", record.at(record.title.mark), {advice.ru, advice.en}, "rows");
  }
}

}  // namespace glasnost::check
