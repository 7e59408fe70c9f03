// Decides every file that will exist. Pages, endpoints and assets are the same thing: a path, a kind, a
// subject.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/site.h"

namespace glasnost::plan {

enum class Kind {
  home_page,
  not_found_page,
  municipality_page,
  quality_page,
  schools_page,
  school_page,
  school_quality_page,
  documents_page,
  document_page,
  programmes_page,
  programme_page,
  data_sets_page,
  data_set_page,
  issues_page,
  api_index,
  api_build,
  api_municipalities,
  api_municipality,
  api_schools,
  api_school,
  api_documents,
  api_document,
  api_programmes,
  api_programme,
  api_data_sets,
  api_data_set,
  api_cycle,
  api_issues,
  attachment,
  asset,
  empty_file,
  manifest
};

// `subject`: an index into the municipality's list of that kind (0 where there is one subject). `source`: the
// content or template file it comes from, "" where it has none or many.
struct PlannedFile {
  std::string path;  // of the file to write
  Kind kind = Kind::home_page;
  std::size_t subject = 0;
  std::string source;
};
using Plan = std::vector<PlannedFile>;

// Sorted by path.
Plan plan_municipality(const model::Municipality& municipality);
// The files that no municipality owns. `assets`: published paths with their hash, and the files they come
// from.
struct Asset {
  std::string path, source;
};
Plan plan_site(const model::Site& site, const std::vector<Asset>& assets);

bool is_page(Kind kind);
bool is_endpoint(Kind kind);

}  // namespace glasnost::plan
