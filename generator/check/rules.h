// The rules, in the order in which check_municipality asks them.
#pragma once

#include "check/check.h"

namespace glasnost::check {

// names.cpp
void check_slugs(const Subject& subject, Diagnostics& diagnostics);
void check_reserved_slug(const Subject& subject, Diagnostics& diagnostics);
void check_former_addresses(const Subject& subject, Diagnostics& diagnostics);
void check_anchors(const Subject& subject, Diagnostics& diagnostics);
// links.cpp
void check_links(const Subject& subject, Diagnostics& diagnostics);
void check_attachments(const Subject& subject, Diagnostics& diagnostics);
void check_scans(const Subject& subject, Diagnostics& diagnostics);
void check_unreferenced_files(const Subject& subject, Diagnostics& diagnostics);
// numbers/
void check_ranges(const Subject& subject, Diagnostics& diagnostics);
void check_stated_columns(const Subject& subject, Diagnostics& diagnostics);
void check_stated_numbers(const Subject& subject, Diagnostics& diagnostics);
void check_claimed_columns(const Subject& subject, Diagnostics& diagnostics);
void check_skipped_claims(const Subject& subject, Diagnostics& diagnostics);
void check_totals_within_rows(const Subject& subject, Diagnostics& diagnostics);
void check_totals_are_sums(const Subject& subject, Diagnostics& diagnostics);
void check_targets(const Subject& subject, Diagnostics& diagnostics);
void check_forecasts(const Subject& subject, Diagnostics& diagnostics);
void check_parts_of_wholes(const Subject& subject, Diagnostics& diagnostics);
void check_shares(const Subject& subject, Diagnostics& diagnostics);
void check_jumps(const Subject& subject, Diagnostics& diagnostics);
void check_repeated_data_sets(const Subject& subject, Diagnostics& diagnostics);
void check_closed_schools(const Subject& subject, Diagnostics& diagnostics);
void check_undated_closures(const Subject& subject, Diagnostics& diagnostics);
void check_small_counts(const Subject& subject, Diagnostics& diagnostics);
void check_small_groups(const Subject& subject, Diagnostics& diagnostics);
void check_small_complements(const Subject& subject, Diagnostics& diagnostics);
void check_small_shares(const Subject& subject, Diagnostics& diagnostics);
void check_source_files(const Subject& subject, Diagnostics& diagnostics);
void check_head_counts(const Subject& subject, Diagnostics& diagnostics);
// documents/
void check_other_readings(const Subject& subject, Diagnostics& diagnostics);
void check_date_contradictions(const Subject& subject, Diagnostics& diagnostics);
void check_number_order(const Subject& subject, Diagnostics& diagnostics);
void check_citations(const Subject& subject, Diagnostics& diagnostics);
void check_point_references(const Subject& subject, Diagnostics& diagnostics);
void check_deadlines_before_document(const Subject& subject, Diagnostics& diagnostics);
void check_assignment_points(const Subject& subject, Diagnostics& diagnostics);
void check_repealed_citations(const Subject& subject, Diagnostics& diagnostics);
void check_relation_cycles(const Subject& subject, Diagnostics& diagnostics);
void check_signatories(const Subject& subject, Diagnostics& diagnostics);
void check_controls(const Subject& subject, Diagnostics& diagnostics);
// texts/
void check_texts(const Subject& subject, Diagnostics& diagnostics);
// schools/
void check_school_names(const Subject& subject, Diagnostics& diagnostics);
// risks.cpp
void check_exclusive_cohorts(const Subject& subject, Diagnostics& diagnostics);
void check_declared_cohorts(const Subject& subject, Diagnostics& diagnostics);
// programmes/
void check_empty_measures(const Subject& subject, Diagnostics& diagnostics);
void check_repeated_numbers(const Subject& subject, Diagnostics& diagnostics);
void check_section_numbers(const Subject& subject, Diagnostics& diagnostics);
void check_unnumbered_rows(const Subject& subject, Diagnostics& diagnostics);
void check_empty_cells(const Subject& subject, Diagnostics& diagnostics);
void check_trackable(const Subject& subject, Diagnostics& diagnostics);
void check_copied_rows(const Subject& subject, Diagnostics& diagnostics);
void check_copied_results(const Subject& subject, Diagnostics& diagnostics);
void check_measures_before_document(const Subject& subject, Diagnostics& diagnostics);
void check_deadlines_outside_period(const Subject& subject, Diagnostics& diagnostics);
void check_two_deadlines(const Subject& subject, Diagnostics& diagnostics);
void check_row_order(const Subject& subject, Diagnostics& diagnostics);
void check_years_of_events(const Subject& subject, Diagnostics& diagnostics);
void check_finance_period(const Subject& subject, Diagnostics& diagnostics);
// cycle.cpp
void check_cycle_of_municipality(const Subject& subject, Diagnostics& diagnostics);
void check_cycle_of_schools(const Subject& subject, Diagnostics& diagnostics);
// personal/
void check_personal_data(const Subject& subject, Diagnostics& diagnostics);
void check_photo_positions(const Subject& subject, Diagnostics& diagnostics);
void check_personal_data_of_site(const model::Site& site, Diagnostics& diagnostics);
// settle_issues.cpp
void check_shared_known_issues(const model::Site& site, Diagnostics& diagnostics);
// paths.cpp
void check_paths(const plan::Plan& plan, Diagnostics& diagnostics);

}  // namespace glasnost::check
