#include "output/stage.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include "base/text/text.h"
#include "output/cause.h"
#include "output/target.h"

namespace glasnost::output {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kFolderMode = 0755, kFileMode = 0644;

void report_cause(std::string_view code, const fs::path& path, int error_number, Diagnostics& diagnostics) {
  Cause cause = cause_of(error_number);
  diagnostics.report(code, {.file = path.string()},
                     {path.string(), std::move(cause.ru), std::move(cause.en)});
}

void report_not_ours(const fs::path& target, Diagnostics& diagnostics) {
  diagnostics.report("output/not-ours", {.file = target.string()}, {target.string()});
}

// Relative, and each part a name of its own.
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

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool close_file(FileHandle file) { return ::close(file.release()) == 0 || errno == EINTR; }

void sync_folder(const fs::path& path) {
  const FileHandle folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder) ::fsync(folder.get());
}

// The new stage, locked; errno where it fails.
FileHandle make_stage(const fs::path& stage) {
  if (::mkdir(stage.c_str(), kFolderMode) != 0) return {};
  FileHandle folder(::open(stage.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  const bool ready =
      folder && ::fchmod(folder.get(), kFolderMode) == 0 && ::flock(folder.get(), LOCK_EX | LOCK_NB) == 0;
  if (ready) return folder;
  const int cause = errno;
  ::rmdir(stage.c_str());
  errno = cause;
  return {};
}

}  // namespace

std::unique_ptr<Stage> Stage::open(const fs::path& target, Diagnostics& diagnostics) {
  const fs::path resolved = resolve_target(target);
  if (resolved.empty() || !is_ours(resolved)) {
    report_not_ours(target, diagnostics);
    return nullptr;
  }
  std::error_code error;
  fs::create_directories(resolved.parent_path(), error);
  if (error) {
    report_cause("output/write", target, error.value(), diagnostics);
    return nullptr;
  }
  remove_stale_stages(resolved);
  const fs::path stage = stage_path(resolved);
  FileHandle folder = make_stage(stage);
  if (folder) return std::unique_ptr<Stage>(new Stage(target, resolved, stage, std::move(folder)));
  const int cause = errno;
  if (cause == EEXIST) {
    diagnostics.report("output/busy", {.file = target.string()}, {target.string()});
  } else {
    report_cause("output/write", target, cause, diagnostics);
  }
  return nullptr;
}

Stage::Stage(fs::path shown, fs::path target, fs::path stage, FileHandle folder)
    : shown_(std::move(shown)),
      target_(std::move(target)),
      stage_(std::move(stage)),
      folder_(std::move(folder)) {}

Stage::~Stage() {
  std::error_code error;
  if (!published_) fs::remove_all(stage_, error);
}

std::optional<ManifestRow> Stage::write(const std::string& path, std::string_view bytes,
                                        const std::string& source, Diagnostics& diagnostics) {
  if (!stays_inside(path)) {
    diagnostics.report("output/path", {.file = path}, {path});
    return std::nullopt;
  }
  FileHandle file = create(path);
  const bool written = file && ::fchmod(file.get(), kFileMode) == 0 && write_all(file.get(), bytes) &&
                       close_file(std::move(file));
  const int cause = errno;
  if (!written) {
    report_cause("output/write", shown_ / path, cause, diagnostics);
    return std::nullopt;
  }
  return ManifestRow{.path = path, .sha256 = sha256_hex(bytes), .source = source, .size = bytes.size()};
}

FileHandle Stage::create(const std::string& path) {
  constexpr int kFlags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  FileHandle file(::openat(folder_.get(), path.c_str(), kFlags, kFileMode));
  if (file || (errno != ENOENT && errno != EACCES) || !make_folders(path)) return file;
  return FileHandle(::openat(folder_.get(), path.c_str(), kFlags, kFileMode));
}

// The folders above `path`; several workers may want the same one.
bool Stage::make_folders(const std::string& path) {
  const std::lock_guard lock(making_folders_);
  for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    const std::string folder = path.substr(0, slash);
    if (::mkdirat(folder_.get(), folder.c_str(), kFolderMode) == 0) {
      if (::fchmodat(folder_.get(), folder.c_str(), kFolderMode, 0) != 0) return false;
    } else if (errno != EEXIST) {
      return false;
    }
  }
  return true;
}

bool Stage::publish(Diagnostics& diagnostics) {
  if (::syncfs(folder_.get()) != 0) {
    report_cause("output/write", shown_, errno, diagnostics);
    return false;
  }
  if (!is_ours(target_)) {
    report_not_ours(shown_, diagnostics);
    return false;
  }
  std::error_code error;
  const bool replaces = fs::exists(fs::symlink_status(target_, error));
  const int failed = replaces
                         ? ::renameat2(AT_FDCWD, stage_.c_str(), AT_FDCWD, target_.c_str(), RENAME_EXCHANGE)
                         : ::rename(stage_.c_str(), target_.c_str());
  if (failed != 0) {
    report_cause("output/exchange", shown_, errno, diagnostics);
    return false;
  }
  published_ = true;
  sync_folder(target_.parent_path());
  if (replaces) fs::remove_all(stage_, error);
  return true;
}

}  // namespace glasnost::output
