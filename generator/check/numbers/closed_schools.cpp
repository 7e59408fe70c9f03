#include <algorithm>

#include "check/rules.h"

namespace glasnost::check {
namespace {

// The year that the card gives for the school's end: the latest of its successors'; 0 where it gives none.
int closing_year(const record::School& school) {
  int latest = 0;
  for (const auto& successor : school.successors) {
    const auto year = Decimal::parse(successor.year.value);
    if (year && year->scale == 0 && year->units > 0 && year->units < 10000)
      latest = std::max(latest, static_cast<int>(year->units));
  }
  return latest;
}

bool has_value(const record::DataSet::Row& row) {
  return std::any_of(row.cells.begin(), row.cells.end(),
                     [](const auto& cell) { return cell.value.has_value(); });
}

using ClosedRule = void (*)(const record::School&, const record::DataSet&, const record::DataSet::Row&,
                            Diagnostics&);

// The rows with numbers of schools that their cards call closed.
void for_each_closed(const Subject& subject, ClosedRule rule, Diagnostics& diagnostics) {
  for (const auto& data_set : subject.municipality.data_sets)
    for (std::size_t i = 0; i < data_set.record.rows.size(); ++i) {
      const auto school = data_set.row_schools[i];
      if (!school || !subject.municipality.schools[*school].record.closed) continue;
      const auto& row = data_set.record.rows[i];
      if (has_value(row))
        rule(subject.municipality.schools[*school].record, data_set.record, row, diagnostics);
    }
}

// A period that only touches the year of the end may be the school's last.
void judge_dated(const record::School& school, const record::DataSet& record, const record::DataSet::Row& row,
                 Diagnostics& diagnostics) {
  const int year = closing_year(school);
  if (year != 0 && record.period && record.period->from.year > year)
    diagnostics.report("number/closed-school", record.at_cell(row.mark),
                       {school.short_name.value, std::to_string(year)}, school.id);
}

void judge_undated(const record::School& school, const record::DataSet& record,
                   const record::DataSet::Row& row, Diagnostics& diagnostics) {
  if (closing_year(school) == 0)
    diagnostics.report("number/closed-school-undated", record.at_cell(row.mark), {school.short_name.value},
                       school.id);
}

}  // namespace

void check_closed_schools(const Subject& subject, Diagnostics& diagnostics) {
  for_each_closed(subject, judge_dated, diagnostics);
}

void check_undated_closures(const Subject& subject, Diagnostics& diagnostics) {
  for_each_closed(subject, judge_undated, diagnostics);
}

}  // namespace glasnost::check
