#include <algorithm>

#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

struct TargetJson {
  std::string indicator;
  CellJson cell;
  std::optional<std::string> by, by_label, document;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using T = TargetJson;
    visit("indicator", &T::indicator);
    visit("cell", &T::cell);
    visit("by", &T::by);
    visit("by_label", &T::by_label);
    visit("document", &T::document);
    visit("issues", &T::issues);
  }
};
// `table`: the file of the rows and totals, where they stand in one of their own.
struct DataSetJson {
  std::string id, title;
  std::optional<PeriodJson> period;
  DataSourceJson source;
  std::optional<std::string> table;
  std::vector<IndicatorJson> indicators;
  std::vector<std::string> dimensions;
  std::vector<Map> rows, totals;
  std::vector<TargetJson> targets;
  std::vector<Map> stated;
  std::vector<std::string> notes;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DataSetJson;
    visit("id", &D::id);
    visit("title", &D::title);
    visit("period", &D::period);
    visit("source", &D::source);
    visit("table", &D::table);
    visit("indicators", &D::indicators);
    visit("dimensions", &D::dimensions);
    visit("rows", &D::rows);
    visit("totals", &D::totals);
    visit("targets", &D::targets);
    visit("stated", &D::stated);
    visit("notes", &D::notes);
    visit("issues", &D::issues);
  }
};

void add_cells(Map& out, const std::vector<record::Cell>& cells, const record::Vocabulary& vocabulary) {
  for (const auto& cell : cells) out.emplace_back(cell.code, to_value(cell_json(cell, vocabulary)));
}

// Null where a cell is hidden: the line of the source holds its value.
Value line_of(const std::vector<record::Cell>& cells, Mark mark) {
  const bool hides = std::any_of(cells.begin(), cells.end(),
                                 [](const record::Cell& cell) { return cell.reason == "suppressed"; });
  return hides ? Value() : Value(Decimal::integer(mark.line));
}

Map row_json(const ApiContext& c, const model::DataSet& data_set, std::size_t index) {
  const auto& row = data_set.record.rows[index];
  const auto school = data_set.row_schools[index];
  Map out = {{"school", school ? to_value(school_ref(c.m, *school)) : Value()},
             {"line", line_of(row.cells, row.mark)}};
  for (const auto& [name, value] : row.dimensions) out.emplace_back(name, Value(value.value));
  add_cells(out, row.cells, c.frame.vocabulary);
  return out;
}

Map total_json(const ApiContext& c, const model::Total& total) {
  Map out = {{"scope", Value(total.scope)},
             {"origin", Value(std::string(total.computed ? "computed" : "published"))},
             {"line", total.computed ? Value() : line_of(total.cells, total.mark)}};
  add_cells(out, total.cells, c.frame.vocabulary);
  return out;
}

std::string target_place(std::size_t index) { return "targets." + std::to_string(index + 1); }

TargetJson target_json(const ApiContext& c, const model::DataSet& data_set, std::size_t index) {
  const auto& target = data_set.record.targets[index];
  TargetJson out{target.indicator.value,
                 {target.value, indicator_unit(target.indicator.value, c.frame.vocabulary), {}},
                 text_or_null(target.by),
                 text_or_null(by_words(target.by.value, c.frame.words)),
                 {},
                 issues_at_json(c, data_set.record, target_place(index))};
  if (auto document = c.m.document(target.document.value)) out.document = document_ref(c.m, *document).href;
  return out;
}

}  // namespace

Value api_data_set(const ApiContext& c) {
  const auto& data_set = c.m.data_sets[c.file.subject];
  const auto& r = data_set.record;
  DataSetJson data{.id = r.id,
                   .title = r.title.value,
                   .period = period_json(r.period, c.frame.words),
                   .source = source_json(c, r.source, data_set.source_document),
                   .table = text_or_null(r.table_path),
                   .indicators = {},
                   .dimensions = texts(r.dimensions),
                   .rows = {},
                   .totals = {},
                   .targets = {},
                   .stated = stated_json(r),
                   .notes = texts(r.notes),
                   .issues = {}};
  for (const auto& code : r.indicators) data.indicators.push_back(indicator_json(code.value, c.frame));
  for (std::size_t i = 0; i < r.rows.size(); ++i) data.rows.push_back(row_json(c, data_set, i));
  for (const auto& total : data_set.totals) data.totals.push_back(total_json(c, total));
  std::vector<std::string> places;
  for (std::size_t i = 0; i < r.targets.size(); ++i) {
    data.targets.push_back(target_json(c, data_set, i));
    places.push_back(target_place(i));
  }
  data.issues = other_issues_json(c, r, places);
  return envelope(std::move(data), table_head(c, plan::data_set_page(c.m.id, r.id), "indicators", r.id));
}

}  // namespace glasnost::view
