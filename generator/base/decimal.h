// Numbers as they were typed: an integer and a scale, never a binary float.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace glasnost {

// units · 10^-scale. Keeps the scale it was typed with: 45 and 45.00 print differently and compare equal.
struct Decimal {
  std::int64_t units = 0;
  int scale = 0;

  // Digits with at most one `.` or `,`, an optional leading minus (also U+2212); at most 15 digits, no
  // exponent, no leading zeros but "0.…". Otherwise nothing.
  static std::optional<Decimal> parse(std::string_view text);
  static Decimal integer(std::int64_t value) { return {value, 0}; }
  std::string to_string() const;  // with `.`, as typed: "38.67"
};

int compare(Decimal a, Decimal b);  // -1, 0, 1
inline bool operator==(Decimal a, Decimal b) { return compare(a, b) == 0; }
inline bool operator<(Decimal a, Decimal b) { return compare(a, b) < 0; }
// The result has the larger scale of both.
Decimal operator+(Decimal a, Decimal b);
Decimal operator-(Decimal a, Decimal b);

}  // namespace glasnost
