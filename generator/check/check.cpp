#include "check/check.h"

#include "check/rules.h"

namespace glasnost::check {

void check_municipality(const Subject& subject, Diagnostics& diagnostics) {
  check_slugs(subject, diagnostics);
  check_reserved_slug(subject, diagnostics);
  check_anchors(subject, diagnostics);
  check_links(subject, diagnostics);
  check_attachments(subject, diagnostics);
  check_unreferenced_files(subject, diagnostics);
  check_ranges(subject, diagnostics);
  check_stated_columns(subject, diagnostics);
  check_stated_numbers(subject, diagnostics);
  check_other_readings(subject, diagnostics);
  check_empty_measures(subject, diagnostics);
  check_paths(subject.plan, diagnostics);
}

void check_site(const model::Site& site, const plan::Plan& plan, Diagnostics& diagnostics) {
  check_shared_known_issues(site, diagnostics);
  if (site.summaries.empty()) diagnostics.report("site/no-municipality", {site.settings.path, 0, 0});
  check_paths(plan, diagnostics);
}

}  // namespace glasnost::check
