// Numbers, periods and indicators as endpoints write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/fields.h"
#include "view/view.h"

namespace glasnost::view {

struct CellJson {
  std::optional<Decimal> value;
  std::string unit;
  std::optional<std::string> reason;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("value", &CellJson::value);
    visit("unit", &CellJson::unit);
    visit("reason", &CellJson::reason);
  }
};
CellJson cell_json(const record::Cell& cell, const record::Vocabulary& vocabulary);

// A part of a school year has no days: schools set them.
struct PeriodJson {
  std::string kind;
  std::optional<std::string> school_year, part;
  std::optional<Date> from, to;
  std::string label;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = PeriodJson;
    visit("kind", &P::kind);
    visit("school_year", &P::school_year);
    visit("part", &P::part);
    visit("from", &P::from);
    visit("to", &P::to);
    visit("label", &P::label);
  }
};
std::optional<PeriodJson> period_json(const std::optional<Period>& period, const Words& words);

// `count`, `of`: the indicators that a share is made from.
struct IndicatorJson {
  std::string code, name, unit;
  std::optional<std::string> unit_label, definition, better, better_label, forecast_of, count, of;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = IndicatorJson;
    visit("code", &I::code);
    visit("name", &I::name);
    visit("unit", &I::unit);
    visit("unit_label", &I::unit_label);
    visit("definition", &I::definition);
    visit("better", &I::better);
    visit("better_label", &I::better_label);
    visit("forecast_of", &I::forecast_of);
    visit("count", &I::count);
    visit("of", &I::of);
  }
};
IndicatorJson indicator_json(std::string_view code, const Frame& frame);

}  // namespace glasnost::view
