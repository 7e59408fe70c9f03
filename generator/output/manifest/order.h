// In which order files reach a place that cannot be exchanged as a whole, so that nobody is led to what is
// not there yet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "output/manifest/manifest.h"

namespace glasnost::output {

// What pages need; pages and data; lists of the whole site, by which robots and programs find the rest.
enum class Rank { asset, page, index, manifest };
Rank rank_of(std::string_view path);
// By rank, what stands deeper first, then by path.
bool is_published_before(std::string_view a, std::string_view b);

// What to do, in order, on a host that knows no more than to take a file or to remove one.
struct PublishStep {
  enum class Action { upload, remove } action = Action::upload;
  std::string path;
  std::size_t size = 0;
};
// From the site on the host to the one that was built: uploads by rank, the manifest, then removals.
std::vector<PublishStep> publish_list(const std::vector<ManifestRow>& built,
                                      const std::vector<ManifestRow>& on_host);

}  // namespace glasnost::output
