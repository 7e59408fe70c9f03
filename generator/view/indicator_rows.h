// One indicator over all municipalities.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/site.h"

namespace glasnost::view {

// What a data set of a municipality says of the indicator.
struct IndicatorRow {
  const model::Summary& municipality;
  const model::IndicatorItem& item;
};
// By municipality, then data set.
std::vector<IndicatorRow> indicator_rows(const model::Site& site, std::string_view code);
// The code of the indicator that a planned file is about, by its index in the vocabulary.
const std::string& indicator_code(const model::Site& site, std::size_t subject);

}  // namespace glasnost::view
