#include "view/view.h"

#include "view/api/api.h"
#include "view/pages/pages.h"

namespace glasnost::view {

using plan::Kind;

Value municipality_view(const plan::PlannedFile& file, const model::Municipality& municipality,
                        const std::vector<model::Issue>& issues, const Frame& frame) {
  if (plan::is_endpoint(file.kind)) return api_view(file, municipality, issues, frame);
  const auto context = municipality_context(file, municipality, issues, frame);
  switch (file.kind) {
    case Kind::municipality_page:
      return municipality_page_view(context);
    case Kind::quality_page:
      return quality_page_view(context);
    case Kind::schools_page:
      return schools_page_view(context);
    case Kind::school_page:
      return school_page_view(file.subject, context);
    case Kind::school_quality_page:
      return school_quality_page_view(file.subject, context);
    case Kind::documents_page:
      return documents_page_view(context);
    case Kind::document_page:
      return document_page_view(file.subject, context);
    case Kind::programmes_page:
      return programmes_page_view(context);
    case Kind::programme_page:
      return programme_page_view(file.subject, context);
    case Kind::data_sets_page:
      return data_sets_page_view(context);
    case Kind::data_set_page:
      return data_set_page_view(file.subject, context);
    case Kind::issues_page:
      return issues_page_view(context);
    default:
      return {};
  }
}

Value site_view(const plan::PlannedFile& file, const model::Site& site, const plan::Plan& plan,
                const Frame& frame) {
  if (plan::is_endpoint(file.kind)) return api_site_view(file, site, plan, frame);
  const auto context = site_context(file, frame);
  return file.kind == Kind::not_found_page ? not_found_page_view(site, context)
                                           : home_page_view(site, context);
}

const std::vector<PageKind>& page_kinds() {
  static const std::vector<PageKind> kinds = {
      {Kind::home_page, "home", &home_page_shape()},
      {Kind::not_found_page, "not-found", &not_found_page_shape()},
      {Kind::municipality_page, "municipality", &municipality_page_shape()},
      {Kind::quality_page, "quality", &quality_page_shape()},
      {Kind::schools_page, "schools", &schools_page_shape()},
      {Kind::school_page, "school", &school_page_shape()},
      {Kind::school_quality_page, "school-quality", &school_quality_page_shape()},
      {Kind::documents_page, "documents", &documents_page_shape()},
      {Kind::document_page, "document", &document_page_shape()},
      {Kind::programmes_page, "programmes", &programmes_page_shape()},
      {Kind::programme_page, "programme", &programme_page_shape()},
      {Kind::data_sets_page, "data-sets", &data_sets_page_shape()},
      {Kind::data_set_page, "data-set", &data_set_page_shape()},
      {Kind::issues_page, "issues", &issues_page_shape()}};
  return kinds;
}

}  // namespace glasnost::view
