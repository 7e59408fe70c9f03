// Of several builds of one folder, one at a time.
#pragma once

#include <filesystem>

#include "output/disk/file_handle.h"

namespace glasnost::output {

// A file that is locked, and holds the number of the process, as long as the build runs; the kernel unlocks
// it however the build ends.
class BuildLock {
 public:
  enum class State { none, held, busy, failed };

  // Where another build holds the lock: busy, and its process in `holder()` (0: not known). A file system
  // that has no locks counts as held.
  static BuildLock take(const std::filesystem::path& path);
  BuildLock() = default;
  BuildLock(BuildLock&& other) noexcept = default;
  BuildLock& operator=(BuildLock&& other) noexcept = default;
  BuildLock(const BuildLock&) = delete;
  BuildLock& operator=(const BuildLock&) = delete;
  ~BuildLock();

  State state() const { return state_; }
  int holder() const { return holder_; }
  int error_number() const { return error_number_; }

 private:
  bool try_once();
  void sign();

  std::filesystem::path path_;
  FileHandle file_;
  State state_ = State::none;
  int holder_ = 0, error_number_ = 0;
};

}  // namespace glasnost::output
