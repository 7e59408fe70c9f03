// What one planned file shows: a Value for a template or an endpoint. Reads the model, decides no URL, makes
// no bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"
#include "base/words.h"
#include "model/site.h"
#include "plan/plan.h"
#include "plan/urls.h"

namespace glasnost::view {

// What every view may know besides its subject.
struct Frame {
  const record::SiteSettings& settings;
  const record::Vocabulary& vocabulary;
  const Words& words;
  std::string base_url;  // "" where there is none; else without a trailing slash
  std::string as_of;     // ISO day, or "" where no document has a date
  bool offline = false;
  Url stylesheet;  // published path of the style sheet, from the site's root
};

// The value of a page, an endpoint or a table; that of a page is shaped as page_kinds() says.
Value municipality_view(const plan::PlannedFile& file, const model::Municipality& municipality,
                        const std::vector<model::Issue>& issues, const Frame& frame);
Value site_view(const plan::PlannedFile& file, const model::Site& site, const Frame& frame);

// Kinds that have a template, with the template's name ("document") and the shape it is compiled against.
struct PageKind {
  plan::Kind kind;
  std::string_view name;
  const Shape* shape;
};
const std::vector<PageKind>& page_kinds();

}  // namespace glasnost::view
