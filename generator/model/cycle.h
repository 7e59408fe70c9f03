// Which steps of the management cycle the records prove.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "model/municipality.h"

namespace glasnost::model {

// The steps that a heading names («Цель и задачи» names two), as indexes into kCycleSteps, ascending.
std::vector<std::size_t> steps_of_heading(std::string_view heading);
// Documents and monitoring by their field `cycle`, programmes by theirs and by their headings.
Cycle assemble_cycle(const Municipality& municipality);
// The same, of the records that concern one school: that list it, cover it, have it as a participant, or name
// it in a measure.
Cycle cycle_of_school(const Municipality& municipality, std::size_t school);

}  // namespace glasnost::model
