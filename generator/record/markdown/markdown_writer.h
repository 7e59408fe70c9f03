// The parser's tree → a Body: every tag is written here, every link is judged here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/body.h"
#include "record/markdown/markdown_links.h"
#include "record/markdown/markdown_piece.h"

struct cmark_iter;

namespace glasnost::record {

class MarkdownWriter {
 public:
  explicit MarkdownWriter(const MarkdownPiece& piece) : piece_(piece), places_(piece.text) {}

  // The node and all below it.
  void write(cmark_node* node);
  // The words of a heading, or of a table's cell (which may hold line breaks), that begin at byte `offset` of
  // `line`.
  void write_words(cmark_node* node, int line, std::size_t offset);
  void write_cell(cmark_node* cell, int line, std::size_t offset);
  // What was written so far; the writer is empty then.
  Body take();

 private:
  void enter(cmark_node* node, cmark_iter* iter);
  void leave(cmark_node* node);
  bool enter_block(cmark_node* node);
  bool enter_inline(cmark_node* node, cmark_iter* iter);
  void enter_extension(cmark_node* node);
  void leave_extension(cmark_node* node);

  void enter_heading_node(cmark_node* node);
  void enter_list(cmark_node* list);
  void enter_item(cmark_node* item, bool is_task);
  void enter_paragraph(cmark_node* paragraph);
  void leave_paragraph(cmark_node* paragraph);
  void write_code_block(cmark_node* block);
  void write_html(cmark_node* html);
  void enter_link(cmark_node* link);
  void write_image(cmark_node* image);
  std::string alt_text(cmark_node* image);

  void enter_table();
  void leave_table(cmark_node* table);
  void enter_row(cmark_node* row, bool is_header);
  void enter_cell(cmark_node* cell);

  void add(std::string_view html) { html_ += html; }
  void add_text(std::string_view text);
  void add_slot(LinkTarget target, std::string_view after);

  std::string_view rest_of_line() const;  // from the last place on
  // The place of `needle`, which the parser says begins at this node; looked for from the last place on.
  Mark locate(cmark_node* node, std::string_view needle);
  void move_to(int line, std::size_t offset);
  void report(std::string_view code, Mark mark, std::string_view found);

  const MarkdownPiece& piece_;
  std::vector<BodyPart> parts_;
  std::vector<std::string> anchors_;
  std::string html_;

  int depth_ = 0;
  std::string heading_tag_, region_tag_;
  std::vector<long> item_numbers_;  // of the open lists: the number that the next item has
  bool task_is_done_ = false;
  std::vector<bool> links_open_;  // of the links around: whether an <a> was written
  bool nesting_reported_ = false;

  RowPlace row_;
  std::size_t cell_ = 0;
  std::string_view cell_tag_;
  bool in_cell_ = false;

  PlaceCounter places_;
  int line_ = 0;  // of the last place
  std::size_t offset_ = 0;
};

}  // namespace glasnost::record
