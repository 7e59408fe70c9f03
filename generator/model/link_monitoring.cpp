#include "model/link_records.h"

namespace glasnost::model {

void link_monitoring(Monitoring& monitoring, const Linker& linker) {
  const auto& record = monitoring.record;
  monitoring.document = linker.references.document(record.document, record);
  monitoring.all_schools = record.schools.scope == record::SchoolList::Scope::all;
  monitoring.schools = resolve_schools(record.schools, record, linker);
  for (const auto& source : record.data_sources) linker.check_data_source(source.source, record);
  for (const auto& indicator : record.indicators) linker.check_indicator(indicator.code, record);
  for (std::size_t i = 0; i < record.schedule.size(); ++i)
    monitoring.schedule.push_back(read_deadline(record.schedule[i].due, {record.period}, record,
                                                "schedule." + std::to_string(i + 1) + ".due",
                                                linker.diagnostics));
}

}  // namespace glasnost::model
