#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <memory>

#include "output/disk/files.h"

namespace glasnost::output {
namespace {

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

bool names_folder(int root, const dirent& entry) {
  return entry.d_type == DT_UNKNOWN ? is_folder(root, entry.d_name) : entry.d_type == DT_DIR;
}

int unlink_path(int root, const std::string& path, int flags) {
  const int returned = uninterrupted([&] { return ::unlinkat(root, path.c_str(), flags); });
  return returned == 0 || errno == ENOENT || errno == ENOTDIR ? 0 : errno;
}

std::string below(const std::string& folder, const std::string& name) {
  return folder.empty() ? name : folder + '/' + name;
}

// Whether the folder is empty afterwards.
bool clear(int root, const std::string& folder, const PathTest& stays, Fault& fault) {
  std::vector<Entry> entries;
  fault = {list_folder(root, folder, entries), folder};
  bool empty = true;
  for (const Entry& entry : entries) {
    if (fault) return false;
    const std::string path = below(folder, entry.name);
    const bool goes = entry.is_folder ? clear(root, path, stays, fault) : !stays(path);
    if (goes && !fault) fault = {unlink_path(root, path, entry.is_folder ? AT_REMOVEDIR : 0), path};
    empty = empty && goes;
  }
  return empty;
}

}  // namespace

int list_folder(int root, const std::string& folder, std::vector<Entry>& out) {
  const int handle = uninterrupted([&] {
    return ::openat(root, folder.empty() ? "." : folder.c_str(),
                    O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  });
  if (handle < 0) return errno;
  const std::unique_ptr<DIR, CloseFolder> stream(::fdopendir(handle));
  if (!stream) return errno;
  errno = 0;
  while (const dirent* const entry = ::readdir(stream.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") out.push_back({entry->d_name, names_folder(handle, *entry)});
    errno = 0;
  }
  return errno;
}

int remove_any(int root, const std::string& path) {
  const int cause = unlink_path(root, path, 0);
  if (cause != EISDIR && cause != EPERM) return cause;
  Fault fault;
  clear(
      root, path, [](const std::string&) { return false; }, fault);
  return fault ? fault.error_number : unlink_path(root, path, AT_REMOVEDIR);
}

int remove_empty_folders(int root, std::string_view path) {
  for (std::string folder(folder_of(path)); !folder.empty(); folder = folder_of(folder)) {
    const int cause = unlink_path(root, folder, AT_REMOVEDIR);
    if (cause == ENOTEMPTY || cause == EEXIST) return 0;
    if (cause != 0) return cause;
  }
  return 0;
}

Fault remove_unless(int root, const PathTest& stays) {
  Fault fault;
  clear(root, {}, stays, fault);
  return fault;
}

}  // namespace glasnost::output
