#include "check/personal/words/tokens.h"

#include <array>
#include <optional>

#include "base/text/utf8.h"

namespace glasnost::check {
namespace {

constexpr std::u32string_view kLatinLookAlikes = U"aceopxyABCEHKMOPTXKM";
constexpr std::u32string_view kTheirCyrillic = U"асеорхуАВСЕНКМОРТХКМ";
constexpr std::u32string_view kHyphens = U"-\u2010\u2011";
constexpr std::u32string_view kDashes = U"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
constexpr std::u32string_view kPlainQuotes = U"\"'\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u2039\u203a";
constexpr std::u32string_view kEmphasis = U"*_~`\\";
constexpr char32_t kBreve = 0x306, kDiaeresis = 0x308;

bool holds(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }
bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_cyrillic(char32_t c) { return c >= 0x400 && c <= 0x52f; }
bool is_letter(char32_t c) {
  return is_cyrillic(c) || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xc0 && c <= 0x24f);
}
bool is_upper(char32_t c) { return (c >= 0x400 && c <= 0x42f) || (c >= U'A' && c <= U'Z'); }
bool is_combining(char32_t c) { return c >= 0x300 && c <= 0x36f; }

char32_t lower_letter(char32_t c) {
  if (c >= U'A' && c <= U'Z') return c + 32;
  if (c >= 0x410 && c <= 0x42f) c += 32;
  if (c >= 0x400 && c <= 0x40f) c += 80;
  return c == U'ё' ? U'е' : c;
}

// A character of the line with the bytes it was read from.
struct Character {
  char32_t value = 0;
  std::size_t offset = 0, length = 0;
};

std::optional<char32_t> hex_value(std::string_view digits) {
  char32_t value = 0;
  for (const char c : digits) {
    const char lowered = static_cast<char>(c | 0x20);
    if (c >= '0' && c <= '9')
      value = value * 16 + static_cast<char32_t>(c - '0');
    else if (lowered >= 'a' && lowered <= 'f')
      value = value * 16 + static_cast<char32_t>(lowered - 'a' + 10);
    else
      return std::nullopt;
  }
  return value;
}

// `&nbsp;`, `&#1048;`, `&#x418;` at byte `at`, which moves behind it.
std::optional<char32_t> entity(std::string_view line, std::size_t& at) {
  const std::size_t end = line.substr(0, at + 10).find(';', at);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view name = line.substr(at + 1, end - at - 1);
  std::optional<char32_t> value;
  if (name == "nbsp") value = U' ';
  if (name.starts_with("#x") && name.size() > 2) value = hex_value(name.substr(2));
  if (name.starts_with('#') && !value) {
    char32_t number = 0;
    for (const char c : name.substr(1)) {
      if (c < '0' || c > '9') return std::nullopt;
      number = number * 10 + static_cast<char32_t>(c - '0');
    }
    value = number;
  }
  if (value) at = end + 1;
  return value;
}

Character read(std::string_view line, std::size_t& at) {
  const std::size_t start = at;
  if (line[at] == '\\' && line.substr(at, 2) == "\\u" && at + 6 <= line.size()) {
    if (const auto value = hex_value(line.substr(at + 2, 4))) {
      at += 6;
      return {*value, start, 6};
    }
  }
  if (line[at] == '&') {
    if (const auto value = entity(line, at)) return {*value, start, at - start};
  }
  const char32_t value = next_character(line, at);
  return {value, start, at - start};
}

// The characters that count: no bad bytes, no invisible ones, letters composed.
std::vector<Character> characters_of(std::string_view line) {
  std::vector<Character> out;
  out.reserve(line.size());
  for (std::size_t at = 0; at < line.size();) {
    const Character c = read(line, at);
    if (c.value == kNoCharacter || is_invisible(c.value)) continue;
    if (is_combining(c.value)) {
      if (out.empty()) continue;
      char32_t& before = out.back().value;
      if (c.value == kBreve && (before == U'и' || before == U'И')) before += 1;
      if (c.value == kDiaeresis && before == U'Е') before = U'Ё';
      out.back().length = c.offset + c.length - out.back().offset;
      continue;
    }
    out.push_back(c);
  }
  return out;
}

class Cutter {
 public:
  explicit Cutter(std::string_view line) : line_(line), in_(characters_of(line)) {}

  Tokens cut() {
    while (at_ < in_.size()) {
      const char32_t c = in_[at_].value;
      if (is_blank(c)) {
        gap_ = true;
        ++at_;
      } else if (holds(kEmphasis, c)) {
        ++at_;
      } else if (is_letter(c)) {
        take_word();
      } else if (is_digit(c)) {
        take_number();
      } else {
        take_mark();
      }
    }
    number_quotes();
    return std::move(out_);
  }

