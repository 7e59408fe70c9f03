#include <algorithm>

#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost {
namespace {

constexpr char32_t kNumberSign = U'№';
constexpr std::u32string_view kQuotes = U"\"'`´«»‹›„“”‟‚‘’‛″′";
constexpr std::u32string_view kHyphens = U"-\u2010\u2011";

bool is_hyphen(char32_t c) { return kHyphens.find(c) != std::u32string_view::npos; }

// Letters and quotes in their one form, blanks as single spaces.
std::u32string fold_characters(std::string_view text) {
  std::u32string out;
  for (char32_t c : to_characters(lower(to_nfc(text)))) {
    if (is_invisible(c)) continue;
    if (c == U'ё') c = U'е';
    if (is_blank(c)) c = U' ';
    if (kQuotes.find(c) != std::u32string_view::npos) c = U'"';
    const bool repeats = (c == U' ' || c == U'"') && !out.empty() && out.back() == c;
    if (!repeats) out += c;
  }
  return out;
}

// «сош № 1», «сош №1» and «сош№1» → «сош №1».
void append_number_sign(std::u32string& out) {
  while (!out.empty() && out.back() == U' ') out.pop_back();
  if (!out.empty() && is_word_character(out.back())) out += U' ';
  out += kNumberSign;
}

bool is_town(std::u32string_view word) { return word == U"г" || word == U"город" || word == U"города"; }

}  // namespace

std::string fold_name(std::string_view text) {
  const std::u32string in = fold_characters(text);
  std::u32string out;
  for (std::size_t i = 0; i < in.size();) {
    const auto end = static_cast<std::size_t>(
        std::find_if_not(in.begin() + static_cast<std::ptrdiff_t>(i), in.end(), is_word_character) -
        in.begin());
    if (is_town(std::u32string_view(in).substr(i, end - i))) {
      out += U"г. ";
      i = end;
      if (i < in.size() && in[i] == U'.') ++i;
    } else if (end > i) {
      out.append(in, i, end - i);
      i = end;
      continue;
    } else if (in[i] == kNumberSign) {
      append_number_sign(out);
      ++i;
    } else {
      out += in[i++];
      continue;
    }
    while (i < in.size() && in[i] == U' ') ++i;
  }
  return trim(to_bytes(out));
}

namespace {

// The character before byte `at`, which moves to its start; kNoCharacter at the beginning of the text.
char32_t previous_character(std::string_view text, std::size_t& at) {
  if (at == 0) return kNoCharacter;
  do {
    --at;
  } while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
  std::size_t next = at;
  return next_character(text, next);
}

char32_t character_after(std::string_view text, std::size_t& at) {
  return at < text.size() ? next_character(text, at) : kNoCharacter;
}

// True where a word goes on beyond `at`, in the direction of `step`. A hyphen between letters makes one word
// of two: «школа» is not in «школа-интернат».
template <class Step>
bool goes_on(std::string_view text, std::size_t at, Step step) {
  const char32_t next = step(text, at);
  return is_word_character(next) || (is_hyphen(next) && is_word_character(step(text, at)));
}

}  // namespace

std::size_t find_words(std::string_view haystack, std::string_view needle) {
  if (needle.empty()) return std::string_view::npos;
  std::size_t first = 0, last = needle.size();
  const bool starts_word = is_word_character(next_character(needle, first));
  const bool ends_word = is_word_character(previous_character(needle, last));
  for (std::size_t at = haystack.find(needle); at != std::string_view::npos;
       at = haystack.find(needle, at + 1)) {
    if (starts_word && goes_on(haystack, at, previous_character)) continue;
    if (!ends_word || !goes_on(haystack, at + needle.size(), character_after)) return at;
  }
  return std::string_view::npos;
}

bool contains_words(std::string_view haystack, std::string_view needle) {
  return find_words(haystack, needle) != std::string_view::npos;
}

}  // namespace glasnost
