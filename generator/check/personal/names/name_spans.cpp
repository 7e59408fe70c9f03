#include "check/personal/names/name_spans.h"

#include <optional>
#include <string>

#include "check/personal/names/word_shapes.h"
#include "check/personal/words/roles.h"

namespace glasnost::check {
namespace {

class NameFinder {
 public:
  explicit NameFinder(const Tokens& tokens) : tokens_(tokens) {}

  std::vector<NameSpan> find() {
    std::vector<NameSpan> out;
    for (std::size_t i = 0; i < tokens_.size();) {
      const auto name = name_at(i);
      if (!name) {
        ++i;
        continue;
      }
      out.push_back(*name);
      out.back().famous = is_famous(*name);
      i = name->last + 1;
    }
    return out;
  }

 private:
  bool is_capital_word(std::size_t i) const {
    return i < tokens_.size() && tokens_[i].is_word() && tokens_[i].initial_capital && tokens_[i].letters > 1;
  }
  // A capitalised word right behind another word.
  bool follows(std::size_t i) const { return is_capital_word(i) && tokens_[i].gap; }
  bool is_first(std::size_t i) const { return is_capital_word(i) && is_first_name(tokens_[i].text); }
  bool is_middle(std::size_t i) const {
    if (i >= tokens_.size() || !tokens_[i].is_word() || !is_patronymic(tokens_[i].text)) return false;
    return tokens_[i].initial_capital || tokens_[i].letters <= 4;
  }
  bool is_surname(std::size_t i) const { return is_capital_word(i) && may_be_surname(tokens_[i]); }
  bool is_sure_surname(std::size_t i) const { return is_surname(i) && is_surname_shape(tokens_[i].text); }

  // The last token of the initials that begin at `i`: «П.», «П. С.»; a full stop may lack at the very end.
  std::optional<std::size_t> initials_end(std::size_t i) const {
    if (!is_initial(i)) return std::nullopt;
    std::size_t last = i + 1;
    if (is_initial(last + 1)) last += 2;
    return last;
  }
  bool is_initial(std::size_t i) const {
    return i + 1 < tokens_.size() && tokens_[i].is_word() && tokens_[i].letters == 1 &&
           tokens_[i].initial_capital && tokens_[i + 1].is('.') && !tokens_[i + 1].gap;
  }

  std::optional<NameSpan> name_at(std::size_t i) const {
    if (const auto end = initials_end(i)) {
      if (is_surname(*end + 1)) return NameSpan{i, *end + 1, false, false, false, false};
      return std::nullopt;
    }
    if (!is_capital_word(i)) return std::nullopt;
    if (const auto end = initials_end(i + 1)) return with_initials(i, *end);
    if (!follows(i + 1)) return std::nullopt;
    return of_words(i);
  }

  std::optional<NameSpan> with_initials(std::size_t i, std::size_t end) const {
    const bool known = is_sure_surname(i) || is_first(i);
    const bool other_follows = follows(end + 1) && is_surname(end + 1);
    if (!is_surname(i) && !is_first(i)) return std::nullopt;
    if (other_follows && !known) return std::nullopt;  // «ЦОКО И.Н. Хвощ»
    return NameSpan{i, end, is_first(i) && !is_sure_surname(i), false, false, false};
  }

  // The end of a patronymic behind token `i`, with «оглы» or «кызы»; `i` itself where there is none.
  std::size_t middle_end(std::size_t i) const {
    if (is_middle(i + 1) && follows(i + 1))
      return is_middle(i + 2) && tokens_[i + 2].letters <= 4 ? i + 2 : i + 1;
    if (follows(i + 1) && is_middle(i + 2) && tokens_[i + 2].letters <= 4) return i + 2;
    return i;
  }

  std::optional<NameSpan> of_words(std::size_t i) const {
    const bool begins_later =
        is_first(i + 1) && !is_first(i) && !is_sure_surname(i) && follows(i + 2) && is_sure_surname(i + 2);
    if (begins_later) return std::nullopt;
    if (is_surname(i) && is_first(i + 1) && !(is_first(i) && is_sure_surname(i + 1))) {
      const std::size_t end = middle_end(i + 1);
      return NameSpan{i, end, true, end > i + 1, false, false};
    }
    if (is_first(i)) return after_first_name(i);
    if (is_surname(i) && is_surname(i + 1) && follows(i + 2) && is_middle(i + 2))
      return NameSpan{i, middle_end(i + 1), true, true, false, false};
    if (is_sure_surname(i) && is_surname(i + 1) && !tokens_[i + 1].caps &&
        !is_surname_shape(tokens_[i + 1].text) && !is_place_name(tokens_[i].text) && !is_adjective(i))
      return NameSpan{i, i + 1, true, false, true, false};
    const bool goes_on = is_first(i + 2) || initials_end(i + 2);
    if (is_surname(i) && is_sure_surname(i + 1) && !is_surname_shape(tokens_[i].text) && !goes_on &&
        !is_place_name(tokens_[i + 1].text) && !is_adjective(i + 1))
      return NameSpan{i, i + 1, true, false, true, false};
    return std::nullopt;
  }

  // «Советского Союза», «Ленинградской Области»
  bool is_adjective(std::size_t i) const {
    const std::string& word = tokens_[i].text;
    return (word.find("ск") != std::string::npos || word.find("цк") != std::string::npos) &&
           !is_nominative_surname(word);
  }

  std::optional<NameSpan> after_first_name(std::size_t i) const {
    const std::size_t end = middle_end(i);
    if (end > i) {
      const bool surname = follows(end + 1) && is_surname(end + 1);
      return NameSpan{i, surname ? end + 1 : end, true, true, false, false};
    }
    if (!is_surname(i + 1)) return std::nullopt;
    return NameSpan{i, i + 1, true, false, false, false};
  }

  bool is_famous(const NameSpan& name) const {
    std::string letters, surname;
    for (std::size_t i = name.first; i <= name.last; ++i) {
      const Token& token = tokens_[i];
      if (!token.is_word()) continue;
      const bool given = token.letters == 1 || is_patronymic(token.text) ||
                         (is_first_name(token.text) && !is_famous_surname(token.text));
      if (given)
        letters += token.text.substr(0, 2);
      else
        surname = token.text;
    }
    return is_famous_person(surname, letters);
  }

  const Tokens& tokens_;
};

}  // namespace

bool may_be_surname(const Token& token) {
  if (!token.is_word() || !token.initial_capital || token.letters < 2) return false;
  if (is_surname_shape(token.text)) return true;
  if (token.caps) return token.letters > 2 && is_first_name(token.text);
  return !has_role(token) && !is_common_word(token.text);
}

std::vector<NameSpan> find_names(const Tokens& tokens) { return NameFinder(tokens).find(); }

}  // namespace glasnost::check
