// The last step of joining: no number that was hidden can be worked out from those that are published.
#pragma once

#include "base/diagnostics.h"
#include "model/municipality.h"

namespace glasnost::model {

// Hides further cells (reason suppressed) around those marked suppressed, until the published totals, claims
// and shares of a period tell none of them; of several that would do, the one about the smallest group, then
// by slug. Each is reported. Computed totals over hidden cells are taken out.
void suppress_small_groups(Municipality& municipality, const record::Vocabulary& vocabulary,
                           Diagnostics& diagnostics);

// Whether any cell of it is hidden.
bool has_suppressed(const record::DataSet& record);

}  // namespace glasnost::model
