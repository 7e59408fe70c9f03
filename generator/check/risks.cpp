#include <map>

#include "check/rules.h"

namespace glasnost::check {
namespace {

std::string cohort_path(std::size_t index) { return "cohorts." + std::to_string(index + 1); }

}  // namespace

void check_exclusive_cohorts(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  for (const auto& risks : m.risks) {
    std::map<std::pair<std::string, std::size_t>, std::size_t> first;  // cohort of a set and a school
    for (std::size_t i = 0; i < risks.record.cohorts.size(); ++i) {
      const auto& cohort = risks.record.cohorts[i];
      if (cohort.set.empty()) continue;
      for (std::size_t school : risks.cohort_schools[i]) {
        const auto [found, is_new] = first.emplace(std::pair{cohort.set.value, school}, i);
        if (is_new || found->second == i) continue;
        const auto& other = risks.record.cohorts[found->second];
        diagnostics.report_related(
            "risk/two-cohorts", risks.record.at(cohort.mark),
            {{Related::Tie::first, risks.record.at(other.mark)}},
            {m.schools[school].record.short_name.value, other.name.value, cohort.name.value},
            cohort_path(i) + "." + m.schools[school].record.id);
      }
    }
  }
}

void check_declared_cohorts(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& risks : subject.municipality.risks)
    for (std::size_t i = 0; i < risks.record.cohorts.size(); ++i) {
      const auto& cohort = risks.record.cohorts[i];
      const auto listed = Decimal::integer(static_cast<std::int64_t>(risks.cohort_schools[i].size()));
      if (cohort.declared && !(*cohort.declared == listed))
        diagnostics.report("stated/count", risks.record.at(cohort.mark),
                           {cohort.declared->to_string(), listed.to_string()}, cohort_path(i) + ".declared");
    }
}

}  // namespace glasnost::check
