#include "check/personal/words/roles.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "check/personal/words/role_words.h"

namespace glasnost::check {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

const Token* token_at(const Tokens& tokens, std::size_t i) {
  return i < tokens.size() ? &tokens[i] : nullptr;
}

bool is_preposition(const Token& token) {
  constexpr std::array<std::string_view, 18> kWords = {"с",     "со", "для", "о",  "об", "от",
                                                       "у",     "к",  "при", "на", "за", "среди",
                                                       "между", "по", "над", "из", "до", "без"};
  return token.is_word() && is_one_of(token.text, kWords);
}

bool is_infinitive(const Token& token) {
  return token.is_word() && token.letters > 4 &&
         (token.text.ends_with("ть") || token.text.ends_with("ти") || token.text.ends_with("чь"));
}

// «направить обучающихся», «двух учеников», «следующих детей», «фамилии учащихся»
bool makes_head(const Token& token) {
  constexpr std::array<std::string_view, 9> kCounts = {"двух", "двоих", "трех",   "троих", "четырех",
                                                       "пяти", "фио",   "состав", "список"};
  return is_infinitive(token) || (token.is_word() && is_one_of(token.text, kCounts)) ||
         starts_with(token, "следующ") || starts_with(token, "фамили") || starts_with(token, "списк");
}

bool is_adjective(const Token& token) {
  return token.is_word() && !token.initial_capital && token.letters > 4 &&
         (token.text.ends_with("их") || token.text.ends_with("ых") || token.text.ends_with("ими") ||
          token.text.ends_with("ыми") || token.text.ends_with("им") || token.text.ends_with("ым") ||
          token.text.ends_with("ие") || token.text.ends_with("ые") || token.text.ends_with("ихся") ||
          token.text.ends_with("щихся"));
}

void read_surroundings(const Tokens& tokens, RoleMark& mark) {
  std::size_t before = mark.first;
  while (before > 0 && is_adjective(tokens[before - 1]) && !makes_head(tokens[before - 1])) --before;
  if (before == 0) {
    mark.head = mark.head || mark.role == Role::pupils;
    return;
  }
  const Token& word = tokens[before - 1];
  mark.governed = is_preposition(word);
  if (mark.governed) mark.head = false;
  if (mark.role == Role::pupils && makes_head(word)) mark.head = true;
}

// «по правам ребёнка», «каждый ученик», «ученик года», «успех каждого ребёнка»: nobody in particular.
bool is_general(const Tokens& tokens, std::size_t i) {
  const Token* next = token_at(tokens, i + 1);
  if (next != nullptr && next->is("года")) return true;
  if (i == 0) return false;
  const Token& before = tokens[i - 1];
  return starts_with(before, "прав") || starts_with(before, "кажд") || before.is("день") ||
         before.is("дню") || before.is("или");
}

// Words that mean something else in company: «олимпиада школьников», «классный час», «законный
// представитель».
std::optional<RoleMark> phrase_at(const Tokens& tokens, std::size_t i) {
  const Token* next = token_at(tokens, i + 1);
  if (next == nullptr || !next->is_word() || !tokens[i].is_word()) return std::nullopt;
  if (starts_with(tokens[i], "олимпиад") && starts_with(*next, "школьник"))
    return RoleMark{Role::olympiad, i, i + 1, false, false, false, false};
  if (starts_with(tokens[i], "законн") && starts_with(*next, "представител"))
    return RoleMark{
        next->text.ends_with("ели") || next->text.ends_with("елей") || next->text.ends_with("елям")
            ? Role::family
            : Role::kin,
        i,
        i + 1,
        false,
        next->text.ends_with("ели"),
        next->text.ends_with("ель"),
        false};
  if (starts_with(tokens[i], "кл") && starts_with(*next, "рук"))
    return RoleMark{Role::official, i,    i + 1, (next->text.ends_with("ям") || next->text.ends_with("ями")),
                    false,          true, false};
  if (starts_with(tokens[i], "отличник") && (starts_with(*next, "народ") || starts_with(*next, "просвещ")))
    return RoleMark{Role::official, i, i + 1, false, false, true, false};
  if (starts_with(tokens[i], "спис") && starts_with(*next, "литератур"))
    return RoleMark{Role::cited, i, i + 1, false, false, false, false};
  return std::nullopt;
}

}  // namespace

std::vector<RoleMark> role_marks(const Tokens& tokens) {
  std::vector<RoleMark> out;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    std::optional<RoleMark> mark = phrase_at(tokens, i);
    if (!mark) mark = grade_at(tokens, i);
    if (!mark && !is_general(tokens, i)) {
      mark = role_of_word(tokens[i]);
      if (mark) mark->first = mark->last = i;
    }
    if (!mark) continue;
    read_surroundings(tokens, *mark);
    out.push_back(*mark);
    i = mark->last;
  }
  return out;
}

bool has_role(const Token& token) { return role_of_word(token).has_value(); }

}  // namespace glasnost::check
