#include "check/personal/names/beside.h"

#include <algorithm>

#include "check/personal/names/word_shapes.h"
#include "check/personal/words/school_life.h"

namespace glasnost::check {
namespace {

bool is_finite_verb(const Token& token) {
  if (!token.is_word() || token.initial_capital || token.letters < 4 || token.is("школа")) return false;
  for (const std::string_view ending :
       {"ла",   "л",    "ли",    "ло",   "ет",    "ит",  "ют",   "ат",   "ят",    "лся",  "лась", "чен",
        "чена", "жден", "ждена", "влен", "влена", "оен", "оена", "знан", "знана", "бран", "брана"})
    if (token.text.ends_with(ending)) return true;
  return false;
}

}  // namespace

bool Beside::begins_line() const {
  for (std::size_t i = 0; i < name().first; ++i)
    if (tokens_[i].is_word() && tokens_[i].letters > 1) return false;
  return true;
}

bool Beside::follows_preposition() const {
  return name().first > 0 && is_preposition(tokens_[name().first - 1]);
}

bool Beside::follows_name() const {
  return at_ > 0 && is_adjacent(tokens_, sentence_.names[at_ - 1].last, name().first);
}

bool Beside::is_among_initials() const {
  const auto alike = [&](std::size_t a, std::size_t b) {
    const NameSpan &left = sentence_.names[a], &right = sentence_.names[b];
    return left.surname_first && right.surname_first && left.initials == 1 && right.initials == 1 &&
           is_adjacent(tokens_, left.last, right.first);
  };
  return (at_ > 0 && alike(at_ - 1, at_)) || (next_name() != nullptr && alike(at_, at_ + 1));
}

bool Beside::is_genitive() const {
  for (std::size_t i = name().first; i <= name().last; ++i) {
    const std::string& word = tokens_[i].text;
    if (word.ends_with("вича") || word.ends_with("ьича") || word.ends_with("вны")) return true;
  }
  return !name().surname_first && name().full && is_inflected_first_name(tokens_[name().first].text);
}

bool Beside::agrees_with_children() const {
  if (name().full && !name().patronymic) return true;
  for (std::size_t i = name().first; i <= name().last; ++i) {
    const Token& token = tokens_[i];
    if (token.is_word() && token.letters > 1)
      return token.text.ends_with("ым") || token.text.ends_with("ой") || token.text.ends_with("им");
  }
  return false;
}

bool Beside::is_marked_off() const {
  if (!name().has_surname || (name().initials == 2 && !name().surname_first)) return false;
  const Token& link = tokens_[name().last + 1];
  return name().patronymic || link.is(',') || link.is('(') || link.is('-') || link.is('|');
}

bool Beside::is_right_behind(const RoleMark& mark) const {
  return is_adjacent(tokens_, mark.last, name().first);
}

bool Beside::has_between(const RoleMark& mark, std::string_view signs) const {
  return std::any_of(signs.begin(), signs.end(),
                     [&](char sign) { return has_mark_between(tokens_, mark.last, name().first, sign); });
}

bool Beside::has_verb_between(const RoleMark& mark) const {
  const bool before = mark.last < name().first;
  const std::size_t begin = (before ? mark.last : name().last) + 1, end = before ? name().first : mark.first;
  for (std::size_t i = begin; i < end; ++i)
    if (is_finite_verb(tokens_[i])) return true;
  return false;
}

// Words that tell nothing of school life.
std::size_t Beside::other_words_before(const RoleMark& mark) const {
  std::size_t count = 0;
  for (std::size_t i = name().last + 1; i < mark.first; ++i)
    count += tokens_[i].is_word() && !tells_of_school_life(tokens_, i) ? 1U : 0U;
  return count;
}

bool Beside::is_linked(const RoleMark& mark, std::size_t most_words) const {
  const std::size_t words = other_words_before(mark);
  const Token& link = tokens_[name().last + 1];
  if (link.is(')') && is_adult()) return false;
  if (words == 0)
    return !(link.is_word() && link.initial_capital && !link.caps);  // «Иванова Т.С. Ученик: …» is a book
  const bool linked = link.is(',') || link.is('(') || link.is('-') || link.is(':') || link.is('|');
  if (!linked && mark.role != Role::pupil_verb) return words == 1 && tokens_[mark.first - 1].is("из");
  return words <= most_words;
}

bool Beside::leads_to_next(const RoleMark& mark) const {
  if (next_name() == nullptr || !is_adjacent(tokens_, mark.last, next_name()->first)) return false;
  for (const char sign : {',', ')', ';'})
    if (has_mark_between(tokens_, mark.last, next_name()->first, sign)) return false;
  return true;
}

}  // namespace glasnost::check
