#include "base/pack.h"
#include "model/site.h"

namespace glasnost {

void pack_fields(auto& pack, Packed<Date> auto& date) { pack(date.year, date.month, date.day); }
void pack_fields(auto& pack, Packed<Mark> auto& mark) { pack(mark.line, mark.column); }
void pack_fields(auto& pack, Packed<Decimal> auto& number) { pack(number.units, number.scale); }
void pack_fields(auto& pack, Packed<Period> auto& period) {
  pack(period.kind, period.school_year, period.part, period.text, period.from, period.to, period.mark);
}

namespace record {
void pack_fields(auto& pack, Packed<Cell> auto& cell) { pack(cell.code, cell.value, cell.reason, cell.mark); }
}  // namespace record

namespace model {

void pack_fields(auto& pack, Packed<SchoolItem> auto& item) { pack(item.id, item.title, item.letter); }
void pack_fields(auto& pack, Packed<IndicatorItem> auto& item) {
  pack(item.code, item.data_set, item.title, item.period, item.total, item.computed, item.line, item.path);
}
void pack_fields(auto& pack, Packed<DocumentItem> auto& item) {
  pack(item.id, item.title, item.kind, item.number, item.date);
}
void pack_fields(auto& pack, Packed<Summary> auto& summary) {
  pack(summary.id, summary.name, summary.name_genitive, summary.region, summary.schools, summary.documents,
       summary.programmes, summary.data_sets, summary.deadlines, summary.risks, summary.monitoring,
       summary.indicators, summary.newest_documents, summary.newest_document);
}

std::string to_bytes(const Summary& summary) {
  Packer pack;
  pack(summary);
  return pack.take();
}

std::optional<Summary> summary_of_bytes(std::string_view bytes) {
  Summary summary;
  Unpacker unpack(bytes);
  unpack(summary);
  if (!unpack.good()) return std::nullopt;
  return summary;
}

}  // namespace model
}  // namespace glasnost
