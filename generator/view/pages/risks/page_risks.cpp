#include <algorithm>
#include <map>
#include <set>

#include "view/pages/pages.h"
#include "view/pages/parts/flags.h"
#include "view/pages/risks/risk_parts.h"

namespace glasnost::view {
namespace {

// A factor as a column, with the number of schools that have it.
struct FactorColumn {
  std::string name, definition;
  std::size_t count = 0;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("name", &FactorColumn::name);
    visit("definition", &FactorColumn::definition);
    visit("count", &FactorColumn::count);
  }
};

struct MatrixRow {
  std::string anchor;
  Link school;
  std::vector<FactorView>
      cells;  // one for each column; without significance where the school has not the factor
  bool has_factors = false;
  std::vector<Link> remarks;
  template <class Visit>
  static void fields(Visit&& visit) {
    using M = MatrixRow;
    visit("anchor", &M::anchor);
    visit("school", &M::school);
    visit("cells", &M::cells);
    visit("has_factors", &M::has_factors);
    visit("remarks", &M::remarks);
  }
};

struct CohortSchool {
  Link link;
  bool is_in_two = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("link", &CohortSchool::link);
    visit("is_in_two", &CohortSchool::is_in_two);
  }
};

// `count`: of the schools that are listed; `declared`: what the source says their number is.
struct CohortView {
  std::string anchor, name, reason;
  std::size_t count = 0;
  std::optional<Decimal> declared;
  bool differs = false;
  std::vector<CohortSchool> schools;
  template <class Visit>
  static void fields(Visit&& visit) {
    using C = CohortView;
    visit("anchor", &C::anchor);
    visit("name", &C::name);
    visit("reason", &C::reason);
    visit("count", &C::count);
    visit("declared", &C::declared);
    visit("differs", &C::differs);
    visit("schools", &C::schools);
  }
};

struct CohortSet {
  std::vector<CohortView> cohorts;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("cohorts", &CohortSet::cohorts);
  }
};

struct RisksPage {
  PageFrame page;
  SourceView source;
  std::vector<FactorColumn> columns;
  std::size_t column_count = 0, school_count = 0;
  std::vector<MatrixRow> rows;
  std::vector<CohortSet> sets;
  std::vector<VisitView> visits;
  std::vector<Link> not_visited;
  std::vector<RemarkRow> remarks;
  std::size_t visit_count = 0;
  bool has_visit_dates = false;
  bool has_definitions = false;
  bool has_columns = false, has_unweighed = false, has_cohorts = false, has_visits = false,
       has_not_visited = false, has_remarks = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using R = RisksPage;
    visit("page", &R::page);
    visit("source", &R::source);
    visit("columns", &R::columns);
    visit("column_count", &R::column_count);
    visit("school_count", &R::school_count);
    visit("rows", &R::rows);
    visit("sets", &R::sets);
    visit("visits", &R::visits);
    visit("visit_count", &R::visit_count);
    visit("has_visit_dates", &R::has_visit_dates);
    visit("not_visited", &R::not_visited);
    visit("remarks", &R::remarks);
    visit("has_columns", &R::has_columns);
    visit("has_definitions", &R::has_definitions);
    visit("has_unweighed", &R::has_unweighed);
    visit("has_cohorts", &R::has_cohorts);
    visit("has_visits", &R::has_visits);
    visit("has_not_visited", &R::has_not_visited);
    visit("has_remarks", &R::has_remarks);
  }
};

// Rows are all schools that the record names at all, by name: one without a factor says so.
void show_matrix(const model::Risks& risks, const MunicipalityContext& context, RisksPage& view) {
  const auto& m = context.municipality;
  const auto& frame = context.frame;
  std::vector<std::string> factors = risks.factors;
  std::erase(factors, "");
  for (const auto& factor : factors) {
    const auto term = factor_view(factor, frame.vocabulary);
    view.columns.push_back({term.name, term.definition, 0});
    view.has_definitions = view.has_definitions || !term.definition.empty();
  }
  for (std::size_t school : by_name(risks.schools, m)) {
    MatrixRow row;
    row.anchor = plan::row_anchor(m.schools[school].record.id);
    row.school = school_link(school, context);
    for (std::size_t i = 0; i < factors.size(); ++i) {
      row.cells.push_back(factor_view(factors[i], school, risks, frame));
      if (!row.cells.back().has_factor) continue;
      row.has_factors = true;
      view.has_unweighed = view.has_unweighed || !row.cells.back().is_weighed;
      ++view.columns[i].count;
    }
    view.rows.push_back(std::move(row));
  }
  view.column_count = view.columns.size();
  view.school_count = view.rows.size();
  view.has_columns = !view.columns.empty();
}

