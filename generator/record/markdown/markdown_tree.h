// A Markdown text as the parser's tree, within limits that keep hostile input harmless.
#pragma once

#include <memory>
#include <string>

#include "base/diagnostics.h"
#include "record/markdown/placed_text.h"

struct cmark_node;

namespace glasnost::record {

struct FreeTree {
  void operator()(cmark_node* root) const;
};
using MarkdownTree = std::unique_ptr<cmark_node, FreeTree>;

// CommonMark with tables and task lists, of the text that its guard lets through.
MarkdownTree parse_tree(const PlacedText& text, const std::string& path, Diagnostics& diagnostics);

}  // namespace glasnost::record
