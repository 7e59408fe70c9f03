// Names of persons in a line, whoever they are.
#pragma once

#include <vector>

#include "check/personal/words/tokens.h"

namespace glasnost::check {

// Tokens [first, last]: «Иванов Пётр», «П.С. Иванова», «Петру Ивановичу».
struct NameSpan {
  std::size_t first = 0, last = 0;
  bool full = false;  // a first name is written out
  bool patronymic = false;
  bool unsure = false;  // the first name is not a known one
  bool famous = false;  // an author, a scientist, a hero of a book
};

std::vector<NameSpan> find_names(const Tokens& tokens);

// A capitalised word that may be a surname beside initials or a first name.
bool may_be_surname(const Token& token);

}  // namespace glasnost::check
