// Which program this is.
#pragma once

#include <string>

namespace glasnost::app {

// The build ids of the program and of every library that it was loaded with: other bytes in any of them may
// mean another site. "" where the program has none, which is then no program to keep anything for.
std::string build_id();

}  // namespace glasnost::app
