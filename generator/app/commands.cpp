#include "app/commands.h"

#include <fmt/core.h>

#include <cstdio>
#include <iterator>

#include "app/diagnostics/rule_words.h"
#include "app/pipeline.h"
#include "app/report.h"
#include "app/site_build.h"
#include "app/workers.h"
#include "check/check.h"
#include "output/reports.h"
#include "output/upload.h"

namespace glasnost::app {
namespace {

// Facts about this run that are nobody's mistake.
void note_settings(const Options& options, const record::SiteSettings& settings, Diagnostics& diagnostics) {
  if (options.base_url.empty() && settings.base_url.empty()) diagnostics.report("site/no-base-url", {});
  if (!options.as_of && !parse_iso_date(settings.as_of.value)) diagnostics.report("site/as-of-fallback", {});
}

int exit_code_of(const Diagnostics& diagnostics, bool strict) {
  if (interrupted()) return kInterrupted;
  for (const auto& item : diagnostics.items())
    if (item.rule->code == "output/busy") return kBusy;
  for (const auto& item : diagnostics.items())
    if (item.severity() == Severity::error &&
        (item.rule->code.starts_with("output/") || item.rule->code == "source/unreadable"))
      return kNoAccess;
  const bool failed = diagnostics.has_errors() || (strict && diagnostics.count(Severity::warning) > 0);
  return failed ? kContentErrors : kOk;
}

// What a run begins with. `stage`: null for a check. `cache`: nothing is in it under --no-cache.
struct Opened {
  Content content;
  Theme theme;
  std::unique_ptr<output::Stage> stage;
  Cache cache;
};

void open_output(const Options& options, bool writes, Opened& opened, Diagnostics& diagnostics) {
  opened.theme = load_theme(options, diagnostics);
  const output::StageOptions how{.sync = options.sync, .gzip = options.gzip, .jobs = options.jobs};
  if (writes) opened.stage = output::Stage::open(options.out, how, diagnostics);
  if (!options.cache.empty()) opened.cache = Cache::load(options.cache);
}

Opened open_all(const Options& options, bool writes, Diagnostics& diagnostics) {
  Opened opened;
  Diagnostics of_output;
  share_out(2, options.jobs, [&](std::size_t side) {
    if (side == 0)
      opened.content = open_content(options, diagnostics);
    else
      open_output(options, writes, opened, of_output);
  });
  diagnostics.merge(std::move(of_output));
  opened.cache.serve(key_of_shared(options, opened.content, opened.theme));
  return opened;
}

std::vector<output::ManifestRow> take_rows(std::vector<Part>& parts) {
  std::vector<output::ManifestRow> rows;
  for (Part& part : parts)
    rows.insert(rows.end(), std::make_move_iterator(part.outcome.rows.begin()),
                std::make_move_iterator(part.outcome.rows.end()));
  return rows;
}

void save_cache(const Opened& opened, const Options& options, const std::vector<Part>& parts,
                Diagnostics& diagnostics) {
  std::vector<Cache::Entry> entries;
  for (const Part& part : parts)
    entries.push_back({part.name, part.inputs, part.former ? part.former->outcome : part.packed});
  const int cause = opened.cache.save(entries);
  if (cause != 0) output::report_fault("output/cache", options.cache, {cause, {}}, diagnostics);
}

int run(const Options& options, bool writes) {
  Report report(options);
  Diagnostics diagnostics;
  const Opened opened = open_all(options, writes, diagnostics);
  const auto& content = opened.content;
  const Cache* const cache = options.cache.empty() ? nullptr : &opened.cache;
  SiteBuild site_build(options, content, opened.theme, cache, opened.stage.get(), diagnostics.has_errors());

  std::vector<Part> parts(content.files.municipalities.size());
  share_out(parts.size(), options.jobs, [&](std::size_t index) {
    parts[index] = site_build.run_municipality(index);
    report.progress(parts.size());
  });
  if (interrupted()) return kInterrupted;

  RunResult result{.wrote = writes, .municipalities = parts.size()};
  parts.push_back(site_build.run_site(parts));
  for (Part& part : parts) diagnostics.merge(std::move(part.outcome.diagnostics));
  note_settings(options, content.shared.settings, diagnostics);
  result.exit_code = exit_code_of(diagnostics, options.strict);
  if (opened.stage && result.exit_code == kOk) {
    const auto rows = take_rows(parts);
    result.files = rows.size();
    result.published = opened.stage->publish(rows, diagnostics);
    if (!result.published) result.exit_code = kNoAccess;
    if (result.published && cache) save_cache(opened, options, parts, diagnostics);
  }
  diagnostics.sort();
  report.diagnostics(diagnostics, result.exit_code);
  report.closing(content, diagnostics, result);
  return result.exit_code;
}

}  // namespace

int build(const Options& options) { return run(options, true); }
int check(const Options& options) { return run(options, false); }

int publish(const Options& options) {
  Diagnostics diagnostics;
  if (const auto steps = output::plan_upload(options.out, options.former, diagnostics))
    fmt::print("{}", output::sftp_batch(*steps));
  Report(options).diagnostics(diagnostics, kNoAccess);
  return diagnostics.has_errors() ? kNoAccess : kOk;
}

int list(const Options& options) {
  fmt::print("{}", list_rules(options.language));
  return kOk;
}

int explain(const Options& options, const std::string& code) {
  const auto words = explain_rule(code, options.language);
  if (words)
    fmt::print("{}", *words);
  else
    fmt::print(stderr, "{}", unknown_rule(code, options.language));
  return words ? kOk : kUsage;
}

Diagnostics judge(const Options& options) {
  Diagnostics diagnostics;
  const Content content = open_content(options, diagnostics);
  model::Site site = site_of(content.shared);
  for (const auto& files : content.files.municipalities)
    site.summaries.push_back(model::summarise(
        judge_municipality(options, files, content.shared.vocabulary, diagnostics).municipality));
  check::check_site(site, plan::plan_site(site, {}), diagnostics);
  note_settings(options, content.shared.settings, diagnostics);
  diagnostics.sort();
  return diagnostics;
}

}  // namespace glasnost::app
