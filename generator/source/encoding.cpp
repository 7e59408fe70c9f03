#include "source/encoding.h"

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost::source {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

std::string hexadecimal(unsigned char byte) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  return {'0', 'x', kDigits[byte >> 4U], kDigits[byte & 0xFU]};
}

// The place of byte `offset`; a line ends with LF, CR LF or CR.
Location place_of(std::string_view bytes, std::size_t offset, const std::string& path) {
  Location out{path, 1, 0};
  std::size_t start = 0;
  for (std::size_t i = 0; i < offset; ++i) {
    const bool ends =
        bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < bytes.size() && bytes[i + 1] == '\n'));
    if (!ends) continue;
    ++out.line;
    start = i + 1;
  }
  std::string_view line = bytes.substr(start);
  if (start == 0 && line.starts_with(kByteOrderMark)) {
    line.remove_prefix(kByteOrderMark.size());
    start = kByteOrderMark.size();
  }
  out.column = column_at(line, offset - start);
  return out;
}

// By its byte order mark; or without one, where every second byte is that of Latin and Cyrillic letters and
// some are 0.
bool is_utf16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
  constexpr std::size_t kSample = 4096;
  const std::string_view sample = bytes.substr(0, std::min(kSample, bytes.size() & ~std::size_t{1}));
  if (sample.find('\0') == std::string_view::npos) return false;
  std::array<std::size_t, 2> high{};
  for (std::size_t i = 0; i < sample.size(); ++i) high[i % 2] += sample[i] == '\0' || sample[i] == '\x04';
  const auto [few, many] = std::minmax(high[0], high[1]);
  return many * 10 >= sample.size() / 2 * 9 && few * 4 < sample.size();
}

// Russian text in UTF-8 has a letter of Windows-1251 in every second byte above 127, Windows-1251 in nearly
// all.
bool is_windows_1251(std::string_view bytes) {
  std::size_t high = 0, letters = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const unsigned char byte = byte_at(bytes, i);
    high += byte >= 0x80;
    letters += byte >= 0xC0 || byte == 0xA8 || byte == 0xB8;
  }
  return letters >= 3 && letters * 10 >= high * 7;
}

std::size_t first_invalid(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t start = i;
    if (next_character(bytes, i) == kNoCharacter) return start;
  }
  return std::string_view::npos;
}

bool is_unwanted_control(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return (value < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || value == 0x7F;
}

// True, and reported, where the bytes are not the UTF-8 text that is expected.
bool report_bytes(std::string_view bytes, const std::string& path, Diagnostics& diagnostics) {
  if (is_utf16(bytes)) {
    diagnostics.report("source/utf-16", {path});
    return true;
  }
  if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
    diagnostics.report("source/nul", place_of(bytes, nul, path));
    return true;
  }
  if (const std::size_t invalid = first_invalid(bytes); invalid != std::string_view::npos) {
    if (is_windows_1251(bytes))
      diagnostics.report("source/windows-1251", {path});
    else
      diagnostics.report("source/not-utf-8", place_of(bytes, invalid, path),
                         {hexadecimal(byte_at(bytes, invalid))});
    return true;
  }
  const auto control = std::find_if(bytes.begin(), bytes.end(), is_unwanted_control);
  if (control == bytes.end()) return false;
  const auto offset = static_cast<std::size_t>(control - bytes.begin());
  diagnostics.report("source/control-character", place_of(bytes, offset, path),
                     {hexadecimal(byte_at(bytes, offset))});
  return true;
}

}  // namespace

std::optional<std::string> decode_text(std::string_view bytes, const std::string& path,
                                       Diagnostics& diagnostics) {
  if (report_bytes(bytes, path, diagnostics)) return std::nullopt;
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool before_line_feed = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
    if (!before_line_feed) out += bytes[i] == '\r' ? '\n' : bytes[i];
  }
  return out;
}

}  // namespace glasnost::source
