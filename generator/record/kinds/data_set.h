// A data set: the numbers of a period, by school.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "record/common.h"

namespace glasnost::record {

// A published value, or the reason why there is none: not_published, not_applicable, not_yet, suppressed.
struct Cell {
  std::string code;
  std::optional<Decimal> value;
  std::string reason;
  Mark mark;
};

// The cells of a data set stand in its own file, or in the table (`table_path`) beside it.
struct DataSet : Header {
  struct Row {
    Text school;
    std::vector<std::pair<std::string, Text>> dimensions;
    std::vector<Cell> cells;
    Mark mark;
  };
  struct Total {
    Text scope;
    std::vector<Cell> cells;
    Mark mark;
  };
  struct Target {
    Text indicator, by, document;
    std::optional<Decimal> value;
    Mark mark;
  };
  Text title;
  std::optional<Period> period;
  Source source;
  std::vector<Text> indicators, dimensions, notes;
  std::vector<Row> rows;
  std::vector<Total> totals;
  std::vector<Target> targets;
  Text privacy_reason, privacy_by;

  // The place of a row, a total or a cell.
  Location at_cell(Mark mark) const {
    return {table_path.empty() ? path : table_path, mark.line, mark.column};
  }
};

}  // namespace glasnost::record
