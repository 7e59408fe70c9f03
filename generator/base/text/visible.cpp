#include "base/text/visible.h"

#include <cstdio>

#include "base/text/utf8.h"

namespace glasnost {
namespace {

constexpr char32_t kControlPictures = 0x2400, kPictureOfDelete = 0x2421;

}  // namespace

std::string code_point_words(char32_t character) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "U+%04X", static_cast<unsigned>(character));
  return buffer;
}

std::string visible_character(char32_t character) {
  if (character == kNoCharacter) return "�";
  if (character == '\t') return "→";
  std::string out;
  if (character < 0x20)
    append_character(out, kControlPictures + character);
  else if (character == 0x7F)
    append_character(out, kPictureOfDelete);
  else if (is_control(character) || is_invisible(character) || character == 0x2028 || character == 0x2029)
    out = "‹" + code_point_words(character) + "›";
  else if (character != ' ' && is_blank(character))
    out = "␣";
  else
    append_character(out, character);
  return out;
}

std::string visible_text(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t character = next_character(text, at);
    const bool plain = character >= 0x20 && character < 0x7F;
    if (plain)
      out += text.substr(start, at - start);
    else
      out += character == '\n' || character == '\r' ? " " : visible_character(character);
  }
  return out;
}

}  // namespace glasnost
