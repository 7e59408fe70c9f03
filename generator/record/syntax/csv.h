// CSV → rows of texts, each with its place. The delimiter (`;`, a tab or a comma) is that of the header.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/location.h"

namespace glasnost::record {

struct CsvRow {
  std::vector<Text> cells;  // without the blanks and quotes around them
  Mark mark;
};

// Every row has as many cells as the header.
struct CsvTable {
  std::vector<Text> header;
  std::vector<CsvRow> rows;
};

// Nothing where there is no header to go by (reported). Cells in "…" may hold delimiters, line ends and ""
// for a quote. Reports quotes that are not closed or followed by text, columns without a name or with the
// name of another, and rows that are empty or do not fit the header, which are left out; lines of blanks are
// no rows. After an open quote nothing more is read.
std::optional<CsvTable> parse_csv(std::string_view text, const std::string& path, Diagnostics& diagnostics);

}  // namespace glasnost::record
