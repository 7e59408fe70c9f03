#include "check/personal/names/name_spans.h"

#include <algorithm>
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
      out.back().pet_name = is_pet_name(*name);
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
      if (!is_surname(*end + 1)) return std::nullopt;
      NameSpan name{.first = i, .last = *end + 1};
      name.initials = count_of_initials(i, *end);
      name.sure_surname = is_sure_surname(name.last);
      return name;
    }
    if (!is_capital_word(i)) return std::nullopt;
    if (const auto end = initials_end(i + 1)) return with_initials(i, *end);
    if (!follows(i + 1)) return std::nullopt;
    return of_words(i);
  }

  static int count_of_initials(std::size_t first, std::size_t last) { return last > first + 1 ? 2 : 1; }

  std::optional<NameSpan> with_initials(std::size_t i, std::size_t end) const {
    const bool known = is_sure_surname(i) || is_first(i);
    const bool other_follows = follows(end + 1) && is_surname(end + 1);
    if (!is_surname(i) && !is_first(i)) return std::nullopt;
    if (other_follows && !known) return std::nullopt;  // «ЦОКО И.Н. Хвощ»
    NameSpan name{.first = i, .last = end};
    name.sure_surname = is_sure_surname(i) || (!begins_text(i) && is_adjective_surname(tokens_[i].text));
    name.full = is_first(i) && !name.sure_surname;
    name.surname_first = !name.full;
    name.initials = count_of_initials(i + 1, end);
    return name;
  }

  // The end of a patronymic behind token `i`, with «оглы» or «кызы»; `i` itself where there is none.
  std::size_t middle_end(std::size_t i) const {
    if (is_middle(i + 1) && follows(i + 1))
      return is_middle(i + 2) && tokens_[i + 2].letters <= 4 ? i + 2 : i + 1;
    if (follows(i + 1) && is_middle(i + 2) && tokens_[i + 2].letters <= 4) return i + 2;
    return i;
  }

  std::optional<NameSpan> of_words(std::size_t i) const {
    const bool begins_later = is_first(i + 1) && !is_first(i) && !is_sure_surname(i) && follows(i + 2) &&
                              is_surname(i + 2) && !is_middle(i + 2);
    const bool after_adjective =
        is_first(i + 1) && is_adjective_surname(tokens_[i].text) && follows(i + 2) && is_sure_surname(i + 2);
    if (begins_later || after_adjective) return std::nullopt;
    if (is_surname(i) && is_first(i + 1) && !(is_first(i) && is_sure_surname(i + 1))) {
      const std::size_t end = middle_end(i + 1);
      return surname_first(i, end, end > i + 1);
    }
    if (is_first(i)) return after_first_name(i);
    if (is_surname(i) && is_surname(i + 1) && follows(i + 2) && is_middle(i + 2))
      return surname_first(i, middle_end(i + 1), true);
    return of_unknown_first_name(i);
  }

  NameSpan surname_first(std::size_t i, std::size_t end, bool patronymic) const {
    return {.first = i,
            .last = end,
            .full = true,
            .patronymic = patronymic,
            .surname_first = true,
            .sure_surname = is_sure_surname(i) || is_surname_by_place(i, end)};
  }

  // «Щербань Лариса»: any word, where it has its capital neither from the start of a sentence nor from a
  // title with a name («Песни Булата Окуджавы»).
  bool is_surname_by_place(std::size_t i, std::size_t end) const {
    if (follows(end + 1) || is_saintly(tokens_[i].text)) return false;
    return !begins_text(i) || !is_inflected_first_name(tokens_[i + 1].text);
  }
  bool begins_text(std::size_t i) const {
    if (i == 0 || tokens_[i - 1].is(kOpenQuote)) return true;
    for (const char mark : {'.', '!', '?', '|', '"', '#', '>'})
      if (tokens_[i - 1].is(mark)) return true;
    return std::none_of(tokens_.begin(), tokens_.begin() + static_cast<std::ptrdiff_t>(i),
                        [](const Token& token) { return token.is_word(); });
  }

  std::optional<NameSpan> of_unknown_first_name(std::size_t i) const {
    const bool before = is_sure_surname(i) && is_surname(i + 1) && !tokens_[i + 1].caps &&
                        !is_surname_shape(tokens_[i + 1].text) && !is_place_name(tokens_[i].text) &&
                        !is_adjective(i);
    const bool goes_on = is_first(i + 2) || initials_end(i + 2);
    const bool behind = is_surname(i) && is_sure_surname(i + 1) && !is_surname_shape(tokens_[i].text) &&
                        !goes_on && !is_place_name(tokens_[i + 1].text) && !is_adjective(i + 1);
    if (!before && !behind) return std::nullopt;
    return NameSpan{.first = i,
                    .last = i + 1,
                    .full = true,
                    .surname_first = before,
                    .sure_surname = true,
                    .unsure = true};
  }

  // «Советского Союза», «Ленинградской Области»
  bool is_adjective(std::size_t i) const {
    const std::string& word = tokens_[i].text;
    return (word.find("ск") != std::string::npos || word.find("цк") != std::string::npos) &&
           !is_nominative_surname(word);
  }

  std::optional<NameSpan> after_first_name(std::size_t i) const {
    const std::size_t end = middle_end(i);
    const bool surname = follows(end + 1) && is_surname(end + 1);
    if (end == i && !surname) return std::nullopt;
    return NameSpan{.first = i,
                    .last = surname ? end + 1 : end,
                    .full = true,
                    .patronymic = end > i,
                    .has_surname = surname,
                    .sure_surname = surname && is_sure_surname(end + 1)};
  }

  bool is_pet_name(const NameSpan& name) const {
    if (!name.full || name.patronymic || name.initials > 0 || !name.sure_surname) return false;
    const Token& surname = tokens_[name.surname_first ? name.first : name.last];
    const Token& first = tokens_[name.surname_first ? name.last : name.first];
    return is_short_first_name(first.text) && !is_famous_surname(surname.text);
  }

  bool is_famous(const NameSpan& name) const {
    if (!name.has_surname) return false;
    const std::size_t surname = name.surname_first ? name.first : name.last;
    std::vector<std::string_view> given;
    for (std::size_t i = name.first; i <= name.last; ++i)
      if (i != surname && tokens_[i].is_word()) given.emplace_back(tokens_[i].text);
    return is_famous_person(tokens_[surname].text, given);
  }

  const Tokens& tokens_;
};

}  // namespace

bool may_be_surname(const Token& token) {
  if (!token.is_word() || !token.initial_capital || token.letters < 2) return false;
  if (is_common_word(token.text)) return false;
  if (is_surname_shape(token.text)) return true;
  if (token.caps) return token.letters > 2 && is_first_name(token.text);
  return !has_role(token);
}

std::vector<NameSpan> find_names(const Tokens& tokens) { return NameFinder(tokens).find(); }

}  // namespace glasnost::check
