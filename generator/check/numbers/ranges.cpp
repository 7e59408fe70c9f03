#include "base/text/text.h"
#include "check/numbers/cells.h"
#include "check/rules.h"

namespace glasnost::check {
namespace {

struct Range {
  std::optional<Decimal> low, high;
  bool whole = false;
};

Range range_of(std::string_view unit) {
  if (unit == "percent") return {Decimal::integer(0), Decimal::integer(100), false};
  if (unit == "percentage_point") return {Decimal::integer(-100), Decimal::integer(100), false};
  if (unit == "km" || unit == "score" || unit == "rubles") return {Decimal::integer(0), {}, false};
  return {Decimal::integer(0), {}, true};
}

std::string words_of(const Range& range) {
  std::string words = range.low ? "≥ " + range.low->to_string() : "";
  if (range.high) words = range.low->to_string() + "…" + range.high->to_string();
  return range.whole ? words + ", 1, 2, 3…" : words;
}

bool fits(Decimal value, const Range& range) {
  if (range.low && value < *range.low) return false;
  if (range.high && *range.high < value) return false;
  return !range.whole || value.scale == 0;
}

}  // namespace

void check_ranges(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& data_set : subject.municipality.data_sets)
    for_each_cell(subject.municipality, data_set, [&](const record::Cell& cell, const std::string& at) {
      const auto indicator = subject.vocabulary.indicators.find(cell.code);
      if (!cell.value || indicator == subject.vocabulary.indicators.end()) return;
      const Range range = range_of(indicator->second.unit.value);
      if (!fits(*cell.value, range))
        diagnostics.report("value/out-of-range", data_set.record.at_cell(cell.mark),
                           {cell.code, cell.value->to_string(), words_of(range)}, at);
    });
}

}  // namespace glasnost::check
