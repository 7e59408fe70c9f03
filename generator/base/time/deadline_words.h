// What a word of a deadline means by itself, in any of its Russian forms.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time/deadline_tokens.h"

namespace glasnost::wording {

int month_of(std::string_view word);    // 1 … 12, or 0
int weekday_of(std::string_view word);  // 1 Monday … 7 Sunday, or 0
bool is_usual_year(int year);           // 1900 … 2199

// «5», «пяти», «10 (десяти)».
std::optional<int> accept_count(Cursor& cursor);
// «1», «1-я», «I», «первая»: 1 … 99.
std::optional<int> accept_ordinal(Cursor& cursor);
// «г.», «год», «годы» and their forms.
bool accept_year_word(Cursor& cursor);
// «учебный год», «уч. г.» and their forms.
bool accept_school_year_words(Cursor& cursor);
// «день» … «год», «учебный год» as the name of a unit in `Every` and `After`.
std::optional<std::string> accept_unit(Cursor& cursor);
// «в течение», «в течении», «в теч.».
bool accept_during(Cursor& cursor);
// A usual calendar year that does not begin a longer date or a school year.
std::optional<int> accept_year(Cursor& cursor);
// «2021/2022», «2021/22», and with the words behind it also «2021-2022 учебный год»: the first of the two
// years.
std::optional<int> accept_school_year(Cursor& cursor);

}  // namespace glasnost::wording
