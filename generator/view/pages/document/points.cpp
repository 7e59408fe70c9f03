#include "view/pages/document/points.h"

#include <algorithm>
#include <map>

namespace glasnost::view {
namespace {

constexpr std::string_view kRepeated = "points/repeated-label";

using AssignmentsByAnchor = std::map<std::string, std::vector<const model::Assignment*>, std::less<>>;

AssignmentsByAnchor by_anchor(const model::Document& document) {
  AssignmentsByAnchor found;
  for (const auto& assignment : document.assignments)
    if (!assignment.anchor.empty()) found[assignment.anchor].push_back(&assignment);
  return found;
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

// Which use of its number a point is, as its anchor says: p-2--2 → "2"; empty for the first.
std::string_view use_of(std::string_view anchor) {
  const auto mark = anchor.rfind("--");
  const auto use = mark == std::string_view::npos ? std::string_view() : anchor.substr(mark + 2);
  const bool is_number = use.find_first_not_of("0123456789") == std::string_view::npos;
  return is_number ? use : std::string_view();
}

// The points of a record with what a view needs to know of it.
struct PointSource {
  const record::Header& record;
  const std::vector<record::Point>& points;
  std::string page;
  AssignmentsByAnchor assignments;
};

std::vector<Flag> flags_of_point(const record::Point& point, const record::Header& record,
                                 const MunicipalityContext& context) {
  const auto issues = issues_at(context.issues, record.path, point.anchor);
  auto flags = flags_of(issues, context.frame.words);
  const bool says_repeated =
      std::any_of(issues.begin(), issues.end(), [](const auto* issue) { return issue->code == kRepeated; });
  if (point.repeated && !says_repeated)
    flags.insert(flags.begin(), {std::string(context.frame.words["flag.repeated-label"]), {}, false});
  return flags;
}

std::vector<PointRow> rows_of(const PointSource& source, const MunicipalityContext& context) {
  std::vector<PointRow> rows;
  for (std::size_t i = 0; i < source.points.size(); ++i) {
    const auto& point = source.points[i];
    PointRow row;
    row.html = context.fill(point.body, source.page);
    row.depth = point.depth;
    if (!point.anchor.empty()) {
      row.anchor = point.anchor;
      row.label = point.label;
      row.name = point_name(source.points, i, context.frame.words);
      row.assignees = assignees_at(source.points, i, source.assignments, context.frame.words);
      row.flags = flags_of_point(point, source.record, context);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

std::vector<PointRow> point_rows(const model::Document& document, const MunicipalityContext& context) {
  const auto& record = document.record;
  return rows_of(
      {record, record.points, plan::document_page(context.municipality.id, record.id), by_anchor(document)},
      context);
}

std::vector<PointRow> point_rows(const model::Monitoring& monitoring, const MunicipalityContext& context) {
  const auto& record = monitoring.record;
  return rows_of({record, record.points, plan::monitoring_page(context.municipality.id, record.id), {}},
                 context);
}

std::vector<const model::Issue*> issues_beside(const std::vector<record::Point>& points,
                                               const record::Header& record,
                                               const MunicipalityContext& context) {
  auto issues = issues_of(context.issues, record);
  std::erase_if(issues, [&](const model::Issue* issue) {
    return !issue->at.empty() && std::any_of(points.begin(), points.end(),
                                             [&](const auto& point) { return point.anchor == issue->at; });
  });
  return issues;
}

std::string point_name(const std::vector<record::Point>& points, std::size_t index, const Words& words) {
  const auto& point = points[index];
  const bool is_dash = point.label == "-" || point.label == "–";
  if (!is_dash) {
    const auto name = filled(words["point.named"], {point.label});
    const auto use = use_of(point.anchor);
    return use.empty() ? name : filled(words["point.again"], {name, use});
  }
  int place = 0;
  for (std::size_t i = 0; i <= index; ++i)
    if (points[i].parent == point.parent && points[i].label == point.label) ++place;
  const std::string number = std::to_string(place);
  if (point.parent < 0) return filled(words["point.unnumbered"], {number});
  return filled(words["point.below"],
                {point_name(points, static_cast<std::size_t>(point.parent), words), number});
}

}  // namespace glasnost::view
