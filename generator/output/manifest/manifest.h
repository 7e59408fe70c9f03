// manifest.json: what a site consists of. Published, and the same for the same content.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.h"

namespace glasnost::output {

inline constexpr std::string_view kManifestName = "manifest.json";
inline constexpr std::string_view kManifestStart = "{\n  \"generator\": \"glasnost\",";
// Stands in place of the manifest while a tree is being changed.
inline constexpr std::string_view kUnfinishedManifest =
    "{\n  \"generator\": \"glasnost\",\n  \"unfinished\": true\n}\n";

// One file of the site. `source`: the content or template file it comes from, "" where it has none or many.
struct ManifestRow {
  std::string path;
  Digest digest{};
  std::string source;
  std::size_t size = 0;
};

// Path, size, sha256, source (null where there is none) of every file but itself, sorted by path.
std::string write_manifest(const std::vector<ManifestRow>& rows);

using RowPointers = std::vector<const ManifestRow*>;
// All but the manifest itself, in the order of paths.
RowPointers sorted_rows(const std::vector<ManifestRow>& rows);
// The same text piece by piece.
void write_manifest(const RowPointers& sorted, const std::function<void(std::string_view)>& out);

// Reads what `write_manifest` wrote, and nothing else: a text that differs in one byte from what its rows
// give is damaged, and false is returned. The views live as long as the call.
struct RowView {
  std::string_view path, source;
  std::uint64_t size = 0;
  Digest digest{};
};
bool read_manifest(std::string_view text, const std::function<void(const RowView&)>& row);
// Of a folder's manifest.json, or of a file; nothing where it is missing or damaged.
std::optional<std::vector<ManifestRow>> load_manifest(const std::filesystem::path& path);

}  // namespace glasnost::output
