// Twins: a packed `page.html.gz` beside `page.html`, for servers that send it as it is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "output/manifest/table.h"

namespace glasnost::output {

// The same bytes give the same twin: no time and no name in it.
std::string gzip(std::string_view bytes);
// Text; pictures and documents are packed already.
bool is_worth_packing(std::string_view path);
std::string twin_path(std::string_view path);
ManifestRow twin_of(const ManifestRow& original, std::string_view packed);

// Which twins a site needs. `known`: of the live site, whose originals have not changed; `to_make`: originals
// that nobody has tried to pack.
struct Twins {
  std::vector<ManifestRow> known;
  std::vector<const ManifestRow*> to_make;
};
Twins plan_twins(const RowPointers& sorted, const ManifestTable& live);

}  // namespace glasnost::output
