// The tree that will be the next site. It is nobody's to read, so only its end must be whole: while it is
// being changed its manifest says that it is unfinished.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_set>

#include "output/disk/fault.h"
#include "output/tree.h"

namespace glasnost::output {

inline constexpr std::string_view kNewManifestName = ".manifest.json.new";

class StageFolder {
 public:
  struct Options {
    bool sync = true;
    unsigned jobs = 0;
  };
  StageFolder(std::filesystem::path path, const Tree& live, Options options);
  // Adopts the former site where it is whole. What a killed build has left is cut down to the files that are
  // the live site's own.
  Fault open();
  // Throws away what was written, unless it was finished: the disk may be full.
  ~StageFolder();
  StageFolder(const StageFolder&) = delete;
  StageFolder& operator=(const StageFolder&) = delete;

  // Before the first change: makes the folder, marks it unfinished. Again without effect. For many threads,
  // as are the next four.
  Fault begin();
  // The adopted site has that content.
  bool has(const ManifestRow& row) const;
  // A new file, never into an old one: that may be the live site's too.
  int write(const std::string& path, std::string_view bytes);
  bool has_written(const std::string& path) const;
  // Makes sure that it has the row's content, by a hard link to the live site's file.
  int take_live(const ManifestRow& row);

  // Removes what no row names.
  Fault sweep(const RowPointers& sorted);
  // Everything reaches the disk, the manifest last.
  Fault finish(const RowPointers& sorted);

  const std::filesystem::path& path() const { return path_; }
  int folder() const { return tree_.folder(); }

 private:
  Fault begin_once();
  Fault mark_unfinished();
  Fault cut_down();
  int place(const std::string& path, const std::function<int()>& make);
  int make_way(const std::string& path);
  bool has_written_below(const std::string& folder) const;
  void throw_away();

  std::filesystem::path path_;
  const Tree& live_;
  Options options_;
  Tree tree_;
  bool made_ = false;     // in this run
  bool changed_ = false;  // and not finished
  std::atomic<bool> begun_ = false;
  std::mutex beginning_, making_way_;
  Fault begin_fault_;
  mutable std::mutex noting_;
  std::unordered_set<std::string> written_;
};

}  // namespace glasnost::output
