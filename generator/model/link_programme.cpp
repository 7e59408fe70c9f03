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
  Measure measure{.record = std::move(record), .deadline = {}, .schools = {}, .all_schools = false};
  measure.deadline = read_deadline(measure.record.deadline, {header.period}, header, measure.record.anchor,
                                   linker.diagnostics);
  find_schools(measure, header, linker);
  return measure;
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
}

}  // namespace glasnost::model
