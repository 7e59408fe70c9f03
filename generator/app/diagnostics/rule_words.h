// The words of a rule without a finding: what `explain`, `check --list` and the rules of SARIF say.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace glasnost::app {

// The text of a rule with … for what a finding would name; a slot that only holds a hint stays out.
std::string general_words(std::string_view text);

// Every rule, sorted by code: severity, code, what is wrong.
std::string list_rules(Language language);

// What a rule means, why it matters, how to repair, and an example of wrong and right. `typed` is what a
// person copied: a code, or error[code]. Where there is no such rule, nothing.
std::optional<std::string> explain_rule(std::string_view typed, Language language);
// What to say of a code that is none, with the nearest one.
std::string unknown_rule(std::string_view typed, Language language);

}  // namespace glasnost::app
