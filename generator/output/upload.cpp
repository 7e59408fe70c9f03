#include "output/upload.h"

#include <fstream>

#include "output/target.h"

namespace glasnost::output {
namespace {

namespace fs = std::filesystem;

using Rows = std::optional<std::vector<ManifestRow>>;

bool holds_nothing(const fs::path& path) {
  std::error_code error;
  return !fs::is_directory(path, error) && std::ifstream(path).peek() == std::ifstream::traits_type::eof() &&
         fs::exists(path, error);
}

Rows former_rows(const fs::path& out, const fs::path& former) {
  if (former.empty()) {
    const fs::path stage = places_of(out).stage;
    std::error_code error;
    return fs::exists(stage, error) ? load_manifest(stage) : std::vector<ManifestRow>();
  }
  return holds_nothing(former) ? std::vector<ManifestRow>() : load_manifest(former);
}

}  // namespace

std::optional<std::vector<PublishStep>> plan_upload(const fs::path& out, const fs::path& former,
                                                    Diagnostics& diagnostics) {
  const Rows built = load_manifest(out);
  const Rows on_host = former_rows(out, former);
  if (!built) diagnostics.report("output/no-manifest", {.file = out.string()}, {out.string()});
  if (!on_host) {
    const std::string shown = former.empty() ? places_of(out).stage.string() : former.string();
    diagnostics.report("output/no-manifest", {.file = shown}, {shown});
  }
  if (!built || !on_host) return std::nullopt;
  return publish_list(*built, *on_host);
}

}  // namespace glasnost::output
