// One run over the content: every municipality the whole way, then what spans them.
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "app/cache/cache.h"
#include "app/outcome.h"
#include "app/pipeline.h"
#include "output/stage.h"

namespace glasnost::app {

// A municipality after its turn, or the pages across municipalities, whose `name` is empty.
struct Part {
  std::string name;
  Inputs inputs;
  Outcome outcome;
  const Cache::Entry* former = nullptr;  // a former build's outcome, which is still right
  std::string packed;                    // else this one's, for the next build
};

class SiteBuild {
 public:
  // `cache`: null where nothing is kept from build to build. `stage`: null for a check, which writes nothing.
  // `failed`: something is wrong already, so nothing is rendered.
  SiteBuild(const Options& options, const Content& content, const Theme& theme, const Cache* cache,
            output::Stage* stage, bool failed);

  // Reads, joins, plans, judges and (unless something failed) renders one municipality.
  Part run_municipality(std::size_t index);
  // The pages across municipalities and the assets, for which it needs all of them.
  Part run_site(const std::vector<Part>& municipalities);

 private:
  bool writes() const { return stage_ != nullptr && !failed_; }
  bool take_former(Part& part);
  void make(const record::ContentFiles::MunicipalityFiles& files, Outcome& out);
  void make(const model::Site& site, Outcome& out);
  void write(const plan::PlannedFile& file, const std::string& bytes, Outcome& out);
  void end(Part& part);

  const Options& options_;
  const Content& content_;
  const Theme& theme_;
  const Renderer renderer_;
  const Cache* const cache_;
  output::Stage* const stage_;
  std::atomic<bool> failed_;
};

}  // namespace glasnost::app
