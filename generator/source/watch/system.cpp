#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>

#include "source/open_beneath.h"
#include "source/watch/ways.h"

namespace glasnost::source {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kQuiet{8};
constexpr std::chrono::milliseconds kGathering{30};
constexpr std::uint32_t kEvents = IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                  IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW |
                                  IN_EXCL_UNLINK;
constexpr std::uint32_t kOfNames =
    IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF;

// File systems of other machines change without a word: NFS, SMB, CIFS, 9P, FUSE, VirtualBox.
constexpr std::array<std::uint32_t, 7> kSilent = {0x6969U,     0x517BU,     0xFF534D42U, 0xFE534D42U,
                                                  0x01021997U, 0x65735546U, 0x786F4256U};

bool is_silent(const std::filesystem::path& root) {
  struct statfs status {};
  if (::statfs(root.c_str(), &status) != 0) return true;
  const auto type = static_cast<std::uint32_t>(status.f_type);
  return std::find(kSilent.begin(), kSilent.end(), type) != kSilent.end();
}

class SystemWatch : public Watch {
 public:
  explicit SystemWatch(const std::vector<std::filesystem::path>& roots)
      : roots_(roots), inotify_(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {}

  bool start() {
    if (!inotify_.is_open() || std::any_of(roots_.begin(), roots_.end(), is_silent)) return false;
    for (std::size_t root = 0; root < roots_.size(); ++root)
      if (!add(root, "")) return false;
    return true;
  }

  Changes wait(std::chrono::milliseconds at_most) override {
    Changes changes;
    find_lost_roots(changes);
    if (!changes.empty() || !is_ready(at_most)) return changes;
    const auto end = Clock::now() + kGathering;
    do {
      read(changes);
      const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
      if (!is_ready(std::min(kQuiet, left))) break;
    } while (Clock::now() < end);
    return changes;
  }
  Means means() const override { return Means::system; }

 private:
  struct Folder {
    std::size_t root = 0;
    std::string prefix;  // "" or ending in a slash
  };

  bool is_ready(std::chrono::milliseconds at_most) const {
    pollfd watched{inotify_.get(), POLLIN, 0};
    return ::poll(&watched, 1, static_cast<int>(std::max<std::int64_t>(at_most.count(), 0))) > 0;
  }

  // A root that was removed is watched again when it is there again.
  void find_lost_roots(Changes& changes) {
    for (std::size_t root = 0; root < roots_.size(); ++root) {
      const auto is_root = [&](const auto& folder) {
        return folder.second.root == root && folder.second.prefix.empty();
      };
      if (std::any_of(folders_.begin(), folders_.end(), is_root)) continue;
      const auto before = folders_.size();
      if (!add(root, "") || folders_.size() > before) changes.lost = true;
    }
  }

  // Watches a folder and all below it; false only where the system's limits are reached.
  bool add(std::size_t root, const std::string& prefix) {
    std::vector<std::string> pending{prefix};
    while (!pending.empty()) {
      const std::string folder = std::move(pending.back());
      pending.pop_back();
      // The root itself may be a link, what lies below it may not.
      const auto path =
          (roots_[root] / (folder.empty() ? "." : folder.substr(0, folder.size() - 1))).string();
      const int number = ::inotify_add_watch(inotify_.get(), path.c_str(), kEvents);
      if (number < 0 && (errno == ENOSPC || errno == ENOMEM)) return false;
      if (number < 0) continue;
      folders_[number] = {root, folder};
      list_folders(path, folder, pending);
    }
    return true;
  }

  static void list_folders(const std::string& path, const std::string& prefix,
                           std::vector<std::string>& pending) {
    const std::unique_ptr<DIR, int (*)(DIR*)> directory(::opendir(path.c_str()), &::closedir);
    if (!directory) return;
    while (const dirent* const entry = ::readdir(directory.get())) {
      const std::string name = entry->d_name;
      if (name == "." || name == "..") continue;
      if (entry->d_type == DT_DIR || entry->d_type == DT_UNKNOWN) pending.push_back(prefix + name + "/");
    }
  }

  void read(Changes& changes) {
    alignas(inotify_event) std::array<char, 64 * 1024> buffer{};
    while (true) {
      const auto count = ::read(inotify_.get(), buffer.data(), buffer.size());
      if (count <= 0) return;
      for (std::size_t at = 0; at < static_cast<std::size_t>(count);) {
        const auto* const event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
        take(*event, event->len > 0 ? event->name : "", changes);
        at += sizeof(inotify_event) + event->len;
      }
    }
  }

  void take(const inotify_event& event, const std::string& name, Changes& changes) {
    if ((event.mask & IN_Q_OVERFLOW) != 0) changes.lost = true;
    const auto found = folders_.find(event.wd);
    if (found == folders_.end()) return;
    const Folder folder = found->second;
    if ((event.mask & IN_IGNORED) != 0) folders_.erase(found);
    if ((event.mask & kOfNames) != 0) changes.names = true;
    if (name.empty()) return;
    const std::string path = folder.prefix + name;
    if ((event.mask & IN_ISDIR) == 0) {
      // A file that was just created has no bytes before it is closed.
      if ((event.mask & ~(IN_CREATE | IN_ISDIR)) != 0) changes.files.insert({folder.root, path});
    } else if ((event.mask & (IN_CREATE | IN_MOVED_TO)) != 0 && !add(folder.root, path + "/")) {
      changes.lost = true;
    }
  }

  const std::vector<std::filesystem::path> roots_;
  const Handle inotify_;
  std::map<int, Folder> folders_;
};

}  // namespace

std::unique_ptr<Watch> watch_by_system(const std::vector<std::filesystem::path>& roots) {
  auto watch = std::make_unique<SystemWatch>(roots);
  return watch->start() ? std::move(watch) : nullptr;
}

}  // namespace glasnost::source
