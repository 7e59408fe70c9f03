// Letters of one alphabet inside a word of the other: «школa» with a Latin «a».
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace glasnost {

// The letters of a word that do not belong to its alphabet.
struct OddLetters {
  std::vector<std::size_t> places;  // indexes in `characters`, rising
  bool latin = false;               // Latin letters in a Russian word; else Russian ones in a Latin word
  bool alike = false;               // each looks like a letter of the word's alphabet
  bool empty() const { return places.empty(); }
};
// Of the first mixed word of `characters` that touches [begin, end). A word of two alphabets that look
// nothing like each other (IT-школа without its hyphen) is none.
OddLetters odd_letters(std::u32string_view characters, std::size_t begin, std::size_t end);

// Equal for texts that look alike in all but case: Russian letters count as their Latin twins.
std::string look_alike_key(std::string_view text);

}  // namespace glasnost
