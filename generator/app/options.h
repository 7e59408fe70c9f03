// The command line (contract: what people's scripts call).
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "base/time/date.h"

namespace glasnost::app {

enum ExitCode {
  kOk = 0,
  kContentErrors = 1,
  kUsage = 2,
  kNoAccess = 3,
  kBusy = 4,
  kInternal = 70,
  kInterrupted = 130
};

struct Options {
  std::string content = "content";
  std::string templates = "site-templates";
  std::string out = "public";
  std::string base_url;  // without a trailing slash
  std::optional<Date> as_of;
  unsigned jobs = 0;  // 0: as many as the machine has cores
  bool strict = false;
  bool offline = false;
  bool quiet = false;
  Language language = Language::ru;
};

struct CommandLine {
  enum class Command { none, build, check } command = Command::none;
  Options options;
  int exit_code = kOk;  // where the command is none: after --help, or of a wrong command line
};

// Prints the help or what is wrong with the command line.
CommandLine read_command_line(int argc, char** argv);

}  // namespace glasnost::app
