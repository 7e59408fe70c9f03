// Small values of which the JSON formats are made.
#pragma once

#include <string_view>

#include "base/text/text.h"
#include "base/text/visible.h"
#include "base/value.h"

namespace glasnost::app {

inline Value text_value(std::string_view text) {
  return Value(is_utf8(text) ? std::string(text) : visible_text(text));
}
inline Value text_or_null(std::string_view text) { return text.empty() ? Value() : text_value(text); }
inline Value number_value(int number) { return Value(Decimal::integer(number)); }
inline Value number_or_null(int number) { return number > 0 ? number_value(number) : Value(); }
inline Value count_value(std::size_t count) {
  return Value(Decimal::integer(static_cast<std::int64_t>(count)));
}

}  // namespace glasnost::app
