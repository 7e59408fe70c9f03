// The parts of a school's page.
#pragma once

#include <string>
#include <vector>

#include "view/pages/document/assignments.h"
#include "view/pages/programme/programme_parts.h"
#include "view/pages/risks/risk_parts.h"

namespace glasnost::view {

// A line of the school's passport; `url` where the text is a link.
struct FactRow {
  std::string label, text;
  std::optional<Url> url;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("label", &FactRow::label);
    visit("text", &FactRow::text);
    visit("url", &FactRow::url);
  }
};
std::vector<FactRow> fact_rows(const model::School& school, const MunicipalityContext& context);

// What supports the school and watches it: the section of risks on its pages.
struct SupportView {
  std::vector<FactRow> people;  // curator, mentor school
  std::vector<SchoolRisks> risks;
  std::vector<Link> monitoring;
  bool has_people = false, has_monitoring = false, is_empty = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SupportView;
    visit("people", &S::people);
    visit("risks", &S::risks);
    visit("monitoring", &S::monitoring);
    visit("has_people", &S::has_people);
    visit("has_monitoring", &S::has_monitoring);
    visit("is_empty", &S::is_empty);
  }
};
SupportView support_view(std::size_t school, const MunicipalityContext& context);

// A category with its reason, so that it is never a brand.
struct CategoryView {
  std::string name, meaning, reason, since, until;
  std::optional<Link> document;
  template <class Visit>
  static void fields(Visit&& visit) {
    using C = CategoryView;
    visit("name", &C::name);
    visit("meaning", &C::meaning);
    visit("reason", &C::reason);
    visit("since", &C::since);
    visit("until", &C::until);
    visit("document", &C::document);
  }
};
std::vector<CategoryView> category_views(const model::School& school, const MunicipalityContext& context);

// One number of the school beside the municipality's.
struct ValueRow {
  std::string indicator, definition;
  CellView value;
  std::optional<CellView> municipality;
  bool is_computed = false;  // the municipality's: added up here
  std::optional<TargetView> target;
  template <class Visit>
  static void fields(Visit&& visit) {
    using V = ValueRow;
    visit("indicator", &V::indicator);
    visit("definition", &V::definition);
    visit("value", &V::value);
    visit("municipality", &V::municipality);
    visit("is_computed", &V::is_computed);
    visit("target", &V::target);
  }
};

// What one row of a data set says of the school.
struct SchoolValues {
  Link data_set;  // to the row
  SourceView source;
  std::string dimensions;  // «математика, 9 класс», where the row is one of several
  bool has_targets = false;
  std::vector<ValueRow> rows;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolValues;
    visit("data_set", &S::data_set);
    visit("source", &S::source);
    visit("dimensions", &S::dimensions);
    visit("has_targets", &S::has_targets);
    visit("rows", &S::rows);
  }
};
std::vector<SchoolValues> school_values(const model::School& school, const MunicipalityContext& context);

// The measures of one programme that name the school, or all schools.
struct SchoolMeasures {
  Link programme;
  std::string period;
  MeasureColumns columns;
  std::vector<MeasureRow> measures;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolMeasures;
    visit("programme", &S::programme);
    visit("period", &S::period);
    visit("columns", &S::columns);
    visit("measures", &S::measures);
  }
};
std::vector<SchoolMeasures> school_measures(const model::School& school, const MunicipalityContext& context);

}  // namespace glasnost::view
