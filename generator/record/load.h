// Which file of the content tree is which record.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/digest.h"
#include "record/record.h"
#include "source/source.h"

namespace glasnost::record {

// The content tree, sorted into its parts. A file that belongs nowhere is reported (file/unknown).
struct ContentFiles {
  struct MunicipalityFiles {
    std::string id;
    std::vector<std::string> paths;
  };
  std::vector<std::string> shared;                // site.yml and vocabulary/
  std::vector<MunicipalityFiles> municipalities;  // in slug order
};
ContentFiles sort_files(const source::Tree& tree, Diagnostics& diagnostics);

struct Shared {
  SiteSettings settings;
  Vocabulary vocabulary;
  Digest digest{};                // of all their files
  std::vector<SourceText> texts;  // of all these files, by path
};
// A missing site.yml is reported (file/missing).
Shared load_shared(const std::filesystem::path& root, const ContentFiles& files, Diagnostics& diagnostics);

// `municipalities/<id>/`
std::string folder_of(const std::string& municipality);

// Reads and parses every file of a municipality; what cannot be read or parsed is reported and left out.
Records load_municipality(const std::filesystem::path& root, const ContentFiles::MunicipalityFiles& files,
                          const Vocabulary& vocabulary, Diagnostics& diagnostics);

}  // namespace glasnost::record
