// What the bytes of a text file are, and what they should be.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace glasnost::source {

// UTF-8 with LF and without a byte order mark; anything else is reported for `path`, and nothing comes back.
std::optional<std::string> decode_text(std::string_view bytes, const std::string& path,
                                       Diagnostics& diagnostics);

}  // namespace glasnost::source
