#include "output/disk/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <string>

#include "output/disk/files.h"

namespace glasnost::output {
namespace {

constexpr int kMostTries = 100;

int process_in(int file) {
  std::array<char, 16> text{};
  const ssize_t count = ::pread(file, text.data(), text.size(), 0);
  int process = 0;
  if (count > 0) std::from_chars(text.data(), text.data() + count, process);
  return process;
}

// The former holder removes its file: a lock on that one would be worth nothing.
bool still_stands(int file, const std::filesystem::path& path) {
  struct stat held {
  }, named{};
  return ::fstat(file, &held) == 0 && ::lstat(path.c_str(), &named) == 0 && held.st_dev == named.st_dev &&
         held.st_ino == named.st_ino;
}

bool has_no_locks(int cause) { return cause == ENOSYS || cause == EOPNOTSUPP || cause == ENOLCK; }

}  // namespace

BuildLock BuildLock::take(const std::filesystem::path& path) {
  BuildLock lock;
  lock.path_ = path;
  for (int tries = 0; tries < kMostTries; ++tries)
    if (lock.try_once()) return lock;
  lock.state_ = State::busy;
  return lock;
}

bool BuildLock::try_once() {
  constexpr int kFlags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC;
  file_ = FileHandle(uninterrupted([&] { return ::open(path_.c_str(), kFlags, kFileMode); }));
  const bool locked = file_ && uninterrupted([&] { return ::flock(file_.get(), LOCK_EX | LOCK_NB); }) == 0;
  error_number_ = locked ? 0 : errno;
  if (locked || (file_ && has_no_locks(error_number_))) {
    if (!still_stands(file_.get(), path_)) return false;
    state_ = State::held;
    sign();
  } else if (file_ && error_number_ == EWOULDBLOCK) {
    state_ = State::busy;
    holder_ = process_in(file_.get());
  } else {
    state_ = State::failed;
  }
  return true;
}

// Only for the message to another build, so it may fail.
void BuildLock::sign() {
  const std::string number = std::to_string(::getpid()) + '\n';
  if (::ftruncate(file_.get(), 0) == 0) [[maybe_unused]]
    const ssize_t written = ::pwrite(file_.get(), number.data(), number.size(), 0);
}

BuildLock::~BuildLock() {
  if (file_ && state_ == State::held) ::unlink(path_.c_str());
}

}  // namespace glasnost::output
