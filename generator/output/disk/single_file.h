// A file of the program's own that is no part of a site.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace glasnost::output {

// Nothing where it cannot be read.
std::optional<std::string> load_single_file(const std::filesystem::path& path);
// The old bytes or the new ones, unless the power fails; makes its folder. 0, or the errno of what failed.
int save_single_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace glasnost::output
