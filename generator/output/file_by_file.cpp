#include "output/file_by_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "output/disk/files.h"
#include "output/manifest/order.h"

namespace glasnost::output {
namespace {

const std::string kManifest(kManifestName);
// Holds the new files, in the target's own file system, until all of them are there.
const std::string kSupply(kSupplyName);

std::string supplied(std::size_t number) { return kSupply + '/' + std::to_string(number); }

}  // namespace

FileByFile::FileByFile(const Tree& stage, const Places& places, bool sync)
    : stage_(stage), places_(places), sync_(sync) {}

Fault FileByFile::run() {
  if (Fault fault = open_target()) return fault;
  find_different();
  Fault fault = supply();
  if (!fault) fault = mark();
  if (fault) {
    remove_any(live_.folder(), kSupply);
    if (!was_marked_) ::unlink(places_.mark.c_str());
    return fault;
  }
  fault = take_places();
  return fault ? fault : tidy_up();
}

Fault FileByFile::open_target() {
  if (::mkdir(places_.target.c_str(), kFolderMode) == 0) ::chmod(places_.target.c_str(), kFolderMode);
  live_ = Tree::open(places_.target);
  if (!live_.exists()) return {errno, {}};
  was_marked_ = ::access(places_.mark.c_str(), F_OK) == 0;
  if (was_marked_) live_.distrust();
  return {};
}

bool FileByFile::stands_already(std::size_t index) const {
  const std::string path(stage_.table().path(index));
  if (are_one_file({stage_.folder(), path}, {live_.folder(), path})) return true;
  const std::size_t found = live_.table().find(path);
  return found != ManifestTable::kNone && live_.table().digest(found) == stage_.table().digest(index) &&
         live_.intact(found);
}

void FileByFile::find_different() {
  const ManifestTable& table = stage_.table();
  for (std::size_t i = 0; i < table.size(); ++i)
    if (!stands_already(i)) different_.push_back(i);
  std::sort(different_.begin(), different_.end(),
            [&](std::size_t a, std::size_t b) { return is_published_before(table.path(a), table.path(b)); });
}

Fault FileByFile::supply() {
  int cause = remove_any(live_.folder(), kSupply);
  if (cause == 0) cause = make_folders(live_.folder(), kSupply + '/');
  if (cause != 0) return {cause, kSupply};
  for (std::size_t i = 0; i <= different_.size() && cause == 0; ++i) {
    const std::string path =
        i == different_.size() ? kManifest : std::string(stage_.table().path(different_[i]));
    cause = link_or_copy({stage_.folder(), path}, {live_.folder(), supplied(i)});
    if (cause != 0) return {cause, path};
  }
  return {sync_ ? sync_disk(live_.folder()) : 0, {}};
}

Fault FileByFile::mark() {
  const FileHandle parent = open_folder(places_.mark.parent_path());
  const std::string name = places_.mark.filename().string();
  int cause = create_file({parent.get(), name}, std::string_view());
  if (cause == EEXIST) cause = 0;
  if (cause == 0 && sync_) cause = sync_file(parent.get());
  return {cause, {}};
}

Fault FileByFile::take_places() {
  for (std::size_t i = 0; i < different_.size(); ++i)
    if (Fault fault = take_place(supplied(i), std::string(stage_.table().path(different_[i])))) return fault;
  return take_place(supplied(different_.size()), kManifest);
}

Fault FileByFile::take_place(const std::string& from, const std::string& path) {
  int cause = clear_folders(folder_of(path));
  if (cause == 0) cause = move_file({live_.folder(), from}, {live_.folder(), path});
  if (cause == EISDIR) {
    cause = remove_any(live_.folder(), path);
    if (cause == 0) cause = move_file({live_.folder(), from}, {live_.folder(), path});
  }
  // Two names of one file are left as they are.
  ::unlinkat(live_.folder(), from.c_str(), 0);
  return {cause, path};
}

// Makes the folders, also where something else stands in the way of one: a symlink would lead out of the
// site.
int FileByFile::clear_folders(std::string_view folder) {
  if (folder.empty() || !cleared_.insert(std::string(folder)).second) return 0;
  if (const int cause = clear_folders(folder_of(folder))) return cause;
  const std::string path(folder);
  if (is_folder(live_.folder(), path)) return 0;
  const int cause = remove_any(live_.folder(), path);
  return cause != 0 ? cause : make_folders(live_.folder(), path + '/');
}

Fault FileByFile::tidy_up() {
  Fault fault = remove_unless(live_.folder(), [&](const std::string& path) {
    return path == kManifest || stage_.table().find(path) != ManifestTable::kNone;
  });
  if (fault) return fault;
  // Later than the last change of a folder, so that the next build need not look into each.
  ::utimensat(live_.folder(), kManifest.c_str(), nullptr, AT_SYMLINK_NOFOLLOW);
  if (const int cause = sync_ ? sync_disk(live_.folder()) : 0) return {cause, {}};
  if (::unlink(places_.mark.c_str()) != 0 && errno != ENOENT) return {errno, {}};
  return {};
}

}  // namespace glasnost::output
