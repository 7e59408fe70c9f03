#include "check/rules.h"

namespace glasnost::check {
namespace {

// The reading as the author wrote it, for the message.
std::string words_of(const record::Reading& reading) {
  std::string out;
  if (!reading.number.empty()) out = "№" + reading.number.value;
  if (reading.date.date) out += (out.empty() ? "" : ", ") + reading.date.date->iso();
  if (!reading.where.empty()) out += " (" + reading.where.value + ")";
  return out;
}

}  // namespace

void check_other_readings(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& document : subject.municipality.documents) {
    const auto& record = document.record;
    for (std::size_t i = 0; i < record.relations.size(); ++i)
      for (const auto& reading : record.relations[i].stated) {
        const std::string field = reading.date.date ? ".date" : ".number";
        diagnostics.report("reference/other-reading", record.at(reading.mark), {words_of(reading)},
                           "relations." + std::to_string(i + 1) + field);
      }
  }
}

}  // namespace glasnost::check
