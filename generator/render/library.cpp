#include "render/library.h"

namespace glasnost::render {

const Parsed* Library::find(std::string_view name, Diagnostics& diagnostics) {
  const auto text = sources_.texts.find(name);
  if (text == sources_.texts.end()) return nullptr;
  const auto [entry, added] = parsed_.try_emplace(text->first);
  Parsed& parsed = entry->second;
  if (added) {
    const std::size_t before = diagnostics.items().size();
    parsed.source = {.name = text->first, .file = file_of(name), .text = text->second};
    parsed.nodes = parse_nodes(parsed.source, diagnostics);
    parsed.broken = diagnostics.items().size() > before;
  }
  return &parsed;
}

std::string Library::file_of(std::string_view name) const {
  return (sources_.root.empty() ? "" : sources_.root + '/') + std::string(name) + ".html";
}

std::vector<std::string> Library::names() const {
  std::vector<std::string> out;
  for (const auto& [name, text] : sources_.texts) out.push_back(name);
  return out;
}

}  // namespace glasnost::render
