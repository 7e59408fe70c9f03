#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "check/personal/words/role_words.h"

namespace glasnost::check {
namespace {

constexpr std::size_t kLetter = 2;  // bytes of a Cyrillic letter

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

const Token* token_at(const Tokens& tokens, std::size_t i) {
  return i < tokens.size() ? &tokens[i] : nullptr;
}

bool is_grade_word(const Token& token) {
  constexpr std::array<std::string_view, 6> kWords = {"класс", "класса", "классе", "классу", "классом", "кл"};
  return token.is_word() && is_one_of(token.text, kWords);
}

bool is_grade_number(const Token& token) {
  if (!token.is_number() || token.text.size() > 2) return false;
  const int value = std::stoi(token.text);
  return value >= 1 && value <= 11;
}

bool is_roman_grade(const Token& token) {
  return token.is_word() && token.letters <= 4 && token.text.find_first_not_of("ivx") == std::string::npos;
}

bool is_ordinal(const Token& token) {
  constexpr std::array<std::string_view, 11> kStems = {"первого",  "второго",  "третьего",  "четверто",
                                                       "пятого",   "шестого",  "седьмого",  "восьмого",
                                                       "девятого", "десятого", "одиннадцат"};
  return std::any_of(kStems.begin(), kStems.end(),
                     [&](std::string_view stem) { return starts_with(token, stem); });
}

bool is_grade_letter(const Token* token) {
  return token != nullptr && token->is_word() && token->letters == 1 && token->text.size() == kLetter;
}

// The last token of the letter of a class at `i`, where one stands there: А, «А», "А", -а.
std::optional<std::size_t> grade_letter_end(const Tokens& tokens, std::size_t i) {
  const Token* token = token_at(tokens, i);
  if (token == nullptr) return std::nullopt;
  const bool quoted = token->is(kOpenQuote) || token->is('"');
  if (quoted && is_grade_letter(token_at(tokens, i + 1))) {
    const Token* close = token_at(tokens, i + 2);
    if (close != nullptr && (close->is(kCloseQuote) || close->is('"'))) return i + 2;
  }
  if (token->is('-') && !token->gap && is_grade_letter(token_at(tokens, i + 1)) && !tokens[i + 1].gap)
    return i + 1;
  if (is_grade_letter(token) && !token->gap) return i;
  return std::nullopt;
}

// «9-х», «4-е»: several.
bool is_plural_suffix(const Tokens& tokens, std::size_t i) {
  const Token* suffix = token_at(tokens, i + 1);
  if (!tokens[i].is('-') || suffix == nullptr || suffix->gap) return false;
  return suffix->is("х") || suffix->is("е") || suffix->is("ые") || suffix->is_number();
}

// «12 лет»
bool number_of_age(const Tokens& tokens, std::size_t i) {
  return tokens[i].is_number() && tokens[i].text.size() <= 2 && i + 1 < tokens.size() &&
         tokens[i + 1].is("лет");
}

bool is_joined_before(const Tokens& tokens, std::size_t i) {
  if (i == 0) return false;
  const Token& before = tokens[i - 1];
  return before.is('-') || before.is('/') || before.is('.') ? !tokens[i].gap
         : before.is(kNumberSign)                           ? true
                                                            : before.is_word() && !tokens[i].gap;
}

}  // namespace

std::optional<RoleMark> grade_at(const Tokens& tokens, std::size_t i) {
  RoleMark mark{.role = Role::grade, .first = i, .last = i, .subject = true};
  const bool number = is_grade_number(tokens[i]);
  if (!number && !number_of_age(tokens, i) && !is_roman_grade(tokens[i]) && !is_ordinal(tokens[i]))
    return std::nullopt;
  if (is_joined_before(tokens, i)) return std::nullopt;
  std::size_t next = i + 1;
  const Token* after = token_at(tokens, next);
  if (after != nullptr && is_plural_suffix(tokens, next)) return std::nullopt;
  const Token* suffix = token_at(tokens, next + 1);
  if (after != nullptr && after->is('-') && suffix != nullptr && !suffix->gap &&
      (suffix->is("го") || suffix->is("й") || suffix->is("м") || suffix->is("ом") || suffix->is("му")))
    next += 2;
  if (number_of_age(tokens, i)) {
    mark.last = i + 1;
    return mark;
  }
  const auto letter = number ? grade_letter_end(tokens, next) : std::nullopt;
  if (letter)
    next = *letter + 1;
  else if (is_grade_letter(token_at(tokens, next)) && token_at(tokens, next)->initial_capital &&
           token_at(tokens, next + 1) != nullptr && is_grade_word(tokens[next + 1]))
    ++next;
  const Token* word = token_at(tokens, next);
  if (word != nullptr && is_grade_word(*word)) {
    mark.last = next;
    const Token* dot = token_at(tokens, next + 1);
    if (word->is("кл") && dot != nullptr && dot->is('.')) mark.last = next + 1;
    return mark;
  }
  if (!letter) return std::nullopt;
  mark.last = *letter;
  return mark;
}

}  // namespace glasnost::check
