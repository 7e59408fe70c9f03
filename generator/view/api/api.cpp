#include "view/api/api.h"

#include "view/api/parts/api_parts.h"
#include "view/api/site/api_site.h"

namespace glasnost::view {
namespace {

using plan::Kind;

struct Endpoint {
  Kind kind;
  Value (*view)(const ApiContext&);
};
constexpr Endpoint kEndpoints[] = {{Kind::api_municipality, api_municipality},
                                   {Kind::api_schools, api_schools},
                                   {Kind::api_school, api_school},
                                   {Kind::api_documents, api_documents},
                                   {Kind::api_document, api_document},
                                   {Kind::api_programmes, api_programmes},
                                   {Kind::api_programme, api_programme},
                                   {Kind::api_data_sets, api_data_sets},
                                   {Kind::api_data_set, api_data_set},
                                   {Kind::api_risks, api_risks},
                                   {Kind::api_monitoring, api_monitoring},
                                   {Kind::api_deadlines, api_deadlines},
                                   {Kind::api_cycle, api_cycle},
                                   {Kind::api_issues, api_issues},
                                   {Kind::csv_programme, programme_table},
                                   {Kind::csv_data_set, data_set_table}};

struct SiteEndpoint {
  Kind kind;
  Value (*view)(const ApiSiteContext&);
};
constexpr SiteEndpoint kSiteEndpoints[] = {{Kind::api_index, api_index_view},
                                           {Kind::api_build, api_build_view},
                                           {Kind::api_municipalities, api_municipalities_view},
                                           {Kind::api_indicators, api_indicators_view},
                                           {Kind::api_indicator, api_indicator_view},
                                           {Kind::csv_indicator, indicator_table}};

}  // namespace

Value api_view(const plan::PlannedFile& file, const model::Municipality& municipality,
               const std::vector<model::Issue>& issues, const Frame& frame) {
  for (const auto& endpoint : kEndpoints)
    if (endpoint.kind == file.kind) return endpoint.view({file, municipality, issues, frame});
  return {};
}

Value api_site_view(const plan::PlannedFile& file, const model::Site& site, const Frame& frame) {
  for (const auto& endpoint : kSiteEndpoints)
    if (endpoint.kind == file.kind) return endpoint.view({file, site, frame});
  return {};
}

}  // namespace glasnost::view
