#include "app/site_build.h"

#include <algorithm>

#include "base/pack.h"
#include "check/check.h"
#include "plan/plan.h"

namespace glasnost::app {
namespace {

Inputs inputs_of(const std::vector<Part>& municipalities) {
  Packer pack;
  for (const Part& part : municipalities) pack(part.outcome.summary);
  return {.key = sha256(pack.take()), .young = {}};
}

}  // namespace

SiteBuild::SiteBuild(const Options& options, const Content& content, const Theme& theme, const Cache* cache,
                     output::Stage* stage, bool failed)
    : options_(options),
      content_(content),
      theme_(theme),
      renderer_(options, content.shared, theme),
      cache_(cache),
      stage_(stage),
      failed_(failed) {}

Part SiteBuild::run_municipality(std::size_t index) {
  const auto& files = content_.files.municipalities[index];
  Part part{.name = files.id, .inputs = {}, .outcome = {}, .packed = {}};
  if (cache_) part.inputs = inputs_of(options_, content_, files.id);
  if (!take_former(part)) make(files, part.outcome);
  end(part);
  return part;
}

Part SiteBuild::run_site(const std::vector<Part>& municipalities) {
  Part part;
  if (cache_) part.inputs = inputs_of(municipalities);
  if (!take_former(part)) {
    model::Site site = site_of(content_.shared);
    for (const Part& municipality : municipalities)
      if (auto summary = model::summary_of_bytes(municipality.outcome.summary))
        site.summaries.push_back(std::move(*summary));
    make(site, part.outcome);
  }
  end(part);
  return part;
}

// A former build's outcome is right where nothing it came from has changed, and all its files are there.
bool SiteBuild::take_former(Part& part) {
  const auto* const entry = cache_ ? cache_->find(part.name, part.inputs, options_) : nullptr;
  auto outcome = entry ? outcome_of_bytes(entry->outcome) : std::nullopt;
  if (!outcome) return false;
  const auto& rows = outcome->rows;
  if (stage_ && !std::all_of(rows.begin(), rows.end(), [&](const auto& row) { return stage_->keep(row); }))
    return false;
  part.outcome = std::move(*outcome);
  part.former = entry;
  return true;
}

void SiteBuild::make(const record::ContentFiles::MunicipalityFiles& files, Outcome& out) {
  const auto judged = judge_municipality(options_, files, content_.shared.vocabulary, out.diagnostics);
  out.summary = model::to_bytes(model::summarise(judged.municipality));
  if (out.diagnostics.has_errors()) failed_ = true;
  for (const auto& file : judged.plan) {
    if (!writes()) break;
    if (const auto bytes = renderer_.bytes_of(file, judged, out.diagnostics)) write(file, *bytes, out);
  }
}

void SiteBuild::make(const model::Site& site, Outcome& out) {
  const auto plan = plan::plan_site(site, theme_.assets);
  check::check_site(site, plan, out.diagnostics);
  if (out.diagnostics.has_errors()) failed_ = true;
  for (const auto& file : plan)
    if (writes() && file.kind != plan::Kind::manifest) write(file, renderer_.bytes_of(file, site), out);
}

void SiteBuild::write(const plan::PlannedFile& file, const std::string& bytes, Outcome& out) {
  if (auto row = stage_->write(file.path, bytes, file.source, out.diagnostics))
    out.rows.push_back(std::move(*row));
  else
    failed_ = true;
}

void SiteBuild::end(Part& part) {
  const auto& found = part.outcome.diagnostics;
  if (found.has_errors() || (options_.strict && found.count(Severity::warning) > 0)) failed_ = true;
  if (cache_ && writes() && !part.former) part.packed = to_bytes(part.outcome);
}

}  // namespace glasnost::app
