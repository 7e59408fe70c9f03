#include "view/pages/pages.h"
#include "view/pages/parts/record_links.h"

namespace glasnost::view {
namespace {

struct SchoolRow {
  Link link;
  std::string type, locality;
  std::vector<std::string> categories;
  bool is_closed = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolRow;
    visit("link", &S::link);
    visit("type", &S::type);
    visit("locality", &S::locality);
    visit("categories", &S::categories);
    visit("is_closed", &S::is_closed);
  }
};

struct SchoolsPage {
  PageFrame page;
  std::vector<SchoolRow> schools;
  std::size_t count = 0;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolsPage;
    visit("page", &S::page);
    visit("schools", &S::schools);
    visit("count", &S::count);
  }
};

SchoolRow school_row(std::size_t school, const MunicipalityContext& context) {
  const auto& record = context.municipality.schools[school].record;
  SchoolRow row;
  row.link = school_link(school, context);
  row.type = record.school_type.value;
  row.locality = record.locality.value;
  row.is_closed = record.closed;
  for (const auto& category : record.categories) row.categories.push_back(category.category.value);
  return row;
}

}  // namespace

Value schools_page_view(const MunicipalityContext& context) {
  const auto& m = context.municipality;
  SchoolsPage view;
  PageHead head;
  head.heading = context.frame.words["page.schools"];
  head.description = filled(context.frame.words["description.schools"], {m.record.name.value});
  head.data = plan::api_list(m.id, "schools");
  view.page = page_frame(std::move(head), context);
  view.count = m.schools.size();
  for (std::size_t school : schools_by_name(m)) view.schools.push_back(school_row(school, context));
  return to_value(view);
}

const Shape& schools_page_shape() { return shape_of<SchoolsPage>(); }

}  // namespace glasnost::view
