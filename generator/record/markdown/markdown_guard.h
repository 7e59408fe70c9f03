// Limits on Markdown text: within them the parser takes a time that grows with the text and no faster.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "record/markdown/placed_text.h"

namespace glasnost::record {

// The text for the parser, line for line; a line over a limit is reported and blank there.
std::string guarded_text(const PlacedText& text, const std::string& path, Diagnostics& diagnostics);

}  // namespace glasnost::record
