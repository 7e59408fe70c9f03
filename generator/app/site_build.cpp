#include "app/site_build.h"

#include "check/check.h"
#include "plan/plan.h"

namespace glasnost::app {

SiteBuild::SiteBuild(const Options& options, const Content& content, const Theme& theme, output::Stage* stage,
                     bool failed)
    : options_(options),
      content_(content),
      theme_(theme),
      renderer_(options, content.shared, theme),
      stage_(stage),
      failed_(failed) {}

Outcome SiteBuild::run_municipality(std::size_t index) {
  Outcome out;
  auto& diagnostics = out.diagnostics;
  const auto judged = judge_municipality(options_, content_.files.municipalities[index],
                                         content_.shared.vocabulary, diagnostics);
  out.summary = model::summarise(judged.municipality);
  if (diagnostics.has_errors() || (options_.strict && diagnostics.count(Severity::warning) > 0))
    failed_ = true;
  for (const auto& file : judged.plan) {
    if (!writes()) break;
    if (const auto bytes = renderer_.bytes_of(file, judged, diagnostics))
      write(file, *bytes, out.rows, diagnostics);
  }
  return out;
}

void SiteBuild::run_site(const std::vector<Outcome>& outcomes, std::vector<output::ManifestRow>& rows,
                         Diagnostics& diagnostics) {
  model::Site site{
      .settings = content_.shared.settings, .vocabulary = content_.shared.vocabulary, .summaries = {}};
  for (const auto& outcome : outcomes) {
    site.summaries.push_back(outcome.summary);
    rows.insert(rows.end(), outcome.rows.begin(), outcome.rows.end());
  }
  const auto plan = plan::plan_site(site, theme_.assets);
  check::check_site(site, plan, diagnostics);
  if (diagnostics.has_errors()) failed_ = true;
  for (const auto& file : plan)
    if (writes() && file.kind != plan::Kind::manifest)
      write(file, renderer_.bytes_of(file, site), rows, diagnostics);
}

void SiteBuild::write(const plan::PlannedFile& file, const std::string& bytes,
                      std::vector<output::ManifestRow>& rows, Diagnostics& diagnostics) {
  auto row = stage_->write(file.path, bytes, file.source, diagnostics);
  if (row)
    rows.push_back(std::move(*row));
  else
    failed_ = true;
}

}  // namespace glasnost::app
