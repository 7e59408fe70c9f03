// The words that tell whose name stands beside them.
#pragma once

#include <vector>

#include "check/personal/words/tokens.h"

namespace glasnost::check {

enum class Role {
  official,   // a post, a task in the office
  cited,      // named after, by, about: a street, an author, a hero
  activity,   // what teachers do: a lesson, a report
  pupil,      // one pupil, child or ward
  pupils,     // several
  kin,        // one of the family
  family,     // «семья», «родители»
  grade,      // a class: «5 класса», «7 «Б»»
  winner,     // of a contest, as teachers are too
  olympiad,   // of pupils
  pupil_verb  // what happens to pupils: «обучается», «зачислить»
};

// A word or phrase with a role: tokens [first, last].
struct RoleMark {
  Role role = Role::official;
  std::size_t first = 0, last = 0;
  bool many = false;  // officials in the plural
  bool head = false;  // several pupils as those who are spoken of: «ученики», «ученикам», «двух учеников»
  bool subject = false;   // in the nominative
  bool governed = false;  // a preposition stands before it: «с обучающимися»
  bool duty = false;      // an office that pupils hold too: «ведущий», «председатель»
};

// In the order of the line; the marks do not overlap.
std::vector<RoleMark> role_marks(const Tokens& tokens);

bool is_preposition(const Token& token);

// True for a word with any role but grade: no surname.
bool has_role(const Token& token);

}  // namespace glasnost::check
