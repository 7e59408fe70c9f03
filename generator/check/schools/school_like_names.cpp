#include "check/schools/school_like_names.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "base/text/text.h"
#include "base/text/utf8.h"
#include "base/time/deadline_tokens.h"

namespace glasnost::check {
namespace {

using wording::Cursor;
using wording::Sign;
using wording::Token;
using Words = std::initializer_list<std::string_view>;

constexpr std::size_t kLongestName = 14;  // tokens between quotes

bool starts_with_any(std::string_view word, Words starts) {
  return std::any_of(starts.begin(), starts.end(), [&](auto start) { return word.starts_with(start); });
}

bool ends_with_any(std::string_view word, Words ends) {
  return std::any_of(ends.begin(), ends.end(), [&](auto end) { return word.ends_with(end); });
}

// «СОШ», and «БСОШ» where it is written in capitals.
bool is_abbreviation(const Token& token, std::string_view typed) {
  constexpr std::size_t kLongest = 12;  // bytes: six letters
  if (token.sign != Sign::word || token.word.size() > kLongest) return false;
  return ends_with_any(token.word, {"сош", "оош", "нош"}) &&
         (token.word.size() == 6 || lower(typed) != typed);
}

bool is_type_word(std::string_view word) {
  return starts_with_any(word, {"гимнази", "прогимнази", "лице"}) ||
         (word.starts_with("школ") && !starts_with_any(word, {"школьн", "школь"}));
}

bool is_other_kind(std::string_view word) {
  return starts_with_any(word, {"спортивн", "музыкальн", "художествен", "юношеск", "искусств", "вечерн",
                                "танцевальн", "воскресн", "детск", "авто", "летн"});
}

bool is_org_form(std::string_view word) {
  return word.size() >= 6 && word.size() <= 12 && word.ends_with("оу") &&
         starts_with_any(word, {"мбоу", "мкоу", "моу", "маоу", "гбоу", "гкоу", "гоу", "мбсоу"});
}

bool is_place_adjective(const Token& token, std::string_view typed) {
  return ends_with_any(token.word, {"ская", "ской", "скую", "цкая", "цкой", "цкую"}) &&
         lower(typed) != typed &&
         !starts_with_any(token.word, {"сельск", "городск", "районн", "российск", "детск"});
}

class Scanner {
 public:
  explicit Scanner(std::string_view text)
      : text_(text), tokens_(wording::tokenise(text)), cursor_(text, tokens_) {}

  std::vector<SchoolLikeName> scan() {
    while (!cursor_.at_end()) {
      const std::size_t start = cursor_.position();
      if (!scan_quoted() && !scan_type()) cursor_.reset(start + 1);
    }
    return std::move(found_);
  }

 private:
  std::string_view typed(std::size_t i) const {
    return text_.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin);
  }
  bool is_number_sign(std::size_t i) const { return i < tokens_.size() && typed(i) == "№"; }

  // МБОУ «СОШ п. Ефимовский»: a name in quotes without a number.
  bool scan_quoted() {
    if (!is_org_form(cursor_.peek().word) || cursor_.peek(1).sign != Sign::quote) return false;
    const std::size_t first = cursor_.position() + 2;
    std::size_t last = first;
    bool is_school = false;
    for (; last < tokens_.size() && last - first < kLongestName && tokens_[last].sign != Sign::quote;
         ++last) {
      if (is_number_sign(last)) return false;
      is_school =
          is_school || is_abbreviation(tokens_[last], typed(last)) || is_type_word(tokens_[last].word);
      if (is_other_kind(tokens_[last].word)) return false;
    }
    if (!is_school || last == tokens_.size() || tokens_[last].sign != Sign::quote) return false;
    cursor_.reset(last + 1);
    add({SchoolLikeName::Form::quoted, {}, {}, {}, {}, town_behind(last + 1)}, first, last);
    return true;
  }

