// A manifest in memory: small, and quick to ask for a path.
#pragma once

#include "output/manifest/manifest.h"

namespace glasnost::output {

class ManifestTable {
 public:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  // Nothing where the text is damaged.
  static std::optional<ManifestTable> parse(std::string_view text);

  std::size_t size() const { return entries_.size(); }
  // By index, in the order of paths.
  std::string_view path(std::size_t index) const;
  std::uint64_t file_size(std::size_t index) const { return entries_[index].size; }
  const Digest& digest(std::size_t index) const { return entries_[index].digest; }
  std::size_t find(std::string_view path) const;  // kNone where it is not named

  // The entry of the row's path, where it has the row's content; else kNone.
  std::size_t find_content(const ManifestRow& row) const;
  bool has_source(std::size_t index, std::string_view source) const;

 private:
  struct Entry {
    std::uint64_t path_start = 0, size = 0, source = 0;
    std::uint32_t path_length = 0;
    Digest digest{};
  };
  void add(const RowView& row);
  void index();

  std::string paths_;
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> slots_;  // open addressing: an index plus one, 0 where empty
};

}  // namespace glasnost::output
