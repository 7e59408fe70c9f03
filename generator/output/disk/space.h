// Room on the disk, looked at before it is used.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

#include "base/diagnostics.h"

namespace glasnost::output {

// Free bytes of the file system of an open folder, and whether there is room for one more file. Not known: of
// a file system that does not say, then more than anybody writes.
struct Room {
  std::int64_t bytes = 0;
  bool has_names = true;
  bool known = true;
};
Room room_of(int folder);

// What a file of this size takes, its folder entry included.
std::int64_t space_of(std::size_t size);
// `12,3 МБ`.
std::string size_words(std::int64_t bytes, Language language);

// Counts what is written against what was free, and asks the disk again only when that is used up. For many
// threads.
class SpaceBudget {
 public:
  void watch(int folder) { folder_ = folder; }
  // False where a file of this size no longer fits.
  bool take(std::size_t size);

 private:
  int folder_ = -1;
  std::atomic<std::int64_t> left_ = 0;
};

}  // namespace glasnost::output
