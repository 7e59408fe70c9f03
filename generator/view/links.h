// Where things stand: links between records, and the bodies whose slots they fill.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/body.h"
#include "model/municipality.h"
#include "model/site.h"
#include "plan/anchors.h"
#include "plan/urls.h"
#include "view/labels.h"

namespace glasnost::view {

// Fills the slots of a body that belongs to the record whose page is `record_page`, as a page or endpoint
// with these `links` needs them. `shown_on`: the page that shows it, where links to its own anchors are
// short.
SafeHtml fill_body(const Body& body, const model::Municipality& municipality, const plan::Links& links,
                   std::string_view record_page, std::string_view shown_on = {});

// A page with a place on it; `page` from the site's root.
struct Place {
  std::string title;
  std::string page;
  std::string anchor;
};
// The page of the record that owns `file` (a path in the content tree) with the anchor that `at` names: an
// anchor, a field path (relations.3.date) or a cell (<school>.<code>, totals.<scope>.<code>). An `at` without
// a place gives no anchor.
Place place_of(std::string_view file, std::string_view at, const model::Municipality& municipality,
               const Words& words);

// Anchors of a monitoring programme's data sources, indicators and occasions: from 1.
std::string data_source_anchor(std::size_t index);
std::string indicator_anchor(std::size_t index);
std::string occasion_anchor(std::size_t index);
// Where a municipality's page lists its organisations.
inline constexpr std::string_view kOrganisationsAnchor = "organisations";

// The findings of a record, in its file or in the table beside it; those at `at` alone.
std::vector<const model::Issue*> issues_of(const std::vector<model::Issue>& issues,
                                           const record::Header& record);
std::vector<const model::Issue*> issues_at(const std::vector<model::Issue>& issues, std::string_view file,
                                           std::string_view at);

// An editor's own remark on the source, which no rule has found.
bool is_remark(const model::Issue& issue);

// What a resolved or an incoming relation points to, by index; empty where there is no record of it here.
std::optional<Place> place_of(std::optional<std::size_t> document, std::optional<std::size_t> programme,
                              const model::Municipality& municipality, const Words& words);

}  // namespace glasnost::view
