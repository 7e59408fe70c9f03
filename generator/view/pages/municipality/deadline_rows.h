// What a municipality has to do by a day, as rows of its calendar.
#pragma once

#include <string>
#include <vector>

#include "model/deadlines.h"
#include "view/pages/parts/deadline_view.h"
#include "view/pages/parts/record_links.h"

namespace glasnost::view {

// `place`: the point, measure or occasion in its record; `record`: the record's name where `place` has not
// it.
struct DeadlineRow {
  DeadlineView deadline;
  std::string what, span, to, who, record;
  Link place;
  std::vector<Link> schools;
  bool all_schools = false, as_listed = false, has_schools = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DeadlineRow;
    visit("deadline", &D::deadline);
    visit("what", &D::what);
    visit("span", &D::span);
    visit("to", &D::to);
    visit("who", &D::who);
    visit("record", &D::record);
    visit("place", &D::place);
    visit("schools", &D::schools);
    visit("all_schools", &D::all_schools);
    visit("as_listed", &D::as_listed);
    visit("has_schools", &D::has_schools);
  }
};
DeadlineRow deadline_row(const model::DeadlineLink& link, const MunicipalityContext& context);

}  // namespace glasnost::view
