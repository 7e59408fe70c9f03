#include "record/load.h"

#include <algorithm>
#include <array>
#include <map>

namespace glasnost::record {
namespace {

constexpr std::string_view kMunicipalities = "municipalities/";
constexpr std::array<std::string_view, 5> kVocabularies = {"indicators", "risk-factors", "data-sources",
                                                           "glossary", "document-kinds"};

// The name of a vocabulary file, or nothing.
std::string_view vocabulary_of(std::string_view path) {
  for (auto name : kVocabularies)
    if (path == "vocabulary/" + std::string(name) + ".yml") return name;
  return {};
}

enum class FileKind { municipality, school, document, programme, data_set, attachment, unknown };

bool is_file_of(std::string_view path, std::string_view folder, std::string_view ending) {
  return path.starts_with(folder) && path.ends_with(ending) &&
         path.find('/', folder.size()) == std::string_view::npos;
}

// `path`: inside the municipality's directory.
FileKind kind_of(std::string_view path) {
  if (path == "municipality.yml") return FileKind::municipality;
  if (is_file_of(path, "schools/", ".md")) return FileKind::school;
  if (is_file_of(path, "documents/", ".md")) return FileKind::document;
  if (is_file_of(path, "programmes/", ".md")) return FileKind::programme;
  if (is_file_of(path, "indicators/", ".json")) return FileKind::data_set;
  constexpr std::string_view documents = "documents/";
  if (path.starts_with(documents) && path.find('/', documents.size()) != std::string_view::npos)
    return FileKind::attachment;
  return FileKind::unknown;
}

template <class Record>
void keep(std::optional<Record> record, std::vector<Record>& list) {
  if (record) list.push_back(std::move(*record));
}

void parse_file(FileKind kind, const std::string& text, const std::string& path, Records& records,
                Diagnostics& diagnostics) {
  switch (kind) {
    case FileKind::municipality:
      if (auto record = parse_municipality(text, path, diagnostics))
        records.municipality = std::move(*record);
      break;
    case FileKind::school:
      keep(parse_school(text, path, diagnostics), records.schools);
      break;
    case FileKind::document:
      keep(parse_document(text, path, diagnostics), records.documents);
      break;
    case FileKind::programme:
      keep(parse_programme(text, path, diagnostics), records.programmes);
      break;
    case FileKind::data_set:
      keep(parse_data_set(text, path, diagnostics), records.data_sets);
      break;
    case FileKind::attachment:
    case FileKind::unknown:
      break;
  }
}

}  // namespace

ContentFiles sort_files(const source::Tree& tree, Diagnostics& diagnostics) {
  ContentFiles out;
  std::map<std::string, std::vector<std::string>> municipalities;
  for (const auto& file : tree.files) {
    const auto slash = file.path.find('/', kMunicipalities.size());
    if (file.path.starts_with(kMunicipalities) && slash != std::string::npos)
      municipalities[file.path.substr(kMunicipalities.size(), slash - kMunicipalities.size())].push_back(
          file.path);
    else if (file.path == "site.yml" || !vocabulary_of(file.path).empty())
      out.shared.push_back(file.path);
    else
      diagnostics.report("file/unknown", {file.path, 0, 0});
  }
  for (auto& [id, paths] : municipalities) out.municipalities.push_back({id, std::move(paths)});
  return out;
}

Shared load_shared(const std::filesystem::path& root, const ContentFiles& files, Diagnostics& diagnostics) {
  Shared shared;
  if (std::find(files.shared.begin(), files.shared.end(), "site.yml") == files.shared.end())
    diagnostics.report("file/missing", {"site.yml", 0, 0});
  for (const auto& path : files.shared) {
    const auto text = source::read_text(root, path, diagnostics);
    if (!text) continue;
    if (path == "site.yml")
      shared.settings = parse_site_settings(*text, path, diagnostics);
    else
      parse_vocabulary(*text, path, vocabulary_of(path), shared.vocabulary, diagnostics);
  }
  return shared;
}

Records load_municipality(const std::filesystem::path& root, const ContentFiles::MunicipalityFiles& files,
                          Diagnostics& diagnostics) {
  Records records;
  records.id = files.id;
  const std::string folder = std::string(kMunicipalities) + files.id + "/";
  const std::string own = folder + "municipality.yml";
  records.municipality.path = own;
  records.municipality.id = files.id;
  if (std::find(files.paths.begin(), files.paths.end(), own) == files.paths.end())
    diagnostics.report("file/missing", {own, 0, 0});
  for (const auto& path : files.paths) {
    const FileKind kind = kind_of(std::string_view(path).substr(folder.size()));
    if (kind == FileKind::unknown) diagnostics.report("file/unknown", {path, 0, 0});
    if (kind == FileKind::attachment) records.attachment_files.push_back(path);
    if (kind == FileKind::unknown || kind == FileKind::attachment) continue;
    if (const auto text = source::read_text(root, path, diagnostics))
      parse_file(kind, *text, path, records, diagnostics);
  }
  records.municipality.id = files.id;
  return records;
}

}  // namespace glasnost::record
