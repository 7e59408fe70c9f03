#include "record/load.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/pack.h"
#include "record/attachments.h"
#include "record/file_kinds.h"
#include "record/syntax/csv.h"
#include "record/syntax/picture.h"

namespace glasnost::record {
namespace {

// Makes the records of a municipality, file by file.
class Loader {
 public:
  Loader(const std::filesystem::path& root, const ContentFiles::MunicipalityFiles& files,
         const Vocabulary& vocabulary, Diagnostics& diagnostics)
      : root_(root),
        folder_(folder_of(files.id)),
        paths_(files.paths.begin(), files.paths.end()),
        vocabulary_(vocabulary),
        diagnostics_(diagnostics) {
    records_.id = files.id;
    records_.municipality.path = folder_ + "municipality.yml";
    records_.organisations.id = "organisations";
    records_.organisations.path = folder_ + "organisations.yml";
  }

  Records load() {
    if (!paths_.contains(records_.municipality.path))
      diagnostics_.report("file/missing", {records_.municipality.path, 0, 0});
    for (const auto& path : paths_) load_file(path);
    records_.municipality.id = records_.id;
    std::sort(records_.texts.begin(), records_.texts.end(),
              [](const SourceText& a, const SourceText& b) { return a.path < b.path; });
    return std::move(records_);
  }

 private:
  void load_file(const std::string& path) {
    const FileKind kind = kind_of(std::string_view(path).substr(folder_.size()));
    if (kind == FileKind::unknown) return report_unknown_file(path, diagnostics_);
    if (kind == FileKind::attachment) return load_attachment(path);
    if (kind == FileKind::data_table) return load_table(path);
    if (kind == FileKind::data_description) return check_description(path);
    if (const auto text = read(path)) parse(kind, *text, path);
  }

  void load_attachment(const std::string& path) {
    records_.attachment_files.push_back(path);
    if (const auto type = source::read_type(root_, path, diagnostics_))
      judge_attachment(path, *type, diagnostics_);
    if (!is_picture(path)) return;
    const auto bytes = source::read_bytes(root_, path, diagnostics_);
    if (bytes && tells_position(*bytes)) records_.located_pictures.push_back(path);
  }

  // The text of a file, of which the records keep a copy.
  std::optional<std::string> read(const std::string& path) {
    auto text = source::read_text(root_, path, diagnostics_);
    if (text) records_.texts.push_back({path, *text});
    return text;
  }

  template <class Record>
  using Parse = std::optional<Record> (*)(std::string_view, const std::string&, Diagnostics&);

  template <class Record>
  void keep(const TextFile& file, std::vector<Record>& list, Parse<Record> parse_record) {
    if (auto record = parse_record(file.text, file.path, diagnostics_)) list.push_back(std::move(*record));
  }

  template <class Record>
  void keep(const TextFile& file, Record& only, Parse<Record> parse_record) {
    if (auto record = parse_record(file.text, file.path, diagnostics_)) only = std::move(*record);
  }

  void parse(FileKind kind, const std::string& text, const std::string& path) {
    const TextFile file{text, path};
    if (kind == FileKind::municipality) keep(file, records_.municipality, parse_municipality);
    if (kind == FileKind::organisations) keep(file, records_.organisations, parse_organisations);
    if (kind == FileKind::school) keep(file, records_.schools, parse_school);
    if (kind == FileKind::document) keep(file, records_.documents, parse_document);
    if (kind == FileKind::programme) keep(file, records_.programmes, parse_programme);
    if (kind == FileKind::data_set) keep<DataSet>(file, records_.data_sets, parse_data_set);
    if (kind == FileKind::risks) keep(file, records_.risks, parse_risks);
    if (kind == FileKind::monitoring) keep(file, records_.monitoring, parse_monitoring);
  }

  // The same data set in a file of another kind: its path, and its name for a message.
  static std::string beside(const std::string& path, std::string_view ending) {
    return path.substr(0, path.rfind('.')) + std::string(ending);
  }
  static std::string name_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }

  void report_two_files(const std::string& path, const std::string& json) {
    diagnostics_.report_related("csv/two-files", {path, 0, 0}, {{Related::Tie::other, {json, 0, 0}}},
                                {name_of(json)});
  }

  // A table with its description, unless the data set stands in JSON too.
  void load_table(const std::string& path) {
    const std::string json = beside(path, ".json"), description = beside(path, ".yml");
    if (paths_.contains(json)) return report_two_files(path, json);
    const auto table = read(path);
    if (!paths_.contains(description)) {
      diagnostics_.report("csv/without-description", {path, 0, 0}, {name_of(description)});
      if (table) parse_csv(*table, path, diagnostics_);
      return;
    }
    const auto text = read(description);
    if (!text || !table) return;
    if (auto set = parse_data_set({*text, description}, {*table, path}, vocabulary_, diagnostics_))
      records_.data_sets.push_back(std::move(*set));
  }

  // A description is read with its table.
  void check_description(const std::string& path) {
    const std::string json = beside(path, ".json"), table = beside(path, ".csv");
    if (paths_.contains(json)) return report_two_files(path, json);
    if (!paths_.contains(table)) diagnostics_.report("csv/without-table", {path, 0, 0}, {name_of(table)});
  }

  const std::filesystem::path& root_;
  const std::string folder_;
  const std::set<std::string> paths_;
  const Vocabulary& vocabulary_;
  Diagnostics& diagnostics_;
  Records records_;
};

}  // namespace

std::string folder_of(const std::string& municipality) {
  return std::string(kMunicipalities) + municipality + '/';
}

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
      report_unknown_file(file.path, diagnostics);
  }
  for (auto& [id, paths] : municipalities) out.municipalities.push_back({id, std::move(paths)});
  return out;
}

Shared load_shared(const std::filesystem::path& root, const ContentFiles& files, Diagnostics& diagnostics) {
  Shared shared;
  Packer all;
  if (std::find(files.shared.begin(), files.shared.end(), "site.yml") == files.shared.end())
    diagnostics.report("file/missing", {"site.yml", 0, 0});
  for (const auto& path : files.shared) {
    const auto text = source::read_text(root, path, diagnostics);
    if (!text) continue;
    all(path, *text);
    shared.texts.push_back({path, *text});
    if (path == "site.yml")
      shared.settings = parse_site_settings(*text, path, diagnostics);
    else
      parse_vocabulary(*text, path, vocabulary_of(path), shared.vocabulary, diagnostics);
  }
  shared.vocabulary.privacy = {shared.settings.min_group, shared.settings.min_count};
  shared.digest = sha256(all.take());
  return shared;
}

Records load_municipality(const std::filesystem::path& root, const ContentFiles::MunicipalityFiles& files,
                          const Vocabulary& vocabulary, Diagnostics& diagnostics) {
  return Loader(root, files, vocabulary, diagnostics).load();
}

}  // namespace glasnost::record
