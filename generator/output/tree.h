// A folder that a build has made, and what has happened to it since.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "output/disk/file_handle.h"
#include "output/manifest/table.h"

namespace glasnost::output {

class Tree {
 public:
  // A tree that does not exist, or whose manifest is missing, unfinished or damaged, knows no files.
  static Tree open(const std::filesystem::path& path);
  // From now on its manifest is worth nothing.
  void distrust();

  bool exists() const { return static_cast<bool>(folder_); }
  bool known() const { return known_; }  // it has a whole manifest
  bool damaged() const {
    return damaged_;
  }  // it has one that is neither whole nor the mark of an unfinished tree
  int folder() const { return folder_.get(); }
  const ManifestTable& table() const { return table_; }

  // Whether a file is as the manifest says, looked up once. Its bytes are read only where it was changed
  // later than the manifest. For many threads.
  bool intact(std::size_t index) const;
  // What stands in the tree without being named, a folder with a final slash. Only folders that are not
  // older than the manifest are looked into.
  std::vector<std::string> strays(unsigned jobs) const;
  // Files that were changed or removed by hand.
  std::vector<std::string> edited(unsigned jobs) const;

 private:
  class Folders;
  bool look_at(std::size_t index) const;

  FileHandle folder_;
  ManifestTable table_;
  std::int64_t finished_ = 0;  // when the manifest was written
  bool known_ = false, damaged_ = false;
  enum State : char { unseen, right, wrong };
  mutable std::vector<std::atomic<State>> states_;  // of the table's files
};

}  // namespace glasnost::output
