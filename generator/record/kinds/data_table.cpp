#include "record/kinds/data_table.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <utility>

#include "base/text/excel.h"
#include "base/text/text.h"

namespace glasnost::record {
namespace {

constexpr std::array<std::string_view, 3> kTotalWords = {"итого", "всего", "municipality"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kReasonWords = {
    {{"н/о", "not_published"}, {"н/п", "not_applicable"}, {"еще нет", "not_yet"}, {"скрыто", "suppressed"}}};
// No more unknown columns than these are answered with the nearest known one.
constexpr int kMostHints = 50;
constexpr std::size_t kShownCharacters = 60;

std::string shown(const std::string& text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++at)
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U && ++count > kShownCharacters)
      return text.substr(0, at) + "…";
  return text;
}

// The reason that stands where a number should; nothing where it is none.
std::string_view reason_of(const std::string& text) {
  const std::string folded = fold_name(text);
  for (const auto& [word, reason] : kReasonWords)
    if (folded == word) return reason;
  return {};
}

// What a column may be called, and the codes of the indicators that are called so.
class ColumnNames {
 public:
  ColumnNames(const Vocabulary& vocabulary, const DataSet& set) {
    for (const Text& code : set.indicators) declared_.insert(code.value);
    for (const Text& code : set.indicators) add(code.value, code.value);
    for (const Text& dimension : set.dimensions) known_.push_back(dimension.value);
    for (const auto& [code, indicator] : vocabulary.indicators) {
      add(code, code);
      add(indicator.name.value, code);
      for (const Text& synonym : indicator.synonyms) add(synonym.value, code);
    }
  }

  // Where several indicators have this name, those that the data set declares.
  std::vector<std::string> codes_of(const std::string& name) const {
    const auto found = codes_.find(fold_name(name));
    if (found == codes_.end()) return {};
    const auto& all = found->second;
    if (all.contains(name)) return {name};
    std::vector<std::string> declared;
    std::set_intersection(all.begin(), all.end(), declared_.begin(), declared_.end(),
                          std::back_inserter(declared));
    if (!declared.empty()) return declared;
    return {all.begin(), all.end()};
  }

  const std::vector<std::string>& known() const { return known_; }
  bool declares_none() const { return declared_.empty(); }
  bool declares(const std::string& code) const { return declared_.contains(code); }

 private:
  void add(const std::string& name, const std::string& code) {
    if (name.empty()) return;
    if (codes_[fold_name(name)].insert(code).second) known_.push_back(name);
  }

  std::unordered_map<std::string, std::set<std::string>> codes_;  // by the folded name
  std::set<std::string> declared_;
  std::vector<std::string> known_;
};

using Columns = std::vector<std::pair<std::string, std::size_t>>;  // code, index in a row

class TableReader {
 public:
  TableReader(const CsvTable& table, const Vocabulary& vocabulary, DataSet& set, Diagnostics& diagnostics)
      : table_(table), names_(vocabulary, set), set_(set), diagnostics_(diagnostics) {}

  void read() {
    read_header();
    order_columns();
    if (table_.rows.empty()) report("csv/no-rows", table_.header.front().mark);
    for (const CsvRow& row : table_.rows) read_row(row);
  }

 private:
  void report(std::string_view code, Mark mark, std::vector<std::string> args = {}) {
    diagnostics_.report(code, set_.at_cell(mark), std::move(args));
  }

  void read_header() {
    const Text& first = table_.header.front();
    const std::string folded = fold_name(first.value);
    if (folded != "школа" && folded != "school" && !first.empty())
      report("csv/first-column", first.mark, {shown(first.value)});
    for (std::size_t i = 1; i < table_.header.size(); ++i)
      if (!table_.header[i].empty()) read_name(i);
  }

  void read_name(std::size_t index) {
    const Text& name = table_.header[index];
    const auto is_name = [&](const Text& dimension) { return dimension.value == fold_name(name.value); };
    if (std::any_of(set_.dimensions.begin(), set_.dimensions.end(), is_name)) {
      columns_.emplace(fold_name(name.value), index);
      return;
    }
    const auto codes = names_.codes_of(name.value);
    if (codes.empty()) return report_unknown(name);
    if (codes.size() > 1) return report_ambiguous(name, codes);
    const std::string& code = codes.front();
    if (!names_.declares_none() && !names_.declares(code))
      return report("csv/undeclared-column", name.mark, {shown(name.value), code});
    const auto [first, is_new] = columns_.emplace(code, index);
    if (!is_new) return report_repeated(name, table_.header[first->second]);
    if (names_.declares_none()) set_.indicators.push_back({code, name.mark});
  }

  void report_unknown(const Text& name) {
    if (is_excel_error(name)) {
      ++unknown_;
      return;
    }
    const bool hints = ++unknown_ <= kMostHints;
    report("csv/unknown-column", name.mark,
           {shown(name.value), hints ? nearest_hint(name.value, names_.known()) : ""});
  }

