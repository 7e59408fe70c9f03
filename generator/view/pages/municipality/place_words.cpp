#include "view/pages/municipality/place_words.h"

#include "view/pages/document/points.h"
#include "view/pages/programme/programme_parts.h"

namespace glasnost::view {
namespace {

std::string words_in(const model::Document& document, std::string_view anchor,
                     const MunicipalityContext& context) {
  const auto& words = context.frame.words;
  const auto& points = document.record.points;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (points[i].anchor == anchor) return point_name(points, i, words);
  for (std::size_t i = 0; i < document.relations.size(); ++i)
    if (plan::relation_anchor(i + 1) == anchor) return reference_name(document.relations[i].reference, words);
  for (std::size_t i = 0; i < document.assignments.size(); ++i)
    if (plan::assignment_anchor(i + 1) == anchor) return document.assignments[i].record.what.value;
  return {};
}

std::string words_in(const model::Programme& programme, std::string_view anchor,
                     const MunicipalityContext& context) {
  for (const auto& section : programme.sections) {
    if (section.record.anchor == anchor) return section.record.title.value;
    for (const auto& measure : section.measures)
      if (measure.record.anchor == anchor) return measure_name(measure.record, context.frame.words);
  }
  return {};
}

std::string words_in(const model::DataSet& data_set, std::string_view anchor,
                     const MunicipalityContext& context) {
  const auto& m = context.municipality;
  for (std::size_t i = 0; i < data_set.row_schools.size(); ++i)
    if (data_set.row_schools[i] && plan::row_anchor(m, data_set, i) == anchor)
      return m.schools[*data_set.row_schools[i]].record.short_name.value;
  for (const auto& total : data_set.totals)
    if (plan::total_anchor(total) == anchor) return label_of(context.frame.words, "scope", total.scope);
  return std::string(context.frame.words["issue.target"]);
}

std::string words_in(const model::Risks& risks, std::string_view anchor, const MunicipalityContext& context) {
  const auto& schools = context.municipality.schools;
  for (std::size_t i = 0; i < risks.record.cohorts.size(); ++i)
    if (plan::cohort_anchor(i + 1) == anchor) return risks.record.cohorts[i].name.value;
  for (std::size_t i = 0; i < risks.visit_schools.size(); ++i)
    if (plan::visit_anchor(i + 1) == anchor && risks.visit_schools[i])
      return schools[*risks.visit_schools[i]].record.short_name.value;
  for (std::size_t school : risks.schools)
    if (plan::row_anchor(schools[school].record.id) == anchor) return schools[school].record.short_name.value;
  return {};
}

std::string words_in(const model::Monitoring& monitoring, std::string_view anchor,
                     const MunicipalityContext& context) {
  const auto& record = monitoring.record;
  const auto& words = context.frame.words;
  const auto numbered = [&](std::string_view key, std::size_t number) {
    return filled(words[key], {std::to_string(number)});
  };
  for (std::size_t i = 0; i < record.points.size(); ++i)
    if (record.points[i].anchor == anchor) return point_name(record.points, i, words);
  for (std::size_t i = 1; i <= record.data_sources.size(); ++i)
    if (data_source_anchor(i) == anchor) return numbered("issue.data_source", i);
  for (std::size_t i = 1; i <= record.indicators.size(); ++i)
    if (indicator_anchor(i) == anchor) return numbered("issue.indicator", i);
  for (std::size_t i = 1; i <= record.schedule.size(); ++i)
    if (occasion_anchor(i) == anchor) return numbered("issue.occasion", i);
  return {};
}

// The words of the place in that of the records that owns the file; nothing where none does.
template <class Record>
std::string words_among(const std::vector<Record>& records, std::string_view file, std::string_view anchor,
                        const MunicipalityContext& context) {
  for (const auto& made : records)
    if (made.record.owns(file)) return words_in(made, anchor, context);
  return {};
}

}  // namespace

std::string place_words(std::string_view file, std::string_view anchor, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  if (m.organisations.owns(file)) return std::string(context.frame.words["issue.organisations"]);
  auto words = words_among(m.documents, file, anchor, context);
  if (words.empty()) words = words_among(m.programmes, file, anchor, context);
  if (words.empty()) words = words_among(m.data_sets, file, anchor, context);
  if (words.empty()) words = words_among(m.risks, file, anchor, context);
  if (words.empty()) words = words_among(m.monitoring, file, anchor, context);
  return words;
}

}  // namespace glasnost::view
