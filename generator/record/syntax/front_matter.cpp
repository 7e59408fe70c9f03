#include "record/syntax/front_matter.h"

#include "record/syntax/json.h"
#include "record/syntax/yaml.h"

namespace glasnost::record {
namespace {

// A fence is `---` and blanks.
bool is_fence(std::string_view line) {
  return line.starts_with("---") && line.find_first_not_of(" \t\r", 3) == std::string_view::npos;
}

std::size_t end_of_line(std::string_view text, std::size_t from) {
  const std::size_t end = text.find('\n', from);
  return end == std::string_view::npos ? text.size() : end;
}

std::size_t next_line(std::string_view text, std::size_t end) { return end < text.size() ? end + 1 : end; }

// A tree that has to be a map: nothing at all is an empty map.
std::optional<Node> as_map(std::optional<Node> node, const std::string& path, Diagnostics& diagnostics) {
  if (!node) return std::nullopt;
  if (node->kind == NodeKind::null) node->kind = NodeKind::map;
  if (node->kind == NodeKind::map) return node;
  diagnostics.report("record/not-a-map", {path, node->mark.line, node->mark.column});
  return std::nullopt;
}

}  // namespace

std::optional<FrontMatter> parse_front_matter(std::string_view text, const std::string& path,
                                              Diagnostics& diagnostics) {
  std::size_t end = end_of_line(text, 0);
  if (!is_fence(text.substr(0, end))) {
    diagnostics.report("record/no-front-matter", {path, 1, 1});
    return std::nullopt;
  }
  const std::size_t begin = next_line(text, end);
  int line = 2;
  for (std::size_t at = begin; at < text.size(); at = next_line(text, end), ++line) {
    end = end_of_line(text, at);
    if (!is_fence(text.substr(at, end - at))) continue;
    auto fields = as_map(parse_yaml(text.substr(begin, at - begin), path, 2, diagnostics), path, diagnostics);
    if (!fields) return std::nullopt;
    return FrontMatter{std::move(*fields), text.substr(next_line(text, end)), line + 1};
  }
  diagnostics.report("record/open-front-matter", {path, 1, 1});
  return std::nullopt;
}

std::optional<Node> parse_yaml_map(std::string_view text, const std::string& path, Diagnostics& diagnostics) {
  return as_map(parse_yaml(text, path, 1, diagnostics), path, diagnostics);
}

std::optional<Node> parse_json_map(std::string_view text, const std::string& path, Diagnostics& diagnostics) {
  return as_map(parse_json(text, path, diagnostics), path, diagnostics);
}

}  // namespace glasnost::record
