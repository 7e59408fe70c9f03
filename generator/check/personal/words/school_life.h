// What is told of pupils alone: marks, classes left and entered, watch lists, contests for children.
#pragma once

#include "check/personal/words/tokens.h"

namespace glasnost::check {

// True where a word or mark of school life begins at token `i`. Beside a name as children bear it, it makes
// the name a pupil's.
bool tells_of_school_life(const Tokens& tokens, std::size_t i);

}  // namespace glasnost::check
