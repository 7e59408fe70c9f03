// A line as words, numbers and marks, in a form in which they can be compared.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace glasnost::check {

inline constexpr char kOpenQuote = '\1';   // «
inline constexpr char kCloseQuote = '\2';  // »
inline constexpr char kNumberSign = '\3';  // №
inline constexpr char kOtherMark = '\4';   // anything without a name here

// `text` of a word is in lower case, ё as е, Latin look-alikes in a Cyrillic word as Cyrillic; letters of a
// word joined by hyphens belong together. Emphasis (* _ ~ `) and backslashes are left out, <br> is the mark
// ';', every dash '-', every straight or German quote '"'.
struct Token {
  enum class Kind { word, number, mark };
  Kind kind = Kind::mark;
  std::string text;
  std::size_t offset = 0, length = 0;  // bytes of the line
  char mark = 0;
  bool gap = false;              // a blank, or the start of the line, before it
  bool capital = false;          // every part of the word starts with a capital
  bool initial_capital = false;  // its first letter is one
  bool caps = false;             // all letters are capitals, at least two
  int letters = 0;
  int quote = 0;  // which «…» of the line it stands in; 0 = none

  bool is_word() const { return kind == Kind::word; }
  bool is_number() const { return kind == Kind::number; }
  bool is(char c) const { return kind == Kind::mark && mark == c; }
  bool is(std::string_view word) const { return kind == Kind::word && text == word; }
  std::size_t end() const { return offset + length; }
};
using Tokens = std::vector<Token>;

// What is no UTF-8 is skipped. `\uXXXX` and `&#…;` count as the character they mean.
Tokens tokens_of(std::string_view line);

inline bool starts_with(const Token& token, std::string_view stem) {
  return token.is_word() && token.text.starts_with(stem);
}

}  // namespace glasnost::check
