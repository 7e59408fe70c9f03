// The door to public/: what differs is written beside the target, and takes its place in one step.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "output/disk/lock.h"
#include "output/disk/space.h"
#include "output/manifest/manifest.h"
#include "output/stage_folder.h"
#include "output/target.h"
#include "output/tree.h"
#include "output/twins.h"

namespace glasnost::output {

struct StageOptions {
  bool sync = true;   // wait until the disk has everything; without it a power cut may take the site
  bool gzip = false;  // packed twins beside the texts
  unsigned jobs = 0;  // threads, 0: one for each core
};

// What a reader may rely on, and how much was done.
struct Published {
  enum class Promise {
    unchanged,    // the live site was right already
    whole,        // the old site or the new one, whole
    no_torn_file  // no half file, but for a moment files of both sites
  } promise = Promise::unchanged;
  std::size_t changed = 0, removed = 0;  // files, against the live site
};

// Two trees in turn: the target, and beside it the former site, which is changed into the next one.
class Stage {
 public:
  // Refused, with nothing touched, where the target is not ours (output/not-ours): it must be missing, empty,
  // hold only .nojekyll, or hold a manifest of ours; and where another build is at work (output/busy).
  static std::unique_ptr<Stage> open(const std::filesystem::path& out, const StageOptions& options,
                                     Diagnostics& diagnostics);

  // One planned file; its bytes reach the disk only where neither tree has them. A failure is reported with
  // path and cause (output/write); a full disk only by `publish`, which then knows how much is missing. For
  // many threads.
  std::optional<ManifestRow> write(const std::string& path, std::string_view bytes, const std::string& source,
                                   Diagnostics& diagnostics);
  // A file that a former build made and that is still right; its bytes are not needed. False where neither
  // tree has it. For many threads.
  bool keep(const ManifestRow& row);

  // Makes the site that these rows name, manifest.json included, and puts it in the target's place. Nothing
  // where that failed; it is reported, and the live site is untouched (file by file: whole or to be completed
  // by the next build).
  std::optional<Published> publish(const std::vector<ManifestRow>& rows, Diagnostics& diagnostics);

 private:
  struct Difference;

  Stage(Places places, const StageOptions& options);
  bool take_over(Diagnostics& diagnostics);
  bool complete_former_run(Diagnostics& diagnostics);
  bool fail(std::string_view code, const Fault& fault, Diagnostics& diagnostics);
  void lacks_space(const std::string& path, std::size_t size);
  void report_space(Diagnostics& diagnostics);

  Difference difference(const RowPointers& sorted) const;
  Fault prepare(RowPointers& sorted, const Twins& twins);
  Fault take_rows(const RowPointers& sorted);
  Fault make_twins(const Twins& twins);
  std::optional<Published::Promise> take_target(Diagnostics& diagnostics);
  int exchange() const;

  Places places_;
  StageOptions options_;
  BuildLock lock_;
  FileHandle parent_;  // the folder of the target and the stage
  Tree live_;
  std::optional<StageFolder> stage_;
  std::vector<ManifestRow> made_twins_;
  SpaceBudget space_;
  // A full disk: nothing is written any more, only counted.
  std::mutex lacking_;
  std::atomic<bool> full_ = false;
  std::string lacking_path_;
  std::int64_t missing_ = 0;
};

}  // namespace glasnost::output
