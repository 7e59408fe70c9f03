// A surname or a first name alone, which only its neighbours make the name of a pupil.
#pragma once

#include <utility>
#include <vector>

#include "check/personal/words/line.h"

namespace glasnost::check {

// Tokens [first, last]: «ученик Иванов», «дочь Настя», «семья Ивановых», «Иванов (5 класс)».
std::vector<std::pair<std::size_t, std::size_t>> bare_names(const Tokens& tokens, const Sentence& sentence,
                                                            Company company);
// A cell that holds nothing but one to four capitalised words: a name, where the column holds names.
bool is_bare_name_cell(const Tokens& tokens);
// A cell that holds one surname, or that of a family.
bool is_surname_cell(const Tokens& tokens);

}  // namespace glasnost::check
