#include "view/view.h"

#include "view/api/api.h"
#include "view/pages/pages.h"
#include "view/pages/site/site_pages.h"

namespace glasnost::view {

using plan::Kind;

Value municipality_view(const plan::PlannedFile& file, const model::Municipality& municipality,
                        const std::vector<model::Issue>& issues, const Frame& frame) {
  if (plan::is_endpoint(file.kind) || plan::is_table(file.kind))
    return api_view(file, municipality, issues, frame);
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
    case Kind::risks_list_page:
      return risks_list_page_view(context);
    case Kind::risks_page:
      return risks_page_view(file.subject, context);
    case Kind::monitoring_list_page:
      return monitoring_list_page_view(context);
    case Kind::monitoring_page:
      return monitoring_page_view(file.subject, context);
    case Kind::deadlines_page:
      return deadlines_page_view(context);
    case Kind::moved_page:
      return moved_page_view(file, context);
    case Kind::issues_page:
      return issues_page_view(context);
    default:
      return {};
  }
}

Value site_view(const plan::PlannedFile& file, const model::Site& site, const Frame& frame) {
  if (plan::is_endpoint(file.kind) || plan::is_table(file.kind)) return api_site_view(file, site, frame);
  const auto context = site_context(file, frame);
  switch (file.kind) {
    case Kind::not_found_page:
      return not_found_page_view(site, context);
    case Kind::schools_letter_page:
      return schools_letter_page_view(file, site, context);
    case Kind::indicator_page:
      return indicator_page_view(file, site, context);
    case Kind::glossary_page:
      return glossary_page_view(site, context);
    default:
      return home_page_view(site, context);
  }
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
      {Kind::risks_list_page, "risks-list", &risks_list_page_shape()},
      {Kind::risks_page, "risks", &risks_page_shape()},
      {Kind::monitoring_list_page, "monitoring-list", &monitoring_list_page_shape()},
      {Kind::monitoring_page, "monitoring", &monitoring_page_shape()},
      {Kind::deadlines_page, "deadlines", &deadlines_page_shape()},
      {Kind::schools_letter_page, "schools-letter", &schools_letter_page_shape()},
      {Kind::indicator_page, "indicator", &indicator_page_shape()},
      {Kind::glossary_page, "glossary", &glossary_page_shape()},
      {Kind::moved_page, "moved", &moved_page_shape()},
      {Kind::issues_page, "issues", &issues_page_shape()}};
  return kinds;
}

}  // namespace glasnost::view
