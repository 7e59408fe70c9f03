#include "check/documents/point_references.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "base/text/text.h"
#include "base/time/deadline_words.h"

namespace glasnost::check {
namespace {

using wording::Cursor;
using wording::Sign;
using wording::Token;
using Tokens = std::vector<Token>;

constexpr std::string_view kEndings[] = {"", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"};
constexpr std::size_t kSentence = 40;  // tokens before a reference in which another act may be named

bool starts_with_any(std::string_view word, std::initializer_list<std::string_view> starts) {
  return std::any_of(starts.begin(), starts.end(),
                     [&](std::string_view start) { return word.starts_with(start); });
}

bool is_form_of(std::string_view word, std::string_view stem) {
  return word.starts_with(stem) &&
         std::find(std::begin(kEndings), std::end(kEndings), word.substr(stem.size())) != std::end(kEndings);
}

// «пункт», «п.», «пп.», «п.п.», «подпункт 3.1»; of a sub-point only a number with a dot is surely known.
struct Keyword {
  bool is_subpoint = false;
};
std::optional<Keyword> accept_keyword(Cursor& cursor) {
  const std::string_view word = cursor.peek().word;
  if (is_form_of(word, "пункт") || is_form_of(word, "подпункт")) {
    const Keyword keyword{word.starts_with("под")};
    cursor.skip();
    return keyword;
  }
  if (word != "п" && word != "пп" && word != "подп") return std::nullopt;
  const Keyword keyword{word != "п"};
  cursor.skip();
  if (!cursor.accept(Sign::dot)) return std::nullopt;
  if (word == "п" && cursor.accept("п")) cursor.accept(Sign::dot);
  return keyword;
}

bool is_part(const Token& token) {
  constexpr int kMostDigits = 3;
  return token.sign == Sign::number && token.digits <= kMostDigits;
}

// A dot behind a number is its own where the list goes on («1. - 3.»), else it ends the sentence.
void accept_own_dot(Cursor& cursor) {
  const Token& next = cursor.peek(1);
  const bool goes_on = next.sign == Sign::dash || next.sign == Sign::comma || next.word == "и";
  if (cursor.peek().sign == Sign::dot && goes_on) cursor.skip();
}

// «3.2», with or without a dot behind it; no date, no «2020».
std::optional<std::string> accept_number(Cursor& cursor) {
  const std::size_t start = cursor.position();
  std::string number;
  while (is_part(cursor.peek())) {
    number += (number.empty() ? "" : ".") + std::to_string(cursor.peek().value);
    const bool goes_on = cursor.touches_next() && cursor.peek(1).sign == Sign::dot &&
                         cursor.touches_next(1) && cursor.peek(2).sign == Sign::number;
    cursor.skip(goes_on ? 2 : 1);
    if (goes_on) continue;
    if (wording::month_of(cursor.peek().word) != 0) break;
    accept_own_dot(cursor);
    return number;
  }
  cursor.reset(start);
  return std::nullopt;
}

bool accept_separator(Cursor& cursor) {
  return cursor.accept(Sign::comma) || cursor.accept(Sign::dash) || cursor.accept_any({"и", "или", "по"});
}

std::vector<std::string> accept_numbers(Cursor& cursor) {
  std::vector<std::string> numbers;
  for (auto number = accept_number(cursor); number;) {
    numbers.push_back(std::move(*number));
    const std::size_t end = cursor.position();
    number = accept_separator(cursor) ? accept_number(cursor) : std::nullopt;
    if (!number) cursor.reset(end);
  }
  return numbers;
}

// What follows the numbers belongs to this document: the sentence ends or goes on with a verb, or the words
// say so («настоящего приказа»).
bool goes_on_as_own(Cursor cursor) {
  if (cursor.at_end()) return true;
  const Token& token = cursor.peek();
  if (token.sign != Sign::word) return token.sign != Sign::quote && token.sign != Sign::other;
  const std::string_view word = token.word;
  if (starts_with_any(word, {"настоящ", "данн", "этого", "нашего", "оставля", "возлага", "считать"}))
    return true;
  if (starts_with_any(word, {"приказ", "распоряжен", "постановлен"})) {
    cursor.skip();
    const std::string_view next = cursor.peek().word;
    return next != "от" && cursor.peek().sign != Sign::other && goes_on_as_own(cursor);
  }
  return word == "и" || word == "или" || word == "а" || word.ends_with("ть") || word.ends_with("ться");
}

// Before the reference its sentence names another act, whose point it may be.
bool names_another_act(std::string_view text, const Tokens& tokens, std::size_t keyword) {
  for (std::size_t i = keyword; i > 0 && keyword - i < kSentence; --i) {
    const Token& token = tokens[i - 1];
    if (token.sign == Sign::semicolon) return false;
    const bool ends_sentence = token.sign == Sign::dot && i > 1 && tokens[i - 2].word.size() > 6;
    if (ends_sentence) return false;
    if (text.substr(token.begin, token.end - token.begin) == "№") return true;
    if (token.word == "ст" || starts_with_any(token.word, {"стать", "закон", "кодекс"})) return true;
  }
  return false;
}

bool is_percentage(const Tokens& tokens, std::size_t keyword) {
  return keyword > 0 && tokens[keyword - 1].sign == Sign::number && tokens[keyword].word != "пункт";
}

}  // namespace

std::vector<PointReference> point_references_in(std::string_view text) {
  std::vector<PointReference> found;
  const Tokens tokens = wording::tokenise(text);
  Cursor cursor(text, tokens);
  while (!cursor.at_end()) {
    const std::size_t start = cursor.position();
    const auto keyword = accept_keyword(cursor);
    auto numbers = keyword ? accept_numbers(cursor) : std::vector<std::string>{};
    if (keyword && keyword->is_subpoint)
      std::erase_if(numbers, [](const std::string& n) { return n.find('.') == std::string::npos; });
    if (numbers.empty()) {
      cursor.reset(start + 1);
      continue;
    }
    if (goes_on_as_own(cursor) && !names_another_act(text, tokens, start) && !is_percentage(tokens, start))
      found.push_back({cursor.slice(start, cursor.position()), std::move(numbers)});
  }
  return found;
}

}  // namespace glasnost::check
