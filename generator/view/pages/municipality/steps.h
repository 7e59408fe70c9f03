// The ten steps of the management cycle, with what proves them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/pages/parts/record_links.h"

namespace glasnost::view {

// What proves a step: a document by its name, a programme's section by its title, a monitoring programme by
// its own; `title` and `date` are the document's or the programme's.
struct Proof {
  Link link;
  std::string title, date;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("link", &Proof::link);
    visit("title", &Proof::title);
    visit("date", &Proof::date);
  }
};
struct StepView {
  std::string anchor, title;
  bool is_proven = false;
  std::vector<Proof> proofs;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = StepView;
    visit("anchor", &S::anchor);
    visit("title", &S::title);
    visit("is_proven", &S::is_proven);
    visit("proofs", &S::proofs);
  }
};
std::vector<StepView> step_views(const model::Cycle& cycle, const MunicipalityContext& context);
// The steps that a record's field `cycle` names, with links to them in the municipality's section.
std::vector<Link> step_links(const std::vector<Text>& cycle, const MunicipalityContext& context);

}  // namespace glasnost::view
