// The commands, each a table of contents of its work.
#pragma once

#include <string>

#include "app/options.h"
#include "base/diagnostics.h"

namespace glasnost::app {

// Both return the exit code. Diagnostics go to the standard error, the closing lines to the standard output;
// in a format for programs the findings go there instead, and all other words to the standard error.
int build(const Options& options);
int check(const Options& options);
// The preview, until an interrupt. Not there where the program was built without it.
int serve(const Options& options);
// Prints how the built site reaches a host that has only SFTP.
int publish(const Options& options);
// Prints every rule.
int list(const Options& options);
// Prints what a code means; an unknown one is a wrong command line.
int explain(const Options& options, const std::string& code);

// Everything that `check` finds in the content, sorted. Templates are not looked at.
Diagnostics judge(const Options& options);

}  // namespace glasnost::app
