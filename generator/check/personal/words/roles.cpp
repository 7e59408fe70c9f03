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
  // «с обучающимся»: one, as several are «обучающимися».
  const std::string& text = tokens[mark.first].text;
  const bool one = mark.role == Role::pupils && before == mark.first &&
                   (text.ends_with("имся") || text.ends_with("им") || text.ends_with("ым")) &&
                   (word.is("с") || word.is("со") || word.is("за") || word.is("над"));
  if (one) mark.role = Role::pupil;
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
  RoleMark mark{.first = i, .last = i + 1};
  const auto as = [&](Role role) {
    mark.role = role;
    return mark;
  };
  if (starts_with(tokens[i], "олимпиад") && starts_with(*next, "школьник")) return as(Role::olympiad);
  if (starts_with(tokens[i], "спис") && starts_with(*next, "литератур")) return as(Role::cited);
  if (starts_with(tokens[i], "кл") && starts_with(*next, "рук")) {
    mark.many = next->text.ends_with("ям") || next->text.ends_with("ями");
    mark.subject = true;
    return as(Role::official);
  }
  mark.subject = true;
  if (starts_with(tokens[i], "чемпион") && next->is("мира")) return as(Role::official);
  if ((starts_with(tokens[i], "олимпийск") || starts_with(tokens[i], "паралимпийск")) &&
      (starts_with(*next, "игр") || starts_with(*next, "чемпион")))
    return as(Role::official);
  if (starts_with(tokens[i], "медицинск") && starts_with(*next, "сестр")) return as(Role::official);
  if (starts_with(tokens[i], "отличник") && (starts_with(*next, "народ") || starts_with(*next, "просвещ")))
    return as(Role::official);
  if (starts_with(tokens[i], "юн") && tokens[i].quote == 0 && role_of_word(*next)) return as(Role::pupil);
  if (starts_with(tokens[i], "законн") && starts_with(*next, "представител")) {
    const bool many =
        next->text.ends_with("ели") || next->text.ends_with("елей") || next->text.ends_with("елям");
    mark.head = next->text.ends_with("ели");
    mark.subject = next->text.ends_with("ель");
    return as(many ? Role::family : Role::kin);
  }
  if (starts_with(tokens[i], "состоящ") && next->is("на")) {
    mark.head = true;
    return as(Role::pupils);
  }
  return std::nullopt;
}

}  // namespace

bool is_preposition(const Token& token) {
  constexpr std::array<std::string_view, 18> kWords = {"с",     "со", "для", "о",  "об", "от",
                                                       "у",     "к",  "при", "на", "за", "среди",
                                                       "между", "по", "над", "из", "до", "без"};
  return token.is_word() && is_one_of(token.text, kWords);
}

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
