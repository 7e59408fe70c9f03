#include "record/file_kinds.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/text/text.h"

namespace glasnost::record {
namespace {

bool is_file_of(std::string_view path, std::string_view folder, std::string_view ending) {
  return path.starts_with(folder) && path.ends_with(ending) &&
         path.find('/', folder.size()) == std::string_view::npos;
}

// `path`: in the content directory.
bool is_known(std::string_view path) {
  if (path == "site.yml" || !vocabulary_of(path).empty()) return true;
  if (!path.starts_with(kMunicipalities)) return false;
  const std::size_t slash = path.find('/', kMunicipalities.size());
  return slash != std::string_view::npos && kind_of(path.substr(slash + 1)) != FileKind::unknown;
}

std::string name_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }

// Endings that people and programs write instead of ours.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kOtherEndings = {
    {{".yaml", ".yml"},
     {".markdown", ".md"},
     {".md.txt", ".md"},
     {".yml.txt", ".yml"},
     {".json.txt", ".json"},
     {".csv.txt", ".csv"},
     {".txt", ".md"}}};

// The path with the ending that was meant, where it is that of a record then.
std::optional<std::string> with_right_ending(const std::string& path) {
  const std::size_t dot = path.find('.', path.rfind('/') + 1);
  if (dot == std::string::npos) return std::nullopt;
  const std::string plain = path.substr(0, dot) + lower(path.substr(dot));
  if (plain != path && is_known(plain)) return plain;
  for (const auto& [wrong, right] : kOtherEndings) {
    if (!plain.ends_with(wrong)) continue;
    std::string meant = plain.substr(0, plain.size() - wrong.size()) + std::string(right);
    if (is_known(meant)) return meant;
  }
  return std::nullopt;
}

bool is_office_file(const std::string& path) {
  constexpr std::array<std::string_view, 14> kEndings = {".doc",  ".docx", ".xls", ".xlsx", ".ppt",
                                                         ".pptx", ".odt",  ".ods", ".rtf",  ".pdf",
                                                         ".jpg",  ".jpeg", ".png", ".tif"};
  const std::string name = lower(path);
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view ending) { return name.ends_with(ending); });
}

// ` («documents/…»?)` where a folder or file of the tree has nearly this name; or nothing.
std::string nearest_place(const std::string& path) {
  std::vector<std::string> known = {"site.yml"};
  for (const auto name : kVocabularies) known.push_back("vocabulary/" + std::string(name) + ".yml");
  const std::size_t slash = path.find('/', kMunicipalities.size());
  if (!path.starts_with(kMunicipalities) || slash == std::string::npos) return nearest_hint(path, known);
  const std::string inside = path.substr(slash + 1);
  if (inside.find('/') == std::string::npos)
    return nearest_hint(inside, {"municipality.yml", "organisations.yml"});
  return nearest_hint(inside.substr(0, inside.find('/')),
                      {"schools", "documents", "programmes", "indicators", "risks", "monitoring"});
}

}  // namespace

FileKind kind_of(std::string_view path) {
  if (path == "municipality.yml") return FileKind::municipality;
  if (path == "organisations.yml") return FileKind::organisations;
  if (is_file_of(path, "schools/", ".md")) return FileKind::school;
  if (is_file_of(path, "documents/", ".md")) return FileKind::document;
  if (is_file_of(path, "programmes/", ".md")) return FileKind::programme;
  if (is_file_of(path, "indicators/", ".json")) return FileKind::data_set;
  if (is_file_of(path, "indicators/", ".csv")) return FileKind::data_table;
  if (is_file_of(path, "indicators/", ".yml")) return FileKind::data_description;
  if (is_file_of(path, "risks/", ".json")) return FileKind::risks;
  if (is_file_of(path, "monitoring/", ".md")) return FileKind::monitoring;
  constexpr std::string_view documents = "documents/";
  if (path.starts_with(documents) && path.find('/', documents.size()) != std::string_view::npos)
    return FileKind::attachment;
  return FileKind::unknown;
}

std::string_view vocabulary_of(std::string_view path) {
  for (const auto name : kVocabularies)
    if (path == "vocabulary/" + std::string(name) + ".yml") return name;
  return {};
}

void report_unknown_file(const std::string& path, Diagnostics& diagnostics) {
  if (const auto meant = with_right_ending(path))
    return diagnostics.report("file/wrong-ending", {path}, {name_of(path), name_of(*meant)});
  if (is_office_file(path)) return diagnostics.report("file/office", {path}, {name_of(path)});
  diagnostics.report("file/unknown", {path}, {nearest_place(path)});
}

}  // namespace glasnost::record
