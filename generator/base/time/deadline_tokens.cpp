#include "base/time/deadline_tokens.h"

#include <algorithm>

#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost::wording {

namespace {

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

Sign sign_of(char32_t c) {
  constexpr std::u32string_view kDashes = U"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  constexpr std::u32string_view kQuotes = U"\"'«»“”„‟‘’‚‹›";
  if (is_digit(c)) return Sign::number;
  if (kDashes.find(c) != std::u32string_view::npos) return Sign::dash;
  if (kQuotes.find(c) != std::u32string_view::npos) return Sign::quote;
  switch (c) {
    case U'.':
      return Sign::dot;
    case U',':
      return Sign::comma;
    case U';':
      return Sign::semicolon;
    case U'/':
      return Sign::slash;
    case U'(':
      return Sign::open;
    case U')':
      return Sign::close;
    default:
      return c != kNoCharacter && is_word_character(c) ? Sign::word : Sign::other;
  }
}

std::string folded(std::string_view word) {
  std::string out = lower(word);
  for (std::size_t at = 0; (at = out.find("ё", at)) != std::string::npos;) out.replace(at, 2, "е");
  return out;
}

// The end of the run of characters of `sign` that goes on at `at`.
std::size_t end_of_run(std::string_view text, std::size_t at, Sign sign) {
  while (at < text.size()) {
    std::size_t next = at;
    if (sign_of(next_character(text, next)) != sign) break;
    at = next;
  }
  return at;
}

int value_of(std::string_view digits) {
  if (digits.size() > 6) return -1;
  int value = 0;
  for (char c : digits) value = value * 10 + (c - '0');
  return value;
}

}  // namespace

std::vector<Token> tokenise(std::string_view text) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < text.size();) {
    Token token;
    token.begin = at;
    const char32_t c = next_character(text, at);
    if (c != kNoCharacter && is_blank(c)) continue;
    token.sign = sign_of(c);
    if (token.sign == Sign::word || token.sign == Sign::number) at = end_of_run(text, at, token.sign);
    token.end = at;
    const std::string_view typed = text.substr(token.begin, at - token.begin);
    if (token.sign == Sign::word) token.word = folded(typed);
    if (token.sign == Sign::number) {
      token.value = value_of(typed);
      token.digits = static_cast<int>(typed.size());
    }
    tokens.push_back(std::move(token));
  }
  return tokens;
}

const Token& Cursor::peek(std::size_t ahead) const {
  static const Token kEnd;
  return position_ + ahead < tokens_->size() ? (*tokens_)[position_ + ahead] : kEnd;
}

bool Cursor::accept(Sign sign) {
  if (peek().sign != sign) return false;
  skip();
  return true;
}

bool Cursor::accept(std::string_view word) {
  if (!is(word)) return false;
  skip();
  return true;
}

bool Cursor::accept_any(std::initializer_list<std::string_view> words) {
  if (!is_any(words)) return false;
  skip();
  return true;
}

bool Cursor::accept_all(std::initializer_list<std::string_view> words) {
  std::size_t ahead = 0;
  for (std::string_view word : words) {
    if (!is(word, ahead++)) return false;
  }
  skip(words.size());
  return true;
}

bool Cursor::is_any(std::initializer_list<std::string_view> words) const {
  return std::any_of(words.begin(), words.end(), [this](std::string_view word) { return is(word); });
}

bool Cursor::is_number(int digits, std::size_t ahead) const {
  return peek(ahead).sign == Sign::number && peek(ahead).digits == digits;
}

std::string Cursor::slice(std::size_t first, std::size_t last) const {
  last = std::min(last, tokens_->size());
  if (first >= last) return {};
  const std::size_t begin = (*tokens_)[first].begin;
  return collapse_spaces(text_.substr(begin, (*tokens_)[last - 1].end - begin));
}

}  // namespace glasnost::wording
