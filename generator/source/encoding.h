// What the bytes of a text file are, and what they should be.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace glasnost::source {

// UTF-8 with LF and without a byte order mark. Other bytes, what git left in a file, and text that a program
// has spoiled are reported for `path`, and nothing comes back; single letters that were lost are reported,
// and the text comes back.
std::optional<std::string> decode_text(std::string_view bytes, const std::string& path,
                                       Diagnostics& diagnostics);

}  // namespace glasnost::source
