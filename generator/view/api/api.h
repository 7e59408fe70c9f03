// The JSON endpoints and the CSV tables: the same facts as the pages, for programs (design.md, section 5).
#pragma once

#include <vector>

#include "view/view.h"

namespace glasnost::view {

// The Value of an endpoint, or of a table: a list of rows, each a list of texts and numbers.
Value api_view(const plan::PlannedFile& file, const model::Municipality& municipality,
               const std::vector<model::Issue>& issues, const Frame& frame);
Value api_site_view(const plan::PlannedFile& file, const model::Site& site, const Frame& frame);

}  // namespace glasnost::view
