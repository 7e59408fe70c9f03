#include "output/disk/space.h"

#include <sys/statvfs.h>
#include <unistd.h>

#include <limits>

namespace glasnost::output {
namespace {

constexpr std::int64_t kBlock = 4096, kUnknown = std::numeric_limits<std::int64_t>::max() / 2;

}  // namespace

Room room_of(int folder) {
  struct statvfs status {};
  if (::fstatvfs(folder, &status) != 0 || status.f_blocks == 0) return {kUnknown, true, false};
  const auto blocks = ::geteuid() == 0 ? status.f_bfree : status.f_bavail;
  return {static_cast<std::int64_t>(blocks) * static_cast<std::int64_t>(status.f_frsize),
          status.f_files == 0 || status.f_ffree > 0, true};
}

std::int64_t space_of(std::size_t size) {
  const auto bytes = static_cast<std::int64_t>(size);
  return (bytes + kBlock - 1) / kBlock * kBlock;
}

std::string size_words(std::int64_t bytes, Language language) {
  constexpr std::int64_t kKilo = 1024, kMega = kKilo * kKilo;
  const bool russian = language == Language::ru;
  if (bytes < kMega) return std::to_string((bytes + kKilo - 1) / kKilo) + (russian ? " КБ" : " KB");
  std::int64_t whole = bytes / kMega;
  std::int64_t tenths = (bytes % kMega * 10 + kMega - 1) / kMega;
  whole += tenths / 10;
  tenths %= 10;
  return std::to_string(whole) + (russian ? "," : ".") + std::to_string(tenths) + (russian ? " МБ" : " MB");
}

bool SpaceBudget::take(std::size_t size) {
  const std::int64_t wanted = space_of(size);
  if (left_.fetch_sub(wanted) >= wanted) return true;
  const std::int64_t free = room_of(folder_).bytes;
  left_ = free - wanted;
  return free >= wanted;
}

}  // namespace glasnost::output
