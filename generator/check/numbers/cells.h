// Ways through the cells of a data set.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"

namespace glasnost::check {

// A row or a published total, with the beginning of its cells' `at`: "<school>." or "totals.<scope>.".
struct Line {
  const std::vector<record::Cell>& cells;
  std::string at;
};
std::vector<Line> lines_of(const model::Municipality& municipality, const model::DataSet& data_set);

// Every cell of the rows and of the published totals, with its `at`.
void for_each_cell(const model::Municipality& municipality, const model::DataSet& data_set,
                   const std::function<void(const record::Cell&, const std::string&)>& visit);

}  // namespace glasnost::check
