#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

struct SchoolRowJson {
  std::string id, full_name, short_name, status;
  std::optional<std::string> status_label, org_form, school_type, locality;
  std::vector<std::string> categories;
  std::string href, html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolRowJson;
    visit("id", &S::id);
    visit("full_name", &S::full_name);
    visit("short_name", &S::short_name);
    visit("status", &S::status);
    visit("status_label", &S::status_label);
    visit("org_form", &S::org_form);
    visit("school_type", &S::school_type);
    visit("locality", &S::locality);
    visit("categories", &S::categories);
    visit("href", &S::href);
    visit("html", &S::html);
  }
};

SchoolRowJson row_json(const ApiContext& c, const record::School& r) {
  const std::string status = r.closed ? "closed" : "open";
  SchoolRowJson row{.id = r.id,
                    .full_name = r.full_name.value,
                    .short_name = r.short_name.value,
                    .status = status,
                    .status_label = c.label("school_status", status),
                    .org_form = text_or_null(r.org_form),
                    .school_type = text_or_null(r.school_type),
                    .locality = text_or_null(r.locality),
                    .categories = {},
                    .href = plan::api_entity(c.m.id, "schools", r.id),
                    .html = plan::school_page(c.m.id, r.id)};
  for (const auto& category : r.categories) row.categories.push_back(category.category.value);
  return row;
}

}  // namespace

Value api_schools(const ApiContext& c) {
  const auto& schools = c.m.schools;
  return list_envelope(schools.size(), list_head(c, plan::schools_page(c.m.id), "schools", schools.size()),
                       [&](std::size_t i) { return row_json(c, schools[i].record); });
}

}  // namespace glasnost::view
