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

// How findings are printed (README.md, "Diagnostics").
enum class Format { text, json, sarif, github, gitlab };

struct Options {
  std::string content = "content";
  std::string templates = "site-templates";
  std::string out = "public";
  std::string base_url;  // without a trailing slash
  std::optional<Date> as_of;
  unsigned jobs = 0;  // 0: as many as the machine has cores
  bool strict = false;
  bool offline = false;
  bool sync = true;  // wait until the disk has everything
  bool gzip = false;
  bool quiet = false;
  Language language = Language::ru;
  Format format = Format::text;
  std::string host = "127.0.0.1";  // of the preview
  int port = 8080;
  std::string cache;   // the file that a build leaves for the next; "": none
  std::string former;  // the manifest of the site on the host; "": of the former site
};

struct CommandLine {
  enum class Command { none, build, check, list, explain, serve, publish } command = Command::none;
  Options options;
  std::string code;     // what `explain` is asked for
  int exit_code = kOk;  // where the command is none: after --help, or of a wrong command line
};

// Prints the help or what is wrong with the command line.
CommandLine read_command_line(int argc, char** argv);

}  // namespace glasnost::app
