// The parts of a programme's page; schools show its measures too.
#pragma once

#include <string>
#include <vector>

#include "view/page_parts.h"

namespace glasnost::view {

// A cell of a column that the program does not know.
struct OtherCell {
  std::string label;
  SafeHtml html;
  static constexpr auto fields() {
    return std::tuple{field("label", &OtherCell::label), field("html", &OtherCell::html)};
  }
};

struct MeasureRow {
  std::string anchor, number;
  Link link;  // to the measure in its programme
  SafeHtml title, responsible, indicator, expected_result, collection, report;
  std::optional<DeadlineView> deadline;  // absent where the table gives none
  std::vector<OtherCell> other;
  std::vector<Link> schools;
  bool all_schools = false;
  std::vector<Flag> flags;
  static constexpr auto fields() {
    using M = MeasureRow;
    return std::tuple{field("anchor", &M::anchor),
                      field("number", &M::number),
                      field("link", &M::link),
                      field("title", &M::title),
                      field("responsible", &M::responsible),
                      field("indicator", &M::indicator),
                      field("expected_result", &M::expected_result),
                      field("collection", &M::collection),
                      field("report", &M::report),
                      field("deadline", &M::deadline),
                      field("other", &M::other),
                      field("schools", &M::schools),
                      field("all_schools", &M::all_schools),
                      field("flags", &M::flags)};
  }
};
// «мероприятие 13», or its title where it has no number.
std::string measure_name(const record::Measure& measure, const Words& words);
MeasureRow measure_row(const model::MeasureLink& link, const MunicipalityContext& context);

// Which columns a table of measures has: those in which any row says something.
struct MeasureColumns {
  bool number = false, deadline = false, responsible = false, indicator = false, expected_result = false,
       collection = false, report = false, schools = false;
  std::vector<std::string> other;
  static constexpr auto fields() {
    using C = MeasureColumns;
    return std::tuple{field("number", &C::number),
                      field("deadline", &C::deadline),
                      field("responsible", &C::responsible),
                      field("indicator", &C::indicator),
                      field("expected_result", &C::expected_result),
                      field("collection", &C::collection),
                      field("report", &C::report),
                      field("schools", &C::schools),
                      field("other", &C::other)};
  }
};
MeasureColumns columns_of(const std::vector<MeasureRow>& measures);

// A heading with what stands below it. Exactly one of h2, h3, h4 is true where it has a title.
struct SectionView {
  std::string anchor, number, title;
  bool h2 = false, h3 = false, h4 = false;
  SafeHtml html;
  MeasureColumns columns;
  bool has_measures = false;
  std::vector<MeasureRow> measures;
  std::vector<Flag> flags;
  static constexpr auto fields() {
    using S = SectionView;
    return std::tuple{field("anchor", &S::anchor),
                      field("number", &S::number),
                      field("title", &S::title),
                      field("h2", &S::h2),
                      field("h3", &S::h3),
                      field("h4", &S::h4),
                      field("html", &S::html),
                      field("columns", &S::columns),
                      field("measures", &S::measures),
                      field("flags", &S::flags),
                      field("has_measures", &S::has_measures)};
  }
};
std::vector<SectionView> section_views(std::size_t programme, const MunicipalityContext& context);

}  // namespace glasnost::view
