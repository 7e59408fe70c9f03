#include "view/pages/school/school_parts.h"

namespace glasnost::view {
namespace {

constexpr std::string_view kMunicipality = "municipality";

// The municipality's total of an indicator: the published one before one that was added up here.
struct FoundTotal {
  const record::Cell* cell = nullptr;
  bool is_computed = false;
};
FoundTotal municipality_total(const model::DataSet& data_set, std::string_view code) {
  FoundTotal found;
  for (const auto& total : data_set.totals) {
    const auto* cell = total.scope == kMunicipality ? model::find_cell(total.cells, code) : nullptr;
    if (cell && (!found.cell || found.is_computed)) found = {cell, total.computed};
  }
  return found;
}

// The index of the indicator's target in the data set, or none.
std::optional<std::size_t> target_of(const record::DataSet& record, std::string_view code) {
  for (std::size_t i = 0; i < record.targets.size(); ++i)
    if (record.targets[i].indicator.value == code) return i;
  return std::nullopt;
}

ValueRow value_row(const std::string& code, const record::DataSet::Row& row,
                   const MunicipalityContext& context) {
  const auto& vocabulary = context.frame.vocabulary;
  ValueRow view;
  view.indicator = indicator_name(code, vocabulary);
  if (auto term = vocabulary.indicators.find(code); term != vocabulary.indicators.end())
    view.definition = term->second.definition.value;
  view.value =
      cell_view(model::find_cell(row.cells, code), indicator_unit(code, vocabulary), context.frame.words);
  return view;
}

SchoolValues values_of(const model::RowLink& link, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& data_set = m.data_sets[link.data_set];
  const auto& record = data_set.record;
  const auto& row = record.rows[link.row];
  const auto targets = target_views(data_set, context);
  SchoolValues view;
  view.data_set = data_set_link(link.data_set, context, plan::row_anchor(m, data_set, link.row));
  view.source = source_view(data_set, context);
  for (const auto& [key, text] : row.dimensions)
    view.dimensions += (view.dimensions.empty() ? "" : ", ") + text.value;
  for (const auto& code : record.indicators) {
    auto value = value_row(code.value, row, context);
    // A total is of all dimensions together, so it stands beside no single one.
    const auto total = row.dimensions.empty() ? municipality_total(data_set, code.value) : FoundTotal{};
    if (total.cell)
      value.municipality =
          cell_view(total.cell, indicator_unit(code.value, context.frame.vocabulary), context.frame.words);
    value.is_computed = total.is_computed;
    if (auto target = target_of(record, code.value)) value.target = targets[*target];
    view.has_targets = view.has_targets || value.target;
    view.rows.push_back(std::move(value));
  }
  return view;
}

}  // namespace

std::vector<CategoryView> category_views(const model::School& school, const MunicipalityContext& context) {
  std::vector<CategoryView> views;
  for (const auto& category : school.record.categories) {
    CategoryView view;
    view.name = category.category.value;
    view.meaning = label_of(context.frame.words, "category_meaning", category_token(view.name));
    view.reason = category.reason.value;
    view.since = category.since.value;
    view.until = category.until.value;
    if (auto document = context.municipality.document(category.document.value))
      view.document = document_link(*document, context);
    views.push_back(std::move(view));
  }
  return views;
}

std::vector<SchoolValues> school_values(const model::School& school, const MunicipalityContext& context) {
  std::vector<SchoolValues> views;
  for (const auto& link : school.values) views.push_back(values_of(link, context));
  return views;
}

std::vector<SchoolMeasures> school_measures(const model::School& school, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  std::vector<SchoolMeasures> views;
  std::optional<std::size_t> current;
  for (const auto& link : school.measures) {
    if (current != link.programme) {
      const auto& record = m.programmes[link.programme].record;
      SchoolMeasures view;
      view.programme = programme_link(link.programme, context);
      if (record.period) view.period = period_words(*record.period, context.frame.words);
      views.push_back(std::move(view));
      current = link.programme;
    }
    auto row = measure_row(link, context);
    row.all_schools = link.all;
    views.back().measures.push_back(std::move(row));
  }
  for (auto& view : views) view.columns = columns_of(view.measures);
  return views;
}

}  // namespace glasnost::view
