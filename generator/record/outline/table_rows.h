// Rows of GFM tables as they were typed; the parser drops cells that the header has no column for.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace glasnost::record {

// The bytes at which the cells of a row begin, behind their leading blanks. `\|` separates nothing.
std::vector<std::size_t> cell_starts(std::string_view line, std::size_t from = 0);
// A line of dashes, pipes and colons, as below a table's header; quotation marks before it do not
// count.
bool is_delimiter_row(std::string_view line);

}  // namespace glasnost::record
