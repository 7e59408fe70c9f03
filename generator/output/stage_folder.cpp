#include "output/stage_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "output/disk/files.h"

namespace glasnost::output {
namespace {

const std::string kManifest(kManifestName);
const std::string kNewManifest(kNewManifestName);

}  // namespace

StageFolder::StageFolder(std::filesystem::path path, const Tree& live, Options options)
    : path_(std::move(path)), live_(live), options_(options) {}

StageFolder::~StageFolder() {
  if (changed_) throw_away();
}

Fault StageFolder::open() {
  tree_ = Tree::open(path_);
  return tree_.exists() && !tree_.known() ? cut_down() : Fault{};
}

Fault StageFolder::cut_down() {
  if (Fault fault = mark_unfinished()) return fault;
  return remove_unless(folder(), [&](const std::string& path) {
    return path == kManifest || (live_.table().find(path) != ManifestTable::kNone &&
                                 are_one_file({live_.folder(), path}, {folder(), path}));
  });
}

Fault StageFolder::begin() {
  if (begun_) return begin_fault_;
  const std::lock_guard lock(beginning_);
  if (!begun_) begin_fault_ = begin_once();
  begun_ = true;
  return begin_fault_;
}

Fault StageFolder::begin_once() {
  changed_ = true;
  if (!tree_.exists()) {
    made_ = ::mkdir(path_.c_str(), kFolderMode) == 0;
    if (!made_ || ::chmod(path_.c_str(), kFolderMode) != 0) return {errno, {}};
    tree_ = Tree::open(path_);
    if (!tree_.exists()) return {errno, {}};
  }
  if (Fault fault = mark_unfinished()) return fault;
  if (!tree_.known()) return {};
  for (const std::string& stray : tree_.strays(options_.jobs)) {
    const std::string path = stray.ends_with('/') ? stray.substr(0, stray.size() - 1) : stray;
    if (const int cause = remove_any(folder(), path)) return {cause, path};
  }
  return {};
}

// The mark must be on the disk before the first change is.
Fault StageFolder::mark_unfinished() {
  int cause = remove_any(folder(), kNewManifest);
  if (cause == 0) cause = create_file({folder(), kNewManifest}, kUnfinishedManifest);
  if (cause == 0) cause = move_file({folder(), kNewManifest}, {folder(), kManifest});
  if (cause == 0 && options_.sync) cause = sync_file(folder());
  return {cause, kManifest};
}

bool StageFolder::has(const ManifestRow& row) const {
  const std::size_t index = tree_.table().find_content(row);
  return index != ManifestTable::kNone && tree_.intact(index);
}

int StageFolder::write(const std::string& path, std::string_view bytes) {
  {
    const std::lock_guard lock(noting_);
    if (!written_.insert(path).second) return EEXIST;
  }
  return place(path, [&] { return create_file({folder(), path}, bytes); });
}

bool StageFolder::has_written(const std::string& path) const {
  const std::lock_guard lock(noting_);
  return written_.contains(path);
}

int StageFolder::take_live(const ManifestRow& row) {
  const FilePlace here{folder(), row.path}, there{live_.folder(), row.path};
  if (has(row) || are_one_file(here, there)) return 0;
  return place(row.path, [&] { return link_or_copy(there, here); });
}

// Makes a file where the former site may have left another file, a folder, or a file in place of a folder.
int StageFolder::place(const std::string& path, const std::function<int()>& make) {
  constexpr int kMostTries = 4;
  int cause = make();
  for (int tries = 1; cause != 0 && tries < kMostTries; ++tries) {
    int help = cause;
    if (cause == ENOENT) {
      const std::lock_guard lock(making_way_);
      help = make_folders(folder(), path);
      if (help == ENOTDIR) help = 0;  // the next try finds what is in the way
    } else if (cause == EEXIST || cause == ENOTDIR) {
      help = make_way(path);
    }
    if (help != 0) return help;
    cause = make();
  }
  return cause;
}

int StageFolder::make_way(const std::string& path) {
  if (::unlinkat(folder(), path.c_str(), 0) == 0) return 0;
  const std::lock_guard lock(making_way_);
  for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    const std::string part = path.substr(0, slash);
    if (is_folder(folder(), part)) continue;
    return has_written(part) ? ENOTDIR : remove_any(folder(), part);
  }
  return has_written_below(path) ? EISDIR : remove_any(folder(), path);
}

bool StageFolder::has_written_below(const std::string& folder) const {
  const std::lock_guard lock(noting_);
  for (const std::string& path : written_)
    if (path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/') return true;
  return false;
}

Fault StageFolder::sweep(const RowPointers& sorted) {
  const ManifestTable& table = tree_.known() ? tree_.table() : live_.table();
  auto row = sorted.begin();
  for (std::size_t i = 0; i < table.size(); ++i) {
    const std::string path(table.path(i));
    while (row != sorted.end() && (*row)->path < path) ++row;
    if (row != sorted.end() && (*row)->path == path) continue;
    const int cause = ::unlinkat(folder(), path.c_str(), 0) == 0 ? 0 : errno;
    const bool gone = cause == 0 || cause == ENOENT || cause == ENOTDIR || is_folder(folder(), path);
    if (!gone) return {cause, path};
    if (const int folders = remove_empty_folders(folder(), path)) return {folders, path};
  }
  return {};
}

Fault StageFolder::finish(const RowPointers& sorted) {
  if (const int cause = options_.sync ? sync_disk(folder()) : 0) return {cause, {}};
  int cause = remove_any(folder(), kNewManifest);
  if (cause == 0)
    cause = create_file({folder(), kNewManifest}, [&](int file) {
      int writing = 0;
      write_manifest(sorted, [&](std::string_view piece) {
        if (writing == 0) writing = write_all(file, piece);
      });
      return writing == 0 && options_.sync ? sync_file(file) : writing;
    });
  if (cause == 0) cause = move_file({folder(), kNewManifest}, {folder(), kManifest});
  if (cause == 0 && options_.sync) cause = sync_file(folder());
  if (cause != 0) return {cause, kManifest};
  changed_ = false;
  return {};
}

// A folder without its mark would be nobody's, so the mark goes last.
void StageFolder::throw_away() {
  if (made_ && tree_.exists()) {
    remove_unless(folder(), [](const std::string& path) { return path == kManifest; });
    ::unlinkat(folder(), kManifest.c_str(), 0);
  } else if (!made_) {
    for (const std::string& path : written_) {
      ::unlinkat(folder(), path.c_str(), 0);
      remove_empty_folders(folder(), path);
    }
  }
  if (made_) ::rmdir(path_.c_str());
}

}  // namespace glasnost::output
