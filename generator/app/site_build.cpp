#include "app/site_build.h"

#include <algorithm>

#include "check/check.h"
#include "plan/plan.h"
#include "render/json.h"

namespace glasnost::app {

Content open_content(const Options& options, Diagnostics& diagnostics) {
  Content content;
  content.tree = source::walk(options.content, diagnostics);
  content.files = record::sort_files(content.tree, diagnostics);
  content.shared = record::load_shared(options.content, content.files, diagnostics);
  return content;
}

SiteBuild::SiteBuild(const Options& options, const Content& content, const Theme& theme, output::Stage* stage,
                     bool failed)
    : options_(options), content_(content), theme_(theme), stage_(stage), failed_(failed) {}

Outcome SiteBuild::run_municipality(std::size_t index) {
  Outcome out;
  auto& diagnostics = out.diagnostics;
  const auto& vocabulary = content_.shared.vocabulary;
  auto records =
      record::load_municipality(options_.content, content_.files.municipalities[index], diagnostics);
  const auto municipality = model::assemble_municipality(std::move(records), vocabulary, diagnostics);
  const auto plan = plan::plan_municipality(municipality);
  check::check_municipality({municipality, plan, vocabulary}, diagnostics);
  const auto issues = check::settle_issues(municipality, diagnostics);
  out.summary = model::summarise(municipality);
  if (diagnostics.has_errors() || (options_.strict && diagnostics.count(Severity::warning) > 0))
    failed_ = true;
  for (const auto& file : plan) {
    if (!writes()) break;
    if (const auto bytes = bytes_of(file, municipality, issues, diagnostics))
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
  const auto last = [](const plan::PlannedFile& file) { return file.kind == plan::Kind::manifest; };
  for (const auto& file : plan)
    if (writes() && !last(file)) write(file, site_bytes_of(file, site, plan, rows), rows, diagnostics);
  for (const auto& file : plan)
    if (writes() && last(file)) write(file, site_bytes_of(file, site, plan, rows), rows, diagnostics);
}

view::Frame SiteBuild::frame(const std::optional<Date>& newest_document) const {
  const auto& settings = content_.shared.settings;
  std::string as_of = newest_document ? newest_document->iso() : "";
  if (options_.as_of)
    as_of = options_.as_of->iso();
  else if (parse_iso_date(settings.as_of.value))
    as_of = settings.as_of.value;
  return {.settings = settings,
          .vocabulary = content_.shared.vocabulary,
          .words = theme_.words,
          .base_url = options_.base_url.empty() ? settings.base_url.value : options_.base_url,
          .as_of = as_of,
          .offline = options_.offline,
          .stylesheet = Url::own(theme_.stylesheet)};
}

std::string SiteBuild::render(plan::Kind kind, const Value& value) const {
  if (plan::is_endpoint(kind)) return render::write_json(value);
  std::string out;
  theme_.pages.at(kind)->render(value, theme_.words, out);
  return out;
}

std::optional<std::string> SiteBuild::bytes_of(const plan::PlannedFile& file,
                                               const model::Municipality& municipality,
                                               const std::vector<model::Issue>& issues,
                                               Diagnostics& diagnostics) const {
  if (file.kind == plan::Kind::attachment)
    return source::read_bytes(options_.content, file.source, diagnostics);
  return render(file.kind,
                view::municipality_view(file, municipality, issues, frame(municipality.newest_document)));
}

std::string SiteBuild::site_bytes_of(const plan::PlannedFile& file, const model::Site& site,
                                     const plan::Plan& plan,
                                     const std::vector<output::ManifestRow>& rows) const {
  if (file.kind == plan::Kind::empty_file) return {};
  if (file.kind == plan::Kind::asset) return theme_.asset_bytes[file.subject];
  if (file.kind == plan::Kind::manifest) return output::write_manifest(rows);
  std::optional<Date> newest;
  for (const auto& summary : site.summaries) newest = std::max(newest, summary.newest_document);
  return render(file.kind, view::site_view(file, site, plan, frame(newest)));
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
