// Numbers and dates as Russian readers write them.
#pragma once

#include <string>

#include "base/decimal.h"
#include "base/time/date.h"
#include "base/words.h"

namespace glasnost::render {

// Decimal comma, a real minus, groups of three from 10 000 up.
void append_readable(std::string& out, Decimal number);
// «21 октября 2021 года» in the words date.months and date.year_suffix; a month that no year has gives
// YYYY-MM-DD.
void append_readable(std::string& out, const Date& date, const Words& words);
// The form of the word `key` that goes with `number`: 5 школ, 1,5 школы.
std::string_view plural_for(Decimal number, std::string_view key, const Words& words);

}  // namespace glasnost::render
