// Lines that know where they stand in their file, also after they were cut out, dedented or escaped.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/location.h"
#include "record/markdown/markdown.h"

namespace glasnost::record {

// `mark` is the place of the first character; a character that was put in at byte `added_at` has no place of
// its own.
struct PlacedLine {
  static constexpr std::size_t kNothingAdded = static_cast<std::size_t>(-1);
  std::string text;
  Mark mark;
  std::size_t added_at = kNothingAdded;
};

class PlacedText {
 public:
  PlacedText() = default;
  PlacedText(std::string_view text, const MarkdownSource& source);

  void add(PlacedLine line) { lines_.push_back(std::move(line)); }
  const std::vector<PlacedLine>& lines() const { return lines_; }
  // Line `number` counts from 1; one that does not exist is empty.
  std::string_view line(int number) const;
  // The place in the file of byte `offset` of line `number`.
  Mark mark_at(int number, std::size_t offset) const;
  bool is_blank() const;

 private:
  friend class PlaceCounter;
  const PlacedLine* nearest_line(int number) const;

  std::vector<PlacedLine> lines_;
};

// Places that mostly follow each other, in a time that does not grow with the length of their line.
class PlaceCounter {
 public:
  explicit PlaceCounter(const PlacedText& text) : text_(text) {}
  Mark mark_at(int number, std::size_t offset);

 private:
  const PlacedText& text_;
  int line_ = 0;
  std::size_t offset_ = 0;
  int characters_ = 0;  // before `offset_`
};

// Bytes of the blank (space, tab, no-break space) at `offset`; 0 where there is none.
std::size_t blank_at(std::string_view line, std::size_t offset);
// The first byte from `offset` on that is no blank.
std::size_t skip_blanks(std::string_view line, std::size_t offset);
// The line without `columns` leading blanks (a tab counts four), or as many as it has.
PlacedLine dedented(PlacedLine line, std::size_t columns);
// Leading blanks of the line in columns.
std::size_t indent_of(std::string_view line);

}  // namespace glasnost::record
