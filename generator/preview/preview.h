// The preview: the site over HTTP, to this computer only, made anew as its sources change. Knows no school;
// what stands at a path it asks of app.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/diagnostics.h"

namespace glasnost::preview {

// What stands at a path of the site.
struct Page {
  enum class State {
    found,
    redirect,  // to the same path with a slash at its end
    absent,    // `bytes`: the site's page that says so, may be empty
    loading,   // not known before everything in `notice` is read
    broken     // nothing to show before the problems are repaired
  };
  State state = State::absent;
  std::string bytes;
  std::string notice;
  std::vector<std::string> problems;  // as the terminal shows them; they lie over the page
};

// The two questions; several threads ask at once.
struct Pages {
  // `path`: from the site's root without a leading slash, decoded; "" is the home page.
  std::function<Page(const std::string& path)> page;
  // The version of the site, as soon as it differs from `seen`, at the latest after `at_most`.
  std::function<std::uint64_t(std::uint64_t seen, std::chrono::milliseconds at_most)> wait;
};

// How much of this computer a client may use.
struct Limits {
  std::size_t connections = 256;  // at once; then the one that is slowest with its request makes room
  std::size_t listeners = 32;     // of live reload, among them
  std::size_t bytes = std::size_t{256} << 20U;               // of all responses that are being sent
  std::chrono::milliseconds request{5000}, response{30000};  // whole, from the first byte to the last
};

struct ServeOptions {
  std::string host = "127.0.0.1";
  int port = 8080;
  Language language = Language::ru;
  Limits limits;
  std::function<void()> listening;  // called once, when clients may come
  std::function<bool()> stopping;   // asked often
};

enum class Ending { stopped, port_in_use, no_such_host, no_right, failed };
struct Served {
  Ending ending = Ending::stopped;
  int free_port = 0;  // where the port is in use: the next one that is free; 0 where there is none near
};

// Serves until `stopping` says so. Interrupts reach the calling thread only.
Served serve(const ServeOptions& options, const Pages& pages);

// True for names of this computer: localhost, 127.0.0.1, ::1.
bool is_loopback(std::string_view host);

}  // namespace glasnost::preview
