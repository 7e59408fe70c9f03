// What the person hears: which file, why, and what became of the site.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "output/disk/fault.h"
#include "output/disk/space.h"

namespace glasnost::output {

void report_fault(std::string_view code, const std::filesystem::path& shown, const Fault& fault,
                  Diagnostics& diagnostics);
void report_not_ours(const std::filesystem::path& shown, Diagnostics& diagnostics);
void report_completed(const std::filesystem::path& shown, Diagnostics& diagnostics);

struct Lack {
  std::int64_t bytes = 0;  // that were still to be written
  Room room;
};
void report_no_space(const std::filesystem::path& shown, const Lack& lack, Diagnostics& diagnostics);

// What somebody did to the live site.
struct ByHand {
  std::vector<std::string> edited, strays;
  bool manifest_damaged = false;

  bool empty() const { return edited.empty() && strays.empty() && !manifest_damaged; }
};
// `former`: where it can still be found until the next build, empty where nowhere.
struct SiteFolders {
  std::filesystem::path shown, former;
};
void report_by_hand(const ByHand& by_hand, const SiteFolders& folders, Diagnostics& diagnostics);

// Pages and attachments to which somebody may have a link.
void report_vanished(const std::vector<std::string>& paths, Diagnostics& diagnostics);

}  // namespace glasnost::output
