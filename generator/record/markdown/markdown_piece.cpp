#include "record/markdown/markdown_piece.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <memory>
#include <tuple>

#include "base/text/text.h"
#include "record/outline/table_rows.h"

namespace glasnost::record {
namespace {

Heading number_heading(const std::string& words, int depth, MarkdownContext& context) {
  Heading heading;
  heading.depth = depth;
  std::tie(heading.number, heading.title) = split_number(words);
  const std::string part = anchor_part(heading.number);
  heading.anchor = part.empty() ? context.anchors.claim_unnumbered("s") : context.anchors.claim("s-" + part);
  context.heading = words;
  context.tables_below_heading = 0;
  return heading;
}

bool is_break(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK || type == CMARK_NODE_HTML_INLINE;
}

// The header's own line is unreliable where a paragraph stands right above it.
int line_of_row(cmark_node* row) {
  if (cmark_node_previous(row) != nullptr) return cmark_node_get_start_line(row);
  if (cmark_node* below = cmark_node_next(row)) return cmark_node_get_start_line(below) - 2;
  return cmark_node_get_end_line(cmark_node_parent(row)) - 1;
}

}  // namespace

Heading enter_heading(int level, const std::string& words, MarkdownContext& context) {
  return number_heading(words, context.outline.enter(level), context);
}

Heading enter_subheading(int depth, const std::string& words, MarkdownContext& context) {
  return number_heading(words, depth, context);
}

std::string visible_text(cmark_node* node) {
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iter(cmark_iter_new(node), &cmark_iter_free);
  std::string out;
  for (cmark_event_type event; (event = cmark_iter_next(iter.get())) != CMARK_EVENT_DONE;) {
    cmark_node* here = cmark_iter_get_node(iter.get());
    const cmark_node_type type = cmark_node_get_type(here);
    if (event != CMARK_EVENT_ENTER) continue;
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) out += cmark_node_get_literal(here);
    if (is_break(here)) out += ' ';
  }
  return collapse_spaces(out);
}

bool is_wholly_strong(cmark_node* node) {
  bool strong = false;
  for (cmark_node* child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
    if (cmark_node_get_type(child) == CMARK_NODE_STRONG)
      strong = true;
    else if (!visible_text(child).empty())
      return false;
  }
  return strong;
}

RowPlace place_row(cmark_node* row, const PlacedText& text) {
  RowPlace place{.line = line_of_row(row), .start = 0, .cells = {}};
  const int column = cmark_node_get_start_column(row);
  const std::string_view line = text.line(place.line);
  place.start = std::min(static_cast<std::size_t>(std::max(column - 1, 0)), line.size());
  place.cells = cell_starts(line, place.start);
  return place;
}

std::size_t column_count(cmark_node* table) { return cmark_gfm_extensions_get_table_columns(table); }

bool is_table(cmark_node* node) { return std::string_view(cmark_node_get_type_string(node)) == "table"; }

}  // namespace glasnost::record
