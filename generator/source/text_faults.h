// What is no words of a person in a text: marks of git, letters that a program has spoiled.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace glasnost::source {

// What git-lfs leaves in place of a file that was not fetched.
bool is_lfs_pointer(std::string_view bytes);

// Judges UTF-8 text with LF: every conflict that git left, text in UTF-8 that was read as another encoding
// and saved so (its first place), and on each line letters that turned into � or ????, and characters that
// turn the direction of what is read. False where the text should not be read any further.
bool check_text(std::string_view text, const std::string& path, Diagnostics& diagnostics);

}  // namespace glasnost::source
