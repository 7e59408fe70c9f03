// YAML → a tree with the place of every key and value, and the slips of the hand that YAML would take for
// text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "record/syntax/node.h"

namespace glasnost::record {

// `first_line`: the line of the file where `text` begins. Nothing where the text is no YAML, nests deeper
// than `kMaxDepth`, or is laid out so that lines were swallowed (reported). Keys that stand twice, anchors,
// aliases, tags and comments behind a value are reported, and reading goes on.
std::optional<Node> parse_yaml(std::string_view text, const std::string& path, int first_line,
                               Diagnostics& diagnostics);

}  // namespace glasnost::record
