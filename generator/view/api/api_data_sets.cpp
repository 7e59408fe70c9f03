#include "view/api/api_parts.h"

namespace glasnost::view {
namespace {

struct DataSetRowJson {
  std::string id, title;
  std::optional<PeriodJson> period;
  std::vector<std::string> indicators;
  std::size_t rows = 0;
  std::string href, html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DataSetRowJson;
    visit("id", &D::id);
    visit("title", &D::title);
    visit("period", &D::period);
    visit("indicators", &D::indicators);
    visit("rows", &D::rows);
    visit("href", &D::href);
    visit("html", &D::html);
  }
};

struct DataSourceJson {
  std::optional<std::string> system, system_label, document, at;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = DataSourceJson;
    visit("system", &S::system);
    visit("system_label", &S::system_label);
    visit("document", &S::document);
    visit("at", &S::at);
  }
};
struct IndicatorJson {
  std::string code, name, unit;
  std::optional<std::string> unit_label, definition, better, forecast_of;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = IndicatorJson;
    visit("code", &I::code);
    visit("name", &I::name);
    visit("unit", &I::unit);
    visit("unit_label", &I::unit_label);
    visit("definition", &I::definition);
    visit("better", &I::better);
    visit("forecast_of", &I::forecast_of);
  }
};
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
struct StatedJson {
  std::string as;
  std::vector<std::string> of;
  std::optional<std::string> column, weights;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("as", &StatedJson::as);
    visit("of", &StatedJson::of);
    visit("column", &StatedJson::column);
    visit("weights", &StatedJson::weights);
  }
};

struct DataSetJson {
  std::string id, title;
  std::optional<PeriodJson> period;
  DataSourceJson source;
  std::vector<IndicatorJson> indicators;
  std::vector<std::string> dimensions;
  std::vector<Map> rows, totals;
  std::vector<TargetJson> targets;
  std::vector<StatedJson> stated;
  std::vector<std::string> notes;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DataSetJson;
    visit("id", &D::id);
    visit("title", &D::title);
    visit("period", &D::period);
    visit("source", &D::source);
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

DataSourceJson source_json(const ApiContext& c, const model::DataSet& data_set) {
  const auto& r = data_set.record;
  DataSourceJson out{text_or_null(r.source_system),
                     text_or_null(data_source_name(r.source_system.value, c.frame.vocabulary)),
                     {},
                     text_or_null(r.source_at)};
  if (data_set.source_document) out.document = document_ref(c.m, *data_set.source_document).href;
  return out;
}

IndicatorJson indicator_json(const ApiContext& c, const std::string& code) {
  const std::string unit = indicator_unit(code, c.frame.vocabulary);
  IndicatorJson out{code, indicator_name(code, c.frame.vocabulary), unit, c.label("unit", unit), {}, {}, {}};
  if (auto known = c.frame.vocabulary.indicators.find(code); known != c.frame.vocabulary.indicators.end()) {
    out.definition = text_or_null(known->second.definition);
    out.better = text_or_null(known->second.better);
    out.forecast_of = text_or_null(known->second.forecast_of);
  }
  return out;
}

void add_cells(Map& out, const std::vector<record::Cell>& cells, const record::Vocabulary& vocabulary) {
  for (const auto& cell : cells) out.emplace_back(cell.code, to_value(cell_json(cell, vocabulary)));
}

Map row_json(const ApiContext& c, const model::DataSet& data_set, std::size_t index) {
  const auto& row = data_set.record.rows[index];
  const auto school = data_set.row_schools[index];
  Map out = {{"school", school ? to_value(school_ref(c.m, *school)) : Value()},
             {"line", Value(Decimal::integer(row.mark.line))}};
  for (const auto& [name, value] : row.dimensions) out.emplace_back(name, Value(value.value));
  add_cells(out, row.cells, c.frame.vocabulary);
  return out;
}

Map total_json(const ApiContext& c, const model::Total& total) {
  Map out = {{"scope", Value(total.scope)},
             {"origin", Value(std::string(total.computed ? "computed" : "published"))},
             {"line", total.computed ? Value() : Value(Decimal::integer(total.mark.line))}};
  add_cells(out, total.cells, c.frame.vocabulary);
  return out;
}

TargetJson target_json(const ApiContext& c, const model::DataSet& data_set, std::size_t index) {
  const auto& target = data_set.record.targets[index];
  TargetJson out{target.indicator.value,
                 {target.value, indicator_unit(target.indicator.value, c.frame.vocabulary), {}},
                 text_or_null(target.by),
                 text_or_null(by_words(target.by.value, c.frame.words)),
                 {},
                 issues_json(c, data_set.record.path, "targets." + std::to_string(index + 1) + ".value")};
  if (auto document = c.m.document(target.document.value)) out.document = document_ref(c.m, *document).href;
  return out;
}

}  // namespace

Value api_data_sets(const ApiContext& c) {
  std::vector<DataSetRowJson> data;
  for (const auto& data_set : c.m.data_sets) {
    const auto& r = data_set.record;
    data.push_back({r.id, r.title.value, period_json(r.period, c.frame.words), texts(r.indicators),
                    r.rows.size(), plan::api_entity(c.m.id, "indicators", r.id),
                    plan::data_set_page(c.m.id, r.id)});
  }
  return envelope(std::move(data), c.file, c.frame, plan::data_sets_page(c.m.id));
}

Value api_data_set(const ApiContext& c) {
  const auto& data_set = c.m.data_sets[c.file.subject];
  const auto& r = data_set.record;
  DataSetJson data{.id = r.id,
                   .title = r.title.value,
                   .period = period_json(r.period, c.frame.words),
                   .source = source_json(c, data_set),
                   .indicators = {},
                   .dimensions = texts(r.dimensions),
                   .rows = {},
                   .totals = {},
                   .targets = {},
                   .stated = {},
                   .notes = texts(r.notes),
                   .issues = issues_json(c, r.path, "")};
  for (const auto& code : r.indicators) data.indicators.push_back(indicator_json(c, code.value));
  for (std::size_t i = 0; i < r.rows.size(); ++i) data.rows.push_back(row_json(c, data_set, i));
  for (const auto& total : data_set.totals) data.totals.push_back(total_json(c, total));
  for (std::size_t i = 0; i < r.targets.size(); ++i) data.targets.push_back(target_json(c, data_set, i));
  for (const auto& stated : r.stated)
    data.stated.push_back(
        {stated.as.value, texts(stated.of), text_or_null(stated.column), text_or_null(stated.weights)});
  return envelope(std::move(data), c.file, c.frame, plan::data_set_page(c.m.id, r.id));
}

}  // namespace glasnost::view
