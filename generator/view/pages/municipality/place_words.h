// The words under which a reader finds a place inside a record.
#pragma once

#include <string>
#include <string_view>

#include "view/pages/parts/page_frame.h"

namespace glasnost::view {

// «пункт 2.1.», «мероприятие 13», a school; empty where the place has no words of its own. `file`: of the
// record, as for `place_of`.
std::string place_words(std::string_view file, std::string_view anchor, const MunicipalityContext& context);

}  // namespace glasnost::view
