// What former builds have left for the next: the outcome of every municipality, and of the pages across them.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/cache/inputs.h"

namespace glasnost::app {

// One compact file, for one set of shared inputs (`key_of_shared`).
class Cache {
 public:
  // A file that is missing or damaged: an empty cache.
  static Cache load(const std::filesystem::path& path);
  // From now on for these shared inputs: emptied where it was for others.
  void serve(const Digest& shared);

  // An outcome as bytes, under the name of a municipality, or "" for the pages across.
  struct Entry {
    std::string name;
    Inputs inputs;
    std::string_view outcome;
  };
  // Null where nothing is known of the name, or its inputs were others. For many threads.
  const Entry* find(const std::string& name, const Inputs& inputs, const Options& options) const;

  // What the next build shall find. 0, or the errno of why it cannot be written; nothing is written where
  // that stands there already. Entries that were found may be among them.
  int save(const std::vector<Entry>& entries) const;

 private:
  bool read();
  bool has(const Entry& entry) const;

  std::filesystem::path path_;
  Digest shared_{};
  std::unique_ptr<const std::string> bytes_;  // what the entries are views of
  std::map<std::string, Entry, std::less<>> entries_;
};

}  // namespace glasnost::app
