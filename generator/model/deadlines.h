// All that a municipality has to do by a day.
#pragma once

#include <cstddef>
#include <vector>

#include "model/municipality.h"

namespace glasnost::model {

// Whose deadline it is: of an assignment of a document, of a measure of a programme, or of an occasion of a
// monitoring programme; `record` is the index of that document, programme or monitoring programme.
struct DeadlineLink {
  enum class Owner { assignment, measure, occasion } owner = Owner::assignment;
  std::size_t record = 0, section = 0, item = 0;
};

const Deadline& deadline_of(const DeadlineLink& link, const Municipality& municipality);
// Every deadline that has words: those with a day by their first (else last) day, then those without; equal
// ones in the order of their records.
std::vector<DeadlineLink> deadlines_of(const Municipality& municipality);

}  // namespace glasnost::model
