// One function for each kind of page, and the shape of its view. `subject` is the index of what the page is
// about.
#pragma once

#include <cstddef>

#include "view/pages/parts/page_frame.h"

namespace glasnost::view {

Value home_page_view(const model::Site& site, const SiteContext& context);
Value not_found_page_view(const model::Site& site, const SiteContext& context);
Value municipality_page_view(const MunicipalityContext& context);
Value quality_page_view(const MunicipalityContext& context);
Value schools_page_view(const MunicipalityContext& context);
Value school_page_view(std::size_t subject, const MunicipalityContext& context);
Value school_quality_page_view(std::size_t subject, const MunicipalityContext& context);
Value documents_page_view(const MunicipalityContext& context);
Value document_page_view(std::size_t subject, const MunicipalityContext& context);
Value programmes_page_view(const MunicipalityContext& context);
Value programme_page_view(std::size_t subject, const MunicipalityContext& context);
Value data_sets_page_view(const MunicipalityContext& context);
Value data_set_page_view(std::size_t subject, const MunicipalityContext& context);
Value risks_list_page_view(const MunicipalityContext& context);
Value risks_page_view(std::size_t subject, const MunicipalityContext& context);
Value monitoring_list_page_view(const MunicipalityContext& context);
Value monitoring_page_view(std::size_t subject, const MunicipalityContext& context);
Value deadlines_page_view(const MunicipalityContext& context);
Value moved_page_view(const plan::PlannedFile& file, const MunicipalityContext& context);
Value issues_page_view(const MunicipalityContext& context);

const Shape& home_page_shape();
const Shape& not_found_page_shape();
const Shape& municipality_page_shape();
const Shape& quality_page_shape();
const Shape& schools_page_shape();
const Shape& school_page_shape();
const Shape& school_quality_page_shape();
const Shape& documents_page_shape();
const Shape& document_page_shape();
const Shape& programmes_page_shape();
const Shape& programme_page_shape();
const Shape& data_sets_page_shape();
const Shape& data_set_page_shape();
const Shape& risks_list_page_shape();
const Shape& risks_page_shape();
const Shape& monitoring_list_page_shape();
const Shape& monitoring_page_shape();
const Shape& deadlines_page_shape();
const Shape& moved_page_shape();
const Shape& issues_page_shape();

}  // namespace glasnost::view
