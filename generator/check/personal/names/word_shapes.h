// What a Russian word looks like: a first name, a patronymic, a surname, in any case. Words come folded as in
// tokens.h.
#pragma once

#include <string_view>

namespace glasnost::check {

bool is_first_name(std::string_view word);
bool is_patronymic(std::string_view word);
// With an ending that hardly any other word has: -ов, -ева, -ину, -ский …
bool is_surname_shape(std::string_view word);
// The same in the nominative of one person.
bool is_nominative_surname(std::string_view word);
// «Ивановых», «Петровы»: a family.
bool is_family_surname(std::string_view word);
// A word that starts sentences or names things and is no surname beside initials.
bool is_common_word(std::string_view word);
// A town, river or the like that ends as surnames do.
bool is_place_name(std::string_view word);
// The surname of an author, a scientist, a hero of a book: its form in any case.
bool is_famous_surname(std::string_view word);
// The surname together with the first letters of that person's names («ап» of Чехов; one may be unknown).
bool is_famous_person(std::string_view surname, std::string_view first_letters);

}  // namespace glasnost::check
