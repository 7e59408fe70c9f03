#include <algorithm>

#include "check/numbers/cells.h"
#include "check/rules.h"
#include "model/suppression/published.h"

namespace glasnost::check {
namespace {

// The values of a column, where every row has one.
std::optional<std::vector<Decimal>> full_column(const record::DataSet& record, std::string_view code) {
  std::vector<Decimal> values;
  for (const auto& row : record.rows) {
    const auto* cell = model::find_cell(row.cells, code);
    if (!cell || !cell->value) return std::nullopt;
    values.push_back(*cell->value);
  }
  if (values.empty()) return std::nullopt;
  return values;
}

bool is_mean_unit(std::string_view unit) {
  return unit == "percent" || unit == "percentage_point" || unit == "score";
}

using TotalRule = void (*)(const record::DataSet&, const record::Cell&, const std::vector<Decimal>&,
                           Diagnostics&);

// Every published number of the whole municipality whose column has a value in every row.
void for_each_total(const Subject& subject, bool (*has_unit)(std::string_view), TotalRule rule,
                    Diagnostics& diagnostics) {
  for (const auto& data_set : subject.municipality.data_sets)
    for (const auto& total : data_set.record.totals)
      for (const auto& cell : total.cells) {
        const auto known = subject.vocabulary.indicators.find(cell.code);
        if (total.scope.value != "municipality" || !cell.value ||
            known == subject.vocabulary.indicators.end() || !has_unit(known->second.unit.value))
          continue;
        if (const auto values = full_column(data_set.record, cell.code))
          rule(data_set.record, cell, *values, diagnostics);
      }
}

std::string at_total(const record::Cell& cell) { return "totals.municipality." + cell.code; }

// A mean, whatever its weights, lies between its parts.
void judge_mean(const record::DataSet& record, const record::Cell& cell, const std::vector<Decimal>& values,
                Diagnostics& diagnostics) {
  const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
  if (*cell.value < *least || *greatest < *cell.value)
    diagnostics.report("number/total-outside-rows", record.at_cell(cell.mark),
                       {cell.code, cell.value->to_string(), least->to_string(), greatest->to_string()},
                       at_total(cell));
}

// Rows cut by subject or class count the same children more than once: their sum says nothing.
void judge_sum(const record::DataSet& record, const record::Cell& cell, const std::vector<Decimal>& values,
               Diagnostics& diagnostics) {
  if (!record.dimensions.empty()) return;
  Decimal sum;
  for (const Decimal value : values) sum = sum + value;
  if (!(sum == *cell.value))
    diagnostics.report("number/total-not-sum", record.at_cell(cell.mark),
                       {cell.code, cell.value->to_string(), sum.to_string()}, at_total(cell));
}

}  // namespace

void check_totals_within_rows(const Subject& subject, Diagnostics& diagnostics) {
  for_each_total(subject, is_mean_unit, judge_mean, diagnostics);
}

void check_totals_are_sums(const Subject& subject, Diagnostics& diagnostics) {
  for_each_total(subject, model::is_count_unit, judge_sum, diagnostics);
}

}  // namespace glasnost::check
