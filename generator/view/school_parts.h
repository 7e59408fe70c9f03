// The parts of a school's page.
#pragma once

#include <string>
#include <vector>

#include "view/document_parts.h"
#include "view/programme_parts.h"

namespace glasnost::view {

// A line of the school's passport; `url` where the text is a link.
struct FactRow {
  std::string label, text;
  std::optional<Url> url;
  static constexpr auto fields() {
    return std::tuple{field("label", &FactRow::label), field("text", &FactRow::text),
                      field("url", &FactRow::url)};
  }
};
std::vector<FactRow> fact_rows(const model::School& school, const MunicipalityContext& context);

// A category with its reason, so that it is never a brand.
struct CategoryView {
  std::string name, meaning, reason, since, until;
  std::optional<Link> document;
  static constexpr auto fields() {
    using C = CategoryView;
    return std::tuple{field("name", &C::name),     field("meaning", &C::meaning),
                      field("reason", &C::reason), field("since", &C::since),
                      field("until", &C::until),   field("document", &C::document)};
  }
};
std::vector<CategoryView> category_views(const model::School& school, const MunicipalityContext& context);

// One number of the school beside the municipality's.
struct ValueRow {
  std::string indicator, definition;
  CellView value;
  std::optional<CellView> municipality;
  std::optional<TargetView> target;
  static constexpr auto fields() {
    using V = ValueRow;
    return std::tuple{field("indicator", &V::indicator), field("definition", &V::definition),
                      field("value", &V::value), field("municipality", &V::municipality),
                      field("target", &V::target)};
  }
};

// What one row of a data set says of the school.
struct SchoolValues {
  Link data_set;  // to the row
  SourceView source;
  std::string dimensions;  // «математика, 9 класс», where the row is one of several
  bool has_targets = false, is_computed = false;
  std::vector<ValueRow> rows;
  static constexpr auto fields() {
    using S = SchoolValues;
    return std::tuple{field("data_set", &S::data_set),       field("source", &S::source),
                      field("dimensions", &S::dimensions),   field("has_targets", &S::has_targets),
                      field("is_computed", &S::is_computed), field("rows", &S::rows)};
  }
};
std::vector<SchoolValues> school_values(const model::School& school, const MunicipalityContext& context);

// The measures of one programme that name the school, or all schools.
struct SchoolMeasures {
  Link programme;
  std::string period;
  MeasureColumns columns;
  std::vector<MeasureRow> measures;
  static constexpr auto fields() {
    using S = SchoolMeasures;
    return std::tuple{field("programme", &S::programme), field("period", &S::period),
                      field("columns", &S::columns), field("measures", &S::measures)};
  }
};
std::vector<SchoolMeasures> school_measures(const model::School& school, const MunicipalityContext& context);

}  // namespace glasnost::view
