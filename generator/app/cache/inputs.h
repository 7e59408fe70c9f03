// What an outcome comes from, as a key: where it is equal, nothing has changed.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/pipeline.h"
#include "base/digest.h"

namespace glasnost::app {

// Of everything that all municipalities share: the program, the options, settings and vocabulary, templates.
Digest key_of_shared(const Options& options, const Content& content, const Theme& theme);

// `key`: of path, size, times and inode of every file. A file that was changed shortly before it was looked
// at may change again without showing it there, so `young` has its path and the digest of its bytes.
struct Inputs {
  Digest key{};
  std::vector<std::pair<std::string, Digest>> young;
  bool operator==(const Inputs&) const = default;
};
// Of the files of a municipality. A file that cannot be read is young with no digest of anything.
Inputs inputs_of(const Options& options, const Content& content, const std::string& municipality);
// Whether these files have these bytes now.
bool are_as_before(const Options& options, const std::vector<std::pair<std::string, Digest>>& young);

}  // namespace glasnost::app
