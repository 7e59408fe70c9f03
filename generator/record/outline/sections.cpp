#include "record/outline/sections.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <utility>

#include "record/markdown/markdown_tree.h"
#include "record/markdown/markdown_writer.h"
#include "record/outline/measure_table.h"

namespace glasnost::record {
namespace {

class SectionReader {
 public:
  explicit SectionReader(const MarkdownPiece& piece) : piece_(piece), writer_(piece) {}

  void read(cmark_node* block) {
    if (cmark_node_get_type(block) == CMARK_NODE_HEADING) return read_heading(block);
    if (is_table(block) && is_measure_table(block)) return read_measures(block);
    if (!section_.measures.empty()) continue_below_measures();
    writer_.write(block);
  }

  std::vector<Section> take() {
    finish();
    return std::move(sections_);
  }

 private:
  void read_heading(cmark_node* node) {
    const int line = cmark_node_get_start_line(node);
    const auto offset = static_cast<std::size_t>(std::max(cmark_node_get_start_column(node) - 1, 0));
    const Heading heading =
        enter_heading(cmark_node_get_heading_level(node), visible_text(node), piece_.context);
    check_words(node, line, offset);
    heading_depth_ = heading.depth;
    start(heading, piece_.text.mark_at(line, offset));
  }

  // A title is shown without its markup; what may not stand in a text is reported all the same.
  void check_words(cmark_node* heading, int line, std::size_t offset) {
    MarkdownWriter writer(piece_);
    writer.write_words(heading, line, offset);
  }

  void read_measures(cmark_node* table) {
    for (MeasureRow& row : read_measure_table(table, piece_, section_.anchor)) {
      if (row.is_subsection)
        start(enter_subheading(heading_depth_ + 1, row.title.value, piece_.context), row.title.mark);
      else
        section_.measures.push_back(std::move(row.measure));
    }
  }

  void start(const Heading& heading, Mark mark) {
    finish();
    section_.anchor = heading.anchor;
    section_.number = heading.number;
    section_.title = {heading.title, mark};
    section_.depth = heading.depth;
  }

  // A section shows its text above its measures; what follows them stands on its own, so that the order
  // stays.
  void continue_below_measures() {
    const int depth = section_.depth;
    finish();
    section_.depth = depth;
  }

  void finish() {
    section_.text = writer_.take();
    const bool is_titled = !section_.anchor.empty();
    if (is_titled || !section_.text.empty() || !section_.measures.empty())
      sections_.push_back(std::move(section_));
    section_ = Section();
  }

  const MarkdownPiece& piece_;
  MarkdownWriter writer_;
  std::vector<Section> sections_;
  Section section_;
  int heading_depth_ = 0;  // of the last heading; 0 above the first
};

}  // namespace

std::vector<Section> parse_sections(std::string_view text, const MarkdownSource& source,
                                    Diagnostics& diagnostics) {
  const PlacedText placed(text, source);
  const MarkdownTree tree = parse_tree(placed, source.path, diagnostics);
  MarkdownContext context;
  const MarkdownPiece piece{placed, source.path, context, diagnostics};
  SectionReader reader(piece);
  for (cmark_node* block = cmark_node_first_child(tree.get()); block != nullptr;
       block = cmark_node_next(block))
    reader.read(block);
  return reader.take();
}

}  // namespace glasnost::record
