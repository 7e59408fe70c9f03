// The rules, in the order in which check_municipality asks them.
#pragma once

#include "check/check.h"

namespace glasnost::check {

// names.cpp
void check_slugs(const Subject& subject, Diagnostics& diagnostics);
void check_reserved_slug(const Subject& subject, Diagnostics& diagnostics);
void check_anchors(const Subject& subject, Diagnostics& diagnostics);
// links.cpp
void check_links(const Subject& subject, Diagnostics& diagnostics);
void check_attachments(const Subject& subject, Diagnostics& diagnostics);
void check_unreferenced_files(const Subject& subject, Diagnostics& diagnostics);
// ranges.cpp, stated.cpp
void check_ranges(const Subject& subject, Diagnostics& diagnostics);
void check_stated_columns(const Subject& subject, Diagnostics& diagnostics);
void check_stated_numbers(const Subject& subject, Diagnostics& diagnostics);
// documents.cpp
void check_other_readings(const Subject& subject, Diagnostics& diagnostics);
// programmes.cpp
void check_empty_measures(const Subject& subject, Diagnostics& diagnostics);
// settle_issues.cpp
void check_shared_known_issues(const model::Site& site, Diagnostics& diagnostics);
// paths.cpp
void check_paths(const plan::Plan& plan, Diagnostics& diagnostics);

}  // namespace glasnost::check
