#include "output/tree.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <mutex>
#include <unordered_set>

#include "output/disk/files.h"
#include "output/parallel.h"

namespace glasnost::output {
namespace {

constexpr mode_t kReadable = 0444;

bool look(int root, const std::string& path, struct stat& status) {
  return ::fstatat(root, path.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

}  // namespace

// Every folder that the manifest's paths go through; the root is "".
class Tree::Folders {
 public:
  explicit Folders(const ManifestTable& table) {
    names_.insert(std::string_view());
    for (std::size_t i = 0; i < table.size(); ++i)
      for (auto folder = folder_of(table.path(i)); names_.insert(folder).second;) folder = folder_of(folder);
    list_.assign(names_.begin(), names_.end());
  }
  bool has(std::string_view path) const { return names_.contains(path); }
  const std::vector<std::string_view>& list() const { return list_; }

 private:
  std::unordered_set<std::string_view> names_;
  std::vector<std::string_view> list_;
};

Tree Tree::open(const std::filesystem::path& path) {
  Tree tree;
  tree.folder_ = open_folder(path);
  if (!tree.folder_) return tree;
  const std::string name(kManifestName);
  struct stat status {};
  if (!look(tree.folder(), name, status)) return tree;
  const auto text = read_file(tree.folder(), name);
  auto table = text ? ManifestTable::parse(*text) : std::nullopt;
  tree.known_ = table.has_value();
  tree.damaged_ = !table && text != kUnfinishedManifest;
  if (table) tree.table_ = std::move(*table);
  tree.states_ = std::vector<std::atomic<State>>(tree.table_.size());
  tree.finished_ = nanoseconds_of(status.st_mtim);
  return tree;
}

void Tree::distrust() {
  table_ = {};
  states_.clear();
  known_ = false;
}

bool Tree::intact(std::size_t index) const {
  State state = states_[index];
  if (state == unseen) {
    state = look_at(index) ? right : wrong;
    states_[index] = state;
  }
  return state == right;
}

bool Tree::look_at(std::size_t index) const {
  const std::string path(table_.path(index));
  struct stat status {};
  if (!look(folder(), path, status) || !S_ISREG(status.st_mode)) return false;
  const bool fits = static_cast<std::uint64_t>(status.st_size) == table_.file_size(index) &&
                    (status.st_mode & kReadable) == kReadable;
  if (!fits || nanoseconds_of(status.st_mtim) < finished_) return fits;
  const auto bytes = read_file(folder(), path);
  return bytes && sha256(*bytes) == table_.digest(index);
}

std::vector<std::string> Tree::strays(unsigned jobs) const {
  std::vector<std::string> found;
  if (!exists()) return found;
  const Folders folders(table_);
  std::mutex finding;
  for_each_index(folders.list().size(), jobs, [&](std::size_t i) {
    const std::string folder(folders.list()[i]);
    struct stat status {};
    const bool stands = folder.empty() || (look(folder_.get(), folder, status) && S_ISDIR(status.st_mode));
    // Putting a file into a folder changes the folder; the root is changed by every publication.
    if (!stands || (!folder.empty() && nanoseconds_of(status.st_ctim) < finished_)) return;
    std::vector<Entry> entries;
    list_folder(folder_.get(), folder, entries);
    for (const Entry& entry : entries) {
      const std::string path = folder.empty() ? entry.name : folder + '/' + entry.name;
      const bool named = entry.is_folder ? folders.has(path) : table_.find(path) != ManifestTable::kNone;
      if (named || path == kManifestName) continue;
      const std::lock_guard lock(finding);
      found.push_back(path + (entry.is_folder ? "/" : ""));
    }
  });
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> Tree::edited(unsigned jobs) const {
  for_each_index(table_.size(), jobs, [&](std::size_t i) { intact(i); });
  std::vector<std::string> out;
  for (std::size_t i = 0; i < table_.size(); ++i)
    if (!intact(i)) out.emplace_back(table_.path(i));
  return out;
}

}  // namespace glasnost::output
