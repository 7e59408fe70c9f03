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

bool is_over_before(const Deadline& deadline, const record::Document& document) {
  return deadline.to && document.date.date && *deadline.to < *document.date.date;
}

void report_over(const record::Header& header, const Text& due, const record::Document& document,
                 const std::string& at, Diagnostics& diagnostics) {
  diagnostics.report("deadline/before-document", header.at(due.mark),
                     {due.value, day_words(*document.date.date)}, at);
}

}  // namespace

void check_deadlines_before_document(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  for (const auto& document : m.documents) {
    const auto& record = document.record;
    for (std::size_t i = 0; i < document.assignments.size(); ++i) {
      const auto& assignment = document.assignments[i];
      if (is_over_before(assignment.deadline, record))
        report_over(record, assignment.record.due, record,
                    assignment.anchor.empty() ? assignment_path(i) + ".due" : assignment.anchor, diagnostics);
    }
  }
  for (const auto& monitoring : m.monitoring) {
    if (!monitoring.document) continue;
    const auto& record = m.documents[*monitoring.document].record;
    for (std::size_t i = 0; i < monitoring.schedule.size(); ++i)
      if (is_over_before(monitoring.schedule[i], record))
        report_over(monitoring.record, monitoring.record.schedule[i].due, record,
                    "schedule." + std::to_string(i + 1) + ".due", diagnostics);
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
