// A line as the rules about names see it.
#pragma once

#include <vector>

#include "check/personal/names/name_spans.h"
#include "check/personal/personal.h"
#include "check/personal/words/roles.h"
#include "check/personal/words/tokens.h"

namespace glasnost::check {

// One sentence, cell or item: tokens [begin, end) and the lists' parts that stand in them.
struct Sentence {
  std::size_t begin = 0, end = 0;
  std::vector<NameSpan> names;
  std::vector<RoleMark> marks;  // none inside a name
};

std::vector<Sentence> sentences_of(const Tokens& tokens);

// True where nothing stands between the tokens but numbers, marks, a class, the short names of schools.
bool is_adjacent(const Tokens& tokens, std::size_t last, std::size_t first);
// True where one of the tokens between is this mark; a dash counts only behind a blank.
bool has_mark_between(const Tokens& tokens, std::size_t last, std::size_t first, char mark);
// How many words stand between.
std::size_t words_between(const Tokens& tokens, std::size_t last, std::size_t first);

}  // namespace glasnost::check
