// Which old encoding a Russian text is in.
#pragma once

#include <optional>
#include <string_view>

namespace glasnost::source {

struct Encoding {
  std::string_view code;   // the rule that names it
  std::string_view iconv;  // what iconv calls it
};

// Windows-1251, KOI8-R or CP866, by how often each letter of Russian occurs and where capitals stand; nothing
// where the text fits none of them, or has hardly a letter to go by. For bytes that are no UTF-8.
std::optional<Encoding> guess_encoding(std::string_view bytes);

// UTF-16 or UTF-32, by a byte order mark or by where the high bytes of Latin and Cyrillic letters stand.
std::optional<Encoding> find_wide_encoding(std::string_view bytes);

}  // namespace glasnost::source
