#include "record/markdown/markdown_links.h"

#include <algorithm>
#include <utility>

#include "base/text/text.h"

namespace glasnost::record {
namespace {

constexpr std::string_view kBadScheme = "markdown/link-scheme";
constexpr std::string_view kBadTarget = "markdown/link-target";

constexpr std::pair<std::string_view, LinkKind> kKinds[] = {
    {"doc", LinkKind::document},  {"prog", LinkKind::programme}, {"ind", LinkKind::data_set},
    {"school", LinkKind::school}, {"mon", LinkKind::monitoring}, {"risk", LinkKind::risk},
};

std::optional<LinkKind> kind_of(std::string_view scheme) {
  for (const auto& [name, kind] : kKinds)
    if (scheme == name) return kind;
  return std::nullopt;
}

// An anchor is longer than an id may be: `p-2--2-u1` and the like, one after another.
bool is_anchor(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

Link parse_target(LinkKind kind, std::string_view rest) {
  LinkTarget target{.kind = kind, .id = {}, .anchor = {}, .mark = {}};
  const std::size_t hash = rest.find('#');
  target.id = rest.substr(0, hash);
  if (hash != std::string_view::npos) {
    target.anchor = rest.substr(hash + 1);
    if (!is_anchor(target.anchor)) return kBadTarget;
  }
  if (kind != LinkKind::anchor && !is_identifier(target.id)) return kBadTarget;
  return target;
}

}  // namespace

Link parse_link(std::string_view destination) {
  if (!destination.empty() && destination.front() == '#') return parse_target(LinkKind::anchor, destination);
  const std::size_t colon = destination.find(':');
  if (colon != std::string_view::npos)
    if (auto kind = kind_of(destination.substr(0, colon)))
      return parse_target(*kind, destination.substr(colon + 1));
  if (auto url = Url::parse(destination)) return *std::move(url);
  return kBadScheme;
}

std::optional<LinkTarget> parse_image_source(std::string_view destination) {
  const bool has_foreign = std::any_of(destination.begin(), destination.end(), [](unsigned char c) {
    return c < 0x20 || c == 0x7f ||
           std::string_view("/\\:?#%").find(static_cast<char>(c)) != std::string_view::npos;
  });
  if (destination.empty() || destination.front() == '.' || has_foreign) return std::nullopt;
  return LinkTarget{.kind = LinkKind::file, .id = std::string(destination), .anchor = {}, .mark = {}};
}

}  // namespace glasnost::record
