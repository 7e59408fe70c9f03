#include "view/api/records/school_json.h"

namespace glasnost::view {
namespace {

// The municipality's total of a column, published or computed.
Value total_of(const model::DataSet& data_set, std::string_view code, const record::Vocabulary& vocabulary) {
  for (const auto& total : data_set.totals)
    if (const auto* cell = model::find_cell(total.cells, code); cell && total.scope == "municipality")
      return to_value(cell_json(*cell, vocabulary));
  return Value();
}

Value target_of(const model::DataSet& data_set, std::string_view code) {
  for (const auto& target : data_set.record.targets)
    if (target.indicator.value == code && target.value)
      return Value(Map{{"value", Value(*target.value)}, {"by", to_value(text_or_null(target.by))}});
  return Value();
}

// One value of the school with everything that it must be read with.
Map value_row(const ApiContext& c, const model::RowLink& link, const record::Cell& cell) {
  const auto& data_set = c.m.data_sets[link.data_set];
  const auto& row = data_set.record.rows[link.row];
  Map out = {
      {"indicator", Value(cell.code)},
      {"indicator_label", Value(indicator_name(cell.code, c.frame.vocabulary))},
      {"period", to_value(period_json(data_set.record.period, c.frame.words))},
      {"data_set", to_value(data_set_ref(c.m, link.data_set))},
      {"source",
       to_value(text_or_null(data_source_name(data_set.record.source.system.value, c.frame.vocabulary)))}};
  for (const auto& [name, value] : row.dimensions) out.emplace_back(name, Value(value.value));
  out.emplace_back("cell", to_value(cell_json(cell, c.frame.vocabulary)));
  out.emplace_back("municipality", total_of(data_set, cell.code, c.frame.vocabulary));
  out.emplace_back("target", target_of(data_set, cell.code));
  return out;
}

}  // namespace

std::vector<Map> school_values_json(const ApiContext& c, const model::School& school) {
  std::vector<Map> out;
  for (const auto& link : school.values)
    for (const auto& cell : c.m.data_sets[link.data_set].record.rows[link.row].cells)
      out.push_back(value_row(c, link, cell));
  return out;
}

}  // namespace glasnost::view
