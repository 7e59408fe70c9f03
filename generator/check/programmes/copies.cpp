#include <map>
#include <utility>

#include "base/text/text.h"
#include "base/text/utf8.h"
#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

constexpr std::size_t kLong = 25;  // characters: what is shorter may be the same by chance
constexpr std::size_t kMany = 5;   // rows
constexpr std::size_t kExamples = 12;

bool is_long(const std::string& text) { return to_characters(text).size() >= kLong; }

struct Copies {
  std::size_t count = 0;
  const record::Measure* first = nullptr;
};

// Of one programme: the first row with these words, and its section.
struct Original {
  std::size_t section = 0;
  const record::Measure* measure = nullptr;
};

std::vector<std::string> copied_rows_of(const model::Programme& programme, const record::Measure*& first) {
  std::map<std::pair<std::string, std::string>, Original> originals;
  std::vector<std::string> pairs;
  for (std::size_t s = 0; s < programme.sections.size(); ++s)
    for (const auto& measure : programme.sections[s].measures) {
      const auto& r = measure.record;
      if (!is_long(r.title.text.value)) continue;
      const std::pair words(fold_name(r.title.text.value), fold_name(r.expected_result.text.value));
      const auto [original, is_new] = originals.emplace(words, Original{s, &r});
      if (is_new || original->second.section == s) continue;
      if (!first) first = &r;
      const auto& other = *original->second.measure;
      pairs.push_back(r.number.empty() || other.number.empty() ? name_of(r)
                                                               : r.number + " = " + other.number);
    }
  return pairs;
}

}  // namespace

void check_copied_rows(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes) {
    const record::Measure* first = nullptr;
    auto pairs = copied_rows_of(programme, first);
    if (!first || is_sample(programme.record)) continue;
    const std::string count = std::to_string(pairs.size());
    if (pairs.size() > kExamples) {
      pairs.resize(kExamples);
      pairs.emplace_back("…");
    }
    diagnostics.report("programme/copied-rows", programme.record.at(first->mark), {count, join(pairs, ", ")},
                       first->anchor);
  }
}

void check_copied_results(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes) {
    std::map<std::string, Copies> results;
    for (const auto& section : programme.sections)
      for (const auto& measure : section.measures) {
        const auto& result = measure.record.expected_result.text.value;
        if (!is_long(result)) continue;
        auto& copies = results[fold_name(result)];
        if (copies.count++ == 0) copies.first = &measure.record;
      }
    for (const auto& [words, copies] : results)
      if (copies.count >= kMany)
        diagnostics.report("programme/copied-result", programme.record.at(copies.first->mark),
                           {shorten(copies.first->expected_result.text.value), std::to_string(copies.count)},
                           copies.first->anchor);
  }
}

}  // namespace glasnost::check
