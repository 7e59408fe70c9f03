#include <algorithm>
#include <map>

#include "base/text/text.h"
#include "model/link_records.h"
#include "model/suppression/published.h"

namespace glasnost::model {
namespace {

// The sum of a column, where every row has a value.
std::optional<Decimal> sum_of_column(const record::DataSet& record, std::string_view code) {
  if (record.rows.empty()) return std::nullopt;
  Decimal sum;
  for (const auto& row : record.rows) {
    const auto* cell = find_cell(row.cells, code);
    if (!cell || !cell->value) return std::nullopt;
    sum = sum + *cell->value;
  }
  return sum;
}

void compute_totals(DataSet& data_set, const Linker& linker) {
  const auto& record = data_set.record;
  Total computed{.scope = "municipality", .computed = true, .cells = {}, .mark = {}};
  for (const auto& code : record.indicators) {
    const auto known = linker.vocabulary.indicators.find(code.value);
    if (known == linker.vocabulary.indicators.end() || !is_count_unit(known->second.unit.value)) continue;
    const bool published =
        std::any_of(data_set.totals.begin(), data_set.totals.end(), [&](const Total& total) {
          return total.scope == "municipality" && find_cell(total.cells, code.value) != nullptr;
        });
    if (published || !record.dimensions.empty()) continue;
    if (auto sum = sum_of_column(record, code.value))
      computed.cells.push_back({.code = code.value, .value = sum, .reason = {}, .mark = {}});
  }
  if (!computed.cells.empty()) data_set.totals.push_back(std::move(computed));
}

void check_repeated_row(const record::DataSet& record, std::size_t index, std::map<std::string, Mark>& seen,
                        const Linker& linker, std::size_t school) {
  const auto& row = record.rows[index];
  std::string key = std::to_string(school);
  for (const auto& [name, value] : row.dimensions) key += '\n' + name + '=' + value.value;
  const auto [first, is_new] = seen.try_emplace(key, row.mark);
  if (!is_new)
    linker.diagnostics.report_related("data-set/repeated-row", record.at_cell(row.mark),
                                      {{Related::Tie::first, record.at_cell(first->second)}},
                                      {row.school.value});
}

}  // namespace

const record::Cell* find_cell(const std::vector<record::Cell>& cells, std::string_view code) {
  const auto found =
      std::find_if(cells.begin(), cells.end(), [&](const record::Cell& cell) { return cell.code == code; });
  return found == cells.end() ? nullptr : &*found;
}

void link_data_set(DataSet& data_set, const Linker& linker) {
  const auto& record = data_set.record;
  linker.check_data_source(record.source.system, record);
  data_set.source_document = linker.references.document(record.source.document, record);
  for (const auto& code : record.indicators) linker.check_indicator(code, record);
  for (const auto& target : record.targets) {
    linker.check_indicator(target.indicator, record);
    linker.references.document(target.document, record);
  }
  std::map<std::string, Mark> seen;
  for (std::size_t i = 0; i < record.rows.size(); ++i) {
    const auto& name = record.rows[i].school;
    const auto school = linker.names.resolve(name.value, record.at_cell(name.mark), linker.diagnostics);
    if (school) check_repeated_row(record, i, seen, linker, *school);
    data_set.row_schools.push_back(school);
  }
  for (const auto& total : record.totals)
    data_set.totals.push_back(
        {.scope = total.scope.value, .computed = false, .cells = total.cells, .mark = total.mark});
  compute_totals(data_set, linker);
}

}  // namespace glasnost::model
