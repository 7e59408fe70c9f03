#include "output/target.h"

#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <string>
#include <string_view>
#include <system_error>

#include "output/manifest/manifest.h"
#include "output/stage_folder.h"

namespace glasnost::output {
namespace {

namespace fs = std::filesystem;

constexpr int kMostLinks = 40;

bool starts_as_our_manifest(const fs::path& path) {
  std::error_code error;
  if (!fs::is_regular_file(fs::symlink_status(path, error))) return false;
  std::string start(kManifestStart.size(), '\0');
  std::ifstream in(path, std::ios::binary);
  in.read(start.data(), static_cast<std::streamsize>(start.size()));
  return in && start == kManifestStart;
}

// The absolute path of the folder itself, where `target` or what it leads to is a symlink.
fs::path resolve(const fs::path& target) {
  std::error_code error;
  fs::path path = fs::absolute(target, error).lexically_normal();
  for (int links = 0; links < kMostLinks; ++links) {
    if (!path.has_filename()) path = path.parent_path();
    if (!fs::is_symlink(fs::symlink_status(path, error))) return path;
    path = (path.parent_path() / fs::read_symlink(path, error)).lexically_normal();
  }
  return {};
}

bool holds_only(const fs::path& folder, std::initializer_list<std::string_view> names) {
  std::error_code error;
  fs::directory_iterator entry(folder, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error))
    if (std::find(names.begin(), names.end(), entry->path().filename().string()) == names.end()) return false;
  return !error;
}

bool is_ours_or_holds(const fs::path& folder, std::initializer_list<std::string_view> names) {
  std::error_code error;
  const fs::file_status status = fs::symlink_status(folder, error);
  if (status.type() == fs::file_type::not_found) return folder.has_filename();
  if (!fs::is_directory(status) || fs::exists(fs::symlink_status(folder / ".git", error))) return false;
  return starts_as_our_manifest(folder / kManifestName) || holds_only(folder, names);
}

}  // namespace

Places places_of(const fs::path& shown) {
  Places places{.shown = shown, .target = resolve(shown), .stage = {}, .lock = {}, .mark = {}};
  if (!places.target.has_filename()) {
    places.target.clear();
    return places;
  }
  const auto beside = [&](std::string_view ending) {
    return places.target.parent_path() / ('.' + places.target.filename().string() + std::string(ending));
  };
  places.stage = beside(".prev");
  places.lock = beside(".lock");
  places.mark = beside(".unfinished");
  return places;
}

bool is_ours(const fs::path& target) { return is_ours_or_holds(target, {".nojekyll"}); }

bool is_our_stage(const fs::path& stage) { return is_ours_or_holds(stage, {".nojekyll", kNewManifestName}); }

}  // namespace glasnost::output
