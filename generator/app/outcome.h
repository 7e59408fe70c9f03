// What is left of a part of the site after its turn.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "output/manifest/manifest.h"

namespace glasnost::app {

// Of a municipality, or of the pages across them (whose `summary` is empty).
struct Outcome {
  std::string summary;  // model::Summary as bytes: only the pages across need to know what is in it
  Diagnostics diagnostics;
  std::vector<output::ManifestRow> rows;
};

// For the cache; nothing of other bytes than the former gives.
std::string to_bytes(const Outcome& outcome);
std::optional<Outcome> outcome_of_bytes(std::string_view bytes);

}  // namespace glasnost::app
