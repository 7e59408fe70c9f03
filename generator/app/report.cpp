#include "app/report.h"

#include <fmt/core.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <set>

#include "app/diagnostics/formats.h"

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

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

// Only where a person looks at it: https://no-color.org
bool is_coloured() {
  const char* terminal = std::getenv("TERM");
  return isatty(STDERR_FILENO) != 0 && !is_set("NO_COLOR") && !is_set("CI") && terminal != nullptr &&
         std::string_view(terminal) != "dumb";
}

std::string for_programs(const Findings& findings, Format format) {
  switch (format) {
    case Format::text:
      return {};
    case Format::json:
      return write_json_report(findings);
    case Format::sarif:
      return write_sarif(findings);
    case Format::github:
      return write_github(findings);
    case Format::gitlab:
      return write_gitlab(findings);
  }
  return {};
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

void Report::diagnostics(const Diagnostics& diagnostics, int exit_code) {
  clear_progress();
  const Findings findings = prepare(diagnostics, options_, exit_code);
  if (options_.format == Format::text || options_.format == Format::github)
    fmt::print(stderr, "{}", write_text(findings, is_coloured()));
  fmt::print("{}", for_programs(findings, options_.format));
}

// Where the closing lines go: the standard output belongs to a format for programs.
std::FILE* Report::summary() const { return options_.format == Format::text ? stdout : stderr; }

void Report::account(const Content& content, const Diagnostics& diagnostics, bool published) const {
  const std::size_t failed = failed_files(content, diagnostics);
  const std::size_t excluded = content.tree.excluded.size();
  const std::size_t seen = content.tree.seen();
  fmt::print(summary(),
             fmt::runtime(say("Файлов в {}: {} = опубликовано {} + исключено {} + с ошибками {}{}\n",
                              "Files in {}: {} = published {} + excluded {} + failed {}{}\n")),
             options_.content, seen, seen - excluded - failed, excluded, failed,
             published ? "" : say(" (сайт не записан)", " (no site was written)"));
  fmt::print(summary(),
             fmt::runtime(say("Ошибок: {}, предупреждений: {}, заметок: {}\n",
                              "Errors: {}, warnings: {}, notes: {}\n")),
             diagnostics.count(Severity::error), diagnostics.count(Severity::warning),
             diagnostics.count(Severity::note));
}

void Report::published(const RunResult& result) const {
  const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start_;
  fmt::print(summary(),
             fmt::runtime(say("Сайт записан в {}: муниципалитетов {}, файлов {}, {:.2f} с\n",
                              "Site written to {}: municipalities {}, files {}, {:.2f} s\n")),
             options_.out, result.municipalities, result.files, elapsed.count());
  if (result.published && result.published->promise == output::Published::Promise::no_torn_file)
    fmt::print(
        summary(), "{}\n",
        say("Эту папку нельзя заменить целиком: файлы заменены по одному, каждый целый.",
            "This folder cannot be replaced as a whole: the files were replaced one by one, each whole."));
}

void Report::closing(const Content& content, const Diagnostics& diagnostics, const RunResult& result) const {
  if (options_.quiet && result.exit_code == kOk) return;
  const bool is_published = result.wrote && result.exit_code == kOk;
  account(content, diagnostics, is_published);
  if (is_published)
    published(result);
  else if (result.wrote)
    fmt::print(summary(), "{}\n",
               say("Сайт не обновлён: прежний остался как был.",
                   "The site was not updated: the former one stands."));
  else if (result.exit_code == kOk)
    fmt::print(summary(), "{}\n",
               say("Материалы проверены: сайт можно публиковать.", "The content is fit to be published."));
}

}  // namespace glasnost::app
