// What keyboards, Word, Excel and the recognition of scans leave in a text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace glasnost::check {

struct TextFault {
  enum class Kind {
    mixed_alphabets,   // «школa» with a Latin «a»; `offset`: that letter
    digit_in_word,     // «шк0ла»
    letter_in_number,  // «2О21»
    broken_word,       // «образо- вание»: perhaps, where the joined word is one
    invisible,         // a soft hyphen, a blank of no width
    private_use,       // a bullet of a font that readers do not have
    excel_error        // #ССЫЛКА!
  };
  Kind kind = Kind::mixed_alphabets;
  std::size_t offset = 0;  // bytes
  std::string_view words;  // the word or sign
};

// In the order of their places. Takes time in step with the text.
std::vector<TextFault> find_text_faults(std::string_view text);

}  // namespace glasnost::check
