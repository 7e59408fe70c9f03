// The pages that span municipalities, besides the home page.
#pragma once

#include "view/pages/parts/page_frame.h"

namespace glasnost::view {

Value schools_letter_page_view(const plan::PlannedFile& file, const model::Site& site,
                               const SiteContext& context);
Value indicator_page_view(const plan::PlannedFile& file, const model::Site& site, const SiteContext& context);
Value glossary_page_view(const model::Site& site, const SiteContext& context);

const Shape& schools_letter_page_shape();
const Shape& indicator_page_shape();
const Shape& glossary_page_shape();

}  // namespace glasnost::view
