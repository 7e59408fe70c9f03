#include "check/texts/text_faults.h"

#include <algorithm>
#include <array>

#include "base/text/excel.h"
#include "base/text/mixed_letters.h"
#include "base/text/utf8.h"

namespace glasnost::check {
namespace {

using Kind = TextFault::Kind;

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_latin(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_russian(char32_t c) { return c >= 0x400 && c <= 0x52F; }
bool is_small_russian(char32_t c) { return (c >= U'а' && c <= U'я') || c == U'ё'; }

// U+200D joins emoji.
bool is_unseen(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F && c != 0x200D) || (c >= 0x2060 && c <= 0x2064) ||
         c == 0xFEFF;
}

bool is_private(char32_t c) { return c >= 0xE000 && c <= 0xF8FF; }

// «ХХI»: people write these numbers in letters of both alphabets, and nobody searches for them.
bool is_roman_number(std::u32string_view word) {
  return word.find_first_not_of(U"IVXLCDMІХСМ") == std::u32string_view::npos;
}

// The character of a word where a digit stands for a letter; npos where none does.
std::size_t digit_for_letter(std::u32string_view word) {
  if (word.size() > 2 && word[0] == U'0' && is_small_russian(word[1]) && is_small_russian(word[2])) return 0;
  for (std::size_t i = 1; i + 1 < word.size(); ++i)
    if (std::u32string_view(U"01346").find(word[i]) != std::u32string_view::npos &&
        is_small_russian(word[i - 1]) && is_small_russian(word[i + 1]))
      return i;
  return std::u32string_view::npos;
}

// The character of a number where a letter stands for a digit: «2О21», «20З1».
std::size_t letter_for_digit(std::u32string_view word) {
  std::size_t found = std::u32string_view::npos, digits = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (is_digit(word[i])) {
      ++digits;
      continue;
    }
    const bool alike = std::u32string_view(U"ОоЗзБб").find(word[i]) != std::u32string_view::npos;
    const bool inside = i > 0 && i + 1 < word.size();
    if (!alike || !inside || found != std::u32string_view::npos) return std::u32string_view::npos;
    found = i;
  }
  return digits >= 3 ? found : std::u32string_view::npos;
}

class Finder {
 public:
  explicit Finder(std::string_view text) : text_(text) {}

  std::vector<TextFault> find() {
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t start = at;
      const auto byte = static_cast<unsigned char>(text_[at]);
      const char32_t c = byte < 0x80 ? (++at, byte) : next_character(text_, at);
      if (is_russian(c) || is_latin(c) || is_digit(c)) {
        take_letter(c, start);
        continue;
      }
      end_word(start);
      take_sign(c, start, at);
    }
    end_word(text_.size());
    return std::move(faults_);
  }

 private:
  void add(Kind kind, std::size_t offset, std::size_t begin, std::size_t end) {
    faults_.push_back({kind, offset, text_.substr(begin, end - begin)});
  }

  void take_letter(char32_t c, std::size_t at) {
    if (!inside_) word_ = at;
    inside_ = true;
    russian_ = russian_ || is_russian(c);
    latin_ = latin_ || is_latin(c);
    digit_ = digit_ || is_digit(c);
  }

  void end_word(std::size_t end) {
    if (inside_ && russian_ && (latin_ || digit_)) judge_word(end);
    if (inside_ && russian_ && !latin_ && !digit_) judge_break(end);
    if (inside_) before_ = {word_, end};
    inside_ = russian_ = latin_ = digit_ = false;
  }

  void judge_word(std::size_t end) {
    const std::string_view bytes = text_.substr(word_, end - word_);
    constexpr std::size_t kLongest = 200;  // bytes: no word is as long
    if (bytes.size() > kLongest) return;
    const std::u32string word = to_characters(bytes);
    if (latin_) {
      const OddLetters odd = odd_letters(word, 0, word.size());
      if (odd.alike && !is_roman_number(word)) add_at(Kind::mixed_alphabets, word, odd.places[0], end);
      return;
    }
    add_at(Kind::digit_in_word, word, digit_for_letter(word), end);
    add_at(Kind::letter_in_number, word, letter_for_digit(word), end);
  }

  void add_at(Kind kind, std::u32string_view word, std::size_t place, std::size_t end) {
    if (place == std::u32string_view::npos) return;
    add(kind, word_ + to_bytes(word.substr(0, place)).size(), word_, end);
  }

  // The word before, a hyphen, a blank or the end of a line with the indent of the next, this word; all in
  // small letters.
  void judge_break(std::size_t end) {
    constexpr std::size_t kLongest = 40;  // bytes of both blanks and words
    const auto [begin, stop] = before_;
    if (stop <= begin || word_ - stop < 2 || end - begin > kLongest * 2) return;
    const std::string_view gap = text_.substr(stop, word_ - stop);
    if (gap[0] != '-' || gap.find_first_not_of(" \n", 1) != std::string_view::npos) return;
    const auto is_small = [](std::string_view bytes) {
      const std::u32string word = to_characters(bytes);
      return word.size() >= 2 && std::all_of(word.begin(), word.end(), is_small_russian);
    };
    if (is_small(text_.substr(begin, stop - begin)) && is_small(text_.substr(word_, end - word_)))
      add(Kind::broken_word, begin, begin, end);
  }

  void take_sign(char32_t c, std::size_t start, std::size_t end) {
    if (c == U'#') {
      if (const auto error = excel_error_at(text_.substr(start)); !error.empty())
        add(Kind::excel_error, start, start, start + error.size());
    } else if (c >= 0xAD && is_unseen(c)) {
      add(Kind::invisible, start, start, end);
    } else if (is_private(c)) {
      add(Kind::private_use, start, start, end);
    }
  }

  const std::string_view text_;
  std::vector<TextFault> faults_;
  bool inside_ = false, russian_ = false, latin_ = false, digit_ = false;
  std::size_t word_ = 0;                              // where the word began
  std::pair<std::size_t, std::size_t> before_{0, 0};  // the word before it
};

}  // namespace

std::vector<TextFault> find_text_faults(std::string_view text) { return Finder(text).find(); }

}  // namespace glasnost::check
