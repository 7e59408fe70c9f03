#include "record/markdown/markdown_writer.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "base/html.h"

namespace glasnost::record {
namespace {

constexpr int kMostNested = 48;
constexpr int kSmallestHeading = 6;

bool is_block(cmark_node* node) {
  return (static_cast<unsigned>(cmark_node_get_type(node)) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
}

bool is_leaf(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_THEMATIC_BREAK:
    case CMARK_NODE_CODE_BLOCK:
    case CMARK_NODE_TEXT:
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
    case CMARK_NODE_CODE:
    case CMARK_NODE_HTML_INLINE:
      return true;
    default:
      return false;
  }
}

}  // namespace

void MarkdownWriter::write(cmark_node* node) {
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iter(cmark_iter_new(node), &cmark_iter_free);
  for (cmark_event_type event; (event = cmark_iter_next(iter.get())) != CMARK_EVENT_DONE;) {
    cmark_node* here = cmark_iter_get_node(iter.get());
    if (event == CMARK_EVENT_ENTER)
      enter(here, iter.get());
    else
      leave(here);
  }
}

void MarkdownWriter::write_words(cmark_node* node, int line, std::size_t offset) {
  move_to(line, offset);
  for (cmark_node* child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child))
    write(child);
}

void MarkdownWriter::write_cell(cmark_node* cell, int line, std::size_t offset) {
  in_cell_ = true;
  write_words(cell, line, offset);
  in_cell_ = false;
}

Body MarkdownWriter::take() {
  if (!html_.empty()) parts_.push_back({.html = std::exchange(html_, {}), .has_target = false, .target = {}});
  return Body(std::exchange(parts_, {}), std::exchange(anchors_, {}));
}

void MarkdownWriter::enter(cmark_node* node, cmark_iter* iter) {
  const int line = cmark_node_get_start_line(node);
  if (is_block(node) && line > 0)
    move_to(line, static_cast<std::size_t>(std::max(cmark_node_get_start_column(node) - 1, 0)));
  if (!is_leaf(node) && depth_ >= kMostNested) {
    if (!std::exchange(nesting_reported_, true))
      report("markdown/nesting", piece_.text.mark_at(std::max(line, line_), 0), std::to_string(kMostNested));
    cmark_iter_reset(iter, node, CMARK_EVENT_EXIT);
    return;
  }
  if (!is_leaf(node)) ++depth_;
  if (!enter_block(node) && !enter_inline(node, iter)) enter_extension(node);
}

bool MarkdownWriter::enter_block(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT:
      return true;
    case CMARK_NODE_BLOCK_QUOTE:
      add("<blockquote>\n");
      return true;
    case CMARK_NODE_LIST:
      enter_list(node);
      return true;
    case CMARK_NODE_PARAGRAPH:
      enter_paragraph(node);
      return true;
    case CMARK_NODE_HEADING:
      enter_heading_node(node);
      return true;
    case CMARK_NODE_THEMATIC_BREAK:
      add("<hr>\n");
      return true;
    case CMARK_NODE_CODE_BLOCK:
      write_code_block(node);
      return true;
    case CMARK_NODE_HTML_BLOCK:
      write_html(node);
      return true;
    default:
      return false;
  }
}

void MarkdownWriter::leave(cmark_node* node) {
  --depth_;
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT:
      break;
    case CMARK_NODE_BLOCK_QUOTE:
      add("</blockquote>\n");
      break;
    case CMARK_NODE_LIST:
      add(cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? "</ol>\n" : "</ul>\n");
      item_numbers_.pop_back();
      break;
    case CMARK_NODE_PARAGRAPH:
      leave_paragraph(node);
      break;
    case CMARK_NODE_HEADING:
      add("</" + heading_tag_ + ">\n");
      break;
    case CMARK_NODE_EMPH:
      add("</em>");
      break;
    case CMARK_NODE_STRONG:
      add("</strong>");
      break;
    case CMARK_NODE_LINK:
      if (links_open_.back()) add("</a>");
      links_open_.pop_back();
      break;
    default:
      leave_extension(node);
  }
}

std::string_view MarkdownWriter::rest_of_line() const {
  const std::string_view line = piece_.text.line(line_);
  return line.substr(std::min(offset_, line.size()));
}

void MarkdownWriter::enter_heading_node(cmark_node* node) {
  const Heading heading =
      enter_heading(cmark_node_get_heading_level(node), visible_text(node), piece_.context);
  heading_tag_ = "h" + std::to_string(std::min(heading.depth + 1, kSmallestHeading));
  anchors_.push_back(heading.anchor);
  add("<" + heading_tag_ + " id=\"" + heading.anchor + "\">");
}

void MarkdownWriter::enter_list(cmark_node* list) {
  const int start = cmark_node_get_list_start(list);
  item_numbers_.push_back(start);
  if (cmark_node_get_list_type(list) != CMARK_ORDERED_LIST) return add("<ul>\n");
  add("<ol");
  if (cmark_node_get_list_delim(list) == CMARK_PAREN_DELIM) add(" class=\"paren\"");
  if (start != 1) add(" start=\"" + std::to_string(start) + "\"");
  add(">\n");
}

