#include "view/pages/parts/values.h"

namespace glasnost::view {
namespace {

std::optional<Link> link_to_document(const std::string& id, const MunicipalityContext& context) {
  auto found = context.municipality.document(id);
  if (!found) return std::nullopt;
  return document_link(*found, context);
}

template <class Record>
SourceView source_of(const Record& made, const MunicipalityContext& context) {
  const auto& record = made.record;
  SourceView view;
  if (record.period) view.period = period_words(*record.period, context.frame.words);
  view.system = data_source_name(record.source.system.value, context.frame.vocabulary);
  view.at = record.source.at.value;
  if (made.source_document) view.document = document_link(*made.source_document, context);
  return view;
}

}  // namespace

CellView cell_view(const record::Cell* cell, std::string_view unit, const Words& words) {
  CellView view;
  if (!cell) return view;
  view.value = cell->value;
  view.unit = label_of(words, "unit_sign", unit);
  if (!cell->value) view.reason = label_of(words, "reason", cell->reason);
  return view;
}

SourceView source_view(const model::DataSet& data_set, const MunicipalityContext& context) {
  return source_of(data_set, context);
}

SourceView source_view(const model::Risks& risks, const MunicipalityContext& context) {
  return source_of(risks, context);
}

std::vector<TargetView> target_views(const model::DataSet& data_set, const MunicipalityContext& context) {
  const auto& words = context.frame.words;
  const auto& vocabulary = context.frame.vocabulary;
  std::vector<TargetView> views;
  for (const auto& target : data_set.record.targets) {
    const auto& code = target.indicator.value;
    TargetView view;
    view.anchor = plan::target_anchor(views.size() + 1);
    view.indicator = indicator_name(code, vocabulary);
    view.value = {target.value, label_of(words, "unit_sign", indicator_unit(code, vocabulary)), {}};
    view.by = by_words(target.by.value, words);
    view.document = link_to_document(target.document.value, context);
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace glasnost::view
