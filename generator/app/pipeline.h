// The steps that a build and the preview share: files → a judged municipality; a planned file → its bytes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/options.h"
#include "app/theme.h"
#include "model/site.h"
#include "plan/plan.h"
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
// The site before its summaries.
model::Site site_of(const record::Shared& shared);

// A municipality that was read, joined, planned and judged. `issues`: its findings that are published.
struct Judged {
  model::Municipality municipality;
  plan::Plan plan;
  std::vector<model::Issue> issues;
};
Judged judge_municipality(const Options& options, const record::ContentFiles::MunicipalityFiles& files,
                          const record::Vocabulary& vocabulary, Diagnostics& diagnostics);

// The bytes of planned files.
class Renderer {
 public:
  Renderer(const Options& options, const record::Shared& shared, const Theme& theme)
      : options_(options), shared_(shared), theme_(theme) {}

  // Nothing where an attachment cannot be read.
  std::optional<std::string> bytes_of(const plan::PlannedFile& file, const Judged& judged,
                                      Diagnostics& diagnostics) const;
  // Of a file that no municipality owns; not of the manifest.
  std::string bytes_of(const plan::PlannedFile& file, const model::Site& site) const;

 private:
  view::Frame frame(const std::optional<Date>& newest_document) const;
  std::string render(plan::Kind kind, const Value& value) const;

  const Options& options_;
  const record::Shared& shared_;
  const Theme& theme_;
};

}  // namespace glasnost::app
