#include "output/disk/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace glasnost::output {
namespace {

int result_of(int returned) { return returned == 0 ? 0 : errno; }

FileHandle open_file(int root, const std::string& path, int flags) {
  return FileHandle(
      uninterrupted([&] { return ::openat(root, path.c_str(), flags | O_NOFOLLOW | O_CLOEXEC, kFileMode); }));
}

FileHandle create(int root, const std::string& path) {
  return open_file(root, path, O_WRONLY | O_CREAT | O_EXCL);
}

int close_file(FileHandle file) { return ::close(file.release()) == 0 || errno == EINTR ? 0 : errno; }

int copy_bytes(int from, int to) {
  constexpr std::size_t kBuffer = std::size_t{1} << 18U;
  std::string buffer(kBuffer, '\0');
  while (true) {
    const ssize_t count = uninterrupted([&] { return ::read(from, buffer.data(), buffer.size()); });
    if (count < 0) return errno;
    if (count == 0) return 0;
    const int cause = write_all(to, std::string_view(buffer).substr(0, static_cast<std::size_t>(count)));
    if (cause != 0) return cause;
  }
}

int copy_file(FilePlace from, FilePlace to) {
  const FileHandle source = open_file(from.root, from.path, O_RDONLY);
  if (!source) return errno;
  return create_file(to, [&](int file) { return copy_bytes(source.get(), file); });
}

// Other disks, file systems without hard links, files of other people, too many names of one file.
bool cannot_link(int cause) {
  return cause == EXDEV || cause == EPERM || cause == EMLINK || cause == EOPNOTSUPP || cause == ENOSYS;
}

int make_folder(int root, const std::string& folder) {
  if (uninterrupted([&] { return ::mkdirat(root, folder.c_str(), kFolderMode); }) != 0) return errno;
  return result_of(uninterrupted([&] { return ::fchmodat(root, folder.c_str(), kFolderMode, 0); }));
}

}  // namespace

FileHandle open_folder(const std::filesystem::path& path) {
  return FileHandle(
      uninterrupted([&] { return ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC); }));
}

bool stays_inside(std::string_view path) {
  if (path.empty() || path.find('\0') != std::string_view::npos) return false;
  while (true) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part.empty() || part == "." || part == "..") return false;
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
}

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::int64_t nanoseconds_of(const timespec& time) {
  constexpr std::int64_t kBillion = 1'000'000'000;
  return static_cast<std::int64_t>(time.tv_sec) * kBillion + time.tv_nsec;
}

bool is_folder(int root, const std::string& path) {
  struct stat status {};
  return ::fstatat(root, path.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode);
}

int make_folders(int root, const std::string& path) {
  // Upwards to the first folder that stands, then down again.
  std::size_t end = path.rfind('/');
  std::size_t last = end;
  while (end != std::string::npos && end != 0) {
    const int cause = make_folder(root, path.substr(0, end));
    if (cause == 0 || cause == EEXIST) break;
    if (cause != ENOENT) return cause;
    end = path.rfind('/', end - 1);
  }
  if (last == std::string::npos || end == std::string::npos) return last == std::string::npos ? 0 : ENOENT;
  while (end != last) {
    end = path.find('/', end + 1);
    const int cause = make_folder(root, path.substr(0, end));
    if (cause != 0 && cause != EEXIST) return cause;
  }
  return 0;
}

int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = uninterrupted([&] { return ::write(file, bytes.data(), bytes.size()); });
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

int create_file(FilePlace place, const std::function<int(int file)>& fill) {
  FileHandle file = create(place.root, place.path);
  if (!file) return errno;
  int cause = result_of(uninterrupted([&] { return ::fchmod(file.get(), kFileMode); }));
  if (cause == 0) cause = fill(file.get());
  const int closing = close_file(std::move(file));
  if (cause == 0) cause = closing;
  if (cause != 0) ::unlinkat(place.root, place.path.c_str(), 0);
  return cause;
}

int create_file(FilePlace place, std::string_view bytes) {
  return create_file(place, [&](int file) { return write_all(file, bytes); });
}

std::optional<std::string> read_file(int root, const std::string& path) {
  const FileHandle file = open_file(root, path, O_RDONLY | O_NONBLOCK);
  struct stat status {};
  if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t count =
        uninterrupted([&] { return ::read(file.get(), bytes.data() + done, bytes.size() - done); });
    if (count <= 0) return std::nullopt;
    done += static_cast<std::size_t>(count);
  }
  return bytes;
}

int link_or_copy(FilePlace from, FilePlace to) {
  const int cause = result_of(
      uninterrupted([&] { return ::linkat(from.root, from.path.c_str(), to.root, to.path.c_str(), 0); }));
  return cannot_link(cause) ? copy_file(from, to) : cause;
}

int move_file(FilePlace from, FilePlace to) {
  return result_of(
      uninterrupted([&] { return ::renameat(from.root, from.path.c_str(), to.root, to.path.c_str()); }));
}

bool are_one_file(FilePlace a, FilePlace b) {
  struct stat first {
  }, second{};
  return ::fstatat(a.root, a.path.c_str(), &first, AT_SYMLINK_NOFOLLOW) == 0 &&
         ::fstatat(b.root, b.path.c_str(), &second, AT_SYMLINK_NOFOLLOW) == 0 &&
         first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

int sync_file(int file) {
  return result_of(uninterrupted([&] { return ::fsync(file); }));
}

int sync_disk(int folder) {
  return result_of(uninterrupted([&] { return ::syncfs(folder); }));
}

}  // namespace glasnost::output
