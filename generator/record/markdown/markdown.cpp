#include "record/markdown/markdown.h"

#include "record/markdown/markdown_tree.h"
#include "record/markdown/markdown_writer.h"

namespace glasnost::record {

Body parse_markdown(std::string_view text, const MarkdownSource& source, Diagnostics& diagnostics) {
  const PlacedText placed(text, source);
  const MarkdownTree tree = parse_tree(placed, source.path, diagnostics);
  MarkdownContext context;
  const MarkdownPiece piece{placed, source.path, context, diagnostics};
  MarkdownWriter writer(piece);
  writer.write(tree.get());
  return writer.take();
}

}  // namespace glasnost::record
