#include "check/texts/text_places.h"

#include <algorithm>

#include "base/text/text.h"
#include "check/prose.h"

namespace glasnost::check {
namespace {

bool in_key(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; }

// The key that a line of YAML without an indent begins with; nothing where it begins with none.
std::string_view key_of(std::string_view line) {
  const auto end = std::find_if_not(line.begin(), line.end(), in_key);
  return end != line.begin() && end != line.end() && *end == ':'
             ? line.substr(0, static_cast<std::size_t>(end - line.begin()))
             : std::string_view{};
}

}  // namespace

TextPlaces::TextPlaces(const model::Municipality& municipality, const record::SourceText& text)
    : text_(text), is_yaml_(text.path.ends_with(".yml")) {
  for_each_passage(municipality, [&](const Passage& passage) {
    if (passage.header.path == text.path)
      passages_.emplace(std::pair(passage.mark.line, passage.mark.column), passage.at);
  });
  take_line();
}

// Keeps up with the fields of the record.
void TextPlaces::take_line() {
  const std::string_view rest = std::string_view(text_.text).substr(line_start_);
  const std::string_view line = rest.substr(0, rest.find('\n'));
  if (line.starts_with("---") && !is_yaml_) {
    in_fields_ = line_ == 1;
    field_.clear();
  }
  if (!in_fields_ && !is_yaml_) return;
  if (const auto key = key_of(line); !key.empty()) field_ = key;
}

TextPlaces::Place TextPlaces::at(std::size_t offset) {
  for (std::size_t end = text_.text.find('\n', line_start_); end < offset;
       end = text_.text.find('\n', line_start_)) {
    line_start_ = end + 1;
    ++line_;
    take_line();
  }
  const std::string_view line = std::string_view(text_.text).substr(line_start_);
  const Mark mark{line_, column_at(line, offset - line_start_)};
  return {mark, name_of(mark)};
}

// Of the front matter only the passport has passages.
std::string TextPlaces::name_of(Mark mark) const {
  if ((in_fields_ || is_yaml_) && field_ != "passport") return field_;
  const auto behind = passages_.upper_bound({mark.line, mark.column});
  return behind == passages_.begin() ? field_ : std::prev(behind)->second;
}

}  // namespace glasnost::check
