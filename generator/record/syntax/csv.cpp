#include "record/syntax/csv.h"

#include <algorithm>
#include <unordered_map>

#include "base/text/text.h"

namespace glasnost::record {
namespace {

// The first row up to its end, without what stands in quotes.
std::string outside_quotes(std::string_view text) {
  std::string out;
  bool quoted = false, at_start = true;
  for (const char c : text) {
    if (c == '"' && (quoted || at_start)) {
      quoted = !quoted;
      at_start = true;  // a quote right behind is a doubled one
    } else if (!quoted) {
      if (c == '\n') break;
      out += c;
      at_start = c == ';' || c == ',' || c == '\t' || (at_start && c == ' ');
    }
  }
  return out;
}

// A tab or `;` is hardly ever part of a column's name, a comma often is.
char delimiter_of(std::string_view text) {
  const std::string names = outside_quotes(text);
  for (const char c : {';', '\t', ','})
    if (names.find(c) != std::string::npos) return c;
  return '\0';
}

class CsvReader {
 public:
  CsvReader(std::string_view text, const std::string& path, Diagnostics& diagnostics)
      : text_(text), path_(path), diagnostics_(diagnostics) {}

  std::optional<CsvTable> read() {
    skip_blank_lines();
    const char hinted = take_separator_line();
    if (at_end()) return refuse("csv/empty");
    delimiter_ = hinted != '\0' ? hinted : delimiter_of(text_.substr(at_));
    CsvRow header = read_row();
    if (open_quote_) return std::nullopt;
    if (delimiter_ == '\0') return refuse("csv/no-delimiter");
    CsvTable table{.header = std::move(header.cells), .rows = {}};
    check_header(table.header);
    read_rows(table);
    return table;
  }

 private:
  bool at_end() const { return at_ == text_.size(); }
  bool is_at(char c) const { return !at_end() && text_[at_] == c; }
  bool ends_cell() const { return at_end() || is_at('\n') || is_at(delimiter_); }
  Mark mark() const { return {line_, column_}; }

  void report(std::string_view code, Mark mark, std::vector<std::string> args = {}) {
    diagnostics_.report(code, {path_, mark.line, mark.column}, std::move(args));
  }

  std::optional<CsvTable> refuse(std::string_view code) {
    report(code, {1, 1});
    return std::nullopt;
  }

  // One byte on; characters of several bytes count as one column.
  void step() {
    const bool inside = (static_cast<unsigned char>(text_[at_]) & 0xC0U) == 0x80U;
    if (text_[at_] == '\n') {
      ++line_;
      column_ = 1;
    } else if (!inside) {
      ++column_;
    }
    ++at_;
  }

  void skip_blanks() {
    while (!ends_cell() && (is_at(' ') || is_at('\t') || is_at('\r'))) step();
  }

  void skip_blank_lines() {
    while (!at_end()) {
      const std::size_t next = text_.find_first_not_of(delimiter_ == '\t' ? " \r" : " \t\r", at_);
      if (next != std::string_view::npos && text_[next] != '\n') return;
      while (!at_end() && !is_at('\n')) step();
      if (!at_end()) step();
    }
  }

  // «sep=;», which Excel puts before the table; 0 where there is no such line.
  char take_separator_line() {
    const std::string_view rest = text_.substr(at_);
    const std::string_view line = rest.substr(0, rest.find('\n'));
    constexpr std::size_t kLongest = 12;
    if (line.size() > kLongest) return '\0';
    const std::string words = lower(trim(line));
    const bool quoted = words.size() == 7 && words.front() == '"' && words.back() == '"';
    const std::string_view bare = std::string_view(words).substr(quoted ? 1 : 0, quoted ? 5 : words.size());
    const bool known = bare.size() == 5 && std::string_view(";,|\t").find(bare[4]) != std::string_view::npos;
    if (bare != "sep=" && !(known && bare.starts_with("sep="))) return '\0';
    report("csv/separator-line", mark(), {trim(line)});
    for (std::size_t i = 0; i < line.size(); ++i) step();
    skip_blank_lines();
    return bare.size() == 5 ? bare[4] : '\t';
  }

  void read_plain(std::string& out) {
    const std::size_t start = at_;
    while (!ends_cell()) step();
    out += trim(text_.substr(start, at_ - start));
  }

  void read_quoted(Text& cell) {
    step();
    for (; !at_end(); step()) {
      if (is_at('"')) {
        step();
        if (!is_at('"')) return read_behind_quote(cell.value);
      }
      const bool line_end = is_at('\r') && at_ + 1 < text_.size() && text_[at_ + 1] == '\n';
      if (!line_end) cell.value += text_[at_];
    }
    open_quote_ = true;
    report("csv/unclosed-quote", cell.mark);
  }

  void read_behind_quote(std::string& out) {
    out = trim(out);
    skip_blanks();
    if (ends_cell()) return;
    report("csv/text-after-quote", mark());
    out += ' ';
    read_plain(out);
  }

  Text read_cell() {
    skip_blanks();
    Text cell{.value = {}, .mark = mark()};
    if (is_at('"'))
      read_quoted(cell);
    else
      read_plain(cell.value);
    return cell;
  }

  // Up to and with the end of its line.
  CsvRow read_row() {
    CsvRow row{.cells = {}, .mark = mark()};
    row.cells.push_back(read_cell());
    while (is_at(delimiter_)) {
      step();
      row.cells.push_back(read_cell());
    }
    if (is_at('\n')) step();
    return row;
  }

  void check_header(const std::vector<Text>& header) {
    std::unordered_map<std::string, const Text*> seen;
    for (const Text& name : header) {
      if (name.empty()) {
        report("csv/no-column-name", name.mark);
        continue;
      }
      const auto [first, is_new] = seen.emplace(fold_name(name.value), &name);
      if (is_new) continue;
      const Mark before = first->second->mark;
      diagnostics_.report_related("csv/repeated-column", {path_, name.mark.line, name.mark.column},
                                  {{Related::Tie::first, {path_, before.line, before.column}}},
                                  {name.value, first->second->value});
    }
  }

  void read_rows(CsvTable& table) {
    for (skip_blank_lines(); !at_end(); skip_blank_lines()) {
      CsvRow row = read_row();
      if (open_quote_) return;
      if (fits(row, table.header.size())) table.rows.push_back(std::move(row));
    }
  }

  bool fits(const CsvRow& row, std::size_t width) {
    const auto& cells = row.cells;
    if (std::all_of(cells.begin(), cells.end(), [](const Text& cell) { return cell.empty(); })) {
      report("csv/empty-row", row.mark);
      return false;
    }
    if (cells.size() == width) return true;
    const Mark where = cells.size() > width ? cells[width].mark : row.mark;
    report("csv/ragged-row", where, {std::to_string(cells.size()), std::to_string(width)});
    return false;
  }

  std::string_view text_;
  const std::string& path_;
  Diagnostics& diagnostics_;
  char delimiter_ = '\0';
  bool open_quote_ = false;
  std::size_t at_ = 0;
  int line_ = 1;
  int column_ = 1;
};

}  // namespace

std::optional<CsvTable> parse_csv(std::string_view text, const std::string& path, Diagnostics& diagnostics) {
  return CsvReader(text, path, diagnostics).read();
}

}  // namespace glasnost::record
