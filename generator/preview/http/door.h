// Who may come in: the names under which this server is asked for, and the pages that may ask.
#pragma once

#include <string>
#include <string_view>

namespace glasnost::preview {

// Where the server listens. Beside the host itself it answers to the loopback names, and to any address in
// digits where the host is not a loopback name: a foreign name that leads here is refused in any case.
struct Door {
  std::string host;
  int port = 0;

  // `authority`: the value of a Host header.
  bool is_own(std::string_view authority) const;
  // `origin`: the value of an Origin header. "null" stands for files and private windows.
  bool may_ask(std::string_view origin) const;
};

// An origin on this computer, at any port.
bool is_loopback_origin(std::string_view origin);

}  // namespace glasnost::preview
