#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>

#include "source/encoding.h"
#include "source/open_beneath.h"
#include "source/source.h"

namespace glasnost::source {
namespace {

constexpr std::uintmax_t kMegabyte = std::uintmax_t{1024} * 1024;
constexpr std::uintmax_t kTextLimit = 8 * kMegabyte;

using Kinds = std::vector<std::string>;  // in Russian and in English

void report_failure(int error, const std::string& path, Diagnostics& diagnostics) {
  if (error == ELOOP)
    diagnostics.report("source/symlink", {path});
  else
    diagnostics.report("source/unreadable", {path}, reasons_of(error));
}

// Megabytes with one decimal, rounded up: 8.1 for a byte more than 8.
std::string megabytes(std::uintmax_t size) {
  const std::uintmax_t tenths = (size * 10 + kMegabyte - 1) / kMegabyte;
  return std::to_string(tenths / 10) + ',' + std::to_string(tenths % 10);
}

// Reads to the end whatever the size was a moment ago, but no more than one byte above `limit`; false on
// failure.
bool read_all(int file, std::uintmax_t limit, std::string& out) {
  constexpr std::size_t kChunk = std::size_t{256} * 1024;
  std::size_t filled = 0;
  while (filled <= limit) {
    if (out.size() == filled) out.resize(filled + kChunk);
    const ssize_t count = ::read(file, out.data() + filled, out.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  out.resize(filled);
  return true;
}

struct OpenFile {
  Handle handle;
  std::uintmax_t size = 0;
};

// A regular file; anything else is reported.
std::optional<OpenFile> open_file(const std::filesystem::path& root, const std::string& path,
                                  Diagnostics& diagnostics) {
  const Handle top(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  Handle file = top.is_open() ? open_beneath(top.get(), path, O_RDONLY) : Handle(-1);
  struct stat status {};
  if (!file.is_open() || ::fstat(file.get(), &status) != 0) {
    report_failure(top.is_open() ? file.error() : top.error(), path, diagnostics);
    return std::nullopt;
  }
  if (!S_ISREG(status.st_mode)) {
    diagnostics.report(
        "source/not-a-file", {path},
        S_ISDIR(status.st_mode) ? Kinds{"папка", "directory"} : Kinds{"особый файл", "special file"});
    return std::nullopt;
  }
  return OpenFile{std::move(file), static_cast<std::uintmax_t>(status.st_size)};
}

std::optional<std::string> read_file(const std::filesystem::path& root, const std::string& path,
                                     std::uintmax_t limit, Diagnostics& diagnostics) {
  const auto file = open_file(root, path, diagnostics);
  if (!file) return std::nullopt;
  std::string bytes;
  const std::uintmax_t size = file->size;
  if (size <= limit) bytes.resize(static_cast<std::size_t>(size) + 1);
  if (size <= limit && !read_all(file->handle.get(), limit, bytes)) {
    report_failure(errno, path, diagnostics);
    return std::nullopt;
  }
  if (size > limit || bytes.size() > limit) {
    diagnostics.report("source/too-large", {path}, {megabytes(std::max<std::uintmax_t>(size, bytes.size()))});
    return std::nullopt;
  }
  return bytes;
}

}  // namespace

std::optional<std::string> read_text(const std::filesystem::path& root, const std::string& path,
                                     Diagnostics& diagnostics) {
  const auto bytes = read_file(root, path, kTextLimit, diagnostics);
  return bytes ? decode_text(*bytes, path, diagnostics) : std::nullopt;
}

std::optional<std::string> read_bytes(const std::filesystem::path& root, const std::string& path,
                                      Diagnostics& diagnostics) {
  return read_file(root, path, std::numeric_limits<std::uintmax_t>::max(), diagnostics);
}

std::optional<FileType> read_type(const std::filesystem::path& root, const std::string& path,
                                  Diagnostics& diagnostics) {
  const auto file = open_file(root, path, diagnostics);
  if (!file) return std::nullopt;
  std::string head(kHeadSize, '\0');
  if (!read_all(file->handle.get(), kHeadSize - 1, head)) {
    report_failure(errno, path, diagnostics);
    return std::nullopt;
  }
  return file_type_of(head);
}

}  // namespace glasnost::source
