#include "base/body.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/text/text.h"

namespace glasnost {
namespace {

constexpr std::array<std::string_view, 10> kInlineTags = {"a",   "em",   "strong", "code", "del",
                                                          "img", "span", "sub",    "sup",  "input"};
constexpr std::array<std::pair<std::string_view, char>, 5> kEntities = {
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};

// Reads a tag from `html`, which starts with `<`; returns its length. Quoted values may hold `>`.
std::size_t tag_length(std::string_view html) {
  char quote = '\0';
  for (std::size_t i = 1; i < html.size(); ++i) {
    if (quote != '\0') {
      if (html[i] == quote) quote = '\0';
    } else if (html[i] == '"' || html[i] == '\'') {
      quote = html[i];
    } else if (html[i] == '>') {
      return i + 1;
    }
  }
  return html.size();
}

bool is_inline(std::string_view tag) {
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  const std::string_view name = tag.substr(0, tag.find_first_of(" \n\t/>"));
  return std::find(kInlineTags.begin(), kInlineTags.end(), name) != kInlineTags.end();
}

// Appends the character that an entity at the start of `html` stands for (or its first byte); returns its
// length.
std::size_t append_character(std::string& out, std::string_view html) {
  for (const auto& [entity, character] : kEntities) {
    if (!html.starts_with(entity)) continue;
    out += character;
    return entity.size();
  }
  out += html.front();
  return 1;
}

}  // namespace

SafeHtml Body::fill(const std::function<Url(const LinkTarget&)>& url_of) const {
  std::string html;
  for (const BodyPart& part : parts_) {
    html += part.html;
    if (part.has_target) append_escaped(html, url_of(part.target).str());
  }
  return SafeHtml::trusted(std::move(html));
}

std::string Body::plain_text() const {
  std::string html;
  for (const BodyPart& part : parts_) html += part.html;
  std::string out;
  for (std::string_view rest = html; !rest.empty();) {
    std::size_t length = 0;
    if (rest.front() == '<') {
      length = tag_length(rest);
      if (!is_inline(rest.substr(0, length))) out += ' ';
    } else {
      length = append_character(out, rest);
    }
    rest.remove_prefix(length);
  }
  return collapse_spaces(out);
}

}  // namespace glasnost
