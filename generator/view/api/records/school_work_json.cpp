#include <algorithm>

#include "plan/anchors.h"
#include "view/api/records/school_json.h"

namespace glasnost::view {

SchoolMeasureJson school_measure_json(const ApiContext& c, const model::MeasureLink& link) {
  const auto& programme = c.m.programmes[link.programme];
  const auto& measure = programme.sections[link.section].measures[link.measure];
  const std::string page = plan::programme_page(c.m.id, programme.record.id);
  return {.programme = programme.record.id,
          .anchor = measure.record.anchor,
          .number = text_or_null(measure.record.number),
          .title = measure.record.title.text.value,
          .deadline = deadline_json(measure.deadline, c.frame.words),
          .all_schools = link.all,
          .status = status_json(c, measure.execution),
          .html = plan::Links::root().to(page, measure.record.anchor)};
}

SchoolAssignmentJson school_assignment_json(const ApiContext& c, const model::AssignmentLink& link) {
  const auto& document = c.m.documents[link.document];
  const auto& assignment = document.assignments[link.assignment];
  const std::string page = plan::document_page(c.m.id, document.record.id);
  return {.document = document.record.id,
          .point = text_or_null(assignment.record.point),
          .who = text_or_null(assignment.record.who),
          .to = text_or_null(assignment.record.to),
          .what = text_or_null(assignment.record.what),
          .due = deadline_json(assignment.deadline, c.frame.words),
          .span = text_or_null(assignment.record.span),
          .html = plan::Links::root().to(page, plan::assignment_anchor(link.assignment + 1))};
}

namespace {

template <class List>
bool contains(const List& list, std::size_t item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

// What one record says of the school.
void add_risks(SchoolRisksJson& out, const ApiContext& c, std::size_t index, std::size_t school) {
  const auto& risks = c.m.risks[index];
  const RefJson ref = risks_ref(c.m, index);
  const auto period = period_json(risks.record.period, c.frame.words);
  for (std::size_t i = 0; i < risks.record.profiles.size(); ++i) {
    const auto& profile = risks.record.profiles[i];
    if (risks.profile_schools[i] == school && !profile.factor.empty())
      out.factors.push_back({ref, period, profile.factor.value,
                             risk_factor_name(profile.factor.value, c.frame.vocabulary),
                             texts(profile.significance), c.labels("significance", profile.significance)});
  }
  for (std::size_t i = 0; i < risks.record.cohorts.size(); ++i) {
    const auto& cohort = risks.record.cohorts[i];
    if (contains(risks.cohort_schools[i], school))
      out.cohorts.push_back({ref, cohort.name.value, text_or_null(cohort.set), text_or_null(cohort.reason)});
  }
  for (std::size_t i = 0; i < risks.record.visits.size(); ++i) {
    const auto& visit = risks.record.visits[i];
    if (risks.visit_schools[i] == school)
      out.visits.push_back({ref, visit.date.date, text_or_null(visit.date.text), text_or_null(visit.remark)});
  }
  if (contains(risks.not_visited, school)) out.not_visited.push_back(ref);
}

}  // namespace

SchoolRisksJson school_risks_json(const ApiContext& c, std::size_t school) {
  SchoolRisksJson out;
  for (const std::size_t index : c.m.schools[school].risks) {
    out.records.push_back(risks_ref(c.m, index));
    add_risks(out, c, index, school);
  }
  return out;
}

}  // namespace glasnost::view
