#include "plan/anchors.h"

#include <algorithm>

#include "base/text/text.h"

namespace glasnost::plan {
namespace {

void add(std::vector<std::string>& anchors, const Body& body) {
  anchors.insert(anchors.end(), body.anchors().begin(), body.anchors().end());
}

void add(std::vector<std::string>& anchors, const std::string& anchor) {
  if (!anchor.empty()) anchors.push_back(anchor);
}

void add(std::vector<std::string>& anchors, const std::vector<record::Point>& points) {
  for (const auto& point : points) {
    add(anchors, point.anchor);
    add(anchors, point.body);
  }
}

std::vector<std::string> sorted(std::vector<std::string> anchors) {
  std::sort(anchors.begin(), anchors.end());
  return anchors;
}

}  // namespace

std::string row_anchor(std::string_view school) { return "row-" + std::string(school); }

std::string row_anchor(const model::Municipality& m, const model::DataSet& data_set, std::size_t row) {
  const auto& rows = data_set.row_schools;
  const auto end = rows.begin() + static_cast<std::ptrdiff_t>(row);
  const auto before = std::count(rows.begin(), end, rows[row]);
  std::string anchor = row_anchor(rows[row] ? m.schools[*rows[row]].record.id : "");
  return before == 0 ? anchor : anchor + "--" + std::to_string(before + 1);
}

std::string total_anchor(const model::Total& total) {
  return "total-" + transliterate(total.scope) + (total.computed ? "-computed" : "");
}
std::string target_anchor(std::size_t index) { return "target-" + std::to_string(index); }
std::string relation_anchor(std::size_t index) { return "relation-" + std::to_string(index); }
std::string assignment_anchor(std::size_t index) { return "assignment-" + std::to_string(index); }

std::string cohort_anchor(std::size_t index) { return "cohort-" + std::to_string(index); }
std::string visit_anchor(std::size_t index) { return "visit-" + std::to_string(index); }

std::vector<std::string> anchors_of(const model::School& school) {
  std::vector<std::string> anchors;
  add(anchors, school.record.about);
  return sorted(std::move(anchors));
}

std::vector<std::string> anchors_of(const model::Document& document) {
  std::vector<std::string> anchors;
  add(anchors, document.record.points);
  for (std::size_t i = 1; i <= document.relations.size(); ++i) anchors.push_back(relation_anchor(i));
  for (std::size_t i = 1; i <= document.assignments.size(); ++i) anchors.push_back(assignment_anchor(i));
  return sorted(std::move(anchors));
}

std::vector<std::string> anchors_of(const model::Programme& programme) {
  std::vector<std::string> anchors;
  for (const auto& [label, text] : programme.record.passport) add(anchors, text);
  for (const auto& section : programme.sections) {
    add(anchors, section.record.anchor);
    add(anchors, section.record.text);
    for (const auto& measure : section.measures) add(anchors, measure.record.anchor);
  }
  return sorted(std::move(anchors));
}

std::vector<std::string> anchors_of(const model::Municipality& m, const model::DataSet& data_set) {
  std::vector<std::string> anchors;
  for (std::size_t row = 0; row < data_set.row_schools.size(); ++row)
    anchors.push_back(row_anchor(m, data_set, row));
  for (const auto& total : data_set.totals) anchors.push_back(total_anchor(total));
  for (std::size_t i = 1; i <= data_set.record.targets.size(); ++i) anchors.push_back(target_anchor(i));
  return sorted(std::move(anchors));
}

std::vector<std::string> anchors_of(const model::Municipality& m, const model::Risks& risks) {
  std::vector<std::string> anchors;
  for (std::size_t school : risks.schools) anchors.push_back(row_anchor(m.schools[school].record.id));
  for (std::size_t i = 1; i <= risks.record.cohorts.size(); ++i) anchors.push_back(cohort_anchor(i));
  for (std::size_t i = 1; i <= risks.record.visits.size(); ++i) anchors.push_back(visit_anchor(i));
  return sorted(std::move(anchors));
}

std::vector<std::string> anchors_of(const model::Monitoring& monitoring) {
  std::vector<std::string> anchors;
  add(anchors, monitoring.record.points);
  return sorted(std::move(anchors));
}

}  // namespace glasnost::plan
