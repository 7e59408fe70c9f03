#include "render/nodes.h"

#include <algorithm>
#include <iterator>

namespace glasnost::render {
namespace {

bool opens(TokenKind kind) {
  return kind == TokenKind::section || kind == TokenKind::inverted || kind == TokenKind::layout ||
         kind == TokenKind::block;
}

class Parser {
 public:
  Parser(const Source& source, Diagnostics& diagnostics) : source_(source), diagnostics_(diagnostics) {}

  std::vector<Node> parse() {
    open_.push_back({});
    for (const Token& token : split_tokens(source_, diagnostics_)) add(token);
    while (open_.size() > 1) close_unclosed();
    return std::move(open_.front().children);
  }

 private:
  void add(const Token& token) {
    if (token.kind == TokenKind::close) {
      close(token);
    } else if (!opens(token.kind)) {
      open_.back().children.push_back({token, {}});
    } else if (open_.size() <= kMostLevels) {
      open_.push_back({token, {}});
    } else {
      report("template/depth", token.mark, std::to_string(kMostLevels));
    }
  }

  void close(const Token& token) {
    const auto opened = std::find_if(open_.rbegin(), std::prev(open_.rend()),
                                     [&](const Node& node) { return node.token.text == token.text; });
    if (opened == std::prev(open_.rend()))
      return report("template/unopened", token.mark, std::string(token.text));
    while (open_.back().token.text != token.text) close_unclosed();
    close_last();
  }

  void close_unclosed() {
    report("template/unclosed", open_.back().token.mark, std::string(open_.back().token.text));
    close_last();
  }

  void close_last() {
    Node node = std::move(open_.back());
    open_.pop_back();
    open_.back().children.push_back(std::move(node));
  }

  void report(std::string_view code, Mark mark, std::string what) {
    diagnostics_.report(code, {source_.file, mark.line, mark.column}, {std::move(what)});
  }

  const Source& source_;
  Diagnostics& diagnostics_;
  std::vector<Node> open_;  // the first stands for the whole file
};

}  // namespace

std::vector<Node> parse_nodes(const Source& source, Diagnostics& diagnostics) {
  return Parser(source, diagnostics).parse();
}

}  // namespace glasnost::render
