// What is wrong with the names of files: here, on Windows or on macOS.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace glasnost::source {

// Files that editors, systems and people leave in a tree, and that are no content.
bool is_excluded(std::string_view name);
// One of them that somebody should know of: README.md and git's own files belong there.
bool is_leftover(std::string_view name);

// A character that can be seen, or a plain space; a name of nothing else.
bool is_legible(char32_t character);
bool is_legible(std::string_view name);

// Judges the last part of `path`, and its whole length.
void check_name(const std::string& path, Diagnostics& diagnostics);

// Judges the names of one folder (`prefix`: its path with `/`, or nothing) against each other: two that
// differ only by case, or only by letters of two alphabets that look alike. `names`: sorted, each once.
void check_twins(const std::string& prefix, const std::vector<std::string>& names, Diagnostics& diagnostics);

}  // namespace glasnost::source
