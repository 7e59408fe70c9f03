// Words, numbers and signs of a deadline, and a cursor over them.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace glasnost::wording {

enum class Sign { word, number, dash, dot, comma, slash, open, close, semicolon, quote, other, end };

struct Token {
  Sign sign = Sign::end;
  std::string word;  // of a word: lower case, ё → е
  int value = 0;     // of a number with at most 6 digits, else -1
  int digits = 0;
  std::size_t begin = 0, end = 0;  // bytes of the text
};

// Blanks are dropped, every kind of dash is a dash, every kind of quote a quote. Any bytes are safe.
std::vector<Token> tokenise(std::string_view text);

// Walks over the tokens of a text; `accept…` moves behind what it finds, or stays.
class Cursor {
 public:
  Cursor(std::string_view text, const std::vector<Token>& tokens) : text_(text), tokens_(&tokens) {}

  bool at_end() const { return position_ >= tokens_->size(); }
  const Token& peek(std::size_t ahead = 0) const;
  void skip(std::size_t count = 1) { position_ += count; }
  std::size_t position() const { return position_; }
  void reset(std::size_t position) { position_ = position; }
  void skip_all() { position_ = tokens_->size(); }

  bool accept(Sign sign);
  bool accept(std::string_view word);
  bool accept_any(std::initializer_list<std::string_view> words);
  // All of them, one after the other.
  bool accept_all(std::initializer_list<std::string_view> words);
  bool is(std::string_view word, std::size_t ahead = 0) const { return peek(ahead).word == word; }
  bool is_any(std::initializer_list<std::string_view> words) const;
  bool is_number(int digits, std::size_t ahead = 0) const;
  // No blank between the token and the next one.
  bool touches_next(std::size_t ahead = 0) const { return peek(ahead).end == peek(ahead + 1).begin; }
  // The text from token `first` up to, not including, token `last`, as typed, blanks collapsed.
  std::string slice(std::size_t first, std::size_t last) const;

 private:
  std::string_view text_;
  const std::vector<Token>* tokens_;
  std::size_t position_ = 0;
};

}  // namespace glasnost::wording
