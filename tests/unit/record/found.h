// What the tests of this room compare: the places and codes of everything that was reported.
#pragma once

#include <string>

#include "base/diagnostics.h"

namespace glasnost::record {

// "2:1 yaml/tab, 5:3 record/bad-date", in the order of the file.
inline std::string found(Diagnostics diagnostics) {
  diagnostics.sort();
  std::string out;
  for (const auto& item : diagnostics.items()) {
    if (!out.empty()) out += ", ";
    out += std::to_string(item.location.line) + ':' + std::to_string(item.location.column) + ' ' +
           std::string(item.rule->code);
  }
  return out;
}

// The first sentence reported, in Russian, with its repair.
inline std::string first_words(const Diagnostics& diagnostics) {
  if (diagnostics.empty()) return "";
  const Diagnostic& first = diagnostics.items().front();
  return message_of(first, Language::ru) + " | " + fix_of(first, Language::ru);
}

// A text and what is found in it.
struct Case {
  std::string text;
  std::string expected;
};

}  // namespace glasnost::record
