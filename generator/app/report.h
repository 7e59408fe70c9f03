// The door to the terminal: progress, diagnostics, the closing lines.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <optional>
#include <vector>

#include "app/options.h"
#include "app/site_build.h"

namespace glasnost::app {

// What came of a run: `wrote`, whether it was one that writes; `files`, of the site.
struct RunResult {
  int exit_code = kOk;
  bool wrote = false;
  std::size_t municipalities = 0, files = 0;
  std::optional<output::Published> published = {};
};

class Report {
 public:
  explicit Report(const Options& options);

  // One more municipality of `total` is done. A line that rewrites itself on a terminal, nothing elsewhere.
  void progress(std::size_t total);
  // In the format of the options; notes are left out under --quiet. For GitHub both: the text for the log,
  // the commands for its pages.
  void diagnostics(const Diagnostics& diagnostics, int exit_code);
  // Accounts for every input file, and says what came of the run. With --quiet only where something failed.
  void closing(const Content& content, const Diagnostics& diagnostics, const RunResult& result) const;

 private:
  std::string_view say(std::string_view ru, std::string_view en) const;
  void clear_progress();
  std::FILE* summary() const;
  void published(const RunResult& result) const;
  void account(const Content& content, const Diagnostics& diagnostics, bool published) const;

  const Options& options_;
  const std::chrono::steady_clock::time_point start_;
  const bool terminal_;
  std::mutex mutex_;
  std::size_t done_ = 0;
};

}  // namespace glasnost::app
