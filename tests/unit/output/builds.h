// Whole builds of small sites, as the tests tell them.
#pragma once

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <map>
#include <memory>

#include "folder.h"
#include "output/stage.h"

namespace glasnost::output {

using Codes = std::vector<std::string>;
using Promise = Published::Promise;

inline const StageOptions kOptions{.sync = false, .gzip = false, .jobs = 2};

inline std::unique_ptr<Stage> opened(const fs::path& target, const StageOptions& options = kOptions) {
  Diagnostics diagnostics;
  auto stage = Stage::open(target, options, diagnostics);
  INFO((diagnostics.empty() ? "" : message_of(diagnostics.items().front(), Language::en)));
  REQUIRE(stage);
  return stage;
}

inline ManifestRow write(Stage& stage, const std::string& path, const std::string& bytes) {
  Diagnostics diagnostics;
  const auto row = stage.write(path, bytes, "", diagnostics);
  INFO((diagnostics.empty() ? "" : message_of(diagnostics.items().front(), Language::en)));
  REQUIRE(row);
  return *row;
}

using Site = std::map<std::string, std::string>;  // path → bytes

// A whole build. What it has to say goes to `said`.
inline Published build(const fs::path& target, const Site& site, Diagnostics& said,
                       const StageOptions& options = kOptions) {
  const auto stage = opened(target, options);
  std::vector<ManifestRow> rows;
  for (const auto& [path, bytes] : site) rows.push_back(write(*stage, path, bytes));
  const auto published = stage->publish(rows, said);
  INFO((said.empty() ? "" : message_of(said.items().front(), Language::en)));
  REQUIRE(published);
  return *published;
}

inline Published build(const fs::path& target, const Site& site) {
  Diagnostics said;
  return build(target, site, said);
}

// Every file of the site, the manifest left out.
inline Site site_of(const fs::path& target) {
  Site out;
  for (const std::string& path : tree_of(target))
    if (path.back() != '/' && path != "manifest.json") out[path] = text_of(target / path);
  return out;
}

inline ino_t inode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_ino;
}

}  // namespace glasnost::output
