// What one rule says of a tree.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "check/check.h"
#include "check/rules.h"
#include "support/tree.h"

namespace glasnost::testing {

using RuleFunction = void (*)(const check::Subject&, Diagnostics&);
using Found = std::vector<std::string>;

inline Diagnostics findings_of(RuleFunction rule, const Files& files) {
  Diagnostics unheard, diagnostics;
  auto records = parse_records(files, unheard);
  for (const auto& [path, text] : files) records.texts.push_back({path, text});
  const auto words = vocabulary();
  const auto m = model::assemble_municipality(std::move(records), words, unheard);
  const auto plan = plan::plan_municipality(m);
  rule({m, plan, words}, diagnostics);
  diagnostics.sort();
  return diagnostics;
}

// "file:line code at" of every finding of the rule alone, sorted.
inline Found judge(RuleFunction rule, const Files& files) {
  auto diagnostics = findings_of(rule, files);
  return found(diagnostics);
}

// "line:column what is wrong", in Russian.
inline Found messages(RuleFunction rule, const Files& files) {
  Found out;
  const auto diagnostics = findings_of(rule, files);
  for (const auto& item : diagnostics.items())
    out.push_back(std::to_string(item.location.line) + ":" + std::to_string(item.location.column) + " " +
                  message_of(item, Language::ru));
  return out;
}

// Paths of a document and its text, with the fields that matter to a rule; `more` is front matter.
inline std::string card(const std::string& kind, const std::string& number, const std::string& date,
                        const std::string& more = "") {
  return "---\nkind: " + kind + "\nnumber: '" + number + "'\ndate: " + date +
         "\nissuer: Отдел\ntitle: О работе\navailability: not_published\n" + more + "---\n";
}

}  // namespace glasnost::testing
