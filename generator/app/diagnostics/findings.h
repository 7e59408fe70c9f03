// The findings of a run, ready to be shown: with their words, the lines they are about, and their other
// places.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/options.h"
#include "base/text/excerpt.h"

namespace glasnost::app {

// A place as it is shown. `excerpt`: its line, where it could be read and may be quoted.
struct Place {
  Location location;  // as rooms report it: below the content directory
  std::string path;   // from where the program was called; empty for the whole run
  std::optional<Excerpt> excerpt;
};

struct OtherPlace {
  std::string words;  // «впервые здесь»
  Place place;
};

struct Finding {
  const Diagnostic* diagnostic = nullptr;
  Place place;
  std::string message, fix;  // visible characters only
  std::string why;           // the rule's own words at the first of its findings, else empty
  std::vector<OtherPlace> others;
  std::string fingerprint;  // the same as long as the finding is, whatever line it moves to
};

struct Findings {
  std::vector<Finding> list;
  std::size_t errors = 0, warnings = 0, notes = 0;
  int exit_code = kOk;
  Language language = Language::ru;
  std::string settings;  // the path of site.yml, for formats that want a file even for what concerns the run
};

// Reads the lines of the files again; nothing is quoted of a line that has a secret finding, nor of a file
// that is gone meanwhile, and nothing repeats what a personal finding found. `diagnostics` are sorted; notes
// are left out under --quiet, but counted.
Findings prepare(const Diagnostics& diagnostics, const Options& options, int exit_code);

}  // namespace glasnost::app
