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
  // Why it matters, where the rule has more to say than its family (families.cpp).
  std::string_view ru_why = {}, en_why = {};
  // The line may hold what nobody should read: no format ever quotes it.
  bool secret = false;
};

// All rules, sorted by code.
const std::vector<Rule>& catalogue();
// The rule of `code`; a code that is not in the catalogue is a programming error (std::logic_error).
const Rule& rule_of(std::string_view code);
// The same for a code that a person typed: null where there is none.
const Rule* find_rule(std::string_view code);
// The rule nearest to what a person typed; null where nothing is near.
const Rule* nearest_rule(std::string_view code);
// What stands before the slash of a code.
std::string_view family_of(std::string_view code);
// Marked as secret, or of the family personal/.
bool is_secret(const Rule& rule);
// Why the findings of a rule matter: its own words, else those of its family.
std::string_view why_of(const Rule& rule, Language language);
std::string_view name_of(Severity severity);  // error, warning, note

// Another place that belongs to a finding, and what it has to do with it.
struct Related {
  enum class Tie { first, other, match } tie = Tie::first;
  Location location;
};
// «впервые здесь», «второе место», «подходит».
std::string_view words_of(Related::Tie tie, Language language);

struct Diagnostic {
  const Rule* rule = nullptr;
  Location location;
  std::vector<std::string> args;
  // The place inside the record as `known_issues.at` names it: an anchor, a field path or a cell; may be
  // empty.
  std::string at;
  std::vector<Related> related = {};

  Severity severity() const { return rule->severity; }
};

// The sentence of a diagnostic without its place: what is wrong, and how to repair it ("" where nothing to
// add).
std::string message_of(const Diagnostic& diagnostic, Language language);
std::string fix_of(const Diagnostic& diagnostic, Language language);
// `file:line:column: `, or nothing where the finding has no place.
std::string place_of(const Diagnostic& diagnostic);
// `file:line:column: error[family/name]: what is wrong`, and on a line of its own `  как исправить: …`.
std::string format_diagnostic(const Diagnostic& diagnostic, Language language);

// Collects everything that is wrong; a stage takes it last, reports all it can and returns what it could
// make.
class Diagnostics {
 public:
  void report(std::string_view code, Location location, std::vector<std::string> args = {},
              std::string at = {});
  // The same of a finding that has further places.
  void report_related(std::string_view code, Location location, std::vector<Related> related,
                      std::vector<std::string> args = {}, std::string at = {});
  void merge(Diagnostics&& other);
  bool has_errors() const;
  std::size_t count(Severity severity) const;
  bool empty() const { return items_.empty(); }
  const std::vector<Diagnostic>& items() const { return items_; }
  std::vector<Diagnostic>& items() { return items_; }
  // Sorts by file, line, column, code, arguments; of exact repeats the first stays.
  void sort();

 private:
  std::vector<Diagnostic> items_;
};

}  // namespace glasnost
