// Links to records by their names.
#pragma once

#include <string>
#include <vector>

#include "view/pages/parts/page_frame.h"

namespace glasnost::view {

Link school_link(std::size_t school, const MunicipalityContext& context);
// In the order of their names.
std::vector<Link> school_links(const std::vector<std::size_t>& schools, const MunicipalityContext& context);
Link document_link(std::size_t document, const MunicipalityContext& context, std::string_view anchor = {});
Link programme_link(std::size_t programme, const MunicipalityContext& context, std::string_view anchor = {});
Link data_set_link(std::size_t data_set, const MunicipalityContext& context, std::string_view anchor = {});
Link risks_link(std::size_t risks, const MunicipalityContext& context, std::string_view anchor = {});
Link monitoring_link(std::size_t monitoring, const MunicipalityContext& context,
                     std::string_view anchor = {});
// The schools, or all of them, in the order of their names.
std::vector<std::size_t> by_name(const std::vector<std::size_t>& schools, const model::Municipality& m);
std::vector<std::size_t> schools_by_name(const model::Municipality& municipality);
std::string joined_text(const std::vector<Text>& parts);

}  // namespace glasnost::view
