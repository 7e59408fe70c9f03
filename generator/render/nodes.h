// A template as a tree, before any name is looked up.
#pragma once

#include <vector>

#include "render/tokens.h"

namespace glasnost::render {

// `token` says what it is (never close or comment); sections, blocks and layouts have children.
struct Node {
  Token token;
  std::vector<Node> children;
};

inline constexpr std::size_t kMostLevels = 64;

// Reports sections that are not closed or never opened, and goes on as if they were repaired.
std::vector<Node> parse_nodes(const Source& source, Diagnostics& diagnostics);

}  // namespace glasnost::render
