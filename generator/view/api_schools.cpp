#include "view/api_parts.h"

namespace glasnost::view {
namespace {

struct SchoolRowJson {
  std::string id, full_name, short_name, status;
  std::optional<std::string> status_label, org_form, school_type, locality;
  std::vector<std::string> categories;
  std::string href, html;
  static constexpr auto fields() {
    using S = SchoolRowJson;
    return std::tuple{field("id", &S::id),
                      field("full_name", &S::full_name),
                      field("short_name", &S::short_name),
                      field("status", &S::status),
                      field("status_label", &S::status_label),
                      field("org_form", &S::org_form),
                      field("school_type", &S::school_type),
                      field("locality", &S::locality),
                      field("categories", &S::categories),
                      field("href", &S::href),
                      field("html", &S::html)};
  }
};

}  // namespace

Value api_schools(const ApiContext& c) {
  std::vector<SchoolRowJson> data;
  for (const auto& school : c.m.schools) {
    const auto& r = school.record;
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
    data.push_back(std::move(row));
  }
  return envelope(std::move(data), c.file, c.frame, plan::schools_page(c.m.id));
}

}  // namespace glasnost::view
