#include "check/records.h"
#include "check/rules.h"

namespace glasnost::check {

// A former address that no page of this municipality can have had.
void check_former_addresses(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto* header : headers_of(subject.municipality))
    for (const auto& former : header->redirect_from)
      if (!plan::moved_file(subject.municipality, former.value))
        diagnostics.report("plan/former-address", header->at(former.mark),
                           {former.value, subject.municipality.id});
}

}  // namespace glasnost::check
