#include <algorithm>
#include <map>
#include <set>

#include "model/link_records.h"

namespace glasnost::model {
namespace {

// Those declared, in their order; then those that only profiles name, by id.
std::vector<std::string> factors_of(const record::Risks& record) {
  std::vector<std::string> factors;
  std::set<std::string> others;
  for (const auto& factor : record.factors) factors.push_back(factor.value);
  for (const auto& profile : record.profiles)
    if (!profile.factor.empty() &&
        std::find(factors.begin(), factors.end(), profile.factor.value) == factors.end())
      others.insert(profile.factor.value);
  factors.insert(factors.end(), others.begin(), others.end());
  return factors;
}

void link_profiles(Risks& risks, const Linker& linker) {
  const auto& record = risks.record;
  std::map<std::pair<std::size_t, std::string>, Mark> seen;
  for (const auto& profile : record.profiles) {
    linker.check_risk_factor(profile.factor, record);
    const auto school =
        linker.names.resolve(profile.school.value, record.at(profile.school.mark), linker.diagnostics);
    risks.profile_schools.push_back(school);
    if (!school) continue;
    const auto [first, is_new] = seen.try_emplace({*school, profile.factor.value}, profile.mark);
    if (!is_new)
      linker.diagnostics.report_related("risk/repeated-profile", record.at(profile.mark),
                                        {{Related::Tie::first, record.at(first->second)}},
                                        {profile.school.value, profile.factor.value});
  }
}

std::vector<std::size_t> all_schools_of(const Risks& risks) {
  std::set<std::size_t> schools(risks.not_visited.begin(), risks.not_visited.end());
  for (const auto& school : risks.profile_schools)
    if (school) schools.insert(*school);
  for (const auto& cohort : risks.cohort_schools) schools.insert(cohort.begin(), cohort.end());
  for (const auto& school : risks.visit_schools)
    if (school) schools.insert(*school);
  return {schools.begin(), schools.end()};
}

}  // namespace

void link_risks(Risks& risks, const Linker& linker) {
  const auto& record = risks.record;
  linker.check_data_source(record.source.system, record);
  risks.source_document = linker.references.document(record.source.document, record);
  for (const auto& factor : record.factors) linker.check_risk_factor(factor, record);
  link_profiles(risks, linker);
  for (const auto& cohort : record.cohorts)
    risks.cohort_schools.push_back(resolve_schools(cohort.schools, record, linker));
  for (const auto& visit : record.visits)
    risks.visit_schools.push_back(
        linker.names.resolve(visit.school.value, record.at(visit.school.mark), linker.diagnostics));
  risks.not_visited = resolve_schools(record.not_visited, record, linker);
  risks.factors = factors_of(record);
  risks.schools = all_schools_of(risks);
}

}  // namespace glasnost::model
