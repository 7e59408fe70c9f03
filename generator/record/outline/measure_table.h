// Tables of measures in the body of a programme: their columns by the words of the header, their rows as
// measures.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record/kinds/programme.h"
#include "record/markdown/markdown_piece.h"

namespace glasnost::record {

// In the order in which a header's words are tried.
enum class MeasureColumn {
  number,
  report,
  collection,
  deadline,
  responsible,
  expected_result,
  indicator,
  title,
  unknown
};
MeasureColumn column_of(std::string_view header);

// One row: a measure, or the title of a subsection.
struct MeasureRow {
  bool is_subsection = false;
  Text title;  // of a subsection
  Measure measure;
};

// True for a table with at least one known column besides №.
bool is_measure_table(cmark_node* table);
// The rows of such a table. Reports columns that are unknown or come twice, and rows that do not fit the
// header; `section` is the anchor of the section it stands in.
std::vector<MeasureRow> read_measure_table(cmark_node* table, const MarkdownPiece& piece,
                                           const std::string& section);

}  // namespace glasnost::record
