// One file → one typed record. What is wrong is reported with its place; a record that cannot stand is left
// out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "record/kinds/data_set.h"
#include "record/kinds/document.h"
#include "record/kinds/monitoring.h"
#include "record/kinds/municipality.h"
#include "record/kinds/programme.h"
#include "record/kinds/risks.h"
#include "record/kinds/school.h"
#include "record/settings.h"

namespace glasnost::record {

// A file as it was read, for rules that judge its lines.
struct SourceText {
  std::string path, text;
};

// All the records of one municipality's directory, each list in the order of their ids.
struct Records {
  std::string id;  // the municipality's slug
  Municipality municipality;
  Organisations organisations;
  std::vector<School> schools;
  std::vector<Document> documents;
  std::vector<Programme> programmes;
  std::vector<DataSet> data_sets;
  std::vector<Risks> risks;
  std::vector<Monitoring> monitoring;
  // Files below documents/<d>/, which attachments may name (paths relative to the content directory).
  std::vector<std::string> attachment_files;
  std::vector<std::string> located_pictures;  // of these, the pictures that say where they were taken
  std::vector<SourceText> texts;              // of all the files above but attachments, by path
};

SiteSettings parse_site_settings(std::string_view text, const std::string& path, Diagnostics& diagnostics);
// `name`: indicators, risk-factors, data-sources, glossary, document-kinds.
void parse_vocabulary(std::string_view text, const std::string& path, std::string_view name,
                      Vocabulary& vocabulary, Diagnostics& diagnostics);

std::optional<Municipality> parse_municipality(std::string_view text, const std::string& path, Diagnostics&);
std::optional<Organisations> parse_organisations(std::string_view text, const std::string& path,
                                                 Diagnostics& diagnostics);
std::optional<School> parse_school(std::string_view text, const std::string& path, Diagnostics& diagnostics);
std::optional<Document> parse_document(std::string_view text, const std::string& path,
                                       Diagnostics& diagnostics);
std::optional<Programme> parse_programme(std::string_view text, const std::string& path,
                                         Diagnostics& diagnostics);
std::optional<DataSet> parse_data_set(std::string_view text, const std::string& path,
                                      Diagnostics& diagnostics);
// A data set whose rows and totals stand in a CSV (`table`); all its other keys in a YAML file (`text`).
struct TextFile {
  std::string_view text;
  const std::string& path;
};
std::optional<DataSet> parse_data_set(const TextFile& description, const TextFile& table,
                                      const Vocabulary& vocabulary, Diagnostics& diagnostics);
std::optional<Risks> parse_risks(std::string_view text, const std::string& path, Diagnostics& diagnostics);
std::optional<Monitoring> parse_monitoring(std::string_view text, const std::string& path,
                                           Diagnostics& diagnostics);

}  // namespace glasnost::record
