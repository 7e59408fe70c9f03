// JSON → a tree with the place of every key and value. Numbers keep their digits as typed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "record/syntax/node.h"

namespace glasnost::record {

// Nothing where the text is no JSON or nests deeper than `kMaxDepth` (reported). A key that stands twice in
// one object is reported with both places; its first value counts.
std::optional<Node> parse_json(std::string_view text, const std::string& path, Diagnostics& diagnostics);

}  // namespace glasnost::record
