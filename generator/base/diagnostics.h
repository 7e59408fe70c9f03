// What the program tells the person who made a mistake. Every code, its severity and its words stand in one
// table (catalogue.cpp); a room only names the code, the place and the arguments.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/location.h"

namespace glasnost {

enum class Severity { error, warning, note };
enum class Language { ru, en };

// One row of the catalogue. `{0}`, `{1}` … in the texts stand for the arguments of a diagnostic.
struct Rule {
  std::string_view code;  // family/name
  Severity severity;
  std::string_view ru, ru_fix;  // what is wrong; how to repair
  std::string_view en, en_fix;
};

// All rules, sorted by code.
const std::vector<Rule>& catalogue();
// The rule of `code`; a code that is not in the catalogue is a programming error (std::logic_error).
const Rule& rule_of(std::string_view code);

struct Diagnostic {
  const Rule* rule = nullptr;
  Location location;
  std::vector<std::string> args;
  // The place inside the record as `known_issues.at` names it: an anchor, a field path or a cell; may be
  // empty.
  std::string at;

  Severity severity() const { return rule->severity; }
};

// The sentence of a diagnostic without its place: what is wrong, and how to repair it ("" where nothing to
// add).
std::string message_of(const Diagnostic& diagnostic, Language language);
std::string fix_of(const Diagnostic& diagnostic, Language language);
// `file:line:column: error[family/name]: what is wrong`, and on a line of its own `  как исправить: …`.
std::string format_diagnostic(const Diagnostic& diagnostic, Language language);

// Collects everything that is wrong; a stage takes it last, reports all it can and returns what it could
// make.
class Diagnostics {
 public:
  void report(std::string_view code, Location location, std::vector<std::string> args = {},
              std::string at = {});
  void merge(Diagnostics&& other);
  bool has_errors() const;
  std::size_t count(Severity severity) const;
  bool empty() const { return items_.empty(); }
  const std::vector<Diagnostic>& items() const { return items_; }
  std::vector<Diagnostic>& items() { return items_; }
  // Sorts by file, line, column, code, arguments; drops exact repeats.
  void sort();

 private:
  std::vector<Diagnostic> items_;
};

}  // namespace glasnost
