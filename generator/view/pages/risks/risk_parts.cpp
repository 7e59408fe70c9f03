#include "view/pages/risks/risk_parts.h"

#include <algorithm>

namespace glasnost::view {
namespace {

constexpr std::string_view kUnspecified = "unspecified";

bool contains(const std::vector<std::size_t>& list, std::size_t item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

void show_factors(const model::Risks& risks, std::size_t school, const Frame& frame, SchoolRisks& view) {
  for (const auto& factor : risks.factors) {
    auto row = factor_view(factor, school, risks, frame);
    if (row.has_factor) view.factors.push_back(std::move(row));
  }
  view.has_factors = !view.factors.empty();
}

void show_cohorts(std::size_t index, std::size_t school, const MunicipalityContext& context,
                  SchoolRisks& view) {
  const auto& risks = context.municipality.risks[index];
  for (std::size_t i = 0; i < risks.cohort_schools.size(); ++i) {
    if (!contains(risks.cohort_schools[i], school)) continue;
    const auto& cohort = risks.record.cohorts[i];
    view.cohorts.push_back({risks_link(index, context, plan::cohort_anchor(i + 1)), cohort.reason.value});
    view.cohorts.back().link.text = cohort.name.value;
    view.is_in_two_cohorts = view.is_in_two_cohorts || is_in_two_cohorts(risks, school, cohort.set.value);
  }
  view.has_cohorts = !view.cohorts.empty();
}

void show_visits(const model::Risks& risks, std::size_t school, const MunicipalityContext& context,
                 SchoolRisks& view) {
  for (std::size_t i = 0; i < risks.visit_schools.size(); ++i)
    if (risks.visit_schools[i] == school) view.visits.push_back(visit_view(risks, i, context));
  view.has_visits = !view.visits.empty();
  view.is_not_visited = contains(risks.not_visited, school);
}

}  // namespace

FactorView factor_view(std::string_view factor, const record::Vocabulary& vocabulary) {
  FactorView view;
  auto term = vocabulary.risk_factors.find(factor);
  if (term == vocabulary.risk_factors.end()) {
    view.name = factor;
    return view;
  }
  view.name = term->second.name.value;
  view.definition = term->second.definition.value;
  return view;
}

FactorView factor_view(std::string_view factor, std::size_t school, const model::Risks& risks,
                       const Frame& frame) {
  const auto& profiles = risks.record.profiles;
  auto view = factor_view(factor, frame.vocabulary);
  for (std::size_t i = 0; i < profiles.size(); ++i) {
    if (factor.empty() || profiles[i].factor.value != factor || risks.profile_schools[i] != school) continue;
    view.has_factor = true;
    for (const auto& token : profiles[i].significance) {
      if (token.value == kUnspecified) continue;
      const auto word = label_of(frame.words, "significance", token.value);
      view.significance = view.is_weighed ? filled(frame.words["risks.or"], {view.significance, word}) : word;
      view.is_weighed = true;
    }
  }
  if (view.has_factor && !view.is_weighed)
    view.significance = label_of(frame.words, "significance", kUnspecified);
  return view;
}

VisitView visit_view(const model::Risks& risks, std::size_t visit, const MunicipalityContext& context) {
  const auto& record = risks.record.visits[visit];
  VisitView view;
  view.anchor = plan::visit_anchor(visit + 1);
  view.school = {record.school.value, std::nullopt};
  if (risks.visit_schools[visit]) view.school = school_link(*risks.visit_schools[visit], context);
  view.date = record.date.date;
  if (!view.date) view.date_text = record.date.text;
  view.remark = record.remark.value;
  view.has_day = view.date || !view.date_text.empty();
  return view;
}

bool is_in_two_cohorts(const model::Risks& risks, std::size_t school, std::string_view set) {
  if (set.empty()) return false;
  int count = 0;
  for (std::size_t i = 0; i < risks.cohort_schools.size(); ++i)
    if (risks.record.cohorts[i].set.value == set && contains(risks.cohort_schools[i], school)) ++count;
  return count > 1;
}

std::vector<SchoolRisks> school_risks(std::size_t school, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  std::vector<SchoolRisks> views;
  for (std::size_t index : m.schools[school].risks) {
    const auto& risks = m.risks[index];
    SchoolRisks view;
    view.risks = risks_link(index, context, plan::row_anchor(m.schools[school].record.id));
    view.source = source_view(risks, context);
    show_factors(risks, school, context.frame, view);
    show_cohorts(index, school, context, view);
    show_visits(risks, school, context, view);
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace glasnost::view
