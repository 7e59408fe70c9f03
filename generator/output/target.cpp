#include "output/target.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "output/file_handle.h"

namespace glasnost::output {
namespace {

namespace fs = std::filesystem;

constexpr int kMostLinks = 40;

std::string stage_prefix(const fs::path& target) { return '.' + target.filename().string() + ".stage."; }

bool starts_as_our_manifest(const fs::path& path) {
  std::error_code error;
  if (!fs::is_regular_file(fs::symlink_status(path, error))) return false;
  std::string start(kManifestStart.size(), '\0');
  std::ifstream in(path, std::ios::binary);
  in.read(start.data(), static_cast<std::streamsize>(start.size()));
  return in && start == kManifestStart;
}

// The process of a stage's name, or 0 where this is no name of ours.
int process_of(std::string_view name, std::string_view prefix) {
  if (!name.starts_with(prefix)) return 0;
  const std::string_view digits = name.substr(prefix.size());
  int process = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), process);
  const bool whole = error == std::errc() && end == digits.data() + digits.size();
  return whole && process > 0 && digits.front() != '0' ? process : 0;
}

// A build holds a lock on its stage; a process number alone may have passed to another program.
bool is_abandoned(const fs::path& stage, int process) {
  const bool runs = ::kill(process, 0) == 0 || errno == EPERM;
  if (runs && process != ::getpid()) return false;
  const FileHandle folder(::open(stage.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  return folder && ::flock(folder.get(), LOCK_EX | LOCK_NB) == 0;
}

}  // namespace

fs::path resolve_target(const fs::path& target) {
  std::error_code error;
  fs::path path = fs::absolute(target, error).lexically_normal();
  for (int links = 0; links < kMostLinks; ++links) {
    if (!path.has_filename()) path = path.parent_path();
    if (!fs::is_symlink(fs::symlink_status(path, error))) return path;
    path = (path.parent_path() / fs::read_symlink(path, error)).lexically_normal();
  }
  return {};
}

bool is_ours(const fs::path& target) {
  std::error_code error;
  const fs::file_status status = fs::symlink_status(target, error);
  if (status.type() == fs::file_type::not_found) return target.has_filename();
  if (!fs::is_directory(status) || fs::exists(fs::symlink_status(target / ".git", error))) return false;
  if (starts_as_our_manifest(target / "manifest.json")) return true;
  fs::directory_iterator entry(target, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error))
    if (entry->path().filename() != ".nojekyll") return false;
  return !error;
}

void remove_stale_stages(const fs::path& target) {
  const std::string prefix = stage_prefix(target);
  std::vector<fs::path> stale;
  std::error_code error;
  fs::directory_iterator entry(target.parent_path(), error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    const int process = process_of(entry->path().filename().string(), prefix);
    if (process > 0 && is_abandoned(entry->path(), process)) stale.push_back(entry->path());
  }
  for (const fs::path& stage : stale) fs::remove_all(stage, error);
}

fs::path stage_path(const fs::path& target) {
  return target.parent_path() / (stage_prefix(target) + std::to_string(::getpid()));
}

}  // namespace glasnost::output
