#include <algorithm>
#include <array>

#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

// The columns that a measure needs to be followed: deadline, responsible, indicator, result.
using Cells = std::array<std::size_t, 4>;

Cells empty_cells_of(const record::Measure& measure) {
  return {measure.deadline.empty(), measure.responsible.text.empty(), measure.indicator.text.empty(),
          measure.expected_result.text.empty()};
}

// Empty cells of a section, in the columns that its tables have.
Cells empty_cells_of(const model::Section& section) {
  Cells empty{};
  for (const auto& measure : section.measures) {
    const Cells cells = empty_cells_of(measure.record);
    for (std::size_t i = 0; i < cells.size(); ++i) empty[i] += cells[i];
  }
  for (auto& count : empty)
    if (count == section.measures.size()) count = 0;
  return empty;
}

std::size_t measures_of(const model::Programme& programme) {
  std::size_t count = 0;
  for (const auto& section : programme.sections) count += section.measures.size();
  return count;
}

// A day, a month, a year or a frequency: something that comes round.
bool has_time(const Deadline& deadline) {
  return deadline.from || deadline.to || !deadline.dates.empty() || deadline.every ||
         deadline.kind == DeadlineKind::each_school_year;
}

}  // namespace

void check_empty_cells(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes) {
    Cells empty{};
    for (const auto& section : programme.sections) {
      const Cells cells = empty_cells_of(section);
      for (std::size_t i = 0; i < cells.size(); ++i) empty[i] += cells[i];
    }
    if (empty == Cells{}) continue;
    std::vector<std::string> args;
    for (std::size_t count : empty) args.push_back(std::to_string(count));
    args.push_back(std::to_string(measures_of(programme)));
    diagnostics.report("programme/empty-cells", programme.record.at({}), args);
  }
}

void check_trackable(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes) {
    const std::size_t all = measures_of(programme);
    if (all == 0 || is_sample(programme.record)) continue;
    std::size_t trackable = 0, timeless = 0, nobodys = 0, unmeasured = 0;
    for (const auto& section : programme.sections)
      for (const auto& measure : section.measures) {
        const bool time = has_time(measure.deadline), somebody = !measure.record.responsible.text.empty();
        const bool measured = !measure.record.indicator.text.empty() ||
                              !measure.record.expected_result.text.empty() ||
                              !measure.record.report.text.empty();
        trackable += time && somebody && measured;
        timeless += !time;
        nobodys += !somebody;
        unmeasured += !measured;
      }
    if (trackable == all) continue;
    diagnostics.report("programme/trackable", programme.record.at({}),
                       {std::to_string(all), std::to_string(trackable), std::to_string(timeless),
                        std::to_string(nobodys), std::to_string(unmeasured)});
  }
}

}  // namespace glasnost::check
