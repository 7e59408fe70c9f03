#include "model/suppress.h"

#include <algorithm>
#include <map>

#include "model/suppression/hider.h"
#include "model/suppression/published.h"

namespace glasnost::model {
namespace {

constexpr std::string_view kSuppressed = "suppressed";

bool is_suppressed(const std::vector<record::Cell>& cells) {
  return std::any_of(cells.begin(), cells.end(), [](const auto& cell) { return cell.reason == kSuppressed; });
}

// Two data sets of one period may show the same numbers.
std::string key_of(const DataSet& data_set) {
  const auto& period = data_set.record.period;
  if (!period) return data_set.record.id;
  return period->from.iso() + ' ' + period->to.iso() + ' ' + period->part;
}

// The cells that were open before, with their places as `known_issues.at` names them.
struct OpenCell {
  const record::DataSet* record;
  std::string at;
};
using OpenCells = std::map<const record::Cell*, OpenCell>;

void note_cells(OpenCells& open, const record::DataSet& record, const std::vector<record::Cell>& cells,
                const std::string& at) {
  for (const auto& cell : cells)
    if (cell.value) open[&cell] = {&record, at + cell.code};
}

OpenCells open_cells(const Municipality& m, const std::vector<std::size_t>& group) {
  OpenCells open;
  for (const std::size_t index : group) {
    const auto& data_set = m.data_sets[index];
    const auto& record = data_set.record;
    for (std::size_t i = 0; i < record.rows.size(); ++i) {
      const auto school = data_set.row_schools[i];
      note_cells(open, record, record.rows[i].cells,
                 (school ? m.schools[*school].record.id : record.rows[i].school.value) + ".");
    }
    for (const auto& total : record.totals)
      note_cells(open, record, total.cells, "totals." + total.scope.value + ".");
  }
  return open;
}

void hide_cell(record::Cell& cell, const OpenCells& open, Diagnostics& diagnostics) {
  if (const auto found = open.find(&cell); found != open.end())
    diagnostics.report("privacy/hidden-cell", found->second.record->at_cell(cell.mark), {cell.code},
                       found->second.at);
  if (!cell.value && cell.reason != kSuppressed) return;
  cell.value.reset();
  cell.reason = kSuppressed;
}

// A computed total of a column with a hidden row would tell the row.
void drop_computed(DataSet& data_set) {
  const auto has_hidden = [&](const record::Cell& cell) {
    return std::any_of(data_set.record.rows.begin(), data_set.record.rows.end(), [&](const auto& row) {
      const auto* found = find_cell(row.cells, cell.code);
      return found && found->reason == kSuppressed;
    });
  };
  for (auto& total : data_set.totals)
    if (total.computed) std::erase_if(total.cells, has_hidden);
  std::erase_if(data_set.totals, [](const Total& total) { return total.computed && total.cells.empty(); });
}

void suppress_group(Municipality& m, const std::vector<std::size_t>& group,
                    const record::Vocabulary& vocabulary, Diagnostics& diagnostics) {
  Published published = published_of(m, group, vocabulary);
  hide_what_tells(published);
  const OpenCells open = open_cells(m, group);
  for (auto& quantity : published.quantities)
    if (quantity.hidden)
      for (record::Cell* cell : quantity.cells) hide_cell(*cell, open, diagnostics);
  for (const std::size_t index : group) drop_computed(m.data_sets[index]);
}

}  // namespace

bool has_suppressed(const record::DataSet& record) {
  const auto here = [](const auto& line) { return is_suppressed(line.cells); };
  return std::any_of(record.rows.begin(), record.rows.end(), here) ||
         std::any_of(record.totals.begin(), record.totals.end(), here);
}

void suppress_small_groups(Municipality& m, const record::Vocabulary& vocabulary, Diagnostics& diagnostics) {
  std::map<std::string, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < m.data_sets.size(); ++i) groups[key_of(m.data_sets[i])].push_back(i);
  for (const auto& [period, group] : groups)
    if (std::any_of(group.begin(), group.end(),
                    [&](std::size_t index) { return has_suppressed(m.data_sets[index].record); }))
      suppress_group(m, group, vocabulary, diagnostics);
}

}  // namespace glasnost::model
