// Publishing where two folders cannot be exchanged: some container file systems, and targets that are a
// mounted disk. Every file takes its place by itself, whole.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "output/disk/fault.h"
#include "output/target.h"
#include "output/tree.h"

namespace glasnost::output {

class FileByFile {
 public:
  // `stage`: finished. While the site changes a mark stands beside it; what a killed run has left is known by
  // that mark, and running again completes it.
  FileByFile(const Tree& stage, const Places& places, bool sync);

  Fault run();

 private:
  Fault open_target();
  void find_different();
  Fault supply();
  Fault mark();
  Fault take_places();
  Fault take_place(const std::string& from, const std::string& path);
  int clear_folders(std::string_view folder);
  Fault tidy_up();
  bool stands_already(std::size_t index) const;

  const Tree& stage_;
  const Places& places_;
  bool sync_, was_marked_ = false;
  Tree live_;
  std::vector<std::size_t> different_;  // of the stage's table, in the order of publishing
  std::unordered_set<std::string> cleared_;
};

}  // namespace glasnost::output
