#include "record/markdown/markdown_guard.h"

#include <algorithm>
#include <utility>

#include "record/outline/table_rows.h"

namespace glasnost::record {
namespace {

constexpr std::size_t kMostColumns = 64;
constexpr std::size_t kMostContainers = 32;
constexpr std::size_t kMostLines = 2000;  // or opening brackets, in a paragraph
constexpr std::size_t kMostPipes = 400;
constexpr std::size_t kMostFailedHeaders = 4;
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

// A line without the `>` of its quotations.
struct Quoted {
  std::size_t quotes = 0, indent = 0;
  std::string_view words;

  explicit Quoted(std::string_view line) {
    std::size_t begin = 0;
    for (std::size_t at = skip_blanks(line, 0); at < line.size() && line[at] == '>';
         at = skip_blanks(line, begin)) {
      ++quotes;
      begin = at + 1;
    }
    indent = indent_of(line.substr(begin));
    words = line.substr(skip_blanks(line, begin));
  }
};

// Whether a line below a table's row may be anything else than its next row.
bool may_end_table(const Quoted& table, const Quoted& line) {
  const bool elsewhere = line.quotes != table.quotes || line.indent >= table.indent + kCodeIndent;
  return elsewhere || line.words.empty() || container_count(line.words) > 0 ||
         std::string_view("#`~-+*_=<").find(line.words[0]) != std::string_view::npos;
}

// Marks for which the parser looks for a partner, or another column, throughout a paragraph.
struct Marks {
  std::size_t lines = 0, brackets = 0, pipes = 0, failed_headers = 0;

  void add(std::string_view line) {
    ++lines;
    brackets += static_cast<std::size_t>(std::count(line.begin(), line.end(), '['));
    pipes += static_cast<std::size_t>(std::count(line.begin(), line.end(), '|'));
  }
  bool is_harmless() const {
    return lines <= kMostLines && brackets <= kMostLines && pipes <= kMostPipes &&
           failed_headers <= kMostFailedHeaders;
  }
};

class Guard {
 public:
  Guard(const std::string& path, Diagnostics& diagnostics) : path_(path), diagnostics_(diagnostics) {}

  bool allows(const PlacedLine& line) {
    const std::size_t cells = cell_starts(line.text).size();
    const std::size_t above = std::exchange(cells_above_, cells);
    const bool delimiter = is_delimiter_row(line.text);
    if (delimiter && cells > kMostColumns) return refuse("markdown/table-columns", line, kMostColumns);
    if (container_count(line.text) > kMostContainers)
      return refuse("markdown/nesting", line, kMostContainers);
    if (skip_blanks(line.text, 0) == line.text.size()) return end_paragraph();
    if (columns_ > 0 && !may_end_table(table_, Quoted(line.text))) return allows_row(line, cells);
    if (delimiter && cells == above && marks_.is_harmless()) return start_table(line, cells);
    columns_ = 0;
    marks_.failed_headers += delimiter ? 1 : 0;
    marks_.add(line.text);
    return marks_.is_harmless() || refuse("markdown/too-complex", line, kMostLines);
  }

 private:
  bool end_paragraph() {
    columns_ = 0;
    marks_ = {};
    return true;
  }

  bool start_table(const PlacedLine& line, std::size_t columns) {
    table_ = Quoted(line.text);
    columns_ = columns;
    missing_ = 0;
    marks_ = {};
    return true;
  }

  bool allows_row(const PlacedLine& line, std::size_t cells) {
    missing_ += columns_ - std::min(columns_, cells);
    Marks row;
    row.add(line.text);
    if (missing_ <= kMostMissingCells && row.is_harmless()) return true;
    return refuse("markdown/too-complex", line, kMostLines);
  }

  bool refuse(std::string_view code, const PlacedLine& line, std::size_t limit) {
    diagnostics_.report(code, {path_, line.mark.line, line.mark.column}, {std::to_string(limit)});
    end_paragraph();
    return false;
  }

  const std::string& path_;
  Diagnostics& diagnostics_;
  Quoted table_{{}};
  std::size_t columns_ = 0;      // of the table above
  std::size_t cells_above_ = 0;  // in the line above
  std::size_t missing_ = 0;      // cells that rows of the table lack
  Marks marks_;
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
