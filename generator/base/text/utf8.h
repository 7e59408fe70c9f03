// Characters (code points) of UTF-8 text, one by one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace glasnost {

inline constexpr char32_t kNoCharacter = 0xFFFFFFFF;

// The character at byte `at`, which moves behind it; kNoCharacter where the bytes are no UTF-8 (they are
// skipped).
char32_t next_character(std::string_view text, std::size_t& at);
// Nothing is appended where `character` is not a Unicode scalar value.
void append_character(std::string& out, char32_t character);

// What is no UTF-8 is left out.
std::u32string to_characters(std::string_view text);
std::string to_bytes(std::u32string_view characters);

bool is_blank(char32_t character);           // spaces of any width, tabs, line ends, NBSP
bool is_word_character(char32_t character);  // letters and digits of any script
bool is_control(char32_t character);
bool is_invisible(char32_t character);  // soft hyphen, zero-width blanks, direction marks
// How many cells of a terminal it takes: 2 for a wide one, 0 for one that joins the character before it.
std::size_t cells_of(char32_t character);

}  // namespace glasnost
