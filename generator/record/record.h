// One file → one typed record. What is wrong is reported with its place; a record that cannot stand is left
// out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "record/records.h"
#include "record/settings.h"

namespace glasnost::record {

// All the records of one municipality's directory, each list in the order of their ids.
struct Records {
  std::string id;  // the municipality's slug
  Municipality municipality;
  std::vector<School> schools;
  std::vector<Document> documents;
  std::vector<Programme> programmes;
  std::vector<DataSet> data_sets;
  // Files below documents/<d>/, which attachments may name (paths relative to the content directory).
  std::vector<std::string> attachment_files;
};

SiteSettings parse_site_settings(std::string_view text, const std::string& path, Diagnostics& diagnostics);
// `name`: indicators, risk-factors, data-sources, glossary, document-kinds.
void parse_vocabulary(std::string_view text, const std::string& path, std::string_view name,
                      Vocabulary& vocabulary, Diagnostics& diagnostics);

std::optional<Municipality> parse_municipality(std::string_view text, const std::string& path, Diagnostics&);
std::optional<School> parse_school(std::string_view text, const std::string& path, Diagnostics& diagnostics);
std::optional<Document> parse_document(std::string_view text, const std::string& path,
                                       Diagnostics& diagnostics);
std::optional<Programme> parse_programme(std::string_view text, const std::string& path,
                                         Diagnostics& diagnostics);
std::optional<DataSet> parse_data_set(std::string_view text, const std::string& path,
                                      Diagnostics& diagnostics);

}  // namespace glasnost::record
