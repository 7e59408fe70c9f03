#include "base/text/mixed_letters.h"

#include <algorithm>

#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost {
namespace {

constexpr std::u32string_view kLatinTwins = U"ABCEHKMOPTXYaceopxyk";
constexpr std::u32string_view kRussianTwins = U"АВСЕНКМОРТХУасеорхук";

bool is_latin(char32_t c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}
bool is_russian(char32_t c) { return c >= 0x400 && c <= 0x52F; }

struct Letters {
  std::vector<std::size_t> places;
  bool twins = true;  // each looks like a letter of the other alphabet
};

void add(Letters& letters, std::size_t place, bool twin) {
  letters.places.push_back(place);
  letters.twins = letters.twins && twin;
}

// Which letters of the word [begin, end) are the odd ones.
OddLetters judge(std::u32string_view characters, std::size_t begin, std::size_t end) {
  Letters latin, russian;
  for (std::size_t i = begin; i < end; ++i) {
    const char32_t c = characters[i];
    if (is_latin(c)) add(latin, i, kLatinTwins.find(c) != std::u32string_view::npos);
    if (is_russian(c)) add(russian, i, kRussianTwins.find(c) != std::u32string_view::npos);
  }
  if (latin.places.empty() || russian.places.empty()) return {};
  const bool mostly_russian = russian.places.size() >= latin.places.size();
  if (latin.twins && (mostly_russian || !russian.twins)) return {latin.places, true, true};
  if (russian.twins) return {russian.places, false, true};
  if (russian.places.size() >= 2 * latin.places.size()) return {latin.places, true};
  if (latin.places.size() >= 2 * russian.places.size()) return {russian.places, false};
  return {};
}

}  // namespace

OddLetters odd_letters(std::u32string_view characters, std::size_t begin, std::size_t end) {
  end = std::min(end, characters.size());
  while (begin > 0 && begin < characters.size() && is_word_character(characters[begin - 1])) --begin;
  for (std::size_t at = begin; at < end;) {
    std::size_t word_end = at;
    while (word_end < characters.size() && is_word_character(characters[word_end])) ++word_end;
    if (auto odd = judge(characters, at, word_end); !odd.empty()) return odd;
    at = word_end + 1;
  }
  return {};
}

std::string look_alike_key(std::string_view text) {
  std::u32string characters = to_characters(text);
  for (char32_t& c : characters)
    if (const std::size_t twin = kRussianTwins.find(c); twin != std::u32string_view::npos)
      c = kLatinTwins[twin];
  return lower(to_bytes(characters));
}

}  // namespace glasnost
