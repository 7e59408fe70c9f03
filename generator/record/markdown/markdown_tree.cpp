#include "record/markdown/markdown_tree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <mutex>

#include "record/markdown/markdown_guard.h"

namespace glasnost::record {
namespace {

void register_extensions() {
  static std::once_flag once;
  std::call_once(once, cmark_gfm_core_extensions_ensure_registered);
}

}  // namespace

void FreeTree::operator()(cmark_node* root) const { cmark_node_free(root); }

MarkdownTree parse_tree(const PlacedText& text, const std::string& path, Diagnostics& diagnostics) {
  register_extensions();
  const std::string allowed = guarded_text(text, path, diagnostics);
  cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  for (const char* name : {"table", "tasklist"})  // the others are not thread-safe
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
  cmark_parser_feed(parser, allowed.data(), allowed.size());
  MarkdownTree tree(cmark_parser_finish(parser));
  cmark_parser_free(parser);
  return tree;
}

}  // namespace glasnost::record
