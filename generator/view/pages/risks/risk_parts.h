// The parts of risk profiles that several pages show.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/pages/parts/values.h"

namespace glasnost::view {

// A factor of a school: «средняя или высокая»; `has_factor`: the school has it; `is_weighed`: the source says
// how significant it is.
struct FactorView {
  std::string name, definition, significance;
  bool has_factor = false, is_weighed = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using F = FactorView;
    visit("name", &F::name);
    visit("definition", &F::definition);
    visit("significance", &F::significance);
    visit("has_factor", &F::has_factor);
    visit("is_weighed", &F::is_weighed);
  }
};

// A visit to a school; an empty `remark`: the source says only that it took place.
struct VisitView {
  std::string anchor;
  Link school;
  std::optional<Date> date;
  std::string date_text, remark;  // date_text: as typed, where no calendar has the day
  bool has_day = false;           // either of them
  template <class Visit>
  static void fields(Visit&& visit) {
    using V = VisitView;
    visit("anchor", &V::anchor);
    visit("school", &V::school);
    visit("date", &V::date);
    visit("date_text", &V::date_text);
    visit("remark", &V::remark);
    visit("has_day", &V::has_day);
  }
};

// A group that a school stands in, on the school's own page.
struct SchoolCohort {
  Link link;
  std::string reason;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("link", &SchoolCohort::link);
    visit("reason", &SchoolCohort::reason);
  }
};

// What one record of risks says of a school.
struct SchoolRisks {
  Link risks;  // to the school's row
  SourceView source;
  std::vector<FactorView> factors;
  std::vector<SchoolCohort> cohorts;
  std::vector<VisitView> visits;
  bool has_factors = false, has_cohorts = false, has_visits = false, is_in_two_cohorts = false,
       is_not_visited = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolRisks;
    visit("risks", &S::risks);
    visit("source", &S::source);
    visit("factors", &S::factors);
    visit("cohorts", &S::cohorts);
    visit("visits", &S::visits);
    visit("has_factors", &S::has_factors);
    visit("has_cohorts", &S::has_cohorts);
    visit("has_visits", &S::has_visits);
    visit("is_in_two_cohorts", &S::is_in_two_cohorts);
    visit("is_not_visited", &S::is_not_visited);
  }
};
std::vector<SchoolRisks> school_risks(std::size_t school, const MunicipalityContext& context);

// A factor by its name, the id itself where the vocabulary has none; and what it is to a school.
FactorView factor_view(std::string_view factor, const record::Vocabulary& vocabulary);
FactorView factor_view(std::string_view factor, std::size_t school, const model::Risks& risks,
                       const Frame& frame);
VisitView visit_view(const model::Risks& risks, std::size_t visit, const MunicipalityContext& context);
// More than one cohort of a set that the school stands in: cohorts of one set exclude each other.
bool is_in_two_cohorts(const model::Risks& risks, std::size_t school, std::string_view set);

}  // namespace glasnost::view
