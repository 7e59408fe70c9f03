// One run over the content: every municipality the whole way, then what spans them.
#pragma once

#include <atomic>
#include <optional>
#include <string>
#include <vector>

#include "app/options.h"
#include "app/theme.h"
#include "model/site.h"
#include "output/stage.h"
#include "record/load.h"
#include "view/view.h"

namespace glasnost::app {

// The content tree as it was found.
struct Content {
  source::Tree tree;
  record::ContentFiles files;
  record::Shared shared;
};
Content open_content(const Options& options, Diagnostics& diagnostics);

// What is left of a municipality after its turn.
struct Outcome {
  model::Summary summary;
  Diagnostics diagnostics;
  std::vector<output::ManifestRow> rows;
};

class SiteBuild {
 public:
  // `stage`: null for a check, which writes nothing. `failed`: something is wrong already, so nothing is
  // rendered.
  SiteBuild(const Options& options, const Content& content, const Theme& theme, output::Stage* stage,
            bool failed);

  // Reads, joins, plans, judges and (unless something failed) renders one municipality.
  Outcome run_municipality(std::size_t index);
  // The pages across municipalities, the assets and the manifest, for which it needs all outcomes; adds its
  // rows to `rows`.
  void run_site(const std::vector<Outcome>& outcomes, std::vector<output::ManifestRow>& rows,
                Diagnostics& diagnostics);

 private:
  bool writes() const { return stage_ != nullptr && !failed_; }
  view::Frame frame(const std::optional<Date>& newest_document) const;
  std::string render(plan::Kind kind, const Value& value) const;
  std::optional<std::string> bytes_of(const plan::PlannedFile& file, const model::Municipality& municipality,
                                      const std::vector<model::Issue>& issues,
                                      Diagnostics& diagnostics) const;
  std::string site_bytes_of(const plan::PlannedFile& file, const model::Site& site, const plan::Plan& plan,
                            const std::vector<output::ManifestRow>& rows) const;
  void write(const plan::PlannedFile& file, const std::string& bytes, std::vector<output::ManifestRow>& rows,
             Diagnostics& diagnostics);

  const Options& options_;
  const Content& content_;
  const Theme& theme_;
  output::Stage* stage_;
  std::atomic<bool> failed_;
};

}  // namespace glasnost::app
