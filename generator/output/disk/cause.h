// Why the operating system refused, in words for the person who must repair it.
#pragma once

#include <string>

namespace glasnost::output {

struct Cause {
  std::string ru, en;
};
Cause cause_of(int error_number);

}  // namespace glasnost::output
