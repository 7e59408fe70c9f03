#include "record/markdown_guard.h"

#include <algorithm>

#include "record/table_rows.h"

namespace glasnost::record {
namespace {

constexpr std::size_t kMostColumns = 64;
constexpr std::size_t kMostContainers = 32;
constexpr std::size_t kMostInParagraph = 2000;  // lines, or opening brackets
constexpr std::size_t kMostMissingCells = 20000;
constexpr std::size_t kCodeIndent = 4;

// `>`, bullets and numbers of lists, one inside the other, at the start of a line.
std::size_t container_count(std::string_view line) {
  std::size_t count = 0, at = 0;
  while ((at = skip_blanks(line, at)) < line.size()) {
    const std::size_t end = std::min(line.find_first_not_of("0123456789", at), line.size() - 1);
    const bool bullet = end == at && std::string_view("-+*").find(line[at]) != std::string_view::npos;
    const bool number = end > at && (line[end] == '.' || line[end] == ')');
    if (line[at] != '>' && !((bullet || number) && blank_at(line, end + 1) > 0)) break;
    ++count;
    at = end + 1;
  }
  return count;
}

// Whether a line below a table may be more than one more row of it.
bool may_end_table(std::string_view line) {
  const std::size_t start = skip_blanks(line, 0);
  if (start == line.size() || indent_of(line) >= kCodeIndent || container_count(line) > 0) return true;
  return std::string_view(">#`~-+*_=<").find(line[start]) != std::string_view::npos;
}

class Guard {
 public:
  Guard(const std::string& path, Diagnostics& diagnostics) : path_(path), diagnostics_(diagnostics) {}

  bool allows(const PlacedLine& line) {
    const std::size_t cells = cell_starts(line.text).size();
    const bool delimiter = is_delimiter_row(line.text);
    if (delimiter && cells > kMostColumns) return refuse("markdown/table-columns", line, kMostColumns);
    if (container_count(line.text) > kMostContainers)
      return refuse("markdown/nesting", line, kMostContainers);
    const bool starts_table = delimiter && cells == previous_cells_;
    previous_cells_ = cells;
    if (starts_table) {
      columns_ = cells;
      missing_ = lines_ = brackets_ = 0;
      return true;
    }
    return columns_ > 0 && !may_end_table(line.text) ? allows_row(line, cells) : allows_text(line);
  }

 private:
  bool allows_row(const PlacedLine& line, std::size_t cells) {
    missing_ += columns_ - std::min(columns_, cells);
    brackets_ = 0;
    count_brackets(line.text);
    if (missing_ <= kMostMissingCells && brackets_ <= kMostInParagraph) return true;
    missing_ = 0;
    return refuse("markdown/too-complex", line, kMostInParagraph);
  }

  bool allows_text(const PlacedLine& line) {
    columns_ = 0;
    if (skip_blanks(line.text, 0) == line.text.size()) {
      lines_ = brackets_ = 0;
      return true;
    }
    ++lines_;
    count_brackets(line.text);
    if (lines_ <= kMostInParagraph && brackets_ <= kMostInParagraph) return true;
    lines_ = brackets_ = 0;
    return refuse("markdown/too-complex", line, kMostInParagraph);
  }

  void count_brackets(std::string_view line) {
    brackets_ += static_cast<std::size_t>(std::count(line.begin(), line.end(), '['));
  }

  bool refuse(std::string_view code, const PlacedLine& line, std::size_t limit) {
    diagnostics_.report(code, {path_, line.mark.line, line.mark.column}, {std::to_string(limit)});
    columns_ = 0;
    return false;
  }

  const std::string& path_;
  Diagnostics& diagnostics_;
  std::size_t columns_ = 0, previous_cells_ = 0;  // of the table above, of the line above
  std::size_t missing_ = 0, lines_ = 0, brackets_ = 0;
};

}  // namespace

std::string guarded_text(const PlacedText& text, const std::string& path, Diagnostics& diagnostics) {
  Guard guard(path, diagnostics);
  std::string out;
  for (const PlacedLine& line : text.lines()) {
    if (guard.allows(line)) out += line.text;
    out += '\n';
  }
  return out;
}

}  // namespace glasnost::record
