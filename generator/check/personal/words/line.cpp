#include "check/personal/words/line.h"

#include <algorithm>
#include <array>

namespace glasnost::check {
namespace {

bool is_abbreviation(const Token& token) {
  constexpr std::array<std::string_view, 47> kWords = {
      "г",   "ул",  "им",   "кл",   "тел",  "зам", "др",     "пр",   "обл",  "рук", "исп", "отв",
      "т",   "д",   "п",    "ст",   "стр",  "гг",  "руб",    "тыс",  "соц",  "пед", "уч",  "рожд",
      "реж", "мл",  "канд", "проф", "акад", "доц", "засл",   "зав",  "преп", "худ", "муз", "вед",
      "дом", "моб", "сот",  "см",   "св",   "ред", "воспит", "обуч", "чел",  "пос", "дер"};
  return token.is_number() ||
         (token.is_word() &&
          (token.letters == 1 || std::find(kWords.begin(), kWords.end(), token.text) != kWords.end()));
}

bool ends_sentence(const Tokens& tokens, std::size_t i) {
  const Token& token = tokens[i];
  if (!token.is('.') && !token.is('!') && !token.is('?')) return false;
  if (i + 1 >= tokens.size() || !tokens[i + 1].gap) return false;
  if (token.is('.') && i > 0 && is_abbreviation(tokens[i - 1])) return false;
  const Token& next = tokens[i + 1];
  return next.initial_capital || !next.is_word();
}

bool overlaps(const RoleMark& mark, const NameSpan& name) {
  return mark.first <= name.last && mark.last >= name.first;
}

// Tokens that a class, a school or a year take up between a word and the name that it speaks of.
bool belongs_to_school(const Token& token) {
  constexpr std::array<std::string_view, 22> kWords = {
      "класс",   "класса", "классе",           "классу",  "классом", "кл", "школы", "школе",  "школа",
      "сош",     "г",      "города",           "года",    "году",    "го", "й",     "группы", "старшей",
      "младшей", "и",      "подготовительной", "гимназии"};
  if (token.caps || token.letters == 1 || token.quote != 0) return true;
  return std::find(kWords.begin(), kWords.end(), token.text) != kWords.end();
}

}  // namespace

std::vector<Sentence> sentences_of(const Tokens& tokens) {
  const auto names = find_names(tokens);
  const auto marks = role_marks(tokens);
  std::vector<Sentence> out(1);
  std::size_t name = 0, mark = 0;
  for (std::size_t i = 0; i <= tokens.size(); ++i) {
    const bool last = i == tokens.size();
    const bool in_name = name < names.size() && i >= names[name].first;
    if (!last && in_name && i <= names[name].last) {
      if (i == names[name].last) out.back().names.push_back(names[name++]);
    }
    if (!last && !(ends_sentence(tokens, i) && !in_name)) continue;
    Sentence& sentence = out.back();
    sentence.end = last ? i : i + 1;
    for (; mark < marks.size() && marks[mark].first < sentence.end; ++mark)
      sentence.marks.push_back(marks[mark]);
    if (last) break;
    out.emplace_back();
    out.back().begin = i + 1;
  }
  for (Sentence& sentence : out) {
    std::size_t next = 0;
    std::erase_if(sentence.marks, [&](const RoleMark& m) {
      while (next < sentence.names.size() && sentence.names[next].last < m.first) ++next;
      return next < sentence.names.size() && overlaps(m, sentence.names[next]);
    });
  }
  return out;
}

bool is_adjacent(const Tokens& tokens, std::size_t last, std::size_t first) {
  for (std::size_t i = last + 1; i < first; ++i)
    if (tokens[i].is_word() && !belongs_to_school(tokens[i])) return false;
  return true;
}

bool has_mark_between(const Tokens& tokens, std::size_t last, std::size_t first, char mark) {
  for (std::size_t i = last + 1; i < first; ++i)
    if (tokens[i].is(mark) && (mark != '-' || tokens[i].gap)) return true;
  return false;
}

std::size_t words_between(const Tokens& tokens, std::size_t last, std::size_t first) {
  std::size_t count = 0;
  for (std::size_t i = last + 1; i < first; ++i) count += tokens[i].is_word() ? 1U : 0U;
  return count;
}

}  // namespace glasnost::check
