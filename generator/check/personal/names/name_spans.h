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
  bool has_surname = true;
  bool surname_first = false;
  bool sure_surname = false;  // with an ending that hardly any other word has
  int initials = 0;
  bool unsure = false;    // the first name is not a known one
  bool famous = false;    // an author, a scientist, a hero of a book
  bool pet_name = false;  // beside a surname: «Иванов Петя»

  // As children go by: «Иванов Пётр», «Пётр Иванов», «Иванов П.»
  bool is_childlike() const { return full ? !patronymic : surname_first && initials == 1; }
};

std::vector<NameSpan> find_names(const Tokens& tokens);

// A capitalised word that may be a surname beside initials or a first name.
bool may_be_surname(const Token& token);

}  // namespace glasnost::check
