// The findings of one line that are no names.
#pragma once

#include <string_view>
#include <vector>

#include "check/personal/personal.h"
#include "check/personal/words/tokens.h"

namespace glasnost::check {

using Findings = std::vector<PersonalFinding>;

// Eleven digits in the usual groups, with their checksum. Without groups they need a word or a column that
// says so, or must not look like the number of anything else.
void find_snils(const Tokens& tokens, const LineContext& context, Column column, Findings& findings);
// Four and six digits beside «паспорт», «серия»; a Roman numeral, two letters and six digits (birth
// certificate).
void find_passports(const Tokens& tokens, const LineContext& context, Column column, Findings& findings);
// A date (or a year beside a name) that the words around it, or its column, call one of birth.
void find_birth_dates(const Tokens& tokens, const LineContext& context, Column column, Findings& findings);
// Telephones: a mobile one is private wherever the model has no field for it; another one unless the words
// beside it speak of an office; one without a code only beside words like «домашний».
void find_phones(const Tokens& tokens, const LineContext& context, Column column, Findings& findings);
// Mail addresses: one of a free provider is private unless its name is that of an office; any is that stands
// beside words for a pupil or a parent, unless a field of the model holds it.
void find_emails(std::string_view line, const Tokens& tokens, const LineContext& context, Column column,
                 Findings& findings);
// A title or heading that begins with the name of a document about a child, and such a beginning before a
// name.
void find_forbidden_documents(const Tokens& tokens, std::string_view line, const LineContext& context,
                              bool names_pupil, Findings& findings);

// Helpers of the finders.
bool field_ends_with(std::string_view field, std::string_view name);
// True where one of the tokens from `first` to before `last` begins with the stem.
bool any_word(const Tokens& tokens, std::size_t first, std::size_t last, std::string_view stem);
// The place `count` tokens before `i`.
inline std::size_t back(std::size_t i, std::size_t count) { return i > count ? i - count : 0; }

}  // namespace glasnost::check
