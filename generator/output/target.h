// The folder that is to be replaced: where it is, and whether it may be.
#pragma once

#include <filesystem>
#include <string_view>

namespace glasnost::output {

inline constexpr std::string_view kManifestStart = "{\n  \"generator\": \"glasnost\",";

// The absolute path of the folder itself, where `target` or what it leads to is a symlink. Empty where the
// links lead in a circle.
std::filesystem::path resolve_target(const std::filesystem::path& target);

// Missing, empty, only .nojekyll, or with a manifest.json of ours and no repository of its own.
bool is_ours(const std::filesystem::path& target);

// Removes the stages beside `target` whose builds no longer run.
void remove_stale_stages(const std::filesystem::path& target);

// `.<name>.stage.<pid>` beside `target`.
std::filesystem::path stage_path(const std::filesystem::path& target);

}  // namespace glasnost::output
