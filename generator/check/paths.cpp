#include <map>

#include "base/text/text.h"
#include "check/rules.h"

namespace glasnost::check {

// Two files of one path, or of paths that differ only by case (one file on Windows and macOS).
void check_paths(const plan::Plan& plan, Diagnostics& diagnostics) {
  std::map<std::string, const plan::PlannedFile*> seen;
  for (const auto& file : plan) {
    const auto [place, added] = seen.emplace(lower(file.path), &file);
    if (!added)
      diagnostics.report_related("plan/path-twice", {file.source, 0, 0},
                                 {{Related::Tie::other, {place->second->source, 0, 0}}},
                                 {file.path, place->second->source});
  }
}

}  // namespace glasnost::check
