#include "check/numbers/cells.h"

namespace glasnost::check {

std::vector<Line> lines_of(const model::Municipality& m, const model::DataSet& data_set) {
  std::vector<Line> lines;
  for (std::size_t i = 0; i < data_set.record.rows.size(); ++i) {
    const auto school = data_set.row_schools[i];
    const auto& row = data_set.record.rows[i];
    lines.push_back({row.cells, (school ? m.schools[*school].record.id : row.school.value) + "."});
  }
  for (const auto& total : data_set.record.totals)
    lines.push_back({total.cells, "totals." + total.scope.value + "."});
  return lines;
}

void for_each_cell(const model::Municipality& m, const model::DataSet& data_set,
                   const std::function<void(const record::Cell&, const std::string&)>& visit) {
  for (const auto& line : lines_of(m, data_set))
    for (const auto& cell : line.cells) visit(cell, line.at + cell.code);
}

}  // namespace glasnost::check
