// The target of a request → a path of the site.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace glasnost::preview {

// Without query and leading slash, decoded once. Nothing for what no path of a site can be: an address of
// another form, broken escapes, control characters, `\`, `.` and `..`, `//`, an escaped slash, no UTF-8.
std::optional<std::string> site_path(std::string_view target);
// Fit for a Location header, with a leading slash.
std::string target_of(std::string_view path);

}  // namespace glasnost::preview
