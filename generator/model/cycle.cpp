#include "model/cycle.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/text/text.h"

namespace glasnost::model {
namespace {

struct StepWords {
  std::string_view start;  // of a part of a heading, lower case
  std::size_t step;
};

// The longest start first where one begins another.
constexpr std::array<StepWords, 13> kStepWords = {{{"цель", 0},
                                                   {"цели", 0},
                                                   {"задач", 1},
                                                   {"показател", 2},
                                                   {"методы сбора", 3},
                                                   {"мониторинг", 4},
                                                   {"анализ эффективности", 9},
                                                   {"анализ", 5},
                                                   {"адресные рекомендации", 6},
                                                   {"рекомендации", 6},
                                                   {"меры", 7},
                                                   {"мероприяти", 7},
                                                   {"управленческие решения", 8}}};

// The parts of a heading that a conjunction or a stop separates.
std::vector<std::string> parts_of(std::string_view heading) {
  std::string text = lower(collapse_spaces(heading));
  for (std::size_t at = text.find(" и "); at != std::string::npos; at = text.find(" и "))
    text.replace(at, 4, ".");
  std::vector<std::string> parts;
  std::size_t start = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] != '.' && text[i] != ',' && text[i] != ';' && text[i] != ':') continue;
    parts.push_back(trim(std::string_view(text).substr(start, i - start)));
    start = i + 1;
  }
  return parts;
}

std::optional<std::size_t> step_of_token(std::string_view token) {
  for (std::size_t i = 0; i < kCycleStepCount; ++i)
    if (kCycleSteps[i] == token) return i;
  return std::nullopt;
}

void add_document(Cycle& cycle, const Municipality& m, std::size_t index) {
  for (const auto& token : m.documents[index].record.cycle)
    if (auto step = step_of_token(token.value))
      cycle[*step].push_back({.document = index, .programme = {}, .monitoring = {}, .anchor = {}});
}

// A heading is better evidence than the whole programme: the field adds only steps that no heading names.
void add_programme(Cycle& cycle, const Municipality& m, std::size_t index) {
  std::set<std::size_t> proved;
  for (const auto& section : m.programmes[index].sections)
    for (std::size_t step : steps_of_heading(section.record.title.value))
      if (proved.insert(step).second)
        cycle[step].push_back(
            {.document = {}, .programme = index, .monitoring = {}, .anchor = section.record.anchor});
  for (const auto& token : m.programmes[index].record.cycle)
    if (auto step = step_of_token(token.value); step && proved.insert(*step).second)
      cycle[*step].push_back({.document = {}, .programme = index, .monitoring = {}, .anchor = {}});
}

void add_monitoring(Cycle& cycle, const Municipality& m, std::size_t index) {
  for (const auto& token : m.monitoring[index].record.cycle)
    if (auto step = step_of_token(token.value))
      cycle[*step].push_back({.document = {}, .programme = {}, .monitoring = index, .anchor = {}});
}

}  // namespace

std::vector<std::size_t> steps_of_heading(std::string_view heading) {
  std::vector<std::size_t> steps;
  for (const auto& part : parts_of(heading)) {
    auto found = std::find_if(kStepWords.begin(), kStepWords.end(),
                              [&](const StepWords& words) { return part.starts_with(words.start); });
    if (found != kStepWords.end()) steps.push_back(found->step);
  }
  std::sort(steps.begin(), steps.end());
  steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
  return steps;
}

Cycle assemble_cycle(const Municipality& m) {
  Cycle cycle(kCycleStepCount);
  for (std::size_t i = 0; i < m.documents.size(); ++i) add_document(cycle, m, i);
  for (std::size_t i = 0; i < m.programmes.size(); ++i) add_programme(cycle, m, i);
  for (std::size_t i = 0; i < m.monitoring.size(); ++i) add_monitoring(cycle, m, i);
  return cycle;
}

Cycle cycle_of_school(const Municipality& m, std::size_t index) {
  const School& school = m.schools[index];
  std::set<std::size_t> programmes(school.programmes.begin(), school.programmes.end());
  for (const auto& link : school.measures) programmes.insert(link.programme);
  std::set<std::size_t> documents(school.documents.begin(), school.documents.end());
  for (const auto& link : school.assignments) documents.insert(link.document);
  Cycle cycle(kCycleStepCount);
  for (std::size_t i : documents) add_document(cycle, m, i);
  for (std::size_t i : programmes) add_programme(cycle, m, i);
  for (std::size_t i : school.monitoring) add_monitoring(cycle, m, i);
  return cycle;
}

}  // namespace glasnost::model
