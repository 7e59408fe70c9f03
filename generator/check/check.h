// Judges: one rule, one function, one code. Reports only, changes nothing.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "model/site.h"
#include "plan/plan.h"

namespace glasnost::check {

// What a rule may look at.
struct Subject {
  const model::Municipality& municipality;
  const plan::Plan& plan;
  const record::Vocabulary& vocabulary;
};

// All rules that need one municipality.
void check_municipality(const Subject& subject, Diagnostics& diagnostics);
// All rules that need the site: its settings, its plan.
void check_site(const model::Site& site, const plan::Plan& plan, Diagnostics& diagnostics);

// Applies `known_issues`: findings that an editor has accepted leave `diagnostics`; an entry that matches
// nothing, or a finding that may not be accepted, is reported. An entry accepts one finding: the first of its
// code at its place; without `at`, the first that has no place of its own inside the record. So what comes up
// elsewhere later is never hidden by an old entry. Returns what /<m>/issues/ shows: every
// warning, accepted or not, and the editors' own remarks (source/…), by file and line.
std::vector<model::Issue> settle_issues(const model::Municipality& municipality, Diagnostics& diagnostics);

}  // namespace glasnost::check
