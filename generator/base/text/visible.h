// Text as it can be shown on any terminal and in any log: nothing in it is invisible or acts.
#pragma once

#include <string>
#include <string_view>

namespace glasnost {

// One character made visible: a tab is →, a control character its picture (␀), a special blank ␣, a direction
// or zero-width mark ‹U+200B›, what is no UTF-8 �. All others stay.
std::string visible_character(char32_t character);
// The same for a whole text. Its line ends become spaces.
std::string visible_text(std::string_view text);

// «U+00AD».
std::string code_point_words(char32_t character);

}  // namespace glasnost