  void report_ambiguous(const Text& name, const std::vector<std::string>& codes) {
    std::string all;
    for (const std::string& code : codes) all += (all.empty() ? "" : ", ") + code;
    ++unknown_;
    report("csv/ambiguous-column", name.mark, {shown(name.value), all});
  }

  // A name that repeats to the letter was reported already.
  void report_repeated(const Text& name, const Text& first) {
    if (fold_name(name.value) != fold_name(first.value))
      diagnostics_.report_related("csv/repeated-column", set_.at_cell(name.mark),
                                  {{Related::Tie::first, set_.at_cell(first.mark)}},
                                  {shown(name.value), shown(first.value)});
  }

  // Cells in the order in which the data set names its columns.
  void order_columns() {
    for (const auto& [names, columns] :
         {std::pair(&set_.dimensions, &dimensions_), std::pair(&set_.indicators, &indicators_)})
      for (const Text& name : *names) {
        const auto found = columns_.find(name.value);
        if (found != columns_.end())
          columns->emplace_back(name.value, found->second);
        else
          report("csv/missing-column", table_.header.front().mark, {name.value});
      }
    if (set_.indicators.empty() && unknown_ == 0) report("csv/no-indicators", table_.header.front().mark);
  }

  void read_row(const CsvRow& row) {
    const Text& first = row.cells.front();
    const std::string folded = fold_name(first.value);
    if (std::find(kTotalWords.begin(), kTotalWords.end(), folded) != kTotalWords.end())
      return read_total(row);
    const bool no_school = first.empty() || is_excel_error(first);
    if (first.empty()) report("csv/empty-cell", first.mark, {shown(table_.header.front().value)});
    DataSet::Row out{.school = first, .dimensions = {}, .cells = read_cells(row), .mark = row.mark};
    for (const auto& [name, index] : dimensions_) {
      const Text& value = row.cells[index];
      if (value.empty()) report("csv/empty-cell", value.mark, {name});
      out.dimensions.emplace_back(name, value);
    }
    if (!no_school) set_.rows.push_back(std::move(out));
  }

  // A total has no dimensions: their cells are left empty.
  void read_total(const CsvRow& row) {
    const Text& first = row.cells.front();
    for (const auto& [name, index] : dimensions_)
      if (!row.cells[index].empty()) report("csv/total-dimension", row.cells[index].mark, {name});
    if (!set_.totals.empty()) return report_second_total(first.mark, set_.totals.front().mark);
    set_.totals.push_back(
        {.scope = {"municipality", first.mark}, .cells = read_cells(row), .mark = row.mark});
  }

  void report_second_total(Mark second, Mark first) {
    diagnostics_.report_related("csv/repeated-total", set_.at_cell(second),
                                {{Related::Tie::first, set_.at_cell(first)}}, {std::to_string(first.line)});
  }

  std::vector<Cell> read_cells(const CsvRow& row) {
    std::vector<Cell> cells;
    for (const auto& [code, index] : indicators_) {
      const Text& text = row.cells[index];
      Cell cell{.code = code, .value = {}, .reason = std::string(reason_of(text.value)), .mark = text.mark};
      if (cell.reason.empty()) cell.value = Decimal::parse(text.value);
      if (cell.value || !cell.reason.empty())
        cells.push_back(std::move(cell));
      else
        report_value(text, table_.header[index]);
    }
    return cells;
  }

  void report_value(const Text& text, const Text& column) {
    if (text.empty()) return report("csv/empty-cell", text.mark, {shown(column.value)});
    if (is_excel_error(text)) return;
    const auto code = code_of_value(text.value);
    const auto meant = code == "csv/excel-date" ? number_behind_date(text.value) : std::nullopt;
    report(code, text.mark,
           {shown(column.value), shown(text.value), meant ? " («" + *meant + "»?)" : std::string()});
  }

  // What Excel has made of a number; else it is just no number.
  static std::string_view code_of_value(const std::string& text) {
    if (is_excel_date(text)) return "csv/excel-date";
    if (is_scientific(text)) return "csv/scientific";
    if (text.starts_with('=')) return "csv/formula";
    return text.find_first_not_of('#') == std::string::npos ? "csv/hidden-value" : "csv/bad-value";
  }

  // True, and reported, where the cell holds nothing but a message of Excel.
  bool is_excel_error(const Text& text) {
    if (text.empty() || excel_error_at(text.value).size() != text.value.size()) return false;
    report("csv/excel-error", text.mark, {text.value});
    return true;
  }

  const CsvTable& table_;
  const ColumnNames names_;
  DataSet& set_;
  Diagnostics& diagnostics_;
  std::unordered_map<std::string, std::size_t> columns_;  // of indicators and dimensions, by code
  Columns dimensions_, indicators_;
  int unknown_ = 0;  // columns that were reported
};

}  // namespace

void read_data_table(const CsvTable& table, const Vocabulary& vocabulary, DataSet& set,
                     Diagnostics& diagnostics) {
  TableReader(table, vocabulary, set, diagnostics).read();
}

}  // namespace glasnost::record
