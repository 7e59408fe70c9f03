// The door to public/: everything is written beside the target and exchanged in one step.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "output/file_handle.h"

namespace glasnost::output {

// One line of manifest.json.
struct ManifestRow {
  std::string path, sha256, source;
  std::size_t size = 0;
};

// The tree that will become the target. Workers write to it at the same time, each its own paths.
class Stage {
 public:
  // Makes `.<name>.stage.<pid>` beside `target`. Refused, with nothing touched, where the target is not ours:
  // it must be missing, empty, hold only .nojekyll, or hold a manifest of ours (output/not-ours). Stages left
  // by builds that no longer run are removed.
  static std::unique_ptr<Stage> open(const std::filesystem::path& target, Diagnostics& diagnostics);
  // Removes the stage if it was not published.
  ~Stage();

  // Writes one planned file and returns its manifest row. A failure is reported (output/write) with the path
  // and the cause.
  std::optional<ManifestRow> write(const std::string& path, std::string_view bytes, const std::string& source,
                                   Diagnostics& diagnostics);
  // One renameat2(RENAME_EXCHANGE) with the target (a plain rename where there is none), after everything is
  // synced; the former tree is removed. False, with the target untouched, where that is impossible
  // (output/exchange).
  bool publish(Diagnostics& diagnostics);

 private:
  Stage(std::filesystem::path shown, std::filesystem::path target, std::filesystem::path stage,
        FileHandle folder);
  FileHandle create(const std::string& path);
  bool make_folders(const std::string& path);

  std::filesystem::path shown_;  // the target as its user typed it
  std::filesystem::path target_, stage_;
  FileHandle folder_;  // the stage; locked, so that no other build takes it for abandoned
  std::mutex making_folders_;
  bool published_ = false;
};

// manifest.json: path, size, sha256, source (null where there is none) of every file but itself, sorted by
// path.
std::string write_manifest(std::vector<ManifestRow> rows);

}  // namespace glasnost::output
