#include <algorithm>

#include "model/link_records.h"

namespace glasnost::model {
namespace {

// The point that an assignment names: by its anchor without `p-`, else by its label.
const record::Point* find_point(const record::Document& document, std::string_view name) {
  for (const auto& point : document.points)
    if (point.anchor == "p-" + std::string(name)) return &point;
  for (const auto& point : document.points)
    if (!point.label.empty() && without_last_dot(point.label) == without_last_dot(name)) return &point;
  return nullptr;
}

Assignment link_assignment(const record::Assignment& record, const Document& document, const Linker& linker) {
  Assignment out{.record = record, .anchor = {}, .deadline = {}, .schools = {}, .all_schools = false};
  const auto& header = document.record;
  if (!record.point.empty()) {
    if (const auto* point = find_point(document.record, record.point.value))
      out.anchor = point->anchor;
    else
      linker.diagnostics.report("assignment/unknown-point", header.at(record.point.mark),
                                {record.point.value});
  }
  out.deadline = read_deadline(record.due, {}, header, out.anchor, linker.diagnostics);
  switch (record.schools.scope) {
    case record::SchoolList::Scope::all:
      out.all_schools = true;
      break;
    case record::SchoolList::Scope::participants:
      out.schools = document.schools;
      out.all_schools = document.all_schools;
      break;
    case record::SchoolList::Scope::listed:
      out.schools = resolve_schools(record.schools, header, linker);
      break;
  }
  return out;
}

}  // namespace

std::string_view without_last_dot(std::string_view label) {
  if (label.ends_with('.')) label.remove_suffix(1);
  return label;
}

std::vector<std::size_t> resolve_schools(const record::SchoolList& list, const record::Header& from,
                                         const Linker& linker) {
  std::vector<std::size_t> out;
  for (const auto& name : list.schools)
    if (auto school = linker.names.resolve(name.value, from.at(name.mark), linker.diagnostics))
      out.push_back(*school);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

Deadline read_deadline(const Text& text, const DeadlineContext& context, const record::Header& from,
                       const std::string& at, Diagnostics& diagnostics) {
  Deadline deadline = parse_deadline(text.value, context);
  for (const auto& code : deadline.issues) diagnostics.report(code, from.at(text.mark), {text.value}, at);
  return deadline;
}

void link_document(Document& document, const Linker& linker) {
  const auto& record = document.record;
  document.all_schools = record.schools.scope == record::SchoolList::Scope::all;
  document.schools = resolve_schools(record.schools, record, linker);
  for (const auto& reference : record.relations)
    document.relations.push_back(linker.references.resolve(reference, record, record.issuers));
  for (const auto& assignment : record.assignments)
    document.assignments.push_back(link_assignment(assignment, document, linker));
  for (const auto& attachment : record.attachments) {
    linker.references.programme(attachment.programme, record);
    linker.references.data_set(attachment.indicators, record);
    linker.references.document(attachment.document, record);
    linker.references.risks(attachment.risks, record);
    linker.references.monitoring(attachment.monitoring, record);
  }
}

}  // namespace glasnost::model
