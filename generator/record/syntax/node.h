// One tree for YAML and JSON: scalars as typed, each with its place in the file. Nothing is guessed here; the
// field that reads a scalar gives it a type.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/location.h"

namespace glasnost::record {

inline constexpr std::size_t kMaxDepth = 16;

enum class NodeKind { null, scalar, list, map };
// How a scalar was written. `number` and `keyword` (true, false) exist only in JSON.
enum class ScalarStyle { plain, quoted, block, number, keyword };

struct Entry;

struct Node {
  NodeKind kind = NodeKind::null;
  ScalarStyle style = ScalarStyle::plain;
  std::string text;  // of a scalar
  Mark mark;         // of the first character; of a YAML block (`|`) the first character of its text
  std::vector<Node> items;
  std::vector<Entry> entries;

  const Node* find(std::string_view name) const;
};

struct Entry {
  Text key;
  Node value;
};

// Builds a tree from a parser's events; the parser keeps to `kMaxDepth`.
class TreeBuilder {
 public:
  bool expects_key() const;
  bool in_list() const { return !open_.empty() && open_.back().node.kind == NodeKind::list; }
  std::size_t depth() const { return open_.size(); }
  void open(NodeKind kind, Mark mark);
  void close();
  void add(Node node);
  // Where the key stands in this map already, that place; the value that follows is then dropped.
  std::optional<Mark> key(Text key);
  // The finished tree; a null node where there was nothing.
  Node take() { return std::move(root_); }

 private:
  struct Open {
    Node node;
    Text key;
    bool has_key = false;
    bool drop = false;
    std::unordered_map<std::string, Mark> seen;
  };
  std::vector<Open> open_;
  Node root_;
};

}  // namespace glasnost::record
