#include "output/stage.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "output/disk/files.h"
#include "output/file_by_file.h"
#include "output/reports.h"

namespace glasnost::output {
namespace {

namespace fs = std::filesystem;

void report_busy(const fs::path& shown, int process, Diagnostics& diagnostics) {
  const std::string number = std::to_string(process);
  diagnostics.report(
      "output/busy", {.file = shown.string()},
      {shown.string(), process > 0 ? ", процесс " + number : "", process > 0 ? ", process " + number : ""});
}

}  // namespace

std::unique_ptr<Stage> Stage::open(const fs::path& out, const StageOptions& options,
                                   Diagnostics& diagnostics) {
  Places places = places_of(out);
  if (places.target.empty() || !is_ours(places.target)) {
    report_not_ours(out, diagnostics);
    return nullptr;
  }
  if (!is_our_stage(places.stage)) {
    report_not_ours(places.stage, diagnostics);
    return nullptr;
  }
  std::unique_ptr<Stage> stage(new Stage(std::move(places), options));
  if (!stage->take_over(diagnostics)) return nullptr;
  return stage;
}

Stage::Stage(Places places, const StageOptions& options) : places_(std::move(places)), options_(options) {}

bool Stage::take_over(Diagnostics& diagnostics) {
  std::error_code error;
  fs::create_directories(places_.target.parent_path(), error);
  if (error) return fail("output/write", {error.value(), {}}, diagnostics);
  lock_ = BuildLock::take(places_.lock);
  if (lock_.state() == BuildLock::State::busy) {
    report_busy(places_.shown, lock_.holder(), diagnostics);
    return false;
  }
  if (lock_.state() == BuildLock::State::failed)
    return fail("output/lock", {lock_.error_number(), {}}, diagnostics);
  parent_ = open_folder(places_.target.parent_path());
  if (!parent_) return fail("output/write", {errno, {}}, diagnostics);
  space_.watch(parent_.get());
  if (!complete_former_run(diagnostics)) return false;
  stage_.emplace(places_.stage, live_, StageFolder::Options{options_.sync, options_.jobs});
  const Fault fault = stage_->open();
  return !fault || fail("output/write", fault, diagnostics);
}

// A run that was killed while it published file by file has left the site in between.
bool Stage::complete_former_run(Diagnostics& diagnostics) {
  if (::access(places_.mark.c_str(), F_OK) == 0) {
    const Tree finished = Tree::open(places_.stage);
    const Fault fault = finished.known() ? FileByFile(finished, places_, options_.sync).run() : Fault{};
    if (fault) return fail("output/unfinished", fault, diagnostics);
    if (finished.known()) report_completed(places_.shown, diagnostics);
  }
  live_ = Tree::open(places_.target);
  if (::access(places_.mark.c_str(), F_OK) == 0) live_.distrust();
  return true;
}

std::optional<ManifestRow> Stage::write(const std::string& path, std::string_view bytes,
                                        const std::string& source, Diagnostics& diagnostics) {
  if (!stays_inside(path) || path == kManifestName) {
    diagnostics.report("output/path", {.file = path}, {path});
    return std::nullopt;
  }
  ManifestRow row{.path = path, .digest = sha256(bytes), .source = source, .size = bytes.size()};
  if (keep(row)) return row;
  if (full_ || !space_.take(bytes.size())) {
    lacks_space(path, bytes.size());
    return row;
  }
  Fault fault = stage_->begin();
  if (!fault) fault = {stage_->write(path, bytes), path};
  if (fault.error_number == ENOSPC) {
    lacks_space(path, bytes.size());
  } else if (fault) {
    fail("output/write", fault, diagnostics);
    return std::nullopt;
  }
  return row;
}

bool Stage::keep(const ManifestRow& row) {
  const std::size_t index = live_.table().find_content(row);
  return (index != ManifestTable::kNone && live_.intact(index)) || stage_->has(row);
}

void Stage::lacks_space(const std::string& path, std::size_t size) {
  const std::lock_guard lock(lacking_);
  full_ = true;
  missing_ += space_of(size);
  if (lacking_path_.empty() || path < lacking_path_) lacking_path_ = path;
}

void Stage::report_space(Diagnostics& diagnostics) {
  const Room room = room_of(parent_.get());
  report_no_space(places_.shown / lacking_path_, {missing_, room}, diagnostics);
}

bool Stage::fail(std::string_view code, const Fault& fault, Diagnostics& diagnostics) {
  if (fault.error_number == ENOSPC && code != "output/unfinished") {
    lacks_space(fault.path, 1);
    report_space(diagnostics);
  } else {
    report_fault(code, fault.path.empty() ? places_.shown : places_.shown / fault.path, fault, diagnostics);
  }
  return false;
}

}  // namespace glasnost::output
