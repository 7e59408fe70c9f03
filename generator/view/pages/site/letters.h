// The register of all schools by letter.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "view/pages/parts/page_frame.h"

namespace glasnost::view {

// A letter of URLs as readers know it: «b» → «Б», «e» → «Е, Э», «0-9» → «0–9».
std::string letter_name(std::string_view letter);
// Links to the first page of every letter that has schools, in the order of the alphabet.
std::vector<NavItem> letter_items(const model::Site& site, const SiteContext& context);

}  // namespace glasnost::view
