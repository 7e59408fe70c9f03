#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include "output/disk/files.h"
#include "output/file_by_file.h"
#include "output/parallel.h"
#include "output/reports.h"
#include "output/stage.h"

namespace glasnost::output {
namespace {

// Keeps the first of the faults of several threads.
class FirstFault {
 public:
  void keep(Fault fault) {
    if (!fault) return;
    const std::lock_guard lock(mutex_);
    if (!fault_) fault_ = std::move(fault);
    failed_ = true;
  }
  bool failed() const { return failed_; }
  Fault take() { return std::move(fault_); }

 private:
  std::mutex mutex_;
  std::atomic<bool> failed_ = false;
  Fault fault_;
};

void add_rows(RowPointers& sorted, const std::vector<ManifestRow>& more) {
  if (more.empty()) return;
  for (const ManifestRow& row : more) sorted.push_back(&row);
  std::sort(sorted.begin(), sorted.end(),
            [](const ManifestRow* a, const ManifestRow* b) { return a->path < b->path; });
}

const ManifestRow* first_twice(const RowPointers& sorted) {
  const auto twice =
      std::adjacent_find(sorted.begin(), sorted.end(),
                         [](const ManifestRow* a, const ManifestRow* b) { return a->path == b->path; });
  return twice == sorted.end() ? nullptr : *twice;
}

// Container file systems, mounted disks, file systems that know no exchange.
bool cannot_exchange(int cause) {
  return cause == EXDEV || cause == EBUSY || cause == EINVAL || cause == ENOSYS || cause == EOPNOTSUPP;
}

}  // namespace

// Between the live site and the one to publish.
struct Stage::Difference {
  ByHand by_hand;
  std::vector<std::string> vanished;
  std::size_t changed = 0;
  bool other_sources = false;

  bool none() const { return by_hand.empty() && vanished.empty() && changed == 0 && !other_sources; }
};

std::optional<Published> Stage::publish(const std::vector<ManifestRow>& rows, Diagnostics& diagnostics) {
  if (full_) {
    report_space(diagnostics);
    return std::nullopt;
  }
  RowPointers sorted = sorted_rows(rows);
  const Twins twins = options_.gzip ? plan_twins(sorted, live_.table()) : Twins{};
  add_rows(sorted, twins.known);
  if (const ManifestRow* row = first_twice(sorted)) {
    diagnostics.report("output/path", {.file = row->path}, {row->path});
    return std::nullopt;
  }
  const Difference found = difference(sorted);
  if (live_.known() && found.none() && twins.to_make.empty()) return Published{};
  if (Fault fault = prepare(sorted, twins)) {
    fail("output/write", fault, diagnostics);
    return std::nullopt;
  }
  const auto promise = take_target(diagnostics);
  if (!promise) return std::nullopt;
  const bool former_kept = *promise == Published::Promise::whole && live_.exists();
  report_by_hand(found.by_hand, {places_.shown, former_kept ? places_.stage : ""}, diagnostics);
  report_vanished(found.vanished, diagnostics);
  return Published{*promise, found.changed + made_twins_.size(), found.vanished.size()};
}

Stage::Difference Stage::difference(const RowPointers& sorted) const {
  Difference out;
  const ManifestTable& table = live_.table();
  std::vector<char> named(table.size(), 0);
  for (const ManifestRow* row : sorted) {
    const std::size_t there = table.find(row->path);
    if (there != ManifestTable::kNone) named[there] = 1;
    const std::size_t same = table.find_content(*row);
    if (same == ManifestTable::kNone)
      ++out.changed;
    else
      out.other_sources = out.other_sources || !table.has_source(same, row->source);
  }
  for (std::size_t i = 0; i < named.size(); ++i)
    if (named[i] == 0) out.vanished.emplace_back(table.path(i));
  if (live_.known()) out.by_hand = {live_.edited(options_.jobs), live_.strays(options_.jobs), false};
  out.by_hand.manifest_damaged = live_.damaged();
  std::erase(out.by_hand.strays, std::string(kSupplyName) + '/');
  return out;
}

Fault Stage::prepare(RowPointers& sorted, const Twins& twins) {
  if (Fault fault = stage_->begin()) return fault;
  if (Fault fault = take_rows(sorted)) return fault;
  if (Fault fault = make_twins(twins)) return fault;
  add_rows(sorted, made_twins_);
  if (Fault fault = stage_->sweep(sorted)) return fault;
  return stage_->finish(sorted);
}

Fault Stage::take_rows(const RowPointers& sorted) {
  FirstFault first;
  for_each_index(sorted.size(), options_.jobs, [&](std::size_t i) {
    const ManifestRow& row = *sorted[i];
    if (first.failed() || stage_->has_written(row.path)) return;
    first.keep({stage_->take_live(row), row.path});
  });
  return first.take();
}

Fault Stage::make_twins(const Twins& twins) {
  FirstFault first;
  std::mutex making;
  for_each_index(twins.to_make.size(), options_.jobs, [&](std::size_t i) {
    const ManifestRow& original = *twins.to_make[i];
    if (first.failed()) return;
    errno = 0;
    const auto bytes = read_file(stage_->folder(), original.path);
    if (!bytes) return first.keep({errno != 0 ? errno : EIO, original.path});
    const std::string packed = gzip(*bytes);
    if (packed.empty() || packed.size() >= bytes->size()) return;
    ManifestRow twin = twin_of(original, packed);
    if (!stage_->has(twin)) first.keep({stage_->write(twin.path, packed), twin.path});
    const std::lock_guard lock(making);
    made_twins_.push_back(std::move(twin));
  });
  return first.take();
}

std::optional<Published::Promise> Stage::take_target(Diagnostics& diagnostics) {
  if (!is_ours(places_.target)) {
    report_not_ours(places_.shown, diagnostics);
    return std::nullopt;
  }
  const int cause = exchange();
  if (cannot_exchange(cause)) {
    const Tree finished = Tree::open(places_.stage);
    const Fault fault = FileByFile(finished, places_, options_.sync).run();
    if (!fault) return Published::Promise::no_torn_file;
    fail(::access(places_.mark.c_str(), F_OK) == 0 ? "output/unfinished" : "output/write", fault,
         diagnostics);
    return std::nullopt;
  }
  if (cause != 0) {
    fail("output/exchange", {cause, {}}, diagnostics);
    return std::nullopt;
  }
  ::unlink(places_.mark.c_str());
  const int unsynced = options_.sync ? sync_file(parent_.get()) : 0;
  if (unsynced != 0) report_fault("output/unsynced", places_.shown, {unsynced, {}}, diagnostics);
  return Published::Promise::whole;
}

int Stage::exchange() const {
  std::error_code error;
  const bool replaces = std::filesystem::exists(std::filesystem::symlink_status(places_.target, error));
  const unsigned flags = replaces ? RENAME_EXCHANGE : 0U;
  const int returned = uninterrupted(
      [&] { return ::renameat2(AT_FDCWD, places_.stage.c_str(), AT_FDCWD, places_.target.c_str(), flags); });
  return returned == 0 ? 0 : errno;
}

}  // namespace glasnost::output
