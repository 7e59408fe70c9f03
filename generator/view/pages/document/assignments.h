// The assignments of a document: who has to do what by when.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/pages/parts/deadline_view.h"
#include "view/pages/parts/record_links.h"

namespace glasnost::view {

// Whom something concerns: all schools, those that its document lists, or some by their names.
struct ConcernedSchools {
  std::vector<Link> schools;
  bool all_schools = false, as_listed = false, has_schools = false;
};
ConcernedSchools concerned_schools(const model::Assignment& assignment, const model::Document& document,
                                   const MunicipalityContext& context);

struct AssignmentRow {
  std::string anchor;
  Link document, point;  // `document` is for pages elsewhere
  std::string who, to, what, span;
  std::optional<DeadlineView> deadline;
  std::vector<Link> schools;
  bool all_schools = false, as_listed = false, has_schools = false;  // as ConcernedSchools
  template <class Visit>
  static void fields(Visit&& visit) {
    using A = AssignmentRow;
    visit("anchor", &A::anchor);
    visit("document", &A::document);
    visit("point", &A::point);
    visit("who", &A::who);
    visit("to", &A::to);
    visit("what", &A::what);
    visit("span", &A::span);
    visit("deadline", &A::deadline);
    visit("schools", &A::schools);
    visit("all_schools", &A::all_schools);
    visit("as_listed", &A::as_listed);
    visit("has_schools", &A::has_schools);
  }
};
AssignmentRow assignment_row(model::AssignmentLink link, const MunicipalityContext& context);
std::vector<AssignmentRow> assignment_rows(std::size_t document, const MunicipalityContext& context);

}  // namespace glasnost::view
