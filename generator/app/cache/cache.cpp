#include "app/cache/cache.h"

#include <algorithm>

#include "base/pack.h"
#include "output/disk/single_file.h"

namespace glasnost::app {

void pack_fields(auto& pack, Packed<Cache::Entry> auto& entry) {
  pack(entry.name, entry.inputs.key, entry.inputs.young, entry.outcome);
}

namespace {

// The file: the digest of the rest, a version, the key of the shared inputs, the entries.
constexpr std::string_view kVersion = "glasnost cache 1";

std::string to_file(const Digest& shared, const std::vector<Cache::Entry>& entries) {
  Packer pack;
  pack(kVersion, shared, entries);
  const std::string rest = pack.take();
  const Digest digest = sha256(rest);
  return std::string(digest.begin(), digest.end()) + rest;
}

}  // namespace

Cache Cache::load(const std::filesystem::path& path) {
  Cache cache;
  cache.path_ = path;
  cache.bytes_ = std::make_unique<const std::string>(output::load_single_file(path).value_or(""));
  if (!cache.read()) cache.entries_.clear();
  return cache;
}

bool Cache::read() {
  Digest digest{};
  if (bytes_->size() < digest.size()) return false;
  const std::string_view rest = std::string_view(*bytes_).substr(digest.size());
  std::copy_n(bytes_->begin(), digest.size(), digest.begin());
  if (digest != sha256(rest)) return false;
  std::string_view version;
  std::vector<Entry> entries;
  Unpacker unpack(rest);
  unpack(version, shared_, entries);
  if (!unpack.good() || version != kVersion) return false;
  for (auto& entry : entries) {
    const std::string name = entry.name;
    entries_.emplace(name, std::move(entry));
  }
  return true;
}

void Cache::serve(const Digest& shared) {
  if (shared_ != shared) entries_.clear();
  shared_ = shared;
}

const Cache::Entry* Cache::find(const std::string& name, const Inputs& inputs, const Options& options) const {
  const auto found = entries_.find(name);
  if (found == entries_.end() || found->second.inputs.key != inputs.key) return nullptr;
  return are_as_before(options, found->second.inputs.young) ? &found->second : nullptr;
}

bool Cache::has(const Entry& entry) const {
  const auto found = entries_.find(entry.name);
  return found != entries_.end() && found->second.inputs == entry.inputs &&
         found->second.outcome.data() == entry.outcome.data();
}

int Cache::save(const std::vector<Entry>& entries) const {
  const bool stands = entries.size() == entries_.size() &&
                      std::all_of(entries.begin(), entries.end(), [&](const Entry& e) { return has(e); });
  return stands ? 0 : output::save_single_file(path_, to_file(shared_, entries));
}

}  // namespace glasnost::app
