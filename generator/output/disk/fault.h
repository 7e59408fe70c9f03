// What the operating system refused.
#pragma once

#include <string>

namespace glasnost::output {

// True where something failed: at which path (below the folder in question) and with which errno.
struct Fault {
  int error_number = 0;
  std::string path = {};

  explicit operator bool() const { return error_number != 0; }
};

}  // namespace glasnost::output
