// Tables as CSV (RFC 4180): for spreadsheets and for programs.
#pragma once

#include <string>

#include "base/value.h"

namespace glasnost::render {

// `value`: a list of rows, each a list of texts, numbers, days or null (an empty cell). UTF-8 without BOM,
// commas, CRLF, quotes only where they are needed. A text that a spreadsheet would take for a formula gets an
// apostrophe before it; numbers are written as they were typed.
std::string write_csv(const Value& value);

}  // namespace glasnost::render
