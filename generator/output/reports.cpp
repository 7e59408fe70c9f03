#include "output/reports.h"

#include <algorithm>
#include <cerrno>

#include "output/disk/cause.h"

namespace glasnost::output {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostNamed = 20;

void report_path(std::string_view code, const fs::path& path, Diagnostics& diagnostics) {
  diagnostics.report(code, {.file = path.string()}, {path.string()});
}

// The first few by name, the others as a number.
struct Codes {
  std::string_view one, more;
};
void report_each(Codes codes, const std::vector<std::string>& paths, const std::vector<std::string>& args,
                 Diagnostics& diagnostics) {
  const std::size_t named = std::min(paths.size(), kMostNamed);
  for (std::size_t i = 0; i < named; ++i) {
    std::vector<std::string> all{paths[i]};
    all.insert(all.end(), args.begin(), args.end());
    diagnostics.report(codes.one, {}, std::move(all));
  }
  if (paths.size() > named) diagnostics.report(codes.more, {}, {std::to_string(paths.size() - named)});
}

bool is_link_target(std::string_view path) {
  return path.ends_with(".html") || path.find("/files/") != std::string_view::npos;
}

}  // namespace

void report_fault(std::string_view code, const fs::path& shown, const Fault& fault,
                  Diagnostics& diagnostics) {
  Cause cause = cause_of(fault.error_number);
  diagnostics.report(code, {.file = shown.string()},
                     {shown.string(), std::move(cause.ru), std::move(cause.en)});
}

void report_not_ours(const fs::path& shown, Diagnostics& diagnostics) {
  report_path("output/not-ours", shown, diagnostics);
}

void report_completed(const fs::path& shown, Diagnostics& diagnostics) {
  report_path("output/completed", shown, diagnostics);
}

void report_no_space(const fs::path& shown, const Lack& lack, Diagnostics& diagnostics) {
  if (!lack.room.known) return report_fault("output/write", shown, {ENOSPC, {}}, diagnostics);
  if (!lack.room.has_names) return report_path("output/no-names", shown, diagnostics);
  const std::int64_t missing = std::max(lack.bytes - lack.room.bytes, space_of(1));
  diagnostics.report(
      "output/no-space", {.file = shown.string()},
      {shown.string(), size_words(missing, Language::ru), size_words(lack.room.bytes, Language::ru),
       size_words(missing, Language::en), size_words(lack.room.bytes, Language::en)});
}

void report_by_hand(const ByHand& by_hand, const SiteFolders& folders, Diagnostics& diagnostics) {
  std::string ru, en;
  if (!folders.former.empty()) {
    ru = "; прежний вид — в папке «" + folders.former.filename().string() + "» до следующей сборки";
    en = "; as it was, it is in \"" + folders.former.filename().string() + "\" until the next build";
  }
  const auto shown = [&](std::vector<std::string> paths) {
    for (std::string& path : paths) path = (folders.shown / path).string();
    return paths;
  };
  report_each({"output/edited", "output/edited-more"}, shown(by_hand.edited), {ru, en}, diagnostics);
  report_each({"output/stray", "output/stray-more"}, shown(by_hand.strays), {ru, en}, diagnostics);
  if (by_hand.manifest_damaged)
    report_path("output/manifest-damaged", folders.shown / "manifest.json", diagnostics);
}

void report_vanished(const std::vector<std::string>& paths, Diagnostics& diagnostics) {
  std::vector<std::string> links;
  for (std::string path : paths) {
    if (!is_link_target(path)) continue;
    if (path.ends_with("index.html")) path.erase(path.size() - std::string_view("index.html").size());
    links.push_back('/' + path);
  }
  report_each({"output/vanished-page", "output/vanished-more"}, links, {}, diagnostics);
}

}  // namespace glasnost::output
