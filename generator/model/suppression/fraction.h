// Exact fractions of bounded size, for arithmetic that must not round.
#pragma once

namespace glasnost::model {

__extension__ using Wide = __int128;

// In lowest terms, the denominator above 0; `fits` is false from the first result that had no room.
struct Fraction {
  Wide over = 0, under = 1;
  bool fits = true;

  bool is_zero() const { return over == 0; }
};

Fraction operator+(const Fraction& a, const Fraction& b);
Fraction operator-(const Fraction& a, const Fraction& b);
Fraction operator*(const Fraction& a, const Fraction& b);
// `b` is not 0.
Fraction operator/(const Fraction& a, const Fraction& b);
bool operator<(const Fraction& a, const Fraction& b);

}  // namespace glasnost::model
