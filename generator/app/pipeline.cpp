#include "app/pipeline.h"

#include <algorithm>

#include "check/check.h"
#include "render/csv.h"
#include "render/json.h"

namespace glasnost::app {

Content open_content(const Options& options, Diagnostics& diagnostics) {
  Content content;
  content.tree = source::walk(options.content, diagnostics);
  content.files = record::sort_files(content.tree, diagnostics);
  content.shared = record::load_shared(options.content, content.files, diagnostics);
  return content;
}

model::Site site_of(const record::Shared& shared) {
  return {
      .settings = shared.settings, .vocabulary = shared.vocabulary, .summaries = {}, .texts = shared.texts};
}

Judged judge_municipality(const Options& options, const record::ContentFiles::MunicipalityFiles& files,
                          const record::Vocabulary& vocabulary, Diagnostics& diagnostics) {
  Judged judged;
  judged.municipality = model::assemble_municipality(
      record::load_municipality(options.content, files, vocabulary, diagnostics), vocabulary, diagnostics);
  judged.plan = plan::plan_municipality(judged.municipality);
  check::check_municipality({judged.municipality, judged.plan, vocabulary}, diagnostics);
  judged.issues = check::settle_issues(judged.municipality, diagnostics);
  return judged;
}

view::Frame Renderer::frame(const std::optional<Date>& newest_document) const {
  const auto& settings = shared_.settings;
  std::string as_of = newest_document ? newest_document->iso() : "";
  if (options_.as_of)
    as_of = options_.as_of->iso();
  else if (parse_iso_date(settings.as_of.value))
    as_of = settings.as_of.value;
  return {.settings = settings,
          .vocabulary = shared_.vocabulary,
          .words = theme_.words,
          .base_url = options_.base_url.empty() ? settings.base_url.value : options_.base_url,
          .as_of = as_of,
          .offline = options_.offline,
          .stylesheet = Url::own(theme_.stylesheet)};
}

std::string Renderer::render(plan::Kind kind, const Value& value) const {
  if (plan::is_endpoint(kind)) return render::write_json(value);
  if (plan::is_table(kind)) return render::write_csv(value);
  std::string out;
  theme_.pages.at(kind)->render(value, theme_.words, out);
  return out;
}

std::optional<std::string> Renderer::bytes_of(const plan::PlannedFile& file, const Judged& judged,
                                              Diagnostics& diagnostics) const {
  if (file.kind == plan::Kind::attachment)
    return source::read_bytes(options_.content, file.source, diagnostics);
  const auto& municipality = judged.municipality;
  return render(file.kind, view::municipality_view(file, municipality, judged.issues,
                                                   frame(municipality.newest_document)));
}

std::string Renderer::bytes_of(const plan::PlannedFile& file, const model::Site& site) const {
  if (file.kind == plan::Kind::empty_file) return {};
  if (file.kind == plan::Kind::asset) return theme_.asset_bytes[file.subject];
  std::optional<Date> newest;
  for (const auto& summary : site.summaries) newest = std::max(newest, summary.newest_document);
  return render(file.kind, view::site_view(file, site, frame(newest)));
}

}  // namespace glasnost::app
