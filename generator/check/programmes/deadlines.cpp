#include <algorithm>

#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

// The day of the document that approved a programme.
struct Approval {
  Date date;
  std::string words;
};
std::optional<Approval> approval_of(const model::Programme& programme, const model::Municipality& m) {
  if (const auto& approved = programme.approved_by) {
    if (approved->document && m.documents[*approved->document].record.date.date) {
      const auto& record = m.documents[*approved->document].record;
      return Approval{*record.date.date, cite(record)};
    }
    if (approved->reference.date.date)
      return Approval{*approved->reference.date.date, cite(approved->reference)};
  }
  for (const auto& incoming : programme.incoming) {
    const auto& record = m.documents[incoming.document].record;
    if (incoming.type == "approves" && record.date.date) return Approval{*record.date.date, cite(record)};
  }
  return std::nullopt;
}

bool is_one_of(DeadlineKind kind, std::initializer_list<DeadlineKind> kinds) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// The latest day on which the work may begin by the words of a deadline: of days their first, of months the
// end of the first, of anything longer its end.
std::optional<Date> latest_start(const Deadline& deadline) {
  if (is_one_of(deadline.kind, {DeadlineKind::date, DeadlineKind::date_list, DeadlineKind::date_range}))
    return deadline.from;
  const bool is_months =
      is_one_of(deadline.kind, {DeadlineKind::month, DeadlineKind::month_list, DeadlineKind::month_range});
  if (!is_months || !deadline.from) return deadline.to;
  const Date from = *deadline.from;
  return Date{from.year, from.month, days_in_month(from.year, from.month)};
}

// Every measure of a programme with its section's record left aside.
template <class Visit>
void for_each_measure(const model::Programme& programme, Visit visit) {
  for (const auto& section : programme.sections)
    for (const auto& measure : section.measures) visit(measure);
}

std::string period_words(const Period& period) {
  if (period.kind == PeriodKind::school_year) return period.school_year;
  return day_words(period.from) + " – " + day_words(period.to);
}

// A plan for a school year is prepared in the August before it and reported on in the September after it.
Period widened(Period period) {
  if (period.kind != PeriodKind::school_year) return period;
  if (period.from.month == 9) period.from = {period.from.year, 8, 1};
  if (period.to.month == 8) period.to = {period.to.year, 9, 30};
  return period;
}

bool is_outside(const DaySpan& span, const Period& period) {
  return (span.to && *span.to < period.from) || (span.from && period.to < *span.from);
}

// A deadline, or one of its spans, lies outside; one of days, months or years also where it leaves the
// period.
bool leaves(const Deadline& deadline, const Period& period) {
  if (is_outside({deadline.from, deadline.to}, period)) return true;
  if (std::any_of(deadline.dates.begin(), deadline.dates.end(),
                  [&](const DaySpan& span) { return is_outside(span, period); }))
    return true;
  if (is_one_of(deadline.kind, {DeadlineKind::school_year, DeadlineKind::each_school_year,
                                DeadlineKind::school_quarter, DeadlineKind::relative}))
    return false;
  return (deadline.from && *deadline.from < period.from) || (deadline.to && period.to < *deadline.to);
}

}  // namespace

void check_measures_before_document(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes) {
    const auto approval = approval_of(programme, subject.municipality);
    if (!approval || is_report(programme.record)) continue;
    for_each_measure(programme, [&](const model::Measure& measure) {
      const auto start = latest_start(measure.deadline);
      if (start && *start < approval->date)
        diagnostics.report("measure/before-document", programme.record.at(measure.record.deadline.mark),
                           {measure.deadline.text, approval->words}, measure.record.anchor);
    });
  }
}

void check_deadlines_outside_period(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  const auto report = [&](const Deadline& deadline, const Period& period, const Location& where,
                          const std::string& at) {
    if (leaves(deadline, widened(period)))
      diagnostics.report("deadline/outside-period", where, {deadline.text, period_words(period)}, at);
  };
  for (const auto& programme : m.programmes)
    if (const auto& period = programme.record.period; period && period->from.exists())
      for_each_measure(programme, [&](const model::Measure& measure) {
        report(measure.deadline, *period, programme.record.at(measure.record.deadline.mark),
               measure.record.anchor);
      });
  for (const auto& monitoring : m.monitoring)
    if (const auto& period = monitoring.record.period; period && period->from.exists())
      for (std::size_t i = 0; i < monitoring.schedule.size(); ++i)
        report(monitoring.schedule[i], *period, monitoring.record.at(monitoring.record.schedule[i].due.mark),
               "schedule." + std::to_string(i + 1) + ".due");
}

void check_two_deadlines(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes)
    for_each_measure(programme, [&](const model::Measure& measure) {
      if (measure.deadline.kind == DeadlineKind::composite)
        diagnostics.report("measure/two-deadlines", programme.record.at(measure.record.deadline.mark),
                           {measure.deadline.text}, measure.record.anchor);
    });
}

}  // namespace glasnost::check
