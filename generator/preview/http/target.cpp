#include "preview/http/target.h"

#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost::preview {
namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

std::optional<unsigned> hex_value(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  return std::nullopt;
}

// The byte of the escape that stands at the front of `text`.
std::optional<char> unescape(std::string_view text) {
  if (text.size() < 3) return std::nullopt;
  const auto high = hex_value(text[1]);
  const auto low = hex_value(text[2]);
  if (!high || !low) return std::nullopt;
  return static_cast<char>(static_cast<unsigned char>(*high << 4U | *low));
}

std::optional<std::string> decode(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    const auto byte = unescape(text.substr(i));
    if (!byte || *byte == '/') return std::nullopt;
    out += *byte;
    i += 2;
  }
  return out;
}

bool has_only_names(std::string_view path) {
  while (!path.empty()) {
    const auto slash = path.find('/');
    const auto name = path.substr(0, slash);
    if (name.empty() || name == "." || name == "..") return false;
    if (slash == std::string_view::npos) break;
    path.remove_prefix(slash + 1);
  }
  return true;
}

bool is_legible(std::string_view path) {
  if (!is_utf8(path)) return false;
  for (std::size_t at = 0; at < path.size();) {
    const char32_t character = next_character(path, at);
    if (is_control(character) || character == U'\\') return false;
  }
  return true;
}

bool needs_no_escape(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

std::optional<std::string> site_path(std::string_view target) {
  if (!target.starts_with('/') || target.find('#') != std::string_view::npos) return std::nullopt;
  const auto raw = target.substr(
      1, target.find('?') == std::string_view::npos ? std::string_view::npos : target.find('?') - 1);
  auto path = decode(raw);
  if (!path || !has_only_names(*path) || !is_legible(*path)) return std::nullopt;
  return path;
}

std::string target_of(std::string_view path) {
  std::string out = "/";
  for (const char c : path) {
    if (needs_no_escape(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out.append(1, '%').append(1, kHexDigits[byte >> 4U]).append(1, kHexDigits[byte & 0xFU]);
  }
  return out;
}

}  // namespace glasnost::preview
