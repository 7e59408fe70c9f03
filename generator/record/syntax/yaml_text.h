// The lines of a YAML text, and the slips of the hand in them that YAML takes for text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/location.h"

namespace glasnost::record {

// Lines are counted as in the file: the first is `first_line`.
class YamlText {
 public:
  YamlText(std::string_view text, int first_line);

  int first_line() const { return first_line_; }
  int last_line() const { return first_line_ + static_cast<int>(lines_.size()) - 1; }
  // Empty where there is no such line.
  std::string_view line(int number) const;
  // The bytes before and from a place on its line; quick where places are asked for in rising order.
  std::string_view before(Mark place);
  std::string_view from(Mark place);

 private:
  std::size_t byte_of(Mark place);

  int first_line_;
  std::vector<std::string_view> lines_;
  Mark known_;
  std::size_t known_byte_ = 0;
};

// `dash`: an item without a space behind `-`; `colon`: a key without one behind `:`; `blank`: a no-break
// space where YAML wants a plain one.
struct Slip {
  enum class Kind { dash, colon, blank } kind = Kind::dash;
  std::size_t offset = 0;  // in the line
};
std::optional<Slip> find_slip(std::string_view line);

// The text behind a key and its colon, where the line begins with one (also behind `- `).
std::optional<std::size_t> value_offset(std::string_view line);
// The byte of a `#` that begins a comment after blanks at the start of `rest`.
std::optional<std::size_t> comment_offset(std::string_view rest);
// Bytes of a no-break or other wide or invisible blank at the start of `text`; 0 where there is none.
std::size_t odd_blank(std::string_view text);

}  // namespace glasnost::record
