#include <algorithm>
#include <iterator>

#include "base/text/text.h"
#include "model/link_records.h"

namespace glasnost::model {
namespace {

void find_schools(Measure& measure, const record::Header& from, const Linker& linker) {
  const auto& r = measure.record;
  std::vector<const Text*> cells = {&r.title.text,           &r.responsible.text, &r.indicator.text,
                                    &r.expected_result.text, &r.collection.text,  &r.report.text};
  for (const auto& [header, cell] : r.other) cells.push_back(&cell.text);
  for (const Text* cell : cells) {
    if (cell->empty()) continue;
    const auto found = linker.names.find_all(cell->value, from.at(cell->mark), linker.diagnostics);
    measure.schools.insert(measure.schools.end(), found.schools.begin(), found.schools.end());
    measure.all_schools = measure.all_schools || found.all;
  }
  std::sort(measure.schools.begin(), measure.schools.end());
  measure.schools.erase(std::unique(measure.schools.begin(), measure.schools.end()), measure.schools.end());
}

Measure link_measure(record::Measure&& record, const Programme& programme, const Linker& linker) {
  const auto& header = programme.record;
  Measure measure;
  measure.record = std::move(record);
  measure.deadline = read_deadline(measure.record.deadline, {header.period}, header, measure.record.anchor,
                                   linker.diagnostics);
  find_schools(measure, header, linker);
  return measure;
}

// The measure that a key names: by its anchor without `m-`, else by its number.
Measure* find_measure(Programme& programme, std::string_view key) {
  Measure* by_number = nullptr;
  for (auto& section : programme.sections)
    for (auto& measure : section.measures) {
      const auto& record = measure.record;
      if (record.anchor == "m-" + std::string(key)) return &measure;
      if (!by_number && !record.number.empty() && without_last_dot(record.number) == without_last_dot(key))
        by_number = &measure;
    }
  return by_number;
}

void apply_facts(Measure& measure, const record::MeasureFacts& facts, const record::Header& from,
                 const Linker& linker) {
  if (facts.schools.given) {
    measure.schools = resolve_schools(facts.schools, from, linker);
    measure.all_schools = facts.schools.scope == record::SchoolList::Scope::all;
  }
  measure.execution.status = facts.status.value;
  measure.execution.as_of = facts.as_of.date;
  for (const auto& id : facts.evidence)
    if (const auto document = linker.references.document(id, from))
      measure.execution.evidence.push_back(*document);
}

void link_facts(Programme& programme, const Linker& linker) {
  const auto& record = programme.record;
  for (const auto& facts : record.measure_facts) {
    if (Measure* measure = find_measure(programme, facts.key.value))
      apply_facts(*measure, facts, record, linker);
    else
      linker.diagnostics.report("measure/unknown-row", record.at(facts.key.mark), {facts.key.value});
  }
}

}  // namespace

void link_programme(Programme& programme, const Linker& linker) {
  auto& record = programme.record;
  programme.participants = resolve_schools(record.participants, record, linker);
  if (record.approved_by) programme.approved_by = linker.references.resolve(*record.approved_by, record, {});
  for (auto& section : record.sections) {
    Section linked{.record = std::move(section), .measures = {}};
    for (auto& measure : linked.record.measures)
      linked.measures.push_back(link_measure(std::move(measure), programme, linker));
    linked.record.measures.clear();
    programme.sections.push_back(std::move(linked));
  }
  record.sections.clear();
  link_facts(programme, linker);
}

}  // namespace glasnost::model
