#include "record/markdown/placed_text.h"

#include <algorithm>

#include "base/text/text.h"

namespace glasnost::record {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00a0";
constexpr std::size_t kTabColumns = 4;

std::string without_carriage_returns(std::string_view line) {
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  std::string out(line);
  std::replace(out.begin(), out.end(), '\r', ' ');
  return out;
}

std::size_t columns_of_blank(char first) { return first == '\t' ? kTabColumns : 1; }

}  // namespace

PlacedText::PlacedText(std::string_view text, const MarkdownSource& source) {
  int line = source.first_line;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines_.push_back({without_carriage_returns(text.substr(0, end)), {line++, source.first_column}});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

std::string_view PlacedText::line(int number) const {
  if (number < 1 || static_cast<std::size_t>(number) > lines_.size()) return {};
  return lines_[static_cast<std::size_t>(number) - 1].text;
}

const PlacedLine* PlacedText::nearest_line(int number) const {
  if (lines_.empty()) return nullptr;
  return &lines_[static_cast<std::size_t>(std::clamp(number, 1, static_cast<int>(lines_.size()))) - 1];
}

Mark PlacedText::mark_at(int number, std::size_t offset) const {
  return PlaceCounter(*this).mark_at(number, offset);
}

Mark PlaceCounter::mark_at(int number, std::size_t offset) {
  const PlacedLine* line = text_.nearest_line(number);
  if (line == nullptr) return {};
  offset = std::min(offset, line->text.size());
  if (number != line_ || offset < offset_) {
    line_ = number;
    offset_ = 0;
    characters_ = 0;
  }
  characters_ += column_at(std::string_view(line->text).substr(offset_), offset - offset_) - 1;
  offset_ = offset;
  const int added = offset > line->added_at ? 1 : 0;
  return {line->mark.line, line->mark.column + characters_ - added};
}

bool PlacedText::is_blank() const {
  return std::all_of(lines_.begin(), lines_.end(),
                     [](const PlacedLine& line) { return skip_blanks(line.text, 0) == line.text.size(); });
}

std::size_t blank_at(std::string_view line, std::size_t offset) {
  if (offset >= line.size()) return 0;
  if (line[offset] == ' ' || line[offset] == '\t') return 1;
  return line.substr(offset, kNoBreakSpace.size()) == kNoBreakSpace ? kNoBreakSpace.size() : 0;
}

std::size_t skip_blanks(std::string_view line, std::size_t offset) {
  while (true) {
    const std::size_t blank = blank_at(line, offset);
    if (blank == 0) return offset;
    offset += blank;
  }
}

std::size_t indent_of(std::string_view line) {
  std::size_t columns = 0, at = 0;
  while (true) {
    const std::size_t blank = blank_at(line, at);
    if (blank == 0) return columns;
    columns += columns_of_blank(line[at]);
    at += blank;
  }
}

PlacedLine dedented(PlacedLine line, std::size_t columns) {
  std::size_t bytes = 0, stripped = 0;
  while (stripped < columns) {
    const std::size_t blank = blank_at(line.text, bytes);
    if (blank == 0) break;
    stripped += columns_of_blank(line.text[bytes]);
    bytes += blank;
    ++line.mark.column;
  }
  line.text.erase(0, bytes);
  return line;
}

}  // namespace glasnost::record
