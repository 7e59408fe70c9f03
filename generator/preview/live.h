// What the preview adds to the pages it shows: live reload, and the problems of the last edit over the page.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace glasnost::preview {

// No file of a site has such a path: its folder begins with a dot.
inline constexpr std::string_view kOwnFolder = ".glasnost/";
inline constexpr std::string_view kEvents = ".glasnost/events";

// The bytes of a file below kOwnFolder: the script, the style sheet.
std::optional<std::string_view> own_file(std::string_view path);

struct Overlay {
  std::uint64_t version = 0;  // of the site that the page shows
  const std::vector<std::string>& problems;
  Language language = Language::ru;
};
// `html` with live reload, and the problems laid over it as plain text. The page's own policy is widened by
// what the script needs.
std::string with_overlay(std::string html, const Overlay& overlay);

// Pages that are not the site's.
std::string loading_page(std::string_view notice, Language language);
std::string broken_page(Language language);
std::string absent_page(Language language);

}  // namespace glasnost::preview
