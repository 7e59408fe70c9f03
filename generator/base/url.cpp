#include <algorithm>
#include <array>

#include "base/html.h"
#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost {
namespace {

// The named entities whose character matters in a link; any other `&name;` cannot be part of an allowed
// scheme.
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> kEntities = {{
    {"&colon;", ":"}, {"&Tab;", "\t"},   {"&NewLine;", "\n"}, {"&sol;", "/"},    {"&bsol;", "\\"},
    {"&amp;", "&"},   {"&AMP;", "&"},    {"&lt;", "<"},       {"&LT;", "<"},     {"&gt;", ">"},
    {"&GT;", ">"},    {"&quot;", "\""},  {"&QUOT;", "\""},    {"&apos;", "'"},   {"&nbsp;", " "},
    {"&num;", "#"},   {"&period;", "."}, {"&quest;", "?"},    {"&commat;", "@"}, {"&shy;", ""},
}};

constexpr char32_t kTooLarge = 0x110000;

int digit_of(char c, int base) {
  if (c >= '0' && c <= '9') return c - '0';
  const char letter = static_cast<char>(c | 0x20);
  return base == 16 && letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

// `&#58;`, `&#x3a` (the semicolon may be missing, as browsers read it): appends the character, returns the
// length or 0.
std::size_t decode_numeric(std::string& out, std::string_view text) {
  if (!text.starts_with("&#")) return 0;
  const bool hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  const int base = hex ? 16 : 10;
  const std::size_t start = hex ? 3 : 2;
  std::size_t i = start;
  char32_t code = 0;
  for (; i < text.size() && digit_of(text[i], base) >= 0; ++i) {
    const auto digit = static_cast<char32_t>(digit_of(text[i], base));
    code = std::min<char32_t>(code * static_cast<char32_t>(base) + digit, kTooLarge);
  }
  if (i == start) return 0;
  append_character(out, code);
  return i < text.size() && text[i] == ';' ? i + 1 : i;
}

std::string decode_entities(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    std::size_t length = decode_numeric(out, text);
    for (const auto& [entity, character] : kEntities) {
      if (length > 0 || !text.starts_with(entity)) continue;
      out += character;
      length = entity.size();
    }
    if (length == 0) {
      out += text.front();
      length = 1;
    }
    text.remove_prefix(length);
  }
  return out;
}

// Without what browsers skip: control and invisible characters; blanks become `blank`.
std::string strip_invisible(std::string_view text, std::string_view blank) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_character(text, i);
    if (c == kNoCharacter || is_control(c) || is_invisible(c)) continue;
    if (is_blank(c))
      out += blank;
    else
      append_character(out, c);
  }
  return out;
}

// An allowed scheme and something behind it; `url` is free of blanks.
bool is_allowed(std::string_view url) {
  const std::size_t colon = url.find(':');
  if (colon == std::string_view::npos || url.find('\\') != std::string_view::npos) return false;
  const std::string scheme = lower(url.substr(0, colon));
  const std::string_view rest = url.substr(colon + 1);
  if (scheme == "mailto" || scheme == "tel") return !rest.empty() && rest.front() != '/';
  if (scheme != "http" && scheme != "https") return false;
  if (rest.size() <= 2 || !rest.starts_with("//")) return false;
  const std::string_view host = rest.substr(2, rest.find_first_of("/?#", 2) - 2);
  return !host.empty() && host.front() != ':' && host.front() != '@' && host.find("%20") == host.npos;
}

}  // namespace

std::optional<Url> Url::parse(std::string_view text) {
  const std::string shown = strip_invisible(trim(text), "%20");
  if (!is_allowed(shown) || !is_allowed(strip_invisible(decode_entities(text), ""))) return std::nullopt;
  return Url(shown);
}

}  // namespace glasnost
