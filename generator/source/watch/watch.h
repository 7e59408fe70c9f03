// Tells what changes below folders, as it changes.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace glasnost::source {

// What changed since the last question. Paths are relative to their root, with `/`.
struct Changes {
  using Path = std::pair<std::size_t, std::string>;  // index of the root
  std::set<Path> files;                              // with other bytes, or gone, or new
  bool names = false;                                // files or folders came, went or moved
  bool lost = false;                                 // too much at once: anything may have changed
  bool empty() const { return files.empty() && !names && !lost; }
};

class Watch {
 public:
  enum class Means { system, looking };  // told by the system; comparing again and again

  // By looking where the system cannot tell: on folders of other machines, or where its limits are reached.
  static std::unique_ptr<Watch> open(const std::vector<std::filesystem::path>& roots,
                                     Means means = Means::system);
  virtual ~Watch() = default;

  // Waits for a change, at the longest `at_most`; then gathers what belongs to it, for at most 30 ms.
  virtual Changes wait(std::chrono::milliseconds at_most) = 0;
  virtual Means means() const = 0;

 protected:
  Watch() = default;
};

}  // namespace glasnost::source
