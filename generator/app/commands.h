// The commands, each a table of contents of its work.
#pragma once

#include "app/options.h"

namespace glasnost::app {

// Both return the exit code. Diagnostics go to the standard error, the closing lines to the standard output.
int build(const Options& options);
int check(const Options& options);

}  // namespace glasnost::app
