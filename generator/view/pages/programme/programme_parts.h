// The parts of a programme's page; schools show its measures too.
#pragma once

#include <string>
#include <vector>

#include "view/pages/parts/deadline_view.h"
#include "view/pages/parts/flags.h"
#include "view/pages/parts/record_links.h"

namespace glasnost::view {

// A cell of a column that the program does not know.
struct OtherCell {
  std::string label;
  SafeHtml html;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("label", &OtherCell::label);
    visit("html", &OtherCell::html);
  }
};

// What the programme says was done: in words, and the documents that show it.
struct ExecutionView {
  std::string status;
  std::optional<Date> as_of;
  std::vector<Link> evidence;
  bool has_evidence = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using E = ExecutionView;
    visit("status", &E::status);
    visit("as_of", &E::as_of);
    visit("evidence", &E::evidence);
    visit("has_evidence", &E::has_evidence);
  }
};

struct MeasureRow {
  std::string anchor, number;
  Link link;  // to the measure in its programme
  SafeHtml title, responsible, indicator, expected_result, collection, report;
  std::optional<DeadlineView> deadline;    // absent where the table gives none
  std::optional<ExecutionView> execution;  // absent where nothing is said
  std::vector<OtherCell> other;
  std::vector<Link> schools;
  bool all_schools = false, has_schools = false;  // has_schools: by their names
  std::vector<Flag> flags;
  template <class Visit>
  static void fields(Visit&& visit) {
    using M = MeasureRow;
    visit("anchor", &M::anchor);
    visit("number", &M::number);
    visit("link", &M::link);
    visit("title", &M::title);
    visit("responsible", &M::responsible);
    visit("indicator", &M::indicator);
    visit("expected_result", &M::expected_result);
    visit("collection", &M::collection);
    visit("report", &M::report);
    visit("deadline", &M::deadline);
    visit("execution", &M::execution);
    visit("other", &M::other);
    visit("schools", &M::schools);
    visit("all_schools", &M::all_schools);
    visit("has_schools", &M::has_schools);
    visit("flags", &M::flags);
  }
};
// «мероприятие 13», or its title where it has no number.
std::string measure_name(const record::Measure& measure, const Words& words);
MeasureRow measure_row(const model::MeasureLink& link, const MunicipalityContext& context);

// Which columns a table of measures has: those in which any row says something.
struct MeasureColumns {
  bool number = false, deadline = false, responsible = false, indicator = false, expected_result = false,
       collection = false, report = false, execution = false, schools = false;
  std::vector<std::string> other;
  template <class Visit>
  static void fields(Visit&& visit) {
    using C = MeasureColumns;
    visit("number", &C::number);
    visit("deadline", &C::deadline);
    visit("responsible", &C::responsible);
    visit("indicator", &C::indicator);
    visit("expected_result", &C::expected_result);
    visit("collection", &C::collection);
    visit("report", &C::report);
    visit("execution", &C::execution);
    visit("schools", &C::schools);
    visit("other", &C::other);
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
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SectionView;
    visit("anchor", &S::anchor);
    visit("number", &S::number);
    visit("title", &S::title);
    visit("h2", &S::h2);
    visit("h3", &S::h3);
    visit("h4", &S::h4);
    visit("html", &S::html);
    visit("columns", &S::columns);
    visit("measures", &S::measures);
    visit("flags", &S::flags);
    visit("has_measures", &S::has_measures);
  }
};
std::vector<SectionView> section_views(std::size_t programme, const MunicipalityContext& context);

}  // namespace glasnost::view
