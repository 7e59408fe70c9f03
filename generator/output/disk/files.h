// Single files and folders below an open folder. A function that returns a number returns 0, or the errno of
// what failed.
#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "output/disk/fault.h"
#include "output/disk/file_handle.h"

namespace glasnost::output {

inline constexpr mode_t kFolderMode = 0755, kFileMode = 0644;

// The system call again where a signal came in between.
template <typename Call>
auto uninterrupted(Call call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result;
}

// Not through a symlink; none where there is no folder, errno says why.
FileHandle open_folder(const std::filesystem::path& path);

// Relative, and each part a name of its own.
bool stays_inside(std::string_view path);
// The folder of a path, without a slash; "" for the root.
std::string_view folder_of(std::string_view path);
std::int64_t nanoseconds_of(const timespec& time);

bool is_folder(int root, const std::string& path);
// The folders above `path`.
int make_folders(int root, const std::string& path);

struct FilePlace {
  int root;
  const std::string& path;
};
// A new inode that `fill` writes; nothing may stand there yet. Leaves nothing behind where it fails.
int create_file(FilePlace place, const std::function<int(int file)>& fill);
int create_file(FilePlace place, std::string_view bytes);
int write_all(int file, std::string_view bytes);
std::optional<std::string> read_file(int root, const std::string& path);
// The same file under a second name, or a copy of it where the file system makes none.
int link_or_copy(FilePlace from, FilePlace to);
int move_file(FilePlace from, FilePlace to);
bool are_one_file(FilePlace a, FilePlace b);

int sync_file(int file);    // or a folder: its entries
int sync_disk(int folder);  // everything on its file system

struct Entry {
  std::string name;
  bool is_folder = false;
};
// What is in a folder ("" for the root), in no order.
int list_folder(int root, const std::string& folder, std::vector<Entry>& out);

// A file, or a folder with all that is in it; nothing to do where neither is there.
int remove_any(int root, const std::string& path);
// The folders above `path` that have become empty.
int remove_empty_folders(int root, std::string_view path);
// Every file below `root` for which `stays` is false, and every folder that is then empty.
using PathTest = std::function<bool(const std::string& path)>;
Fault remove_unless(int root, const PathTest& stays);

}  // namespace glasnost::output
