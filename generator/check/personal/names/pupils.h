// Judges whose names a piece of a line holds.
#pragma once

#include <vector>

#include "check/personal/personal.h"
#include "check/personal/words/tokens.h"

namespace glasnost::check {

// Names of pupils and their families in one cell, or in a whole line that is no row. `column` is that of the
// cell.
void find_pupil_names(const Tokens& tokens, const LineContext& context, Column column,
                      std::vector<PersonalFinding>& findings);

// Whether the text names somebody who is not plainly an official; for dates and numbers beside names.
bool names_private_person(const Tokens& tokens, const LineContext& context);

// A field for people who speak for the school or the authority: `signed_by.name`, `assignments.who`.
bool is_official_field(std::string_view field);
// A field for the names of schools and places, which may bear the name of a person.
bool is_place_field(std::string_view field);

}  // namespace glasnost::check
