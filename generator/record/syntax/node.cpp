#include "record/syntax/node.h"

#include <utility>

namespace glasnost::record {

const Node* Node::find(std::string_view name) const {
  for (const Entry& entry : entries)
    if (entry.key.value == name) return &entry.value;
  return nullptr;
}

bool TreeBuilder::expects_key() const {
  return !open_.empty() && open_.back().node.kind == NodeKind::map && !open_.back().has_key;
}

void TreeBuilder::open(NodeKind kind, Mark mark) {
  Open opened;
  opened.node.kind = kind;
  opened.node.mark = mark;
  open_.push_back(std::move(opened));
}

void TreeBuilder::close() {
  Node node = std::move(open_.back().node);
  open_.pop_back();
  add(std::move(node));
}

void TreeBuilder::add(Node node) {
  if (open_.empty()) {
    root_ = std::move(node);
    return;
  }
  Open& parent = open_.back();
  if (parent.node.kind == NodeKind::list) {
    parent.node.items.push_back(std::move(node));
    return;
  }
  if (!parent.drop) parent.node.entries.push_back({std::move(parent.key), std::move(node)});
  parent.has_key = false;
}

std::optional<Mark> TreeBuilder::key(Text key) {
  Open& map = open_.back();
  const auto [first, is_new] = map.seen.emplace(key.value, key.mark);
  map.has_key = true;
  map.drop = !is_new;
  map.key = std::move(key);
  if (is_new) return std::nullopt;
  return first->second;
}

}  // namespace glasnost::record
