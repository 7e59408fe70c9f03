// The folder that is to be replaced, and what stands beside it.
#pragma once

#include <filesystem>
#include <string_view>

#include "output/disk/fault.h"

namespace glasnost::output {

// `shown`: as its user typed it; the others are absolute, the target itself never a symlink.
struct Places {
  std::filesystem::path shown, target;
  std::filesystem::path stage;  // `.<out>.prev`: the former site, and the stage of the next build
  std::filesystem::path lock;   // `.<out>.lock`, while a build runs
  std::filesystem::path mark;   // `.<out>.unfinished`, while a site is published file by file
};

// Stands in the target only while a site is published file by file.
inline constexpr std::string_view kSupplyName = ".glasnost-new";

// Nothing where the symlinks lead in a circle, or to no folder that could be replaced: `target` is empty.
Places places_of(const std::filesystem::path& shown);

// Missing, empty, only .nojekyll, or with a manifest.json of ours and no repository of its own.
bool is_ours(const std::filesystem::path& target);
// The same of a stage, in which a build may have been killed at any moment.
bool is_our_stage(const std::filesystem::path& stage);

}  // namespace glasnost::output
