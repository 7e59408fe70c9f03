// A name and what stands between it and the words around it.
#pragma once

#include "check/personal/words/line.h"

namespace glasnost::check {

// One name of a sentence. A mark stands before or behind it in the same sentence.
class Beside {
 public:
  Beside(const Tokens& tokens, const Sentence& sentence, std::size_t name)
      : tokens_(tokens), sentence_(sentence), at_(name) {}

  std::size_t index() const { return at_; }
  const NameSpan& name() const { return sentence_.names[at_]; }
  // Null at the end of the sentence.
  const NameSpan* next_name() const {
    return at_ + 1 < sentence_.names.size() ? &sentence_.names[at_ + 1] : nullptr;
  }
  // Two initials or a patronymic, as officials are named.
  bool is_adult() const { return !name().is_childlike(); }

  bool begins_line() const;
  bool follows_preposition() const;
  // As the next one of a list of names.
  bool follows_name() const;
  // «Щербань Л., Гайдук Р.»
  bool is_among_initials() const;
  // «воспитанники Олега Леонидовича Зыбина» are his.
  bool is_genitive() const;
  // «с обучающимися Дроздовым Германом», against «с обучающимися Петрова А.С.»
  bool agrees_with_children() const;
  // «Иванов И.П., 5 класс», against «Истомина Н.Б. 4 класс», «по А.Е. Голомштоку, 9 класс», which are books.
  bool is_marked_off() const;

  // Of a mark before the name: nothing stands between but a class or a school.
  bool is_right_behind(const RoleMark& mark) const;
  // One of these signs stands between; a dash counts only behind a blank.
  bool has_between(const RoleMark& mark, std::string_view signs) const;
  // «Подарки первоклассникам вручила Орлова О.О.», «Сухов М.М., присутствовали ученики»
  bool has_verb_between(const RoleMark& mark) const;
  // Of a mark behind the name: it stands there right away, or behind a comma and so many words at most.
  bool is_linked(const RoleMark& mark, std::size_t most_words) const;
  // The mark speaks of the next name.
  bool leads_to_next(const RoleMark& mark) const;

 private:
  std::size_t other_words_before(const RoleMark& mark) const;

  const Tokens& tokens_;
  const Sentence& sentence_;
  std::size_t at_;
};

}  // namespace glasnost::check