  bool scan_type() {
    const std::size_t type = cursor_.position();
    const bool abbreviated = is_abbreviation(tokens_[type], typed(type));
    if (!abbreviated && !is_type_word(tokens_[type].word)) return false;
    if (type > 0 && is_other_kind(tokens_[type - 1].word)) return false;
    if (is_number_sign(type + 1)) return scan_numbers(type, abbreviated);
    if (!abbreviated || type == 0 || !is_place_adjective(tokens_[type - 1], typed(type - 1))) return false;
    cursor_.reset(type + 1);
    add({SchoolLikeName::Form::adjective, {}, {}, tokens_[type].word, {}, town_behind(type + 1)}, type - 1,
        type + 1);
    return true;
  }

  // «СОШ № 5, 10 и № 23»: each number is a school.
  bool scan_numbers(std::size_t type, bool abbreviated) {
    cursor_.reset(type + 2);
    bool any = false;
    while (is_short_number()) {
      const std::size_t number = cursor_.position();
      cursor_.skip();
      any = true;
      SchoolLikeName name{SchoolLikeName::Form::number,
                          {},
                          {},
                          abbreviated ? tokens_[type].word : "",
                          std::to_string(tokens_[number].value),
                          town_behind(number + 1)};
      name.words = std::string(typed(type)) + " № " + name.number;
      name.source = text_.substr(tokens_[type].begin, tokens_[number].end - tokens_[type].begin);
      found_.push_back(std::move(name));
      const std::size_t end = cursor_.position();
      if (!accept_next_number()) {
        cursor_.reset(end);
        break;
      }
    }
    return any;
  }

  bool is_short_number() const { return cursor_.peek().sign == Sign::number && cursor_.peek().digits <= 3; }

  // The list goes on: `, № 7`, or a bare number that no other word counts with (`, 10 педагогов`).
  bool accept_next_number() {
    if (!cursor_.accept(Sign::comma) && !cursor_.accept_any({"и", "или"})) return false;
    if (is_number_sign(cursor_.position())) {
      cursor_.skip();
      return is_short_number();
    }
    const Token& after = cursor_.peek(1);
    return is_short_number() && (after.sign != Sign::word || after.word == "и" || after.word == "или") &&
           after.sign != Sign::dash;
  }

  // The word behind «г.», «города», «с.» … at token `i`, which a closing quote may stand before.
  std::string town_behind(std::size_t i) const {
    while (i < tokens_.size() && tokens_[i].sign == Sign::quote) ++i;
    if (i + 1 >= tokens_.size()) return {};
    const std::string_view word = tokens_[i].word;
    const bool is_short = (word == "г" || word == "с" || word == "п" || word == "д" || word == "ст") &&
                          tokens_[i + 1].sign == Sign::dot;
    const bool is_long = starts_with_any(word, {"город", "сел", "поселк", "деревн", "станиц", "хутор"});
    const std::size_t name = i + (is_short ? 2 : 1);
    return (is_short || is_long) && name < tokens_.size() ? tokens_[name].word : "";
  }

  void add(SchoolLikeName name, std::size_t first, std::size_t last) {
    name.words = cursor_.slice(first, last);
    name.source = text_.substr(tokens_[first].begin, tokens_[last - 1].end - tokens_[first].begin);
    found_.push_back(std::move(name));
  }

  std::string_view text_;
  std::vector<Token> tokens_;
  Cursor cursor_;
  std::vector<SchoolLikeName> found_;
};

}  // namespace

std::vector<SchoolLikeName> school_like_names_in(std::string_view text) {
  // Most cells name no school; this spares them the search.
  constexpr std::string_view kSigns[] = {"№", "СОШ", "ООШ", "НОШ", "ОУ"};
  const bool may_name = std::any_of(std::begin(kSigns), std::end(kSigns), [&](std::string_view sign) {
    return text.find(sign) != std::string_view::npos;
  });
  return may_name ? Scanner(text).scan() : std::vector<SchoolLikeName>{};
}

}  // namespace glasnost::check
