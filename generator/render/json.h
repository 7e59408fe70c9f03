// JSON as the API publishes it: keys in the order of the shape, numbers as they were typed.
#pragma once

#include <string>

#include "base/value.h"

namespace glasnost::render {

// Two spaces of indent, LF, a final newline. Null for what is absent; HTML as a string; dates as YYYY-MM-DD.
// Strings are UTF-8; `<`, `>`, `&`, U+2028 and U+2029 are escaped, so that JSON may be put into a page.
std::string write_json(const Value& value);

}  // namespace glasnost::render
