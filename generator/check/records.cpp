#include "check/records.h"

namespace glasnost::check {
namespace {

using Visit = std::function<void(const record::Header&, const Body&)>;

void visit_programme(const model::Programme& programme, const Visit& visit) {
  const auto& header = programme.record;
  for (const auto& [label, text] : header.passport) visit(header, text);
  for (const auto& section : programme.sections) {
    visit(header, section.record.text);
    for (const auto& measure : section.measures) {
      const auto& r = measure.record;
      for (const auto* cell :
           {&r.title, &r.responsible, &r.indicator, &r.expected_result, &r.collection, &r.report})
        visit(header, cell->body);
      for (const auto& [name, cell] : r.other) visit(header, cell.body);
    }
  }
}

}  // namespace

std::vector<const record::Header*> headers_of(const model::Municipality& m) {
  std::vector<const record::Header*> headers = {&m.record};
  for (const auto& school : m.schools) headers.push_back(&school.record);
  for (const auto& document : m.documents) headers.push_back(&document.record);
  for (const auto& programme : m.programmes) headers.push_back(&programme.record);
  for (const auto& data_set : m.data_sets) headers.push_back(&data_set.record);
  for (const auto& risks : m.risks) headers.push_back(&risks.record);
  for (const auto& monitoring : m.monitoring) headers.push_back(&monitoring.record);
  if (!m.organisations.path.empty()) headers.push_back(&m.organisations);
  return headers;
}

void for_each_body(const model::Municipality& m, const Visit& visit) {
  for (const auto& school : m.schools) visit(school.record, school.record.about);
  for (const auto& document : m.documents)
    for (const auto& point : document.record.points) visit(document.record, point.body);
  for (const auto& monitoring : m.monitoring)
    for (const auto& point : monitoring.record.points) visit(monitoring.record, point.body);
  for (const auto& programme : m.programmes) visit_programme(programme, visit);
}

}  // namespace glasnost::check
