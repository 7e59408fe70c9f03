#include "record/syntax/picture.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace glasnost::record {
namespace {

constexpr std::uint32_t kGpsDirectory = 0x8825, kLatitude = 2, kLongitude = 4;
constexpr std::size_t kEntrySize = 12, kMostEntries = 512, kMostHeaders = 64;

// The numbers of a TIFF structure, in the byte order that its first letters name; beyond the end they are 0.
class Tiff {
 public:
  static std::optional<Tiff> at(std::string_view bytes) {
    using namespace std::string_view_literals;
    const bool little = bytes.starts_with("II\x2a\0"sv), big = bytes.starts_with("MM\0\x2a"sv);
    return little || big ? std::optional(Tiff(bytes, little)) : std::nullopt;
  }

  bool tells_position() const {
    const auto gps = value_of(number(4, 4), kGpsDirectory);
    return gps && is_measured(*gps, kLatitude) && is_measured(*gps, kLongitude);
  }

 private:
  Tiff(std::string_view bytes, bool little) : bytes_(bytes), little_(little) {}

  std::uint32_t number(std::size_t offset, std::size_t length) const {
    std::uint32_t out = 0;
    if (offset > bytes_.size() || length > bytes_.size() - offset) return out;
    for (std::size_t i = 0; i < length; ++i)
      out = out << 8U | static_cast<unsigned char>(bytes_[offset + (little_ ? length - 1 - i : i)]);
    return out;
  }

  // The last four bytes of the entry `tag` in the directory at `offset`.
  std::optional<std::uint32_t> value_of(std::size_t offset, std::uint32_t tag) const {
    const std::size_t entries = std::min<std::size_t>(number(offset, 2), kMostEntries);
    for (std::size_t i = 0; i < entries; ++i) {
      const std::size_t entry = offset + 2 + i * kEntrySize;
      if (number(entry, 2) == tag) return number(entry + 8, 4);
    }
    return std::nullopt;
  }

  // Degrees, minutes and seconds as fractions; a camera that knows no place writes zeros.
  bool is_measured(std::size_t directory, std::uint32_t tag) const {
    const auto fractions = value_of(directory, tag);
    if (!fractions) return false;
    for (const std::size_t numerator : {0U, 8U, 16U})
      if (number(*fractions + numerator, 4) != 0) return true;
    return false;
  }

  std::string_view bytes_;
  bool little_;
};

// Where a TIFF structure may begin: behind the marks of JPEG and HEIC, PNG, WebP.
bool exif_tells_position(std::string_view bytes, std::string_view mark, std::size_t skip) {
  std::size_t at = bytes.find(mark);
  for (std::size_t count = 0; at != std::string_view::npos && count < kMostHeaders; ++count) {
    const auto tiff = Tiff::at(bytes.substr(std::min(at + mark.size() + skip, bytes.size())));
    if (tiff && tiff->tells_position()) return true;
    at = bytes.find(mark, at + 1);
  }
  return false;
}

}  // namespace

bool is_picture(std::string_view path) {
  constexpr std::array<std::string_view, 9> kEndings = {".jpg",  ".jpeg", ".png",  ".webp", ".tif",
                                                        ".tiff", ".heic", ".heif", ".avif"};
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos) return false;
  std::string ending(path.substr(dot));
  for (char& c : ending)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

bool tells_position(std::string_view bytes) {
  using namespace std::string_view_literals;
  constexpr std::size_t kChunkLength = 4;  // stands behind the mark of WebP
  if (const auto tiff = Tiff::at(bytes); tiff && tiff->tells_position()) return true;
  return exif_tells_position(bytes, "Exif\0\0"sv, 0) || exif_tells_position(bytes, "eXIf"sv, 0) ||
         exif_tells_position(bytes, "EXIF"sv, kChunkLength) ||
         bytes.find("exif:GPSLatitude") != std::string_view::npos;
}

}  // namespace glasnost::record
