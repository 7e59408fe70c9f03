// Decides every file that will exist. Pages, endpoints and assets are the same thing: a path, a kind, a
// subject.
#pragma once

#include <cstddef>
#include <optional>
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
  risks_list_page,
  risks_page,
  monitoring_list_page,
  monitoring_page,
  deadlines_page,
  schools_letter_page,
  indicator_page,
  glossary_page,
  moved_page,
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
  api_risks,
  api_monitoring,
  api_deadlines,
  api_indicators,
  api_indicator,
  api_cycle,
  api_issues,
  csv_programme,
  csv_data_set,
  csv_indicator,
  attachment,
  asset,
  empty_file,
  manifest
};

// `subject`: an index into the municipality's list of that kind, or of the vocabulary's indicators (0 where
// there is one subject). `part`: of a list that is longer than one file, from 0. `source`: the content or
// template file it comes from, "" where it has none or many. `moved_to`: the page that a former address of it
// leads to.
struct PlannedFile {
  std::string path;  // of the file to write
  Kind kind = Kind::home_page;
  std::size_t subject = 0;
  std::string source;
  std::size_t part = 0;
  std::string moved_to = {};
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

// Entries on one page of the register of schools by letter, and in one file of an endpoint's list.
inline constexpr std::size_t kSchoolsPerPage = 500;
inline constexpr std::size_t kItemsPerFile = 1000;
// The letters that have schools («0-9» first), in the order of the pages; `subject` of a schools_letter_page
// is an index into it.
std::vector<std::string> school_letters(const model::Site& site);
// The file of a page's former address as an editor writes it (`redirect_from`): "/m/schools/old/"; the
// slashes at both ends may be left out. Nothing where no page of this municipality can have had that address:
// the municipality's own former addresses are those of its page, below which others may lie too.
std::optional<std::string> moved_file(const model::Municipality& municipality, std::string_view former);
bool is_page(Kind kind);
bool is_endpoint(Kind kind);  // JSON
bool is_table(Kind kind);     // CSV

}  // namespace glasnost::plan
