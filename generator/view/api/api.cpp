#include "view/api/api.h"

#include <array>

#include "view/api/api_parts.h"

namespace glasnost::view {
namespace {

struct Endpoint {
  plan::Kind kind;
  Value (*view)(const ApiContext&);
};

constexpr std::array<Endpoint, 11> kEndpoints = {{{plan::Kind::api_municipality, api_municipality},
                                                  {plan::Kind::api_schools, api_schools},
                                                  {plan::Kind::api_school, api_school},
                                                  {plan::Kind::api_documents, api_documents},
                                                  {plan::Kind::api_document, api_document},
                                                  {plan::Kind::api_programmes, api_programmes},
                                                  {plan::Kind::api_programme, api_programme},
                                                  {plan::Kind::api_data_sets, api_data_sets},
                                                  {plan::Kind::api_data_set, api_data_set},
                                                  {plan::Kind::api_cycle, api_cycle},
                                                  {plan::Kind::api_issues, api_issues}}};

}  // namespace

Value api_view(const plan::PlannedFile& file, const model::Municipality& municipality,
               const std::vector<model::Issue>& issues, const Frame& frame) {
  for (const auto& endpoint : kEndpoints)
    if (endpoint.kind == file.kind) return endpoint.view({file, municipality, issues, frame});
  return {};
}

}  // namespace glasnost::view