// CommonMark counts items itself; a number that was typed otherwise is kept as the item's value.
void MarkdownWriter::enter_item(cmark_node* item, bool is_task) {
  add("<li");
  if (is_task) add(" class=\"task\"");
  if (cmark_node_get_list_type(cmark_node_parent(item)) == CMARK_ORDERED_LIST) {
    const std::string_view line = rest_of_line();
    long typed = 0;
    std::size_t digits = 0;
    for (; digits < line.size() && line[digits] >= '0' && line[digits] <= '9' && digits < 9; ++digits)
      typed = typed * 10 + (line[digits] - '0');
    long& expected = item_numbers_.back();
    if (digits > 0 && typed != std::exchange(expected, typed))
      add(" value=\"" + std::to_string(typed) + "\"");
    ++expected;
  }
  add(">");
  const bool starts_with_words = cmark_node_first_child(item) != nullptr &&
                                 cmark_node_get_type(cmark_node_first_child(item)) == CMARK_NODE_PARAGRAPH;
  // The parser's own answer is wrong where the words of the item hold a second pair of brackets.
  const std::size_t box = rest_of_line().find('[');
  task_is_done_ = box != std::string_view::npos && rest_of_line().substr(box + 1, 1) != " ";
  if (is_task && !starts_with_words) add(task_is_done_ ? "☑ " : "☐ ");
}

namespace {

bool is_task_item(cmark_node* node) {
  return node != nullptr && std::string_view(cmark_node_get_type_string(node)) == "tasklist";
}

bool is_tight(cmark_node* paragraph) {
  cmark_node* item = cmark_node_parent(paragraph);
  cmark_node* list = item == nullptr ? nullptr : cmark_node_parent(item);
  return list != nullptr && cmark_node_get_type(list) == CMARK_NODE_LIST &&
         cmark_node_get_list_tight(list) != 0;
}

bool is_label_of_task(cmark_node* paragraph) {
  return cmark_node_previous(paragraph) == nullptr && is_task_item(cmark_node_parent(paragraph));
}

}  // namespace

void MarkdownWriter::enter_paragraph(cmark_node* paragraph) {
  if (!is_tight(paragraph)) add("<p>");
  if (!is_label_of_task(paragraph)) return;
  add(task_is_done_ ? "<label><input type=\"checkbox\" disabled checked> "
                    : "<label><input type=\"checkbox\" disabled> ");
}

void MarkdownWriter::leave_paragraph(cmark_node* paragraph) {
  if (is_label_of_task(paragraph)) add("</label>");
  if (!is_tight(paragraph)) return add("</p>\n");
  if (cmark_node_next(paragraph) != nullptr) add("\n");
}

void MarkdownWriter::write_code_block(cmark_node* block) {
  add("<pre><code>");
  add_text(cmark_node_get_literal(block));
  add("</code></pre>\n");
}

void MarkdownWriter::enter_extension(cmark_node* node) {
  const std::string_view type = cmark_node_get_type_string(node);
  if (type == "table") enter_table();
  if (type == "table_header") enter_row(node, true);
  if (type == "table_row") enter_row(node, false);
  if (type == "table_cell") enter_cell(node);
  if (type == "tasklist" || type == "item") enter_item(node, type == "tasklist");
}

void MarkdownWriter::leave_extension(cmark_node* node) {
  const std::string_view type = cmark_node_get_type_string(node);
  if (type == "table") leave_table(node);
  if (type == "table_header") add("</tr>\n</thead>\n");
  if (type == "table_row") add("</tr>\n");
  if (type == "table_cell") {
    add("</" + std::string(cell_tag_) + ">");
    in_cell_ = false;
  }
  if (type == "tasklist" || type == "item") add("</li>\n");
}

// A region that scrolls on its own; the heading above says what it is.
void MarkdownWriter::enter_table() {
  MarkdownContext& context = piece_.context;
  region_tag_ = context.heading.empty() ? "div" : "section";
  add("<" + region_tag_ + " class=\"table-scroll\" tabindex=\"0\"");
  if (!context.heading.empty()) {
    add(" aria-label=\"");
    add_text(context.heading);
    if (++context.tables_below_heading > 1) add(" (" + std::to_string(context.tables_below_heading) + ")");
    add("\"");
  }
  add(">\n<table>\n");
}

void MarkdownWriter::leave_table(cmark_node* table) {
  if (cmark_node_next(cmark_node_first_child(table)) != nullptr) add("</tbody>\n");
  add("</table>\n</" + region_tag_ + ">\n");
}

void MarkdownWriter::enter_row(cmark_node* row, bool is_header) {
  row_ = place_row(row, piece_.text);
  cell_ = 0;
  const std::size_t columns = column_count(cmark_node_parent(row));
  if (row_.cells.size() > columns)
    piece_.diagnostics.report("markdown/extra-cells",
                              piece_.at(piece_.text.mark_at(row_.line, row_.cells[columns])),
                              {std::to_string(row_.cells.size()), std::to_string(columns)});
  cmark_node* above = cmark_node_previous(row);
  const bool first = above != nullptr && cmark_node_previous(above) == nullptr;
  cell_tag_ = is_header ? "th" : "td";
  add(is_header ? "<thead>\n<tr>" : first ? "<tbody>\n<tr>" : "<tr>");
}

void MarkdownWriter::enter_cell(cmark_node* cell) {
  constexpr std::pair<std::uint8_t, std::string_view> kClasses[] = {
      {'l', "align-left"}, {'c', "align-center"}, {'r', "align-right"}};
  cmark_node* row = cmark_node_parent(cell);
  const bool is_header = cmark_node_previous(row) == nullptr;
  const std::uint8_t alignment = cmark_gfm_extensions_get_table_alignments(cmark_node_parent(row))[cell_];
  if (cell_ < row_.cells.size()) move_to(row_.line, row_.cells[cell_]);
  ++cell_;
  in_cell_ = true;
  cell_tag_ = is_header && cmark_node_first_child(cell) != nullptr ? "th" : "td";
  add("<" + std::string(cell_tag_) + (cell_tag_ == "th" ? " scope=\"col\"" : ""));
  for (const auto& [letter, name] : kClasses)
    if (alignment == letter) add(" class=\"" + std::string(name) + "\"");
  add(">");
}

}  // namespace glasnost::record
