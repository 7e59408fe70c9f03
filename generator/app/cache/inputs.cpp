#include "app/cache/inputs.h"

#include <algorithm>

#include "app/cache/build_id.h"
#include "base/pack.h"

namespace glasnost::app {
namespace {

// Two seconds: the coarsest clock of a file system in use (FAT).
constexpr std::int64_t kYoung = 2'000'000'000;

Digest digest_of_file(const Options& options, const std::string& path) {
  Diagnostics unread;
  const auto bytes = source::read_bytes(options.content, path, unread);
  return bytes ? sha256(*bytes) : Digest{};
}

}  // namespace

Digest key_of_shared(const Options& options, const Content& content, const Theme& theme) {
  Packer pack;
  pack(build_id(), options.as_of ? options.as_of->iso() : std::string(), options.base_url, options.offline,
       hex_of(content.shared.digest), hex_of(theme.digest));
  return sha256(pack.take());
}

Inputs inputs_of(const Options& options, const Content& content, const std::string& municipality) {
  const auto& files = content.tree.files;
  const std::string folder = record::folder_of(municipality);
  const auto before = [](const source::File& file, const std::string& path) { return file.path < path; };
  Inputs inputs;
  Packer pack;
  for (auto file = std::lower_bound(files.begin(), files.end(), folder, before);
       file != files.end() && file->path.starts_with(folder); ++file) {
    pack(file->path, file->size, file->modified, file->changed, file->inode);
    if (std::max(file->modified, file->changed) > content.tree.seen_at - kYoung)
      inputs.young.emplace_back(file->path, digest_of_file(options, file->path));
  }
  inputs.key = sha256(pack.take());
  return inputs;
}

bool are_as_before(const Options& options, const std::vector<std::pair<std::string, Digest>>& young) {
  return std::all_of(young.begin(), young.end(), [&](const auto& file) {
    return file.second != Digest{} && digest_of_file(options, file.first) == file.second;
  });
}

}  // namespace glasnost::app
