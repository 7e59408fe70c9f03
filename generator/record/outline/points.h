// The numbered points of an order, cut before Markdown, since CommonMark would renumber them.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "record/kinds/document.h"
#include "record/markdown/markdown.h"

namespace glasnost::record {

// The body of a document as a flat list in the source's order: points with label and anchor as content.md has
// them, headings and text before the first point without. Reports a label that repeats under one heading.
std::vector<Point> parse_points(std::string_view text, const MarkdownSource& source,
                                Diagnostics& diagnostics);

}  // namespace glasnost::record
