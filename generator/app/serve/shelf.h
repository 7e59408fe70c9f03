// The municipalities of the preview: read when one is asked for, the last eight kept whole, of the others the
// summary.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/cache/cache.h"
#include "app/outcome.h"
#include "app/serve/sources.h"

namespace glasnost::app {

// Where the files of a plan stand in it.
using PlanIndex = std::unordered_map<std::string_view, std::size_t>;
PlanIndex index_of(const plan::Plan& plan);

// A municipality without errors. `content`: whose vocabulary it was read with.
struct Loaded {
  std::shared_ptr<const Content> content;
  Judged judged;
  PlanIndex index;
};

class Shelf {
 public:
  // `kept`: what a build has left, for municipalities that are the same still; null where nothing.
  Shelf(const Options& options, std::shared_ptr<const Cache> kept)
      : options_(options), kept_(std::move(kept)) {}

  // Takes over which municipalities there are; what is stale is read anew when it is asked for.
  void arrange(std::shared_ptr<const Content> content, const Stale& stale);
  bool has(const std::string& id) const;
  // As it is now where it has no error, else as it was good last; null where there is no such one.
  std::shared_ptr<const Loaded> get(const std::string& id);
  // The same for its summary and its findings only.
  void refresh(const std::string& id);

  // Those that were not read since they changed.
  std::vector<std::string> stale() const;
  struct Progress {
    std::size_t read = 0, all = 0;
    bool complete() const { return read == all; }
  };
  // How many were read at least once.
  Progress progress() const;

  std::vector<model::Summary> summaries() const;  // good last, in slug order
  // What is wrong now, of those for which `wanted` is true.
  Diagnostics diagnostics(const std::function<bool(const Diagnostic&)>& wanted) const;
  std::uint64_t revision() const;  // grows with every reading

 private:
  struct Entry {
    std::mutex reading;
    std::uint64_t wanted = 1, got = 0;  // turns of change; up to date where they are equal
    bool failed = false;
    std::shared_ptr<const Loaded> loaded;
    std::optional<model::Summary> summary;
    Diagnostics diagnostics;
    std::uint64_t last_used = 0;
  };
  using EntryOf = std::shared_ptr<Entry>;

  std::shared_ptr<const Loaded> read(const std::string& id, bool to_show);
  std::optional<Outcome> kept_by_a_build(const Cache& cache, const Content& content,
                                         const std::string& id) const;
  void keep(Entry& entry, std::shared_ptr<const Loaded> loaded, bool to_show);
  void put_away_surplus();

  const Options& options_;
  mutable std::mutex mutex_;  // of all below; an entry's own `reading` is taken first
  std::shared_ptr<const Cache> kept_;
  std::shared_ptr<const Content> content_;
  std::map<std::string, EntryOf> entries_;
  std::map<std::string, std::size_t> places_;  // in content_->files.municipalities
  std::uint64_t revision_ = 0, uses_ = 0;
};

}  // namespace glasnost::app
