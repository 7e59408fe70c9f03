#include "record/outline/measure_table.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>
#include <utility>

#include "base/text/text.h"
#include "record/markdown/markdown_writer.h"

namespace glasnost::record {
namespace {

constexpr std::string_view kRepeatAbove = "^";
constexpr std::size_t kMostRepeated = 4'000'000;  // bytes, by all `^` of a table

struct TableCell {
  Text text;
  std::vector<BodyPart> parts;
  bool strong = false;

  bool empty() const { return text.empty(); }
  Prose prose() const { return {text, Body(parts)}; }
  std::size_t size() const {
    return std::accumulate(parts.begin(), parts.end(), text.value.size(),
                           [](std::size_t sum, const BodyPart& part) { return sum + part.html.size(); });
  }
};
using TableRow = std::vector<TableCell>;

struct Column {
  MeasureColumn kind = MeasureColumn::unknown;
  std::string label;
};

// One text behind the other.
void append_cell(TableCell& above, TableCell more) {
  if (more.empty()) return;
  if (above.empty()) {
    above = std::move(more);
    return;
  }
  above.text.value += ' ' + more.text.value;
  above.parts.push_back({.html = " ", .has_target = false, .target = {}});
  std::move(more.parts.begin(), more.parts.end(), std::back_inserter(above.parts));
}

class MeasureTableReader {
 public:
  MeasureTableReader(const MarkdownPiece& piece, std::string section)
      : piece_(piece), section_(std::move(section)) {}

  std::vector<MeasureRow> read(cmark_node* table) {
    cmark_node* header = cmark_node_first_child(table);
    read_header(header);
    for (cmark_node* row = cmark_node_next(header); row != nullptr; row = cmark_node_next(row)) read_row(row);
    finish_measure();
    return std::move(rows_);
  }

 private:
  TableRow read_cells(cmark_node* row, const RowPlace& place) {
    TableRow cells;
    for (cmark_node* cell = cmark_node_first_child(row); cell != nullptr; cell = cmark_node_next(cell)) {
      const std::size_t typed = cells.size();
      const std::size_t offset =
          typed < place.cells.size() ? place.cells[typed] : piece_.text.line(place.line).size();
      MarkdownWriter writer(piece_);
      writer.write_cell(cell, place.line, offset);
      cells.push_back({{visible_text(cell), piece_.text.mark_at(place.line, offset)},
                       writer.take().parts(),
                       is_wholly_strong(cell)});
    }
    return cells;
  }

  void read_header(cmark_node* header) {
    const RowPlace place = place_row(header, piece_.text);
    const TableRow cells = read_cells(header, place);
    for (const TableCell& cell : cells) {
      const std::string& label = cell.text.value;
      const Location location = piece_.at(cell.text.mark);
      MeasureColumn kind = column_of(label);
      if (kind == MeasureColumn::unknown)
        piece_.diagnostics.report("programme/unknown-column", location, {label}, section_);
      else if (auto first = find(kind))
        piece_.diagnostics.report("programme/repeated-column", location, {label, columns_[*first].label},
                                  section_);
      columns_.push_back({find(kind) ? MeasureColumn::unknown : kind, label});
    }
    number_ = find(MeasureColumn::number);
    title_ = find(MeasureColumn::title);
    if (title_) return;
    title_ = find(MeasureColumn::indicator);
    if (title_) columns_[*title_].kind = MeasureColumn::title;
  }

  std::optional<std::size_t> find(MeasureColumn kind) const {
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i].kind == kind && kind != MeasureColumn::unknown) return i;
    return std::nullopt;
  }

