// Rows of a data set that hold the sum of others: «все классы», «всего».
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "record/kinds/data_set.h"

namespace glasnost::model {

class Subtotals {
 public:
  Subtotals(const std::vector<record::DataSet::Row>& rows, const std::vector<std::string>& schools);

  // The rows that are part of no other row's sum.
  const std::vector<std::size_t>& outer_rows() const { return outer_; }
  // A row, and rows that make it up together.
  const std::vector<std::pair<std::size_t, std::vector<std::size_t>>>& sums() const { return sums_; }

 private:
  std::vector<std::size_t> outer_;
  std::vector<std::pair<std::size_t, std::vector<std::size_t>>> sums_;
};

}  // namespace glasnost::model
