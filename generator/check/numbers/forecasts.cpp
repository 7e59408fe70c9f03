#include "check/numbers/cells.h"
#include "check/numbers/rounding.h"
#include "check/rules.h"

namespace glasnost::check {
namespace {

// The whole municipality's value of a column.
const record::Cell* total_of(const model::DataSet& data_set, std::string_view code) {
  for (const auto& total : data_set.totals)
    if (const auto* cell = model::find_cell(total.cells, code);
        total.scope == "municipality" && cell && cell->value)
      return cell;
  return nullptr;
}

// A target may be the forecast rounded to whole numbers; anything else needs a word.
void judge_target(const model::DataSet& data_set, std::size_t index, const record::Vocabulary& vocabulary,
                  Diagnostics& diagnostics) {
  const auto& record = data_set.record;
  const auto& target = record.targets[index];
  if (!target.value) return;
  for (const auto& code : record.indicators) {
    const auto known = vocabulary.indicators.find(code.value);
    if (known == vocabulary.indicators.end() || known->second.forecast_of.value != target.indicator.value)
      continue;
    const auto* forecast = total_of(data_set, code.value);
    if (forecast && !is_rounded(*target.value, *forecast->value))
      diagnostics.report("number/target-against-forecast", record.at(target.mark),
                         {target.indicator.value, target.value->to_string(), forecast->value->to_string()},
                         "targets." + std::to_string(index + 1) + ".value");
  }
}

// Whether the value cannot become better.
bool is_best(Decimal value, const record::Indicator& indicator) {
  if (indicator.better.value == "lower") return value.units == 0;
  return indicator.unit.value == "percent" && value == Decimal::integer(100);
}

void judge_forecast(const record::Indicator& known, const Line& line, const Subject& subject,
                    const record::DataSet& record, Diagnostics& diagnostics) {
  const auto of = subject.vocabulary.indicators.find(known.forecast_of.value);
  const auto* forecast = model::find_cell(line.cells, known.id);
  const auto* fact = model::find_cell(line.cells, known.forecast_of.value);
  if (of == subject.vocabulary.indicators.end() || !forecast || !forecast->value || !fact || !fact->value)
    return;
  const auto& better = of->second.better.value;
  if ((better != "higher" && better != "lower") || is_best(*fact->value, of->second)) return;
  const int change = compare(*forecast->value, *fact->value);
  if (better == "higher" ? change > 0 : change < 0) return;
  diagnostics.report("number/no-improvement", record.at_cell(forecast->mark),
                     {known.id, forecast->value->to_string(), fact->value->to_string()},
                     line.at + forecast->code);
}

}  // namespace

void check_targets(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& data_set : subject.municipality.data_sets)
    for (std::size_t i = 0; i < data_set.record.targets.size(); ++i)
      judge_target(data_set, i, subject.vocabulary, diagnostics);
}

void check_forecasts(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& data_set : subject.municipality.data_sets)
    for (const auto& line : lines_of(subject.municipality, data_set))
      for (const auto& [code, known] : subject.vocabulary.indicators)
        if (!known.forecast_of.empty()) judge_forecast(known, line, subject, data_set.record, diagnostics);
}

}  // namespace glasnost::check
