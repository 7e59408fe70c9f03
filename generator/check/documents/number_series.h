// Numbers of documents in the order of their days, for each issuer, kind and year.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/time/date.h"

namespace glasnost::check {

struct NumberedDay {
  int number = 0;  // «2957» of «2957/20-21-10»
  Date date;
  std::string text;  // as typed
  int credibility = 0;
};

// What a number begins with, and the form of the rest, which numbers of one series share («/#-#-#»);
// `number` is 0 where a number does not begin so.
struct NumberForm {
  int number = 0;
  std::string rest;
};
NumberForm form_of(const std::string& number);

// The indexes of as many entries as can stand in one order of days and numbers (of several such sets the most
// credible), by day. Several numbers of one day are in order.
std::vector<std::size_t> longest_in_order(const std::vector<NumberedDay>& entries);

}  // namespace glasnost::check
