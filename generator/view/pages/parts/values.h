// Published numbers, and where they come from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/pages/parts/record_links.h"

namespace glasnost::view {

// A published value with the sign of its unit, or the reason why there is none.
struct CellView {
  std::optional<Decimal> value;
  std::string unit, reason;
  template <class Visit>
  static void fields(Visit&& visit) {
    using C = CellView;
    visit("value", &C::value);
    visit("unit", &C::unit);
    visit("reason", &C::reason);
  }
};
CellView cell_view(const record::Cell* cell, std::string_view unit, const Words& words);

// Where the facts of a record come from.
struct SourceView {
  std::string period, system, at;
  std::optional<Link> document;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SourceView;
    visit("period", &S::period);
    visit("system", &S::system);
    visit("at", &S::at);
    visit("document", &S::document);
  }
};
SourceView source_view(const model::DataSet& data_set, const MunicipalityContext& context);
SourceView source_view(const model::Risks& risks, const MunicipalityContext& context);

struct TargetView {
  std::string anchor, indicator;
  CellView value;
  std::string by;
  std::optional<Link> document;
  template <class Visit>
  static void fields(Visit&& visit) {
    using T = TargetView;
    visit("anchor", &T::anchor);
    visit("indicator", &T::indicator);
    visit("value", &T::value);
    visit("by", &T::by);
    visit("document", &T::document);
  }
};
std::vector<TargetView> target_views(const model::DataSet& data_set, const MunicipalityContext& context);

}  // namespace glasnost::view
