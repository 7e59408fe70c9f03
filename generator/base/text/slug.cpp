#include <array>

#include "base/text/text.h"

namespace glasnost {
namespace {

constexpr std::size_t kMaxLength = 64;

// а … я in their order in Unicode; ё stands elsewhere. Slugs are URLs: this table never changes.
constexpr std::array<std::string_view, 32> kLetters = {
    "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "y",    "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",  "y", "",  "e", "yu", "ya"};

bool is_slug_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// The Russian letter that `text` starts with, from а (0) to я (31), ё as е; -1 where there is none.
int russian_letter(std::string_view text) {
  if (text.size() < 2) return -1;
  const int code =
      ((static_cast<unsigned char>(text[0]) & 0x1F) << 6) | (static_cast<unsigned char>(text[1]) & 0x3F);
  if ((static_cast<unsigned char>(text[0]) & 0xE0U) != 0xC0U) return -1;
  if (code == 0x451) return 5;
  return code >= 0x430 && code <= 0x44F ? code - 0x430 : -1;
}

}  // namespace

bool is_slug(std::string_view text) {
  if (text.empty() || text.size() > kMaxLength || text.front() == '-' || text.back() == '-') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '-' ? text[i - 1] == '-' : !is_slug_letter(text[i])) return false;
  }
  return true;
}

bool is_identifier(std::string_view text) {
  if (text.empty() || text.size() > kMaxLength) return false;
  for (const char c : text) {
    if (!is_slug_letter(c) && c != '_' && c != '-') return false;
  }
  return true;
}

std::string transliterate(std::string_view text) {
  const std::string words = lower(to_nfc(text));
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const int letter = russian_letter(std::string_view(words).substr(i));
    if (letter >= 0) {
      out += kLetters[static_cast<std::size_t>(letter)];
      ++i;
    } else if (is_slug_letter(words[i])) {
      out += words[i];
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  if (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

}  // namespace glasnost
