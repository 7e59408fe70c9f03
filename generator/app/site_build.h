// One run over the content: every municipality the whole way, then what spans them.
#pragma once

#include <atomic>
#include <vector>

#include "app/pipeline.h"
#include "output/stage.h"

namespace glasnost::app {

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
  // The pages across municipalities and the assets, for which it needs all outcomes; adds its rows to `rows`.
  void run_site(const std::vector<Outcome>& outcomes, std::vector<output::ManifestRow>& rows,
                Diagnostics& diagnostics);

 private:
  bool writes() const { return stage_ != nullptr && !failed_; }
  void write(const plan::PlannedFile& file, const std::string& bytes, std::vector<output::ManifestRow>& rows,
             Diagnostics& diagnostics);

  const Options& options_;
  const Content& content_;
  const Theme& theme_;
  const Renderer renderer_;
  output::Stage* stage_;
  std::atomic<bool> failed_;
};

}  // namespace glasnost::app
