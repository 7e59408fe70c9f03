// The body of a programme: headings are sections, tables whose headers are known are measures.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "record/kinds/programme.h"
#include "record/markdown/markdown.h"

namespace glasnost::record {

// Sections in the source's order; the text before the first heading is a section without title and anchor.
// Reports unknown columns and rows that do not fit their header.
std::vector<Section> parse_sections(std::string_view text, const MarkdownSource& source,
                                    Diagnostics& diagnostics);

}  // namespace glasnost::record
