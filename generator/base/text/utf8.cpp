#include "base/text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

// ICU's macros convert in silence and nest deeply.
#pragma GCC diagnostic ignored "-Wconversion"

namespace glasnost {

// NOLINTNEXTLINE(readability-function-size)
char32_t next_character(std::string_view text, std::size_t& at) {
  UChar32 character = 0;
  U8_NEXT(text.data(), at, text.size(), character);
  return character < 0 ? kNoCharacter : static_cast<char32_t>(character);
}

void append_character(std::string& out, char32_t character) {
  char buffer[U8_MAX_LENGTH];
  std::size_t length = 0;
  UBool failed = false;
  U8_APPEND(buffer, length, U8_MAX_LENGTH, static_cast<UChar32>(character), failed);
  if (!failed) out.append(buffer, length);
}

std::u32string to_characters(std::string_view text) {
  std::u32string out;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t character = next_character(text, i);
    if (character != kNoCharacter) out += character;
  }
  return out;
}

std::string to_bytes(std::u32string_view characters) {
  std::string out;
  for (const char32_t character : characters) append_character(out, character);
  return out;
}

bool is_blank(char32_t character) { return u_isUWhiteSpace(static_cast<UChar32>(character)) != 0; }
bool is_word_character(char32_t character) { return u_isalnum(static_cast<UChar32>(character)) != 0; }
bool is_control(char32_t character) { return u_charType(static_cast<UChar32>(character)) == U_CONTROL_CHAR; }
bool is_invisible(char32_t character) { return u_charType(static_cast<UChar32>(character)) == U_FORMAT_CHAR; }

std::size_t cells_of(char32_t character) {
  const auto c = static_cast<UChar32>(character);
  const auto type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK) return 0;
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace glasnost
