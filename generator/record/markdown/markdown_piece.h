// A piece of a record's Markdown while it is parsed, and what the pieces of one record share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "record/markdown/placed_text.h"
#include "record/outline/anchors.h"

struct cmark_node;

namespace glasnost::record {

// Shared by all pieces of a record, in their order: anchors stay unique, headings keep their ranks.
struct MarkdownContext {
  Anchors anchors;
  Outline outline;
  std::string heading;  // the words of the last heading; they name the tables below it
  int tables_below_heading = 0;
};

struct MarkdownPiece {
  const PlacedText& text;
  const std::string& path;
  MarkdownContext& context;
  Diagnostics& diagnostics;

  Location at(Mark mark) const { return {path, mark.line, mark.column}; }
};

// A heading enters the context: its rank, its anchor, its number and title.
struct Heading {
  std::string anchor, number, title;
  int depth = 1;
};
Heading enter_heading(int level, const std::string& words, MarkdownContext& context);
Heading enter_subheading(int depth, const std::string& words, MarkdownContext& context);

// The words of a node without any markup, blanks collapsed.
std::string visible_text(cmark_node* node);
// True for a node that holds nothing but strong words.
bool is_wholly_strong(cmark_node* node);

// Where a table's row stands in its text, and at which bytes its typed cells begin.
struct RowPlace {
  int line = 0;
  std::size_t start = 0;
  std::vector<std::size_t> cells;
};
RowPlace place_row(cmark_node* row, const PlacedText& text);
std::size_t column_count(cmark_node* table);
bool is_table(cmark_node* node);

}  // namespace glasnost::record
