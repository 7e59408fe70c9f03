#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <memory>
#include <string_view>

#include "base/text/text.h"
#include "base/text/utf8.h"
#include "source/names.h"
#include "source/open_beneath.h"
#include "source/source.h"

namespace glasnost::source {
namespace {

struct CloseDirectory {
  void operator()(DIR* directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, CloseDirectory>;

// A name that can be shown: bytes that cannot are written as \xNN.
std::string shown(std::string_view name) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (std::size_t i = 0; i < name.size();) {
    const std::size_t start = i;
    const char32_t character = next_character(name, i);
    if (is_legible(character)) {
      append_character(out, character);
      continue;
    }
    for (const char byte : name.substr(start, i - start)) {
      const auto value = static_cast<unsigned char>(byte);
      out.append("\\x").append(1, kDigits[value >> 4U]).append(1, kDigits[value & 0xFU]);
    }
  }
  return out;
}

// In Russian and in English.
std::vector<std::string> kinds_of(mode_t mode) {
  if (S_ISFIFO(mode)) return {"именованный канал", "FIFO"};
  if (S_ISSOCK(mode)) return {"сокет", "socket"};
  return {"устройство", "device"};
}

std::int64_t nanoseconds_of(const timespec& time) {
  constexpr std::int64_t kSecond = 1'000'000'000;
  return static_cast<std::int64_t>(time.tv_sec) * kSecond + time.tv_nsec;
}

// By the clock of the files' times, as far as the machine knows it.
std::int64_t now() {
  timespec time{};
  ::clock_gettime(CLOCK_REALTIME, &time);
  return nanoseconds_of(time);
}

class Walk {
 public:
  Walk(int root, Diagnostics& diagnostics) : root_(root), diagnostics_(diagnostics) {}

  Tree run(Handle top) {
    tree_.seen_at = now();
    read_directory("", std::move(top));
    while (!pending_.empty()) {
      const std::string path = std::move(pending_.back());
      pending_.pop_back();
      Handle opened = open_beneath(root_, path, O_RDONLY | O_DIRECTORY);
      read_directory(path, std::move(opened));
    }
    const auto by_path = [](const File& a, const File& b) { return a.path < b.path; };
    std::sort(tree_.files.begin(), tree_.files.end(), by_path);
    std::sort(tree_.excluded.begin(), tree_.excluded.end());
    return std::move(tree_);
  }

 private:
  void fail(std::string_view code, const std::string& path, std::vector<std::string> args = {}) {
    diagnostics_.report(code, {shown(path)}, std::move(args));
    ++tree_.failed;
  }

  void read_directory(const std::string& path, Handle opened) {
    Directory directory(opened.is_open() ? ::fdopendir(opened.get()) : nullptr);
    if (!directory)
      return fail("source/unreadable", path, reasons_of(opened.is_open() ? errno : opened.error()));
    opened.release();
    const auto names = read_names(path, directory.get());
    const std::string prefix = path.empty() ? "" : path + '/';
    std::vector<std::string> content;
    for (const std::string& name : names)
      if (is_content(prefix, name, names)) content.push_back(name);
    check_twins(prefix, content, diagnostics_);
    for (const std::string& name : content) take(prefix + name, name, ::dirfd(directory.get()));
  }

  // Sorted.
  std::vector<std::string> read_names(const std::string& path, DIR* directory) {
    std::vector<std::string> names;
    errno = 0;
    while (const dirent* const entry = ::readdir(directory)) {
      const std::string_view name = entry->d_name;
      if (name != "." && name != "..") names.emplace_back(name);
      errno = 0;
    }
    if (errno != 0) fail("source/unreadable", path, reasons_of(errno));
    std::sort(names.begin(), names.end());
    return names;
  }

  // What is none is counted and, where somebody should know of it, reported.
  bool is_content(const std::string& prefix, const std::string& name, const std::vector<std::string>& names) {
    const std::string path = prefix + name;
    if (!is_legible(name)) {
      fail("source/name-encoding", path);
      return false;
    }
    if (is_excluded(name)) {
      tree_.excluded.push_back(path);
      if (is_leftover(name)) diagnostics_.report("source/left-over", {path}, {name});
      return false;
    }
    if (is_nfc(name)) return true;
    std::vector<Related> twin;
    if (const std::string composed = to_nfc(name); std::binary_search(names.begin(), names.end(), composed))
      twin.push_back({Related::Tie::other, {prefix + composed}});
    diagnostics_.report_related("source/name-not-nfc", {path}, std::move(twin));
    ++tree_.failed;
    return false;
  }

  void take(const std::string& path, const std::string& name, int directory) {
    check_name(path, diagnostics_);
    struct stat status {};
    if (::fstatat(directory, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
      return fail("source/unreadable", path, reasons_of(errno));
    if (S_ISDIR(status.st_mode)) return pending_.push_back(path);
    if (S_ISLNK(status.st_mode)) return fail("source/symlink", path);
    if (!S_ISREG(status.st_mode)) return fail("source/not-a-file", path, kinds_of(status.st_mode));
    tree_.files.push_back({.path = path,
                           .size = static_cast<std::uintmax_t>(status.st_size),
                           .modified = nanoseconds_of(status.st_mtim),
                           .changed = nanoseconds_of(status.st_ctim),
                           .inode = status.st_ino});
  }

  int root_;
  Diagnostics& diagnostics_;
  std::vector<std::string> pending_;
  Tree tree_;
};

}  // namespace

Tree walk(const std::filesystem::path& root, Diagnostics& diagnostics) {
  const Handle top(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!top.is_open()) {
    diagnostics.report("source/unreadable", {shown(root.string())}, reasons_of(top.error()));
    return {};
  }
  return Walk(top.get(), diagnostics)
      .run(Handle(::openat(top.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)));
}

}  // namespace glasnost::source
