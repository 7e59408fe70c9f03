// All that is published about the numbers of a period: its cells, and what ties them together.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/municipality.h"
#include "model/suppression/inference.h"

namespace glasnost::model {

// A number of the period. `cells`: where it stands; a total twice, since the record keeps it too.
struct Quantity {
  std::vector<record::Cell*> cells;
  std::optional<Decimal> value;
  bool hidden = false;  // marked suppressed, or to be
  bool is_total = false, is_signed = false, is_percent = false;
  std::string slug;                    // the school
  std::optional<Decimal> denominator;  // how many it is about, where that is told
  std::size_t order = 0;
};

// What ties numbers together. `column`: a total and its rows; `line`: a claim of the source, what it derives
// first; `share`: a share and its numerator.
struct Tie {
  enum class Kind { column, line, share, limit } kind = Kind::column;
  std::vector<std::pair<std::size_t, Decimal>> terms;  // Σ coefficient · number = 0; a limit: ≤ 0
};

// A share, its denominator and its numerator in one row or total; kNone where a part is not given.
struct Share {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  std::size_t share = kNone, of = kNone, count = kNone;
};

struct Published {
  std::vector<Quantity> quantities;
  std::vector<Tie> ties;
  std::vector<Share> shares;
};

// Of data sets of one period (indexes): a school's value that stands in several of them is one quantity.
Published published_of(Municipality& municipality, const std::vector<std::size_t>& data_sets,
                       const record::Vocabulary& vocabulary);

// Measured in things that can be added up.
bool is_count_unit(std::string_view unit);

}  // namespace glasnost::model
