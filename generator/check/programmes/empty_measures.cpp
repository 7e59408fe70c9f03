#include "check/rules.h"

namespace glasnost::check {

void check_empty_measures(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes)
    for (const auto& section : programme.sections)
      for (const auto& measure : section.measures) {
        const auto& r = measure.record;
        const bool empty = r.deadline.empty() && r.responsible.text.empty() && r.indicator.text.empty() &&
                           r.expected_result.text.empty();
        if (empty)
          diagnostics.report("measure/empty", programme.record.at(r.mark), {r.number, r.title.text.value},
                             r.anchor);
      }
}

}  // namespace glasnost::check
