#include "view/pages/pages.h"
#include "view/pages/parts/flags.h"
#include "view/pages/parts/values.h"

namespace glasnost::view {
namespace {

struct Column {
  std::string name, definition, unit;  // unit: its sign
  Link link;                           // to the indicator in all municipalities
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("name", &Column::name);
    visit("link", &Column::link);
    visit("definition", &Column::definition);
    visit("unit", &Column::unit);
  }
};

// A cell with the words that stand before it where a narrow screen shows rows as cards.
struct LabelledCell {
  std::string label;
  CellView cell;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("label", &LabelledCell::label);
    visit("cell", &LabelledCell::cell);
  }
};

struct Row {
  std::string anchor;
  Link school;
  std::vector<std::string> dimensions;
  std::vector<LabelledCell> cells;
  std::vector<Link> remarks;  // to what is said below the table
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("anchor", &Row::anchor);
    visit("school", &Row::school);
    visit("dimensions", &Row::dimensions);
    visit("cells", &Row::cells);
    visit("remarks", &Row::remarks);
  }
};

struct TotalRow {
  std::string anchor, name;
  bool is_computed = false;
  std::vector<LabelledCell> cells;
  template <class Visit>
  static void fields(Visit&& visit) {
    using T = TotalRow;
    visit("anchor", &T::anchor);
    visit("name", &T::name);
    visit("is_computed", &T::is_computed);
    visit("cells", &T::cells);
  }
};

struct DataSetPage {
  PageFrame page;
  Url csv;
  SourceView source;
  std::vector<std::string> dimensions;
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::vector<TotalRow> totals;
  std::vector<TargetView> targets;
  std::vector<std::string> notes;
  std::vector<RemarkRow> remarks;
  bool has_targets = false, has_notes = false, has_remarks = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DataSetPage;
    visit("page", &D::page);
    visit("csv", &D::csv);
    visit("source", &D::source);
    visit("dimensions", &D::dimensions);
    visit("columns", &D::columns);
    visit("rows", &D::rows);
    visit("totals", &D::totals);
    visit("targets", &D::targets);
    visit("notes", &D::notes);
    visit("remarks", &D::remarks);
    visit("has_targets", &D::has_targets);
    visit("has_notes", &D::has_notes);
    visit("has_remarks", &D::has_remarks);
  }
};

std::vector<LabelledCell> cells_of(const std::vector<record::Cell>& cells, const record::DataSet& record,
                                   const Frame& frame) {
  std::vector<LabelledCell> views;
  for (const auto& code : record.indicators)
    views.push_back({indicator_name(code.value, frame.vocabulary),
                     cell_view(model::find_cell(cells, code.value),
                               indicator_unit(code.value, frame.vocabulary), frame.words)});
  return views;
}

void show_columns(const record::DataSet& record, const MunicipalityContext& context, DataSetPage& view) {
  const auto& frame = context.frame;
  for (const auto& dimension : record.dimensions)
    view.dimensions.push_back(label_of(frame.words, "dimension", dimension.value));
  for (const auto& code : record.indicators) {
    auto term = frame.vocabulary.indicators.find(code.value);
    Column column;
    column.name = indicator_name(code.value, frame.vocabulary);
    column.unit = label_of(frame.words, "unit_sign", indicator_unit(code.value, frame.vocabulary));
    column.link = {column.name, std::nullopt};
    if (term != frame.vocabulary.indicators.end()) {
      column.definition = term->second.definition.value;
      column.link.url = context.url(plan::indicator_page(code.value));
    }
    view.columns.push_back(std::move(column));
  }
}

void show_rows(const model::DataSet& data_set, const MunicipalityContext& context, DataSetPage& view) {
  const auto& record = data_set.record;
  for (std::size_t i = 0; i < record.rows.size(); ++i) {
    Row row;
    row.anchor = plan::row_anchor(context.municipality, data_set, i);
    row.school = {record.rows[i].school.value, std::nullopt};
    if (data_set.row_schools[i]) row.school = school_link(*data_set.row_schools[i], context);
    for (const auto& code : record.dimensions) {
      std::string value;
      for (const auto& [key, text] : record.rows[i].dimensions)
        if (key == code.value) value = text.value;
      row.dimensions.push_back(value);
    }
    row.cells = cells_of(record.rows[i].cells, record, context.frame);
    view.rows.push_back(std::move(row));
  }
}

// A scope may have two rows: what the source gives, and what is added up here.
void show_totals(const model::DataSet& data_set, const MunicipalityContext& context, DataSetPage& view) {
  for (const auto& total : data_set.totals)
    view.totals.push_back({plan::total_anchor(total), label_of(context.frame.words, "scope", total.scope),
                           total.computed, cells_of(total.cells, data_set.record, context.frame)});
}

// Findings stand below the table, numbered; the rows they speak of point to them.
void show_remarks(const model::DataSet& data_set, const MunicipalityContext& context, DataSetPage& view) {
  const auto& words = context.frame.words;
  for (const auto* issue : issues_of(context.issues, data_set.record)) {
    auto remark = remark_row(*issue, view.remarks.size() + 1, words);
    const auto place = place_of(issue->path, issue->at, context.municipality, words);
    for (auto& row : view.rows) {
      if (place.anchor.empty() || row.anchor != place.anchor) continue;
      remark.place = row.school.text;
      row.remarks.push_back(link_to(remark));
    }
    view.remarks.push_back(std::move(remark));
  }
}

}  // namespace

Value data_set_page_view(std::size_t subject, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& words = context.frame.words;
  const auto& data_set = m.data_sets[subject];
  DataSetPage view;
  PageHead head;
  head.heading = data_set.record.title.value;
  view.source = source_view(data_set, context);
  view.csv = context.url(plan::csv_entity(m.id, "indicators", data_set.record.id));
  head.description =
      filled(words["description.data_set"], {data_set.record.title.value, m.record.name.value});
  head.data = plan::api_entity(m.id, "indicators", data_set.record.id);
  head.above = {{std::string(words["page.data_sets"]), plan::data_sets_page(m.id), {}}};
  view.page = page_frame(std::move(head), context);
  show_columns(data_set.record, context, view);
  show_rows(data_set, context, view);
  show_totals(data_set, context, view);
  view.targets = target_views(data_set, context);
  for (const auto& note : data_set.record.notes) view.notes.push_back(note.value);
  show_remarks(data_set, context, view);
  view.has_targets = !view.targets.empty();
  view.has_notes = !view.notes.empty();
  view.has_remarks = !view.remarks.empty();
  return to_value(view);
}

const Shape& data_set_page_shape() { return shape_of<DataSetPage>(); }

}  // namespace glasnost::view
