#include "model/cycle.h"

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

// In the order of model::kCycleSteps.
constexpr std::array<std::string_view, model::kCycleStepCount> kStepWords = {
    "цели",
    "задачи",
    "показатели",
    "методы сбора информации",
    "мониторинг",
    "анализ",
    "адресные рекомендации",
    "меры и мероприятия",
    "управленческие решения",
    "анализ эффективности принятых мер"};

// How many steps are proved; then the proved and the missing ones in Russian and in English.
std::vector<std::string> words_of(const model::Cycle& cycle) {
  std::array<std::vector<std::string>, 4> lists;
  for (std::size_t step = 0; step < cycle.size(); ++step) {
    const std::size_t missing = cycle[step].empty() ? 1 : 0;
    lists[missing].emplace_back(kStepWords[step]);
    lists[missing + 2].emplace_back(model::kCycleSteps[step]);
  }
  std::vector<std::string> args = {std::to_string(lists[0].size())};
  for (const auto& list : lists) args.push_back(list.empty() ? "—" : join(list, ", "));
  return args;
}

bool proves_any(const model::Cycle& cycle) {
  return std::any_of(cycle.begin(), cycle.end(), [](const auto& evidence) { return !evidence.empty(); });
}

bool proves_all(const model::Cycle& cycle) {
  return std::none_of(cycle.begin(), cycle.end(), [](const auto& evidence) { return evidence.empty(); });
}

bool has_low_results(const record::School& school) {
  return !school.closed &&
         std::any_of(school.categories.begin(), school.categories.end(), [](const auto& category) {
           return lower(category.category.value) == "шнор" || category.category.value == "low_results";
         });
}

}  // namespace

void check_cycle_of_municipality(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  if (proves_any(m.cycle) && !proves_all(m.cycle))
    diagnostics.report("cycle/steps", m.record.at({}), words_of(m.cycle));
}

void check_cycle_of_schools(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  for (std::size_t i = 0; i < m.schools.size(); ++i) {
    const auto& record = m.schools[i].record;
    if (!has_low_results(record)) continue;
    const auto cycle = model::cycle_of_school(m, i);
    if (proves_all(cycle)) continue;
    auto args = words_of(cycle);
    args.insert(args.begin(), record.short_name.value);
    diagnostics.report("cycle/school-steps", record.at({}), args);
  }
}

}  // namespace glasnost::check
