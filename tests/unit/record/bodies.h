// Bodies as text, for the tests of Markdown: a slot is written as ‹kind id#anchor›.
#pragma once

#include <string>

#include "base/body.h"
#include "record/markdown/markdown.h"

namespace glasnost::record {

inline std::string slot_of(const LinkTarget& target) {
  constexpr const char* kKinds[] = {"", "doc ", "prog ", "ind ", "school ", "mon ", "risk ", "file "};
  std::string out = "‹";
  out += kKinds[static_cast<int>(target.kind)] + target.id;
  if (!target.anchor.empty()) out += '#' + target.anchor;
  return out + "›";
}

inline std::string html_of(const Body& body) {
  return body.fill([](const LinkTarget& target) { return Url::own(slot_of(target)); }).str();
}

inline MarkdownSource in_file(int line = 1, int column = 1) { return {"m/documents/a.md", line, column}; }

}  // namespace glasnost::record
