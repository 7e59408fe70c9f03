// Data sets of made-up schools and what the rules say of them, for tests of the rules on numbers.
#pragma once

#include <string>
#include <vector>

#include "check/check.h"
#include "support/tree.h"

namespace glasnost::testing {

// total pupils of a school, good of them, ko = 100·good/total, ko_forecast, places, share: of nobody knows
// whom.
inline record::Vocabulary number_words() {
  record::Vocabulary vocabulary;
  Diagnostics diagnostics;
  record::parse_vocabulary(
      "total:\n  name: Всего\n  unit: pupils\n"
      "good:\n  name: Хорошисты\n  unit: pupils\n"
      "ko:\n  name: Доля\n  unit: percent\n  better: higher\n  count: good\n  of: total\n"
      "ko_forecast:\n  name: Прогноз\n  unit: percent\n  forecast_of: ko\n"
      "places:\n  name: Места\n  unit: places\n"
      "share:\n  name: Доля чего-то\n  unit: percent\n"
      "other:\n  name: Другая доля\n  unit: percent\n"
      "third:\n  name: Третья доля\n  unit: percent\n"
      "teachers:\n  name: Учителя\n  unit: teachers\n"
      "trained:\n  name: Доля учителей\n  unit: percent\n  of: teachers\n",
      "vocabulary/indicators.yml", "indicators", vocabulary, diagnostics);
  return vocabulary;
}

// `rows`: one a line, the first is line 3.
inline std::string number_set(const std::string& codes, const std::string& rows, const std::string& more = "",
                              const std::string& period = "{\"year\": 2022}") {
  return "{\"title\": \"Т\", \"period\": " + period + ", \"indicators\": [" + codes + "],\n\"rows\": [\n" +
         rows + "]" + more + "}\n";
}

inline Diagnostics judge_numbers(Files files) {
  for (const char* id : {"a", "b", "c"})
    files.try_emplace("schools/" + std::string(id) + ".md", school_text("Школа " + std::string(id)));
  const auto words = number_words();
  Diagnostics diagnostics;
  const auto m = model::assemble_municipality(parse_records(files, diagnostics), words, diagnostics);
  const auto plan = plan::plan_municipality(m);
  check::check_municipality({m, plan, words}, diagnostics);
  std::erase_if(diagnostics.items(), [](const Diagnostic& item) {
    const auto family = family_of(item.rule->code);
    return family != "number" && family != "privacy" && family != "stated" &&
           item.severity() == Severity::note;
  });
  return diagnostics;
}

// What the rules find in one data set, and in what stands beside it.
inline std::vector<std::string> judge_set(const std::string& text, Files files = {}) {
  files["indicators/i.json"] = text;
  auto diagnostics = judge_numbers(std::move(files));
  return found(diagnostics);
}

inline const std::string kSuppressedCell = "{\"value\": null, \"reason\": \"suppressed\"}";

}  // namespace glasnost::testing
