// Whether one may listen at a host and port, and if not, why.
#pragma once

#include <string>

namespace glasnost::preview {

// 0, or the errno with which listening fails; EADDRNOTAVAIL for a host that is not of this computer.
int listening_error(const std::string& host, int port);
// The first free port behind `port`; 0 where there is none near.
int next_free_port(const std::string& host, int port);

}  // namespace glasnost::preview
