// The risk profiles of schools in a period, the groups they stand in, and who was visited.
#pragma once

#include <optional>
#include <vector>

#include "record/common.h"

namespace glasnost::record {

struct Risks : Header {
  struct Profile {
    Text school, factor;
    std::vector<Text> significance;  // low medium high unspecified; several where the source gives a range
    Mark mark;
  };
  struct Cohort {
    Text name, set, reason;           // cohorts of one set exclude each other
    std::optional<Decimal> declared;  // how many schools the source says there are
    SchoolList schools;
    Mark mark;
  };
  struct Visit {
    Text school, remark;
    DateField date;
    Mark mark;
  };
  Text title;
  std::optional<Period> period;
  Source source;
  std::vector<Text> factors;  // columns, in this order; empty: those of the profiles
  std::vector<Profile> profiles;
  std::vector<Cohort> cohorts;
  std::vector<Visit> visits;
  SchoolList not_visited;
};

}  // namespace glasnost::record
