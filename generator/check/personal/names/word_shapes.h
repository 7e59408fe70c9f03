// What a Russian word looks like: a first name, a patronymic, a surname, in any case. Words come folded as in
// tokens.h.
#pragma once

#include <string_view>
#include <vector>

namespace glasnost::check {

bool is_first_name(std::string_view word);
// The same in another case than the nominative: «Ромы».
bool is_inflected_first_name(std::string_view word);
// One that only children and friends are called by: «Петя».
bool is_short_first_name(std::string_view word);
bool is_patronymic(std::string_view word);
// With an ending that hardly any other word has: -ов, -ева, -ину, -ский …
bool is_surname_shape(std::string_view word);
// With such an ending, in the nominative of one person.
bool is_nominative_surname(std::string_view word);
// «Калюжный», «Чалой»: an adjective, which only a first name behind it makes a surname.
bool is_adjective_surname(std::string_view word);
// «Святой», «Князь»: words before a first name that are no surname.
bool is_saintly(std::string_view word);
// «Ивановых», «Петровы»: a family.
bool is_family_surname(std::string_view word);
// A word that starts sentences or names things and is no surname beside initials.
bool is_common_word(std::string_view word);
// A town, river or the like that ends as surnames do.
bool is_place_name(std::string_view word);
// The surname of an author, a scientist, a hero of a book: its form in any case.
bool is_famous_surname(std::string_view word);
// The surname together with the other names, written out or as initials.
bool is_famous_person(std::string_view surname, const std::vector<std::string_view>& given);

}  // namespace glasnost::check
