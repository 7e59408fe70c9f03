#include "output/manifest/order.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace glasnost::output {
namespace {

std::string_view without_twin(std::string_view path) {
  if (path.ends_with(".gz")) path.remove_suffix(3);
  return path;
}

bool is_index(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  const bool of_the_site =
      slash == std::string_view::npos && !name.starts_with('.') && !name.starts_with("404");
  return of_the_site || name == "index.json" || name == "feed.xml" || name.starts_with("sitemap");
}

bool is_page(std::string_view path) {
  for (const std::string_view ending : {".html", ".json", ".csv", ".xml", ".ics"})
    if (path.ends_with(ending)) return true;
  return false;
}

}  // namespace

Rank rank_of(std::string_view path) {
  path = without_twin(path);
  if (path == kManifestName) return Rank::manifest;
  if (path.starts_with("assets/") || path.find("/files/") != std::string_view::npos) return Rank::asset;
  if (is_index(path)) return Rank::index;
  return is_page(path) ? Rank::page : Rank::asset;
}

bool is_published_before(std::string_view a, std::string_view b) {
  const auto key = [](std::string_view path) {
    return std::tuple(rank_of(path), -std::count(path.begin(), path.end(), '/'), path);
  };
  return key(a) < key(b);
}

std::vector<PublishStep> publish_list(const std::vector<ManifestRow>& built,
                                      const std::vector<ManifestRow>& on_host) {
  std::map<std::string_view, const ManifestRow*> there;
  for (const ManifestRow& row : on_host) there.emplace(row.path, &row);
  std::vector<PublishStep> uploads, removals;
  for (const ManifestRow& row : built) {
    const auto former = there.find(row.path);
    const bool same =
        former != there.end() && former->second->digest == row.digest && former->second->size == row.size;
    if (!same) uploads.push_back({PublishStep::Action::upload, row.path, row.size});
    if (former != there.end()) there.erase(former);
  }
  for (const auto& [path, row] : there)
    removals.push_back({PublishStep::Action::remove, std::string(path), row->size});
  if (uploads.empty() && removals.empty()) return {};
  std::sort(uploads.begin(), uploads.end(),
            [](const auto& a, const auto& b) { return is_published_before(a.path, b.path); });
  uploads.push_back({PublishStep::Action::upload, std::string(kManifestName), write_manifest(built).size()});
  uploads.insert(uploads.end(), removals.begin(), removals.end());
  return uploads;
}

}  // namespace glasnost::output
