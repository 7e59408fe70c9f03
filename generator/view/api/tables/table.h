// Cells of the CSV tables.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/value.h"

namespace glasnost::view {

// One row; what is absent is an empty cell.
class TableRow {
 public:
  TableRow& text(std::string text) {
    cells_.emplace_back(std::move(text));
    return *this;
  }
  TableRow& day(const std::optional<Date>& date) {
    cells_.push_back(date ? Value(*date) : Value());
    return *this;
  }
  TableRow& number(const std::optional<Decimal>& number) {
    cells_.push_back(number ? Value(*number) : Value());
    return *this;
  }
  Value value() && { return Value(std::move(cells_)); }

 private:
  List cells_;
};

}  // namespace glasnost::view