  void read_row(cmark_node* node) {
    const RowPlace place = place_row(node, piece_.text);
    const std::size_t known = piece_.diagnostics.items().size();
    TableRow cells = read_cells(node, place);
    if (is_subsection(cells)) {
      finish_measure();
      add_subsection(cells);
    } else if (continues(cells)) {
      for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i].text.value != kRepeatAbove) append_cell(above_[i], std::move(cells[i]));
    } else {
      finish_measure();
      repeat_above(cells);
      add_measure(std::move(cells), place);
    }
    compare_with_header(place);
    name_findings(known);
  }

  // Findings in a row stand at its measure; in the row of a subsection they have no measure.
  void name_findings(std::size_t from) {
    auto& items = piece_.diagnostics.items();
    for (std::size_t i = from; i < items.size(); ++i) items[i].at = rows_.back().measure.anchor;
  }

  static bool is_subsection(const TableRow& cells) {
    const auto filled = [](const TableCell& cell) { return !cell.empty(); };
    return std::count_if(cells.begin(), cells.end(), filled) == 1 &&
           std::find_if(cells.begin(), cells.end(), filled)->strong;
  }

  bool continues(const TableRow& cells) const {
    const bool has_column = number_ || title_;
    const bool is_named = (number_ && !cells[*number_].empty()) || (title_ && !cells[*title_].empty());
    return has_column && !is_named && !rows_.empty() && !rows_.back().is_subsection;
  }

  void repeat_above(TableRow& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (cells[i].text.value != kRepeatAbove) continue;
      const Mark mark = cells[i].text.mark;
      if (above_.empty()) {
        piece_.diagnostics.report("programme/nothing-above", piece_.at(mark));
        continue;
      }
      repeated_ += above_[i].size();
      if (repeated_ > kMostRepeated) {
        piece_.diagnostics.report("programme/repeats-too-much", piece_.at(mark),
                                  {std::to_string(kMostRepeated)});
        repeated_ = 0;
        continue;
      }
      cells[i] = above_[i];
      cells[i].text.mark = mark;
    }
  }

  void add_subsection(const TableRow& cells) {
    const auto cell = std::find_if(cells.begin(), cells.end(), [](const TableCell& c) { return !c.empty(); });
    MeasureRow row;
    row.is_subsection = true;
    row.title = cell->text;
    rows_.push_back(std::move(row));
    numbered_.clear();
  }

  void add_measure(TableRow cells, const RowPlace& place) {
    Measure measure;
    measure.mark = piece_.text.mark_at(place.line, place.start);
    if (number_) measure.number = cells[*number_].text.value;
    const std::string part = anchor_part(measure.number);
    if (part.empty()) {
      measure.anchor = piece_.context.anchors.claim_unnumbered(numbered_.empty() ? "m" : numbered_);
    } else {
      measure.anchor = numbered_ = piece_.context.anchors.claim("m-" + part);
    }
    rows_.push_back({.is_subsection = false, .title = {}, .measure = std::move(measure)});
    above_ = std::move(cells);
  }

  // Only when the next row begins is a measure complete: rows may continue it.
  void finish_measure() {
    if (rows_.empty() || rows_.back().is_subsection) return;
    Measure& measure = rows_.back().measure;
    for (std::size_t i = 0; i < above_.size(); ++i) {
      const Prose cell = above_[i].prose();
      switch (columns_[i].kind) {
        case MeasureColumn::number:
          break;
        case MeasureColumn::report:
          measure.report = cell;
          break;
        case MeasureColumn::collection:
          measure.collection = cell;
          break;
        case MeasureColumn::deadline:
          measure.deadline = cell.text;
          break;
        case MeasureColumn::responsible:
          measure.responsible = cell;
          break;
        case MeasureColumn::expected_result:
          measure.expected_result = cell;
          break;
        case MeasureColumn::indicator:
          measure.indicator = cell;
          break;
        case MeasureColumn::title:
          measure.title = cell;
          break;
        case MeasureColumn::unknown:
          measure.other.emplace_back(columns_[i].label, cell);
          break;
      }
    }
  }

  void compare_with_header(const RowPlace& place) {
    const std::size_t typed = place.cells.size(), columns = columns_.size();
    if (typed == columns) return;
    const Mark mark = typed > columns ? piece_.text.mark_at(place.line, place.cells[columns])
                                      : piece_.text.mark_at(place.line, place.start);
    piece_.diagnostics.report(typed > columns ? "programme/extra-cells" : "programme/missing-cells",
                              piece_.at(mark), {std::to_string(typed), std::to_string(columns)});
  }

  const MarkdownPiece& piece_;
  std::string section_;
  std::vector<Column> columns_;
  std::optional<std::size_t> number_, title_;
  std::vector<MeasureRow> rows_;
  TableRow above_;            // the cells of the measure above, with what continued them
  std::size_t repeated_ = 0;  // bytes that `^` copied
  std::string numbered_;      // the anchor of the last measure with a number, in this table and subsection
};

}  // namespace

std::vector<MeasureRow> read_measure_table(cmark_node* table, const MarkdownPiece& piece,
                                           const std::string& section) {
  return MeasureTableReader(piece, section).read(table);
}

}  // namespace glasnost::record
