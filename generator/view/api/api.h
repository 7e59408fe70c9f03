// The JSON endpoints: the same facts as the pages, for programs (design.md, section 5).
#pragma once

#include <vector>

#include "view/view.h"

namespace glasnost::view {

Value api_view(const plan::PlannedFile& file, const model::Municipality& municipality,
               const std::vector<model::Issue>& issues, const Frame& frame);
Value api_site_view(const plan::PlannedFile& file, const model::Site& site, const plan::Plan& plan,
                    const Frame& frame);

}  // namespace glasnost::view
