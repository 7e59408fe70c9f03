#include "view/pages/document/assignments.h"

#include "view/pages/document/points.h"

namespace glasnost::view {
namespace {

constexpr std::size_t kFewSchools = 3;  // more are not repeated in every row

}  // namespace

ConcernedSchools concerned_schools(const model::Assignment& assignment, const model::Document& document,
                                   const MunicipalityContext& context) {
  ConcernedSchools found;
  found.all_schools = assignment.all_schools;
  found.has_schools = assignment.all_schools || !assignment.schools.empty();
  found.as_listed = !assignment.all_schools && assignment.schools.size() > kFewSchools &&
                    assignment.schools == document.schools;
  if (!found.all_schools && !found.as_listed) found.schools = school_links(assignment.schools, context);
  return found;
}

AssignmentRow assignment_row(model::AssignmentLink link, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& words = context.frame.words;
  const auto& document = m.documents[link.document];
  const auto& assignment = document.assignments[link.assignment];
  const auto& points = document.record.points;
  AssignmentRow row;
  row.anchor = plan::assignment_anchor(link.assignment + 1);
  row.document = document_link(link.document, context, assignment.anchor);
  row.point.text = assignment.record.point.value;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (assignment.anchor.empty() || points[i].anchor != assignment.anchor) continue;
    row.point = {point_name(points, i, words),
                 context.url(plan::document_page(m.id, document.record.id), assignment.anchor)};
  }
  row.who = assignment.record.who.value;
  row.to = assignment.record.to.value;
  row.what = assignment.record.what.value;
  row.span = assignment.record.span.value;
  row.deadline = shown_deadline(assignment.deadline, words);
  auto concerned = concerned_schools(assignment, document, context);
  row.schools = std::move(concerned.schools);
  row.all_schools = concerned.all_schools;
  row.as_listed = concerned.as_listed;
  row.has_schools = concerned.has_schools;
  return row;
}

std::vector<AssignmentRow> assignment_rows(std::size_t document, const MunicipalityContext& context) {
  std::vector<AssignmentRow> rows;
  for (std::size_t i = 0; i < context.municipality.documents[document].assignments.size(); ++i)
    rows.push_back(assignment_row({document, i}, context));
  return rows;
}

}  // namespace glasnost::view
