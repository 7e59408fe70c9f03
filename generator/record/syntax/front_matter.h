// The two halves of a record in Markdown: fields between lines of `---`, and the text below them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "record/syntax/node.h"

namespace glasnost::record {

struct FrontMatter {
  Node fields;  // a map
  std::string_view body;
  int body_line = 1;  // of the file
};

// Nothing where the front matter is missing, not closed or no YAML (reported). Views into `text`.
std::optional<FrontMatter> parse_front_matter(std::string_view text, const std::string& path,
                                              Diagnostics& diagnostics);

// A whole file of YAML that is a map (settings); an empty file is an empty map.
std::optional<Node> parse_yaml_map(std::string_view text, const std::string& path, Diagnostics& diagnostics);
// A whole file of JSON that is an object.
std::optional<Node> parse_json_map(std::string_view text, const std::string& path, Diagnostics& diagnostics);

}  // namespace glasnost::record
