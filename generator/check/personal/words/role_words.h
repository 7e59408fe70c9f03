// The table of words with a role, and the classes of a school as they are written.
#pragma once

#include <optional>

#include "check/personal/words/roles.h"

namespace glasnost::check {

// The role of a single word with what its ending says; its place is not filled in.
std::optional<RoleMark> role_of_word(const Token& token);
// A class («5 «А» класс», «9-го класса», «IX класс», «7Б»), or the years of a person («12 лет»), from token
// `i`.
std::optional<RoleMark> grade_at(const Tokens& tokens, std::size_t i);

}  // namespace glasnost::check
