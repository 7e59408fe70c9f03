#include "view/api/parts/api_parts.h"
#include "view/api/tables/table.h"

namespace glasnost::view {
namespace {

constexpr std::string_view kColumns[] = {
    "section",     "number",    "title",           "deadline",   "deadline_kind", "from",    "to",
    "responsible", "indicator", "expected_result", "collection", "report",        "schools", "status"};

// Ids with blanks between them, or `all`.
std::string schools_of(const model::Measure& measure, const model::Municipality& m) {
  std::string out = measure.all_schools ? "all" : "";
  for (const std::size_t school : measure.schools)
    out += (out.empty() ? "" : " ") + m.schools[school].record.id;
  return out;
}

// «2.1 Меры»
std::string section_name(const record::Section& section) {
  if (section.number.empty()) return section.title.value;
  return section.number + " " + section.title.value;
}

Value row_of(const ApiContext& c, const model::Section& section, const model::Measure& measure) {
  const auto& r = measure.record;
  TableRow row;
  row.text(section_name(section.record)).text(r.number).text(r.title.text.value);
  row.text(measure.deadline.text).text(std::string(token_of(measure.deadline.kind)));
  row.day(measure.deadline.from).day(measure.deadline.to);
  for (const auto* cell : {&r.responsible, &r.indicator, &r.expected_result, &r.collection, &r.report})
    row.text(cell->text.value);
  row.text(schools_of(measure, c.m)).text(measure.execution.status);
  return std::move(row).value();
}

}  // namespace

Value programme_table(const ApiContext& c) {
  List rows;
  TableRow header;
  for (const auto column : kColumns) header.text(std::string(column));
  rows.push_back(std::move(header).value());
  for (const auto& section : c.m.programmes[c.file.subject].sections)
    for (const auto& measure : section.measures) rows.push_back(row_of(c, section, measure));
  return Value(std::move(rows));
}

}  // namespace glasnost::view
