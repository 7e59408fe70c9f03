#include "app/commands.h"

#include <fmt/core.h>

#include <cstdio>

#include "app/diagnostics/rule_words.h"
#include "app/pipeline.h"
#include "app/report.h"
#include "app/site_build.h"
#include "app/workers.h"
#include "check/check.h"
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

int run(const Options& options, bool writes) {
  Report report(options);
  Diagnostics diagnostics;
  const Content content = open_content(options, diagnostics);
  const Theme theme = load_theme(options, diagnostics);
  const output::StageOptions how{.sync = options.sync, .gzip = options.gzip, .jobs = options.jobs};
  const auto stage = writes ? output::Stage::open(options.out, how, diagnostics) : nullptr;
  SiteBuild site_build(options, content, theme, stage.get(), diagnostics.has_errors());

  std::vector<Outcome> outcomes(content.files.municipalities.size());
  share_out(outcomes.size(), options.jobs, [&](std::size_t index) {
    outcomes[index] = site_build.run_municipality(index);
    report.progress(outcomes.size());
  });
  if (interrupted()) return kInterrupted;

  std::vector<output::ManifestRow> rows;
  for (auto& outcome : outcomes) diagnostics.merge(std::move(outcome.diagnostics));
  site_build.run_site(outcomes, rows, diagnostics);
  note_settings(options, content.shared.settings, diagnostics);
  int exit_code = exit_code_of(diagnostics, options.strict);
  std::optional<output::Published> published;
  if (stage && exit_code == kOk) {
    published = stage->publish(rows, diagnostics);
    if (!published) exit_code = kNoAccess;
  }
  diagnostics.sort();
  report.diagnostics(diagnostics, exit_code);
  report.closing(content, diagnostics, {exit_code, writes, outcomes.size(), rows.size(), published});
  return exit_code;
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
  model::Site site{
      .settings = content.shared.settings, .vocabulary = content.shared.vocabulary, .summaries = {}};
  for (const auto& files : content.files.municipalities)
    site.summaries.push_back(model::summarise(
        judge_municipality(options, files, content.shared.vocabulary, diagnostics).municipality));
  check::check_site(site, plan::plan_site(site, {}), diagnostics);
  note_settings(options, content.shared.settings, diagnostics);
  diagnostics.sort();
  return diagnostics;
}

}  // namespace glasnost::app
