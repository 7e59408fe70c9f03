#include "app/report.h"

#include <fmt/core.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <set>

namespace glasnost::app {
namespace {

// Input files with an error of their own.
std::size_t failed_files(const Content& content, const Diagnostics& diagnostics) {
  std::set<std::string_view> with_errors;
  for (const auto& item : diagnostics.items())
    if (item.severity() == Severity::error) with_errors.insert(item.location.file);
  std::size_t count = content.tree.failed;
  for (const auto& file : content.tree.files) count += with_errors.contains(file.path) ? 1 : 0;
  return count;
}

}  // namespace

Report::Report(const Options& options)
    : options_(options),
      start_(std::chrono::steady_clock::now()),
      terminal_(isatty(STDERR_FILENO) != 0 && std::getenv("CI") == nullptr && !options.quiet) {}

std::string_view Report::say(std::string_view ru, std::string_view en) const {
  return options_.language == Language::ru ? ru : en;
}

void Report::progress(std::size_t total) {
  if (!terminal_) return;
  const std::lock_guard lock(mutex_);
  ++done_;
  fmt::print(stderr, "\r{}: {} / {}", say("Муниципалитеты", "Municipalities"), done_, total);
  std::fflush(stderr);
}

void Report::clear_progress() {
  if (terminal_ && done_ > 0) fmt::print(stderr, "\r\033[K");
}

void Report::diagnostics(const Diagnostics& diagnostics) {
  clear_progress();
  for (const auto& item : diagnostics.items()) {
    if (options_.quiet && item.severity() == Severity::note) continue;
    fmt::print(stderr, "{}\n", format_diagnostic(item, options_.language));
  }
}

void Report::account(const Content& content, const Diagnostics& diagnostics, bool published) const {
  const std::size_t failed = failed_files(content, diagnostics);
  const std::size_t excluded = content.tree.excluded.size();
  const std::size_t seen = content.tree.seen();
  fmt::print(fmt::runtime(say("Файлов в {}: {} = опубликовано {} + исключено {} + с ошибками {}{}\n",
                              "Files in {}: {} = published {} + excluded {} + failed {}{}\n")),
             options_.content, seen, seen - excluded - failed, excluded, failed,
             published ? "" : say(" (сайт не записан)", " (no site was written)"));
  fmt::print(fmt::runtime(say("Ошибок: {}, предупреждений: {}, заметок: {}\n",
                              "Errors: {}, warnings: {}, notes: {}\n")),
             diagnostics.count(Severity::error), diagnostics.count(Severity::warning),
             diagnostics.count(Severity::note));
}

void Report::closing(const Content& content, const Diagnostics& diagnostics, const RunResult& result) const {
  if (options_.quiet && result.exit_code == kOk) return;
  const bool published = result.wrote && result.exit_code == kOk;
  account(content, diagnostics, published);
  const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start_;
  if (published)
    fmt::print(fmt::runtime(say("Сайт записан в {}: муниципалитетов {}, файлов {}, {:.2f} с\n",
                                "Site written to {}: municipalities {}, files {}, {:.2f} s\n")),
               options_.out, result.municipalities, result.files, elapsed.count());
  else if (result.wrote)
    fmt::print("{}\n", say("Сайт не обновлён: прежний остался как был.",
                           "The site was not updated: the former one stands."));
  else if (result.exit_code == kOk)
    fmt::print("{}\n",
               say("Материалы проверены: сайт можно публиковать.", "The content is fit to be published."));
}

}  // namespace glasnost::app
