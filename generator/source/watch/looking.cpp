#include <cerrno>
#include <map>
#include <thread>

#include "source/watch/ways.h"

namespace glasnost::source {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kPause{400};

struct Look {
  fs::file_time_type time;
  std::uintmax_t size = 0;
  bool operator==(const Look&) const = default;
};
using Looks = std::map<Changes::Path, Look>;

Looks look_at(const std::vector<fs::path>& roots) {
  Looks looks;
  for (std::size_t root = 0; root < roots.size(); ++root) {
    std::error_code error;
    fs::recursive_directory_iterator entries(roots[root], fs::directory_options::skip_permission_denied,
                                             error);
    for (; !error && entries != fs::recursive_directory_iterator(); entries.increment(error)) {
      std::error_code ignored;
      if (!entries->is_regular_file(ignored)) continue;
      looks[{root, entries->path().lexically_relative(roots[root]).generic_string()}] = {
          entries->last_write_time(ignored), entries->file_size(ignored)};
    }
  }
  return looks;
}

void compare(const Looks& former, const Looks& present, Changes& changes) {
  for (const auto& [path, look] : present) {
    const auto found = former.find(path);
    if (found == former.end()) changes.names = true;
    if (found == former.end() || found->second != look) changes.files.insert(path);
  }
  for (const auto& [path, look] : former) {
    if (present.contains(path)) continue;
    changes.names = true;
    changes.files.insert(path);
  }
}

class LookingWatch : public Watch {
 public:
  explicit LookingWatch(const std::vector<fs::path>& roots) : roots_(roots), former_(look_at(roots)) {}

  Changes wait(std::chrono::milliseconds at_most) override {
    std::this_thread::sleep_for(std::min(at_most, kPause));
    Changes changes;
    Looks present = look_at(roots_);
    compare(former_, present, changes);
    former_ = std::move(present);
    return changes;
  }
  Means means() const override { return Means::looking; }

 private:
  const std::vector<fs::path> roots_;
  Looks former_;
};

}  // namespace

std::unique_ptr<Watch> watch_by_looking(const std::vector<fs::path>& roots) {
  return std::make_unique<LookingWatch>(roots);
}

}  // namespace glasnost::source
