#include "source/encoding.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/text/text.h"
#include "base/text/utf8.h"
#include "source/file_type.h"
#include "source/guess_encoding.h"
#include "source/text_faults.h"

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

struct Utf8 {
  std::size_t first_invalid = std::string_view::npos;
  std::size_t good = 0, bad = 0;  // characters of several bytes; bytes that belong to none
};

Utf8 inspect_utf8(std::string_view bytes) {
  Utf8 out;
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t start = i;
    if (byte_at(bytes, i) < 0x80) {
      ++i;
      continue;
    }
    const bool valid = next_character(bytes, i) != kNoCharacter;
    ++(valid ? out.good : out.bad);
    if (!valid) out.first_invalid = std::min(out.first_invalid, start);
  }
  return out;
}

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
         c == '_';
}

// As a shell takes it for one word.
std::string quoted(std::string_view name) {
  if (std::all_of(name.begin(), name.end(), is_plain) && !name.starts_with('-')) return std::string(name);
  std::string out = name.starts_with('-') ? "'./" : "'";
  for (const char c : name) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

// What makes UTF-8 of the file, typed in its folder; the file is replaced only where that went well.
std::string repair_command(const Encoding& encoding, const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1), copy = quoted(name + ".utf8");
  return "iconv -f " + std::string(encoding.iconv) + " -t UTF-8 " + quoted(name) + " > " + copy + " && mv " +
         copy + ' ' + quoted(name);
}

bool is_unwanted_control(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return (value < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || value == 0x7F;
}

class ByteJudge {
 public:
  ByteJudge(std::string_view bytes, const std::string& path, Diagnostics& diagnostics)
      : bytes_(bytes), path_(path), diagnostics_(diagnostics) {}

  // False, and reported, where the bytes are not the UTF-8 text that is expected.
  bool is_text() {
    if (const auto wide = find_wide_encoding(bytes_)) return refuse(*wide);
    if (is_lfs_pointer(bytes_)) return refuse("source/lfs-pointer", {path_});
    const FileType type = file_type_of(bytes_.substr(0, kHeadSize));
    if (is_binary(type)) return refuse("source/not-text", {path_}, words_of(type));
    if (const std::size_t nul = bytes_.find('\0'); nul != std::string_view::npos)
      return refuse("source/nul", place_of(bytes_, nul, path_));
    return is_utf8() && has_no_controls();
  }

 private:
  bool refuse(std::string_view code, Location place, std::vector<std::string> args = {}) {
    diagnostics_.report(code, std::move(place), std::move(args));
    return false;
  }
  bool refuse(const Encoding& encoding) {
    return refuse(encoding.code, {path_}, {std::string(encoding.iconv), repair_command(encoding, path_)});
  }
  bool refuse_byte(std::string_view code, std::size_t offset) {
    return refuse(code, place_of(bytes_, offset, path_), {hexadecimal(byte_at(bytes_, offset))});
  }

  // Where most of it is UTF-8, a byte that is not is an accident, and no other encoding is guessed.
  bool is_utf8() {
    const Utf8 found = inspect_utf8(bytes_);
    if (found.bad == 0) return true;
    const auto encoding = found.good > found.bad ? std::nullopt : guess_encoding(bytes_);
    return encoding ? refuse(*encoding) : refuse_byte("source/not-utf-8", found.first_invalid);
  }

  bool has_no_controls() {
    const auto control = std::find_if(bytes_.begin(), bytes_.end(), is_unwanted_control);
    if (control == bytes_.end()) return true;
    return refuse_byte("source/control-character", static_cast<std::size_t>(control - bytes_.begin()));
  }

  const std::string_view bytes_;
  const std::string& path_;
  Diagnostics& diagnostics_;
};

}  // namespace

std::optional<std::string> decode_text(std::string_view bytes, const std::string& path,
                                       Diagnostics& diagnostics) {
  if (!ByteJudge(bytes, path, diagnostics).is_text()) return std::nullopt;
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool before_line_feed = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
    if (!before_line_feed) out += bytes[i] == '\r' ? '\n' : bytes[i];
  }
  if (!check_text(out, path, diagnostics)) return std::nullopt;
  return out;
}

}  // namespace glasnost::source
