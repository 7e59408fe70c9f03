#include "check/check.h"

#include "check/rules.h"

namespace glasnost::check {

namespace {

using MunicipalityRule = void (*)(const Subject&, Diagnostics&);

constexpr MunicipalityRule kRules[] = {
    check_slugs,
    check_reserved_slug,
    check_anchors,
    check_former_addresses,
    check_links,
    check_attachments,
    check_scans,
    check_unreferenced_files,
    check_ranges,
    check_stated_columns,
    check_stated_numbers,
    check_claimed_columns,
    check_skipped_claims,
    check_totals_within_rows,
    check_totals_are_sums,
    check_targets,
    check_forecasts,
    check_parts_of_wholes,
    check_shares,
    check_jumps,
    check_repeated_data_sets,
    check_closed_schools,
    check_undated_closures,
    check_small_counts,
    check_small_groups,
    check_small_complements,
    check_small_shares,
    check_source_files,
    check_head_counts,
    check_other_readings,
    check_date_contradictions,
    check_number_order,
    check_citations,
    check_point_references,
    check_deadlines_before_document,
    check_assignment_points,
    check_repealed_citations,
    check_relation_cycles,
    check_signatories,
    check_controls,
    check_texts,
    check_school_names,
    check_exclusive_cohorts,
    check_declared_cohorts,
    check_empty_measures,
    check_repeated_numbers,
    check_section_numbers,
    check_unnumbered_rows,
    check_empty_cells,
    check_trackable,
    check_copied_rows,
    check_copied_results,
    check_measures_before_document,
    check_deadlines_outside_period,
    check_two_deadlines,
    check_row_order,
    check_years_of_events,
    check_finance_period,
    check_cycle_of_municipality,
    check_cycle_of_schools,
    check_personal_data,
    check_photo_positions,
};

}  // namespace

void check_municipality(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto rule : kRules) rule(subject, diagnostics);
  check_paths(subject.plan, diagnostics);
}

void check_site(const model::Site& site, const plan::Plan& plan, Diagnostics& diagnostics) {
  check_shared_known_issues(site, diagnostics);
  check_personal_data_of_site(site, diagnostics);
  if (site.summaries.empty()) diagnostics.report("site/no-municipality", {site.settings.path, 0, 0});
  check_paths(plan, diagnostics);
}

}  // namespace glasnost::check
