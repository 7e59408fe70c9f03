// The door to the terminal: progress, diagnostics, the closing lines.
#pragma once

#include <atomic>
#include <chrono>
#include <mutex>
#include <vector>

#include "app/options.h"
#include "app/site_build.h"

namespace glasnost::app {

class Report {
 public:
  explicit Report(const Options& options);

  // One more municipality of `total` is done. A line that rewrites itself on a terminal, nothing elsewhere.
  void progress(std::size_t total);
  // To the standard error; notes are left out under --quiet.
  void diagnostics(const Diagnostics& diagnostics);
  // Accounts for every input file, and says what came of the run. With --quiet only where something failed.
  void closing(const Content& content, const std::vector<Outcome>& outcomes,
               const std::vector<output::ManifestRow>& rows, const Diagnostics& diagnostics, int exit_code,
               bool wrote);

 private:
  std::string_view say(std::string_view ru, std::string_view en) const;
  void clear_progress();

  const Options& options_;
  const std::chrono::steady_clock::time_point start_;
  const bool terminal_;
  std::mutex mutex_;
  std::size_t done_ = 0;
};

}  // namespace glasnost::app
