// Markdown → Body: safe HTML with slots for the links that only `plan` can resolve.
#pragma once

#include <string>
#include <string_view>

#include "base/body.h"
#include "base/diagnostics.h"

namespace glasnost::record {

// Where a text begins in its file: diagnostics and slots name places of the file, not of the text.
struct MarkdownSource {
  std::string path;
  int first_line = 1;
  int first_column = 1;
};

// Never fails: what may not be published is reported as an error and left out of the Body. Headings start at
// <h2>, since a page owns its <h1>.
Body parse_markdown(std::string_view text, const MarkdownSource& source, Diagnostics& diagnostics);

}  // namespace glasnost::record
