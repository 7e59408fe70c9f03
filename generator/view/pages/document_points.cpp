#include <algorithm>
#include <map>

#include "view/pages/document_parts.h"

namespace glasnost::view {
namespace {

constexpr std::size_t kFewSchools = 3;  // more are not repeated in every row
constexpr std::string_view kRepeated = "points/repeated-label";

using AssignmentsByAnchor = std::map<std::string, std::vector<const model::Assignment*>, std::less<>>;

AssignmentsByAnchor by_anchor(const model::Document& document) {
  AssignmentsByAnchor found;
  for (const auto& assignment : document.assignments)
    if (!assignment.anchor.empty()) found[assignment.anchor].push_back(&assignment);
  return found;
}

std::optional<DeadlineView> shown_deadline(const Deadline& deadline, const Words& words) {
  if (deadline.text.empty()) return std::nullopt;
  return deadline_view(deadline, words);
}

// One entry for each person or body, with all that is due from it.
std::vector<Assignee> assignees_of(const std::vector<const model::Assignment*>& assignments,
                                   bool is_inherited, const Words& words) {
  std::vector<Assignee> assignees;
  for (const auto* assignment : assignments) {
    const auto& record = assignment->record;
    if (assignees.empty() || assignees.back().who != record.who.value)
      assignees.push_back({record.who.value, is_inherited, {}});
    Duty duty{record.to.value, record.span.value, shown_deadline(assignment->deadline, words)};
    if (!duty.to.empty() || !duty.span.empty() || duty.deadline) assignees.back().duties.push_back(duty);
  }
  return assignees;
}

// The assignments of a point, or of the nearest point above that has any.
std::vector<Assignee> assignees_at(const std::vector<record::Point>& points, std::size_t index,
                                   const AssignmentsByAnchor& assignments, const Words& words) {
  for (int i = static_cast<int>(index); i >= 0; i = points[static_cast<std::size_t>(i)].parent) {
    auto found = assignments.find(points[static_cast<std::size_t>(i)].anchor);
    if (found != assignments.end()) return assignees_of(found->second, i != static_cast<int>(index), words);
  }
  return {};
}

std::vector<Flag> flags_at(const record::Point& point, const std::string& path,
                           const MunicipalityContext& context) {
  const auto& words = context.frame.words;
  const auto issues = issues_at(context.issues, path, point.anchor);
  auto flags = flags_of(issues, words);
  const bool says_repeated =
      std::any_of(issues.begin(), issues.end(), [](const auto* issue) { return issue->code == kRepeated; });
  if (point.repeated && !says_repeated)
    flags.insert(flags.begin(), {std::string(words["flag.repeated-label"]), {}, false});
  return flags;
}

}  // namespace

std::vector<PointRow> point_rows(const model::Document& document, const MunicipalityContext& context) {
  const auto& record = document.record;
  const auto page = plan::document_page(context.municipality.id, record.id);
  const auto assignments = by_anchor(document);
  std::vector<PointRow> rows;
  for (std::size_t i = 0; i < record.points.size(); ++i) {
    const auto& point = record.points[i];
    PointRow row;
    row.html = context.fill(point.body, page);
    row.depth = point.depth;
    if (!point.anchor.empty()) {
      row.anchor = point.anchor;
      row.label = point.label;
      row.name = point_name(record.points, i, context.frame.words);
      row.assignees = assignees_at(record.points, i, assignments, context.frame.words);
      row.flags = flags_at(point, record.path, context);
    }
    rows.push_back(std::move(row));
  }
  return rows;
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
  row.all_schools = assignment.all_schools;
  row.has_schools = assignment.all_schools || !assignment.schools.empty();
  row.as_listed = !assignment.all_schools && assignment.schools.size() > kFewSchools &&
                  assignment.schools == document.schools;
  if (!assignment.all_schools && !row.as_listed) row.schools = school_links(assignment.schools, context);
  return row;
}

std::vector<AssignmentRow> assignment_rows(std::size_t document, const MunicipalityContext& context) {
  std::vector<AssignmentRow> rows;
  for (std::size_t i = 0; i < context.municipality.documents[document].assignments.size(); ++i)
    rows.push_back(assignment_row({document, i}, context));
  return rows;
}

}  // namespace glasnost::view
