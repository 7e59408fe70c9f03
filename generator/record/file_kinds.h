// Which file of the content tree is which record, by its path.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace glasnost::record {

inline constexpr std::string_view kMunicipalities = "municipalities/";
inline constexpr std::array<std::string_view, 5> kVocabularies = {
    "indicators", "risk-factors", "data-sources", "glossary", "document-kinds"};

enum class FileKind {
  municipality,
  organisations,
  school,
  document,
  programme,
  data_set,
  data_table,
  data_description,
  risks,
  monitoring,
  attachment,
  unknown
};

// `path`: inside the municipality's directory.
FileKind kind_of(std::string_view path);
// The name of a vocabulary, by the path of its file in the content directory; or nothing.
std::string_view vocabulary_of(std::string_view path);

// A file that no record is made from, and what it was perhaps meant to be.
void report_unknown_file(const std::string& path, Diagnostics& diagnostics);

}  // namespace glasnost::record
