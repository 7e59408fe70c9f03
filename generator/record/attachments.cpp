#include "record/attachments.h"

#include <algorithm>
#include <array>

#include "base/text/text.h"

namespace glasnost::record {
namespace {

using source::FileType;

struct Ending {
  std::string_view name;
  FileType type;
};
constexpr std::array kEndings = {
    Ending{"pdf", FileType::pdf},      Ending{"jpg", FileType::jpeg},     Ending{"jpeg", FileType::jpeg},
    Ending{"png", FileType::png},      Ending{"gif", FileType::gif},      Ending{"tif", FileType::tiff},
    Ending{"tiff", FileType::tiff},    Ending{"webp", FileType::webp},    Ending{"bmp", FileType::bmp},
    Ending{"zip", FileType::zip},      Ending{"docx", FileType::docx},    Ending{"xlsx", FileType::xlsx},
    Ending{"pptx", FileType::pptx},    Ending{"odt", FileType::odt},      Ending{"ods", FileType::ods},
    Ending{"odp", FileType::odp},      Ending{"doc", FileType::compound}, Ending{"xls", FileType::compound},
    Ending{"ppt", FileType::compound}, Ending{"rtf", FileType::rtf},      Ending{"rar", FileType::rar},
    Ending{"7z", FileType::seven_zip},
};
constexpr std::array<std::string_view, 2> kTexts = {"txt", "csv"};

// What a browser shows with its scripts, or Windows starts.
constexpr std::array<std::string_view, 24> kActive = {
    "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "svg", "svgz", "xml", "xsl", "js",
    "mjs",  "swf", "jar",   "exe", "com",   "scr", "bat",   "cmd", "ps1",  "vbs", "hta", "lnk"};

template <class List>
bool has(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

// Small letters behind the last dot of the name.
std::string ending_of(const std::string& path) {
  const std::size_t dot = path.rfind('.'), slash = path.rfind('/');
  return dot == std::string::npos || (slash != std::string::npos && dot < slash)
             ? ""
             : lower(path.substr(dot + 1));
}

// Office files are archives, whose first bytes need not tell more.
bool is_archive(FileType type) { return type >= FileType::zip && type <= FileType::odp; }

bool fits(FileType found, std::string_view ending) {
  if (has(kTexts, ending)) return !is_binary(found) && found != FileType::html;
  const auto known = std::find_if(kEndings.begin(), kEndings.end(),
                                  [&](const Ending& candidate) { return candidate.name == ending; });
  if (known == kEndings.end() || known->type == found) return true;
  const bool untold = found == FileType::zip || known->type == FileType::zip;
  return untold && is_archive(found) && is_archive(known->type);
}

}  // namespace

void judge_attachment(const std::string& path, FileType type, Diagnostics& diagnostics) {
  const std::string ending = ending_of(path);
  if (type == FileType::lfs_pointer) return diagnostics.report("source/lfs-pointer", {path});
  if (type == FileType::empty) return diagnostics.report("attachment/empty", {path});
  auto args = source::words_of(type);
  args.push_back(ending);
  const bool page_without_ending = type == FileType::html && fits(type, ending);
  if (has(kActive, ending) || page_without_ending)
    return diagnostics.report("attachment/active", {path}, std::move(args));
  if (!fits(type, ending)) diagnostics.report("attachment/other-type", {path}, std::move(args));
}

}  // namespace glasnost::record
