#include "source/open_beneath.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

namespace glasnost::source {
namespace {

constexpr int kCareful = O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW;

// A symlink opened with O_DIRECTORY | O_NOFOLLOW fails with ENOTDIR; callers need to know that it is a link.
int link_or(int error, int directory, const char* name) {
  char target[1];
  if (error == ENOTDIR && ::readlinkat(directory, name, target, sizeof target) >= 0) return ELOOP;
  return error;
}

Handle open_part(int directory, const std::string& name, int flags) {
  Handle opened(::openat(directory, name.c_str(), flags | kCareful));
  if (opened.is_open()) return opened;
  errno = link_or(opened.error(), directory, name.c_str());
  return Handle(-1);
}

}  // namespace

Handle::Handle(int descriptor) noexcept : descriptor_(descriptor), error_(descriptor < 0 ? errno : 0) {}
Handle::Handle(Handle&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), error_(other.error_) {}
Handle& Handle::operator=(Handle&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  std::swap(error_, other.error_);
  return *this;
}
Handle::~Handle() {
  if (descriptor_ >= 0) ::close(descriptor_);
}
int Handle::release() { return std::exchange(descriptor_, -1); }

Handle open_beneath(int root, const std::string& path, int flags) {
  open_how how{};
  how.flags = static_cast<decltype(how.flags)>(flags | kCareful);
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
  Handle opened(static_cast<int>(::syscall(SYS_openat2, root, path.c_str(), &how, sizeof how)));
  const bool unsupported = opened.error() == ENOSYS || opened.error() == EPERM || opened.error() == EAGAIN;
  if (unsupported) return open_part_by_part(root, path, flags);
  if (opened.is_open()) return opened;
  errno = link_or(opened.error(), root, path.c_str());
  return Handle(-1);
}

Handle open_part_by_part(int root, const std::string& path, int flags) {
  Handle directory(::openat(root, ".", O_DIRECTORY | kCareful));
  std::string_view rest = path;
  while (directory.is_open()) {
    const std::size_t slash = rest.find('/');
    const std::string name(rest.substr(0, slash));
    if (name.empty() || name == "..") {
      errno = EXDEV;
      return Handle(-1);
    }
    if (slash == std::string_view::npos) return open_part(directory.get(), name, flags);
    directory = open_part(directory.get(), name, O_DIRECTORY | O_RDONLY);
    rest.remove_prefix(slash + 1);
  }
  return directory;
}

std::vector<std::string> reasons_of(int error) {
  const char* const known = ::strerrordesc_np(error);
  const std::string english = known == nullptr ? "errno " + std::to_string(error) : known;
  switch (error) {
    case ENOENT:
      return {"такого файла или папки нет", english};
    case ENOTDIR:
      return {"это не папка", english};
    case EACCES:
      return {"нет прав на чтение", english};
    case EXDEV:
      return {"путь ведёт за пределы папки с содержанием", english};
    case ENAMETOOLONG:
      return {"слишком длинное имя или путь", english};
    case EIO:
      return {"ошибка диска", english};
    case EMFILE:
    case ENFILE:
      return {"открыто слишком много файлов", english};
    default:
      return {english, english};
  }
}

}  // namespace glasnost::source