CohortView cohort_view(const model::Risks& risks, std::size_t index, const MunicipalityContext& context) {
  const auto& record = risks.record.cohorts[index];
  const auto& schools = risks.cohort_schools[index];
  CohortView view;
  view.anchor = plan::cohort_anchor(index + 1);
  view.name = record.name.value;
  view.reason = record.reason.value;
  view.count = schools.size();
  view.declared = record.declared;
  view.differs =
      record.declared && *record.declared != Decimal::integer(static_cast<std::int64_t>(schools.size()));
  for (std::size_t school : by_name(schools, context.municipality))
    view.schools.push_back(
        {school_link(school, context), is_in_two_cohorts(risks, school, record.set.value)});
  return view;
}

// Sets in the order in which the record first names them; a cohort without a set is one by itself.
void show_cohorts(const model::Risks& risks, const MunicipalityContext& context, RisksPage& view) {
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < risks.cohort_schools.size(); ++i) {
    const auto& set = risks.record.cohorts[i].set.value;
    auto place = set.empty() ? places.end() : places.find(set);
    if (place == places.end()) {
      if (!set.empty()) places.emplace(set, view.sets.size());
      view.sets.emplace_back();
    }
    const auto at = place == places.end() ? view.sets.size() - 1 : place->second;
    view.sets[at].cohorts.push_back(cohort_view(risks, i, context));
  }
  view.has_cohorts = !view.sets.empty();
}

std::size_t visited_schools(const model::Risks& risks) {
  std::set<std::size_t> schools;
  for (const auto& school : risks.visit_schools)
    if (school) schools.insert(*school);
  return schools.size();
}

// The words for the part of the page that a finding speaks of.
std::string place_words(std::string_view anchor, const RisksPage& view) {
  for (const auto& row : view.rows)
    if (row.anchor == anchor) return row.school.text;
  for (const auto& set : view.sets)
    for (const auto& cohort : set.cohorts)
      if (cohort.anchor == anchor) return cohort.name;
  for (const auto& visit : view.visits)
    if (visit.anchor == anchor) return visit.school.text;
  return {};
}

void show_remarks(const model::Risks& risks, const MunicipalityContext& context, RisksPage& view) {
  const auto& words = context.frame.words;
  for (const auto* issue : issues_of(context.issues, risks.record)) {
    auto remark = remark_row(*issue, view.remarks.size() + 1, words);
    const auto anchor = place_of(issue->path, issue->at, context.municipality, words).anchor;
    if (!anchor.empty()) remark.place = place_words(anchor, view);
    for (auto& row : view.rows)
      if (!anchor.empty() && row.anchor == anchor) row.remarks.push_back(link_to(remark));
    view.remarks.push_back(std::move(remark));
  }
  view.has_remarks = !view.remarks.empty();
}

}  // namespace

Value risks_page_view(std::size_t subject, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& words = context.frame.words;
  const auto& risks = m.risks[subject];
  RisksPage view;
  PageHead head;
  head.heading = risks.record.title.value;
  head.description = filled(words["description.risks"], {head.heading, m.record.name.value});
  head.data = plan::api_entity(m.id, "risks", risks.record.id);
  head.above = {{std::string(words["page.risks"]), plan::risks_list_page(m.id), {}}};
  view.page = page_frame(std::move(head), context);
  view.source = source_view(risks, context);
  show_matrix(risks, context, view);
  show_cohorts(risks, context, view);
  for (std::size_t i = 0; i < risks.visit_schools.size(); ++i)
    view.visits.push_back(visit_view(risks, i, context));
  view.not_visited = school_links(risks.not_visited, context);
  show_remarks(risks, context, view);
  view.visit_count = visited_schools(risks);
  view.has_visits = !view.visits.empty();
  view.has_visit_dates = std::any_of(view.visits.begin(), view.visits.end(),
                                     [](const VisitView& visit) { return visit.has_day; });
  view.has_not_visited = !view.not_visited.empty();
  return to_value(view);
}

const Shape& risks_page_shape() { return shape_of<RisksPage>(); }

}  // namespace glasnost::view
