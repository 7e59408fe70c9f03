#include "view/pages/municipality/deadline_rows.h"

#include "view/pages/document/assignments.h"
#include "view/pages/programme/programme_parts.h"

namespace glasnost::view {
namespace {

using Owner = model::DeadlineLink::Owner;

DeadlineRow row_of_assignment(const model::DeadlineLink& link, const MunicipalityContext& context) {
  const auto assignment = assignment_row({link.record, link.item}, context);
  DeadlineRow row;
  row.what = assignment.what;
  row.span = assignment.span;
  row.to = assignment.to;
  row.who = assignment.who;
  row.place = assignment.document;
  if (!assignment.point.text.empty()) row.place.text += ", " + assignment.point.text;
  row.schools = assignment.schools;
  row.all_schools = assignment.all_schools;
  row.as_listed = assignment.as_listed;
  row.has_schools = assignment.has_schools;
  return row;
}

// «План-график, 2022 год»: a title would fill every row with the same long words.
std::string short_name(const record::Programme& programme, const Words& words) {
  const auto kind = capitalised(programme.kind.value);
  return programme.period ? kind + ", " + period_words(*programme.period, words) : kind;
}

DeadlineRow row_of_measure(const model::DeadlineLink& link, const MunicipalityContext& context) {
  const auto& programme = context.municipality.programmes[link.record];
  const auto& measure = programme.sections[link.section].measures[link.item];
  DeadlineRow row;
  row.what = measure.record.title.text.value;
  row.who = measure.record.responsible.text.value;
  row.place = programme_link(link.record, context, measure.record.anchor);
  row.place.text = short_name(programme.record, context.frame.words);
  if (!measure.record.number.empty()) {
    row.record = row.place.text;
    row.place.text = capitalised(measure_name(measure.record, context.frame.words));
  }
  row.all_schools = measure.all_schools;
  if (!row.all_schools) row.schools = school_links(measure.schools, context);
  row.has_schools = row.all_schools || !row.schools.empty();
  return row;
}

DeadlineRow row_of_occasion(const model::DeadlineLink& link, const MunicipalityContext& context) {
  const auto& words = context.frame.words;
  const auto& monitoring = context.municipality.monitoring[link.record];
  const auto kind = label_of(words, "monitoring_kind", monitoring.record.schedule[link.item].kind.value);
  DeadlineRow row;
  row.what = capitalised(filled(words["monitoring.occasion"], {kind}));
  row.who = joined_text(monitoring.record.executors);
  row.place = monitoring_link(link.record, context, occasion_anchor(link.item + 1));
  row.all_schools = monitoring.all_schools;
  if (!row.all_schools) row.schools = school_links(monitoring.schools, context);
  row.has_schools = row.all_schools || !row.schools.empty();
  return row;
}

}  // namespace

DeadlineRow deadline_row(const model::DeadlineLink& link, const MunicipalityContext& context) {
  DeadlineRow row = link.owner == Owner::assignment ? row_of_assignment(link, context)
                    : link.owner == Owner::measure  ? row_of_measure(link, context)
                                                    : row_of_occasion(link, context);
  row.deadline = deadline_view(model::deadline_of(link, context.municipality), context.frame.words);
  return row;
}

}  // namespace glasnost::view
