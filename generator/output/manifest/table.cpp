#include "output/manifest/table.h"

#include <bit>

namespace glasnost::output {
namespace {

std::uint64_t hash_of(std::string_view text) { return std::hash<std::string_view>()(text); }

}  // namespace

std::optional<ManifestTable> ManifestTable::parse(std::string_view text) {
  ManifestTable table;
  if (!read_manifest(text, [&](const RowView& row) { table.add(row); })) return std::nullopt;
  table.index();
  return table;
}

void ManifestTable::add(const RowView& row) {
  entries_.push_back({.path_start = paths_.size(),
                      .size = row.size,
                      .source = hash_of(row.source),
                      .path_length = static_cast<std::uint32_t>(row.path.size()),
                      .digest = row.digest});
  paths_ += row.path;
}

void ManifestTable::index() {
  slots_.assign(std::bit_ceil(entries_.size() * 2 + 1), 0);
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    std::size_t slot = hash_of(path(i)) & (slots_.size() - 1);
    while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = static_cast<std::uint32_t>(i + 1);
  }
}

std::string_view ManifestTable::path(std::size_t index) const {
  const Entry& entry = entries_[index];
  return std::string_view(paths_).substr(entry.path_start, entry.path_length);
}

std::size_t ManifestTable::find(std::string_view path_wanted) const {
  if (slots_.empty()) return kNone;
  std::size_t slot = hash_of(path_wanted) & (slots_.size() - 1);
  while (slots_[slot] != 0) {
    const std::size_t found = slots_[slot] - 1;
    if (path(found) == path_wanted) return found;
    slot = (slot + 1) & (slots_.size() - 1);
  }
  return kNone;
}

std::size_t ManifestTable::find_content(const ManifestRow& row) const {
  const std::size_t found = find(row.path);
  if (found == kNone || entries_[found].size != row.size) return kNone;
  return row.digest == entries_[found].digest ? found : kNone;
}

bool ManifestTable::has_source(std::size_t index, std::string_view source) const {
  return entries_[index].source == hash_of(source);
}

}  // namespace glasnost::output
