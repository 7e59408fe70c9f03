// The endpoints and tables that span municipalities.
#pragma once

#include <string>

#include "view/api/parts/api_parts.h"

namespace glasnost::view {

struct ApiSiteContext {
  const plan::PlannedFile& file;
  const model::Site& site;
  const Frame& frame;
};

EnvelopeHead site_head(const ApiSiteContext& context, std::string page);

Value api_index_view(const ApiSiteContext& context);
Value api_build_view(const ApiSiteContext& context);
Value api_municipalities_view(const ApiSiteContext& context);
Value api_indicators_view(const ApiSiteContext& context);
Value api_indicator_view(const ApiSiteContext& context);
Value indicator_table(const ApiSiteContext& context);

}  // namespace glasnost::view
