#include <algorithm>

#include "view/pages/pages.h"
#include "view/pages/parts/document_rows.h"
#include "view/pages/parts/flags.h"
#include "view/pages/school/school_parts.h"

namespace glasnost::view {
namespace {

struct SchoolPage {
  PageFrame page;
  bool is_closed = false;
  std::vector<FactRow> facts;
  std::vector<CategoryView> categories;
  SafeHtml about;
  SupportView support;
  std::vector<SchoolValues> values;
  std::vector<SchoolMeasures> programmes;  // with the measures that name the school
  std::vector<Link> participates;          // programmes without such a measure
  std::vector<AssignmentRow> assignments;
  std::vector<DocumentRow> documents;
  std::vector<Flag> remarks;
  bool has_participates = false, has_assignments = false, has_documents = false, has_remarks = false;
  Url quality_url;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolPage;
    visit("page", &S::page);
    visit("is_closed", &S::is_closed);
    visit("facts", &S::facts);
    visit("categories", &S::categories);
    visit("about", &S::about);
    visit("support", &S::support);
    visit("values", &S::values);
    visit("programmes", &S::programmes);
    visit("participates", &S::participates);
    visit("assignments", &S::assignments);
    visit("documents", &S::documents);
    visit("remarks", &S::remarks);
    visit("has_participates", &S::has_participates);
    visit("has_assignments", &S::has_assignments);
    visit("has_documents", &S::has_documents);
    visit("has_remarks", &S::has_remarks);
    visit("quality_url", &S::quality_url);
  }
};

// A school's own documents first, then the newest.
std::vector<DocumentRow> document_rows(const model::School& school, const MunicipalityContext& context) {
  const auto& documents = context.municipality.documents;
  auto order = school.documents;
  const auto is_own = [&](std::size_t i) { return documents[i].record.level.value == "school"; };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (is_own(a) != is_own(b)) return is_own(a);
    return documents[a].record.date.date > documents[b].record.date.date;
  });
  std::vector<DocumentRow> rows;
  for (std::size_t document : order) rows.push_back(document_row(document, context));
  return rows;
}

std::vector<Link> other_programmes(const model::School& school, const MunicipalityContext& context) {
  std::vector<Link> links;
  for (std::size_t programme : school.programmes) {
    const bool has_measure = std::any_of(school.measures.begin(), school.measures.end(),
                                         [&](const auto& link) { return link.programme == programme; });
    if (!has_measure) links.push_back(programme_link(programme, context));
  }
  return links;
}

}  // namespace

Value school_page_view(std::size_t subject, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& words = context.frame.words;
  const auto& school = m.schools[subject];
  const auto page = plan::school_page(m.id, school.record.id);
  SchoolPage view;
  PageHead head;
  head.heading = school.record.short_name.value;
  head.description =
      filled(words["description.school"], {school.record.short_name.value, m.record.name.value});
  head.data = plan::api_entity(m.id, "schools", school.record.id);
  head.above = {{std::string(words["page.schools"]), plan::schools_page(m.id), {}}};
  view.page = page_frame(std::move(head), context);
  view.is_closed = school.record.closed;
  view.facts = fact_rows(school, context);
  view.categories = category_views(school, context);
  view.about = context.fill(school.record.about, page);
  view.support = support_view(subject, context);
  view.values = school_values(school, context);
  view.programmes = school_measures(school, context);
  view.participates = other_programmes(school, context);
  for (const auto& link : school.assignments) view.assignments.push_back(assignment_row(link, context));
  view.documents = document_rows(school, context);
  view.remarks = flags_of(issues_of(context.issues, school.record), words);
  view.quality_url = context.url(plan::school_quality_page(m.id, school.record.id));
  view.has_participates = !view.participates.empty();
  view.has_assignments = !view.assignments.empty();
  view.has_documents = !view.documents.empty();
  view.has_remarks = !view.remarks.empty();
  return to_value(view);
}

const Shape& school_page_shape() { return shape_of<SchoolPage>(); }

}  // namespace glasnost::view
