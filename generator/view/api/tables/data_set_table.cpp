#include <algorithm>

#include "view/api/parts/api_parts.h"
#include "view/api/tables/table.h"

namespace glasnost::view {
namespace {

// A column of numbers; `has_reasons`: some cell of it says why it is empty.
struct Column {
  std::string code;
  bool has_reasons = false;
};

bool has_reason(const std::vector<record::Cell>& cells, std::string_view code) {
  const auto* cell = model::find_cell(cells, code);
  return cell && !cell->reason.empty();
}

std::vector<Column> columns_of(const model::DataSet& data_set) {
  std::vector<Column> columns;
  for (const auto& code : data_set.record.indicators) {
    const auto here = [&](const auto& row) { return has_reason(row.cells, code.value); };
    const auto& rows = data_set.record.rows;
    columns.push_back({code.value, std::any_of(rows.begin(), rows.end(), here) ||
                                       std::any_of(data_set.totals.begin(), data_set.totals.end(), here)});
  }
  return columns;
}

class DataSetTable {
 public:
  DataSetTable(const ApiContext& context, const model::DataSet& data_set)
      : c_(context),
        data_set_(data_set),
        columns_(columns_of(data_set)),
        has_computed_(std::any_of(data_set.totals.begin(), data_set.totals.end(),
                                  [](const auto& total) { return total.computed; })) {}

  Value header() const {
    TableRow row;
    row.text("school").text("school_name");
    if (has_computed_) row.text("origin");
    for (const auto& dimension : data_set_.record.dimensions) row.text(dimension.value);
    for (const auto& column : columns_) {
      row.text(column.code);
      if (column.has_reasons) row.text(column.code + "_reason");
    }
    return std::move(row).value();
  }

  Value row(std::size_t index) const {
    const auto& record = data_set_.record.rows[index];
    const auto school = data_set_.row_schools[index];
    TableRow row;
    row.text(school ? c_.m.schools[*school].record.id : record.school.value);
    row.text(school ? c_.m.schools[*school].record.short_name.value : record.school.value);
    if (has_computed_) row.text("published");
    for (const auto& name : data_set_.record.dimensions) row.text(dimension_of(record, name.value));
    add_cells(row, record.cells);
    return std::move(row).value();
  }

  Value total(const model::Total& total) const {
    TableRow row;
    row.text(total.scope).text(label_of(c_.frame.words, "scope", total.scope));
    if (has_computed_) row.text(total.computed ? "computed" : "published");
    for (std::size_t i = 0; i < data_set_.record.dimensions.size(); ++i) row.text({});
    add_cells(row, total.cells);
    return std::move(row).value();
  }

 private:
  static std::string dimension_of(const record::DataSet::Row& row, std::string_view name) {
    for (const auto& [dimension, value] : row.dimensions)
      if (dimension == name) return value.value;
    return {};
  }

  void add_cells(TableRow& row, const std::vector<record::Cell>& cells) const {
    for (const auto& column : columns_) {
      const auto* cell = model::find_cell(cells, column.code);
      row.number(cell ? cell->value : std::nullopt);
      if (column.has_reasons) row.text(cell ? cell->reason : "");
    }
  }

  const ApiContext& c_;
  const model::DataSet& data_set_;
  std::vector<Column> columns_;
  bool has_computed_;
};

}  // namespace

Value data_set_table(const ApiContext& c) {
  const auto& data_set = c.m.data_sets[c.file.subject];
  const DataSetTable table(c, data_set);
  List rows = {table.header()};
  for (std::size_t i = 0; i < data_set.record.rows.size(); ++i) rows.push_back(table.row(i));
  for (const auto& total : data_set.totals) rows.push_back(table.total(total));
  return Value(std::move(rows));
}

}  // namespace glasnost::view
