// The way of a built site to a host.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "base/diagnostics.h"
#include "output/manifest/batch.h"

namespace glasnost::output {

// `former`: a manifest of what the host has, an empty file where it has nothing; "": the former site beside
// `out`, or nothing where there is none. A manifest that is missing or damaged is reported
// (output/no-manifest).
std::optional<std::vector<PublishStep>> plan_upload(const std::filesystem::path& out,
                                                    const std::filesystem::path& former,
                                                    Diagnostics& diagnostics);

}  // namespace glasnost::output
