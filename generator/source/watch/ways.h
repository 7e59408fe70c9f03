// The two ways to watch.
#pragma once

#include "source/watch/watch.h"

namespace glasnost::source {

// Null where the system cannot tell of every folder below the roots.
std::unique_ptr<Watch> watch_by_system(const std::vector<std::filesystem::path>& roots);
std::unique_ptr<Watch> watch_by_looking(const std::vector<std::filesystem::path>& roots);

}  // namespace glasnost::source
