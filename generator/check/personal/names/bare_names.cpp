#include "check/personal/names/bare_names.h"

#include <algorithm>
#include <optional>

#include "check/personal/names/word_shapes.h"

namespace glasnost::check {
namespace {

class BareNames {
 public:
  BareNames(const Tokens& tokens, const Sentence& sentence, Company company)
      : tokens_(tokens), sentence_(sentence), company_(company) {}

  std::vector<std::pair<std::size_t, std::size_t>> find() {
    for (std::size_t k = 0; k < sentence_.marks.size(); ++k)
      if (const auto token = named_by(k)) out_.emplace_back(*token, is_pair(k, *token) ? *token + 1 : *token);
    if (const auto token = first_of_sentence()) out_.emplace_back(*token, *token);
    return std::move(out_);
  }

 private:
  bool is_inside_name(std::size_t i) const {
    const auto name = std::lower_bound(sentence_.names.begin(), sentence_.names.end(), i,
                                       [](const NameSpan& n, std::size_t token) { return n.last < token; });
    return name != sentence_.names.end() && name->first <= i;
  }
  bool is_free_word(std::size_t i) const {
    return i < sentence_.end && tokens_[i].is_word() && tokens_[i].initial_capital &&
           tokens_[i].letters > (tokens_[i].caps ? 2 : 1) && !is_inside_name(i);
  }

  // The word that a mark speaks of: right behind it, or behind the class that stands between.
  std::size_t word_after(std::size_t k) const {
    std::size_t i = sentence_.marks[k].last + 1;
    if (sentence_.marks[k].role == Role::family && i < sentence_.end && tokens_[i].is(':')) ++i;
    if (k + 1 == sentence_.marks.size()) return i;
    const RoleMark& next = sentence_.marks[k + 1];
    return next.role == Role::grade && next.first == i ? next.last + 1 : i;
  }

  // «ученики Щекинского района», «семьи Ольховых учеников»
  bool is_attribute(std::size_t i) const {
    const std::string& word = tokens_[i].text;
    const bool adjective = word.find("ск") != std::string::npos || word.find("цк") != std::string::npos ||
                           (is_adjective_surname(word) && !is_surname_shape(word));
    return adjective && i + 1 < tokens_.size() && tokens_[i + 1].is_word() && !tokens_[i + 1].initial_capital;
  }
  bool is_surname_alone(std::size_t i) const {
    const std::string& word = tokens_[i].text;
    return is_surname_shape(word) && !is_place_name(word) && !is_famous_surname(word) && !is_attribute(i) &&
           !has_role(tokens_[i]);
  }

  std::optional<std::size_t> named_by(std::size_t k) const {
    const RoleMark& mark = sentence_.marks[k];
    const std::size_t i = word_after(k);
    if (!is_free_word(i) || tokens_[i].quote != tokens_[mark.first].quote) return std::nullopt;
    const std::string& word = tokens_[i].text;
    bool named = false;
    if (mark.role == Role::pupil) named = is_surname_alone(i) || is_first_name(word) || is_pair(k, i);
    if (mark.role == Role::kin)
      named = is_surname_alone(i) || is_inflected_first_name(word) || (is_young(mark) && is_first_name(word));
    if (mark.role == Role::family)
      named = is_family_surname(word) && !is_famous_surname(word) && !is_attribute(i);
    if (mark.role == Role::pupils && mark.subject)
      named =
          is_surname_alone(i) && (word.ends_with("ов") || word.ends_with("ев") || word.ends_with("ин") ||
                                  word.ends_with("овы") || word.ends_with("евы") || word.ends_with("ины"));
    return named ? std::optional(i) : std::nullopt;
  }

  // «ученик Джугели Ираклий»: two capitalised words, whatever their endings, right behind one pupil.
  bool is_pair(std::size_t k, std::size_t i) const {
    if (sentence_.marks[k].role != Role::pupil || !is_free_word(i + 1) || !tokens_[i + 1].gap) return false;
    return is_name_like(i) && is_name_like(i + 1);
  }
  bool is_name_like(std::size_t i) const {
    const Token& token = tokens_[i];
    const bool adjective = token.text.ends_with("ого") || token.text.ends_with("ой") ||
                           token.text.ends_with("ых") || token.text.ends_with("их");
    return may_be_surname(token) && !is_place_name(token.text) && !adjective;
  }

  bool is_young(const RoleMark& mark) const {
    const Token& token = tokens_[mark.first];
    return starts_with(token, "сын") || starts_with(token, "доч") || starts_with(token, "вну") ||
           starts_with(token, "брат") || starts_with(token, "сест");
  }

  std::optional<std::size_t> first_of_sentence() const {
    if (company_ == Company::officials) return std::nullopt;
    std::size_t i = sentence_.begin;
    while (i < sentence_.end && !tokens_[i].is_word()) ++i;
    if (!is_free_word(i) || !is_nominative_surname(tokens_[i].text) || !is_surname_alone(i))
      return std::nullopt;
    if (i + 1 >= sentence_.end || tokens_[i + 1].is_word() || tokens_[i + 1].is('.')) return std::nullopt;
    for (const RoleMark& mark : sentence_.marks) {
      const bool tells = mark.role == Role::grade || (mark.role == Role::pupil && mark.subject);
      if (mark.first > i)
        return tells && words_between(tokens_, i, mark.first) == 0 ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
  }

  const Tokens& tokens_;
  const Sentence& sentence_;
  Company company_;
  std::vector<std::pair<std::size_t, std::size_t>> out_;
};

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> bare_names(const Tokens& tokens, const Sentence& sentence,
                                                            Company company) {
  return BareNames(tokens, sentence, company).find();
}

bool is_bare_name_cell(const Tokens& tokens) {
  std::size_t words = 0;
  for (const Token& token : tokens) {
    if (token.is('.')) continue;
    if (!token.is_word() || !token.initial_capital) return false;
    if (token.letters > 1 && (has_role(token) || is_common_word(token.text))) return false;
    ++words;
  }
  return words >= 1 && words <= 4;
}

bool is_surname_cell(const Tokens& tokens) {
  if (tokens.size() != 1 || !may_be_surname(tokens.front())) return false;
  return is_surname_shape(tokens.front().text) || is_family_surname(tokens.front().text);
}

}  // namespace glasnost::check
