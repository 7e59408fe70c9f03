#include "record/syntax/yaml_text.h"

#include "base/text/utf8.h"

namespace glasnost::record {
namespace {

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool in_key(char c) { return is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-'; }
bool is_plain_blank(char c) { return c == ' ' || c == '\t'; }

std::size_t skip_blanks(std::string_view line, std::size_t at) {
  while (at < line.size() && is_plain_blank(line[at])) ++at;
  return at;
}

// The first byte behind the indent and any `- `.
std::size_t content_offset(std::string_view line) {
  std::size_t at = skip_blanks(line, 0);
  while (at + 1 < line.size() && line[at] == '-' && is_plain_blank(line[at + 1]))
    at = skip_blanks(line, at + 1);
  return at;
}

// The end of a word that could be a key; `at` where there is none.
std::size_t key_end(std::string_view line, std::size_t at) {
  if (at >= line.size() || !is_ascii_letter(line[at])) return at;
  while (at < line.size() && in_key(line[at])) ++at;
  return at;
}

}  // namespace

YamlText::YamlText(std::string_view text, int first_line) : first_line_(first_line) {
  while (true) {
    const std::size_t end = text.find('\n');
    lines_.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
}

std::string_view YamlText::line(int number) const {
  if (number < first_line_ || number > last_line()) return {};
  return lines_[static_cast<std::size_t>(number - first_line_)];
}

std::size_t YamlText::byte_of(Mark place) {
  if (known_.line != place.line || known_.column > place.column) {
    known_ = {place.line, 1};
    known_byte_ = 0;
  }
  const std::string_view text = line(place.line);
  for (; known_.column < place.column && known_byte_ < text.size(); ++known_.column)
    next_character(text, known_byte_);
  return known_byte_;
}

std::string_view YamlText::before(Mark place) { return line(place.line).substr(0, byte_of(place)); }

std::string_view YamlText::from(Mark place) {
  const std::string_view text = line(place.line);
  return text.substr(byte_of(place));
}

std::size_t odd_blank(std::string_view text) {
  if (text.empty() || static_cast<unsigned char>(text[0]) < 0x80) return 0;
  std::size_t at = 0;
  const char32_t character = next_character(text, at);
  return is_blank(character) || is_invisible(character) ? at : 0;
}

std::optional<Slip> find_slip(std::string_view line) {
  const std::size_t at = content_offset(line);
  if (odd_blank(line.substr(at)) > 0) return Slip{Slip::Kind::blank, at};
  if (at >= line.size()) return std::nullopt;
  if (line[at] == '-' && at + 1 < line.size()) {
    if (odd_blank(line.substr(at + 1)) > 0) return Slip{Slip::Kind::blank, at + 1};
    const char next = line[at + 1];
    if (next == '-' || (next >= '0' && next <= '9')) return std::nullopt;
    return Slip{Slip::Kind::dash, at};
  }
  const std::size_t end = key_end(line, at);
  if (end == at || end + 1 >= line.size() || line[end] != ':') return std::nullopt;
  if (odd_blank(line.substr(end + 1)) > 0) return Slip{Slip::Kind::blank, end + 1};
  if (is_plain_blank(line[end + 1]) || line[end + 1] == '/') return std::nullopt;
  return Slip{Slip::Kind::colon, end};
}

std::optional<std::size_t> value_offset(std::string_view line) {
  const std::size_t at = content_offset(line);
  const std::size_t end = key_end(line, at);
  if (end == at || end >= line.size() || line[end] != ':') return std::nullopt;
  if (end + 1 < line.size() && !is_plain_blank(line[end + 1])) return std::nullopt;
  return skip_blanks(line, end + 1);
}

std::optional<std::size_t> comment_offset(std::string_view rest) {
  const std::size_t at = skip_blanks(rest, 0);
  if (at == 0 || at >= rest.size() || rest[at] != '#') return std::nullopt;
  return at;
}

}  // namespace glasnost::record
