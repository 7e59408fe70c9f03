#include <algorithm>

#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

std::string assignment_path(std::size_t index) { return "assignments." + std::to_string(index + 1); }

bool has_labels(const record::Document& document) {
  return std::any_of(document.points.begin(), document.points.end(),
                     [](const record::Point& point) { return !point.label.empty(); });
}

}  // namespace

void check_deadlines_before_document(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& document : subject.municipality.documents) {
    const auto& record = document.record;
    if (!record.date.date) continue;
    for (std::size_t i = 0; i < document.assignments.size(); ++i) {
      const auto& assignment = document.assignments[i];
      const auto& due = assignment.record.due;
      if (!assignment.deadline.to || !(*assignment.deadline.to < *record.date.date)) continue;
      const std::string at = assignment.anchor.empty() ? assignment_path(i) + ".due" : assignment.anchor;
      diagnostics.report("deadline/before-document", record.at(due.mark),
                         {due.value, day_words(*record.date.date)}, at);
    }
  }
}

void check_assignment_points(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& document : subject.municipality.documents) {
    if (!has_labels(document.record)) continue;
    for (std::size_t i = 0; i < document.assignments.size(); ++i) {
      const auto& record = document.assignments[i].record;
      if (record.point.empty())
        diagnostics.report("assignment/without-point", document.record.at(record.mark),
                           {shorten(record.what.value)}, assignment_path(i));
    }
  }
}

}  // namespace glasnost::check
