// Judges the names of one sentence.
#pragma once

#include <vector>

#include "check/personal/words/line.h"

namespace glasnost::check {

// What the words around a name say of it. `listed`: a pupil because the name stands in a list of pupils.
enum class Verdict { open, pupil, listed, other };

// One for each name of the sentence, in linear time.
std::vector<Verdict> judge_names(const Tokens& tokens, const Sentence& sentence, Company company);

}  // namespace glasnost::check
