#include "render/tokens.h"

#include <algorithm>
#include <cstddef>

#include "base/text/text.h"

namespace glasnost::render {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::string_view strip(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool is_name(std::string_view text) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
  bool letter_before = false;
  for (const char c : text) {
    const bool letter = kLetters.find(c) != std::string_view::npos;
    if (!letter && (!letter_before || (c != '.' && c != '/'))) return false;
    letter_before = letter;
  }
  return letter_before;
}

TokenKind kind_of(char sign) {
  switch (sign) {
    case '{':
      return TokenKind::raw;
    case '#':
      return TokenKind::section;
    case '^':
      return TokenKind::inverted;
    case '/':
      return TokenKind::close;
    case '>':
      return TokenKind::partial;
    case '<':
      return TokenKind::layout;
    case '$':
      return TokenKind::block;
    case '!':
      return TokenKind::comment;
    default:
      return TokenKind::value;
  }
}

bool writes(TokenKind kind) { return kind == TokenKind::value || kind == TokenKind::raw; }

// The first word of `rest`, which loses it.
std::string_view take_word(std::string_view& rest) {
  rest = strip(rest);
  const std::string_view word = rest.substr(0, rest.find_first_of(kBlanks));
  rest.remove_prefix(word.size());
  return word;
}

class Splitter {
 public:
  Splitter(const Source& source, Diagnostics& diagnostics)
      : source_(source), text_(source.text), diagnostics_(diagnostics) {}

  std::vector<Token> split() {
    while (position_ < text_.size()) {
      const std::size_t open = text_.find("{{", position_);
      add_text(text_.substr(position_, open == std::string_view::npos ? open : open - position_));
      if (open == std::string_view::npos) break;
      position_ = open;
      read_tag();
    }
    finish_line();
    return std::move(tokens_);
  }

 private:
  // Line by line, so that a line without output can be taken back when it ends.
  void add_text(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      const std::string_view piece = text.substr(0, end == std::string_view::npos ? end : end + 1);
      (strip(piece).empty() ? has_blanks_ : has_output_) = true;
      tokens_.push_back(
          {.kind = TokenKind::text, .text = piece, .filter = {}, .key = {}, .mark = mark_at(piece)});
      if (end != std::string_view::npos) finish_line();
      text.remove_prefix(piece.size());
    }
  }

  void finish_line() {
    if (has_tags_ && !has_output_ && has_blanks_) {
      const auto line = tokens_.begin() + static_cast<std::ptrdiff_t>(line_begin_);
      const auto is_text = [](const Token& token) { return token.kind == TokenKind::text; };
      tokens_.erase(std::remove_if(line, tokens_.end(), is_text), tokens_.end());
    }
    line_begin_ = tokens_.size();
    has_tags_ = has_output_ = has_blanks_ = false;
  }

  void read_tag() {
    const std::string_view rest = text_.substr(position_);
    const TokenKind kind = kind_of(rest.size() > 2 ? rest[2] : ' ');
    const std::string_view closing = kind == TokenKind::raw ? "}}}" : "}}";
    const std::size_t begin = kind == TokenKind::value ? 2 : 3;
    const std::size_t end = rest.find(closing, begin);
    const std::size_t next_tag = rest.find("{{", begin);
    if (end == std::string_view::npos || (next_tag < end && kind != TokenKind::comment)) {
      report("template/unclosed-tag", rest, std::string(strip(rest.substr(0, rest.find('\n')))));
      add_text(rest.substr(0, 2));
      position_ += 2;
      return;
    }
    position_ += end + closing.size();
    has_tags_ = true;
    has_output_ = has_output_ || writes(kind);
    add_tag(kind, rest, strip(rest.substr(begin, end - begin)));
  }

  void add_tag(TokenKind kind, std::string_view place, std::string_view content) {
    Token token{.kind = kind, .text = content, .filter = {}, .key = {}, .mark = mark_at(place)};
    if (kind == TokenKind::comment) return;
    const std::size_t bar = kind == TokenKind::value ? content.find('|') : std::string_view::npos;
    if (bar != std::string_view::npos) {
      token.text = strip(content.substr(0, bar));
      std::string_view rest = content.substr(bar + 1);
      token.filter = take_word(rest);
      token.key = strip(rest);
      if (token.filter.empty() || (token.filter == "plural") != is_name(token.key))
        return report("template/unknown-filter", place, std::string(strip(content.substr(bar + 1))));
    }
    const bool item = token.text == "." && (kind == TokenKind::value || kind == TokenKind::raw);
    if (!item && !is_name(token.text)) return report("template/bad-name", place, std::string(token.text));
    tokens_.push_back(token);
  }

  void report(std::string_view code, std::string_view place, std::string what) {
    const Mark mark = mark_at(place);
    diagnostics_.report(code, {source_.file, mark.line, mark.column}, {std::move(what)});
  }

  // `place` begins in the source, never before the place asked for last.
  Mark mark_at(std::string_view place) {
    const auto offset = static_cast<std::size_t>(place.data() - text_.data());
    for (std::size_t i = counted_; i < offset; ++i) {
      if (text_[i] != '\n') continue;
      ++line_;
      line_start_ = i + 1;
    }
    counted_ = offset;
    return {line_, column_at(text_.substr(line_start_), offset - line_start_)};
  }

  const Source& source_;
  std::string_view text_;
  Diagnostics& diagnostics_;
  std::vector<Token> tokens_;
  std::size_t position_ = 0, line_begin_ = 0, counted_ = 0, line_start_ = 0;
  int line_ = 1;
  bool has_tags_ = false, has_output_ = false, has_blanks_ = false;
};

}  // namespace

std::vector<Token> split_tokens(const Source& source, Diagnostics& diagnostics) {
  return Splitter(source, diagnostics).split();
}

}  // namespace glasnost::render