 private:
  char32_t peek(std::size_t ahead) const { return at_ + ahead < in_.size() ? in_[at_ + ahead].value : 0; }

  Token& add(Token::Kind kind, std::size_t first, std::size_t last) {
    Token token;
    token.kind = kind;
    token.offset = in_[first].offset;
    token.length = in_[last].offset + in_[last].length - token.offset;
    token.gap = gap_;
    gap_ = false;
    out_.push_back(std::move(token));
    return out_.back();
  }

  void take_word() {
    const std::size_t first = at_;
    bool cyrillic = false;
    while (at_ < in_.size()) {
      const bool hyphen = holds(kHyphens, peek(0)) && is_letter(peek(1));
      const bool emphasis = holds(kEmphasis, peek(0)) && is_letter(peek(1));
      if (!is_letter(peek(0)) && !hyphen && !emphasis) break;
      cyrillic = cyrillic || is_cyrillic(peek(0));
      ++at_;
    }
    fill_word(add(Token::Kind::word, first, at_ - 1), first, cyrillic);
  }

  void fill_word(Token& token, std::size_t first, bool cyrillic) {
    bool start = true, all_upper = true;
    token.capital = true;
    token.initial_capital = is_upper(in_[first].value);
    for (std::size_t i = first; i < at_; ++i) {
      char32_t c = in_[i].value;
      if (holds(kEmphasis, c)) continue;
      if (!is_letter(c)) {
        token.text += '-';
        start = true;
        continue;
      }
      const std::size_t alike = cyrillic ? kLatinLookAlikes.find(c) : std::u32string_view::npos;
      if (alike != std::u32string_view::npos) c = kTheirCyrillic[alike];
      if (start && !is_upper(c)) token.capital = false;
      all_upper = all_upper && is_upper(c);
      start = false;
      ++token.letters;
      append_character(token.text, lower_letter(c));
    }
    token.caps = all_upper && token.letters > 1;
  }

  void take_number() {
    const std::size_t first = at_;
    while (is_digit(peek(0))) ++at_;
    Token& token = add(Token::Kind::number, first, at_ - 1);
    for (std::size_t i = first; i < at_; ++i) token.text += static_cast<char>(in_[i].value);
  }

  void take_mark() {
    const std::size_t first = at_;
    const char32_t c = in_[at_++].value;
    if (c == U'<' && line_.substr(in_[first].offset, 3) == "<br") {
      while (at_ < in_.size() && in_[at_ - 1].value != U'>') ++at_;
      add(Token::Kind::mark, first, at_ - 1).mark = ';';
      return;
    }
    char mark = c < 0x80 ? static_cast<char>(c) : kOtherMark;
    if (holds(kDashes, c)) mark = '-';
    if (holds(kPlainQuotes, c)) mark = '"';
    if (c == U'«') mark = kOpenQuote;
    if (c == U'»') mark = kCloseQuote;
    if (c == U'№') mark = kNumberSign;
    add(Token::Kind::mark, first, first).mark = mark;
  }

  // «А» is the letter of a class, not a quotation.
  bool is_letter_quote(std::size_t open) const {
    return open + 2 < out_.size() && out_[open + 1].letters == 1 && out_[open + 2].is(kCloseQuote);
  }

  void number_quotes() {
    std::vector<int> open;
    int count = 0;
    for (std::size_t i = 0; i < out_.size(); ++i) {
      if (out_[i].is(kOpenQuote) && !is_letter_quote(i)) open.push_back(++count);
      out_[i].quote = open.empty() ? 0 : open.back();
      const bool letter =
          i >= 2 && out_[i].is(kCloseQuote) && out_[i - 2].is(kOpenQuote) && is_letter_quote(i - 2);
      if (out_[i].is(kCloseQuote) && !letter && !open.empty()) open.pop_back();
    }
    // A quotation that the line does not close counts as none: it may be a long title.
    std::vector<bool> unclosed(static_cast<std::size_t>(count) + 1, false);
    for (const int quote : open) unclosed[static_cast<std::size_t>(quote)] = true;
    for (Token& token : out_)
      if (unclosed[static_cast<std::size_t>(token.quote)]) token.quote = 0;
  }

  std::string_view line_;
  std::vector<Character> in_;
  std::size_t at_ = 0;
  bool gap_ = true;
  Tokens out_;
};

}  // namespace

Tokens tokens_of(std::string_view line) { return Cutter(line).cut(); }

}  // namespace glasnost::check
