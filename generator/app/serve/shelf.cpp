#include "app/serve/shelf.h"

#include <algorithm>
#include <iterator>

namespace glasnost::app {
namespace {

constexpr std::size_t kKept = 8;

}  // namespace

PlanIndex index_of(const plan::Plan& plan) {
  PlanIndex index;
  for (std::size_t i = 0; i < plan.size(); ++i) index.emplace(plan[i].path, i);
  return index;
}

void Shelf::arrange(std::shared_ptr<const Content> content, const Stale& stale) {
  const std::lock_guard lock(mutex_);
  content_ = std::move(content);
  if (stale.everything) kept_ = nullptr;
  std::map<std::string, EntryOf> entries;
  places_.clear();
  if (content_) {
    const auto& municipalities = content_->files.municipalities;
    for (std::size_t i = 0; i < municipalities.size(); ++i) {
      const auto& id = municipalities[i].id;
      places_[id] = i;
      const auto former = entries_.find(id);
      auto& entry = entries[id];
      entry = former == entries_.end() ? std::make_shared<Entry>() : former->second;
      if (stale.everything || stale.municipalities.contains(id)) ++entry->wanted;
    }
  }
  entries_ = std::move(entries);
  ++revision_;
}

bool Shelf::has(const std::string& id) const {
  const std::lock_guard lock(mutex_);
  return entries_.contains(id);
}

std::shared_ptr<const Loaded> Shelf::get(const std::string& id) { return read(id, true); }

void Shelf::refresh(const std::string& id) { read(id, false); }

std::shared_ptr<const Loaded> Shelf::read(const std::string& id, bool to_show) {
  std::unique_lock lock(mutex_);
  const auto found = entries_.find(id);
  if (found == entries_.end()) return nullptr;
  const EntryOf entry = found->second;
  lock.unlock();
  const std::lock_guard reading(entry->reading);
  lock.lock();
  entry->last_used = to_show ? ++uses_ : entry->last_used;
  const bool enough = !to_show || entry->loaded || entry->failed;
  const auto place = places_.find(id);
  if ((entry->got == entry->wanted && enough) || place == places_.end()) return entry->loaded;
  const auto turn = entry->wanted;
  const auto loaded = std::make_shared<Loaded>(Loaded{content_, {}, {}});
  const auto files = content_->files.municipalities[place->second];
  const auto kept = to_show || entry->loaded ? nullptr : kept_;
  lock.unlock();
  if (auto outcome = kept ? kept_by_a_build(*kept, *loaded->content, id) : std::nullopt) {
    lock.lock();
    if (entry->got != turn) ++revision_;
    entry->got = turn;
    entry->failed = false;
    entry->summary = model::summary_of_bytes(outcome->summary);
    entry->diagnostics = std::move(outcome->diagnostics);
    return nullptr;
  }

  // Where reading breaks off, the entry stays failed until its files change.
  Diagnostics diagnostics;
  std::exception_ptr broken_off;
  try {
    loaded->judged = judge_municipality(options_, files, loaded->content->shared.vocabulary, diagnostics);
    loaded->index = index_of(loaded->judged.plan);
  } catch (...) {
    broken_off = std::current_exception();
  }
  lock.lock();
  if (entry->got != turn) ++revision_;
  entry->got = turn;
  entry->failed = broken_off || diagnostics.has_errors();
  entry->diagnostics = std::move(diagnostics);
  if (broken_off) std::rethrow_exception(broken_off);
  if (!entry->failed) keep(*entry, loaded, to_show);
  return entry->loaded;
}

std::optional<Outcome> Shelf::kept_by_a_build(const Cache& cache, const Content& content,
                                              const std::string& id) const {
  const auto* const entry = cache.find(id, inputs_of(options_, content, id), options_);
  return entry ? outcome_of_bytes(entry->outcome) : std::nullopt;
}

void Shelf::keep(Entry& entry, std::shared_ptr<const Loaded> loaded, bool to_show) {
  entry.summary = model::summarise(loaded->judged.municipality);
  const auto is_loaded = [](const auto& other) { return other.second->loaded != nullptr; };
  const auto count = static_cast<std::size_t>(std::count_if(entries_.begin(), entries_.end(), is_loaded));
  const bool room = to_show || entry.loaded || count < kKept;
  entry.loaded = room ? std::move(loaded) : nullptr;
  put_away_surplus();
}

void Shelf::put_away_surplus() {
  std::vector<Entry*> loaded;
  for (const auto& [id, entry] : entries_)
    if (entry->loaded) loaded.push_back(entry.get());
  if (loaded.size() <= kKept) return;
  const auto older = [](const Entry* a, const Entry* b) { return a->last_used < b->last_used; };
  (*std::min_element(loaded.begin(), loaded.end(), older))->loaded = nullptr;
}

std::vector<std::string> Shelf::stale() const {
  const std::lock_guard lock(mutex_);
  std::vector<std::string> ids;
  for (const auto& [id, entry] : entries_)
    if (entry->got != entry->wanted) ids.push_back(id);
  return ids;
}

Shelf::Progress Shelf::progress() const {
  const std::lock_guard lock(mutex_);
  Progress progress{0, entries_.size()};
  for (const auto& [id, entry] : entries_) progress.read += entry->got > 0 ? 1 : 0;
  return progress;
}

std::vector<model::Summary> Shelf::summaries() const {
  const std::lock_guard lock(mutex_);
  std::vector<model::Summary> summaries;
  for (const auto& [id, entry] : entries_)
    if (entry->summary) summaries.push_back(*entry->summary);
  return summaries;
}

Diagnostics Shelf::diagnostics(const std::function<bool(const Diagnostic&)>& wanted) const {
  const std::lock_guard lock(mutex_);
  Diagnostics some;
  for (const auto& [id, entry] : entries_)
    std::copy_if(entry->diagnostics.items().begin(), entry->diagnostics.items().end(),
                 std::back_inserter(some.items()), wanted);
  return some;
}

std::uint64_t Shelf::revision() const {
  const std::lock_guard lock(mutex_);
  return revision_;
}

}  // namespace glasnost::app
