// A line of a file as it is shown below a finding.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace glasnost {

// Where in a line a finding stands: `column` counts characters from 1 (0: the whole line); `words`: what the
// finding quotes. The longest of them that stands in the line at the column or after it is what is
// underlined.
struct Spot {
  int column = 0;
  std::vector<std::string> words;
};

// `text` has no invisible character, and is cut with … around the place where it would not fit a screen; its
// marks are blanks and ^ that stand below it in any terminal.
struct Excerpt {
  std::string text;
  std::string marks;  // empty where the finding has no column
  std::string
      odd_marks;  // below letters of a foreign alphabet in the words marked; empty where there are none
  std::vector<std::string> odd_letters;  // these letters, each once
  bool odd_latin = false;                // they are Latin, in a Russian word
};
Excerpt excerpt_of(std::string_view line, const Spot& spot);

}  // namespace glasnost
