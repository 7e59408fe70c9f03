// The templates of a site, each parsed once.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "render/nodes.h"
#include "render/template.h"

namespace glasnost::render {

struct Parsed {
  Source source;
  std::vector<Node> nodes;
  bool broken = false;  // has errors of syntax
};

class Library {
 public:
  explicit Library(const TemplateSources& sources) : sources_(sources) {}

  // Null where there is no such template. Errors of syntax are reported the first time.
  const Parsed* find(std::string_view name, Diagnostics& diagnostics);
  std::string file_of(std::string_view name) const;
  std::vector<std::string> names() const;

 private:
  const TemplateSources& sources_;
  std::map<std::string_view, Parsed> parsed_;
};

}  // namespace glasnost::render
