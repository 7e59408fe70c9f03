#include "model/suppression/fraction.h"

namespace glasnost::model {
namespace {

Wide magnitude(Wide value) { return value < 0 ? -value : value; }

Wide common_divisor(Wide a, Wide b) {
  a = magnitude(a);
  b = magnitude(b);
  while (b != 0) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  return a == 0 ? 1 : a;
}

Fraction too_large() { return {0, 1, false}; }

Fraction negative(Fraction value) {
  value.over = -value.over;
  return value;
}

}  // namespace

Fraction operator+(const Fraction& a, const Fraction& b) {
  if (!a.fits || !b.fits) return too_large();
  const Wide shared = common_divisor(a.under, b.under);
  const Wide left = b.under / shared, right = a.under / shared;
  Wide first = 0, second = 0, over = 0, under = 0;
  if (__builtin_mul_overflow(a.over, left, &first) || __builtin_mul_overflow(b.over, right, &second) ||
      __builtin_add_overflow(first, second, &over) || __builtin_mul_overflow(a.under, left, &under))
    return too_large();
  const Wide divisor = common_divisor(over, under);
  return {over / divisor, under / divisor, true};
}

Fraction operator-(const Fraction& a, const Fraction& b) { return a + negative(b); }

Fraction operator*(const Fraction& a, const Fraction& b) {
  if (!a.fits || !b.fits) return too_large();
  const Wide left = common_divisor(a.over, b.under), right = common_divisor(b.over, a.under);
  Wide over = 0, under = 0;
  if (__builtin_mul_overflow(a.over / left, b.over / right, &over) ||
      __builtin_mul_overflow(a.under / right, b.under / left, &under))
    return too_large();
  return {over, under, true};
}

Fraction operator/(const Fraction& a, const Fraction& b) {
  const Fraction turned{b.under, b.over, b.fits};
  return a * (b.over < 0 ? Fraction{-turned.over, -turned.under, turned.fits} : turned);
}

bool operator<(const Fraction& a, const Fraction& b) { return (a - b).over < 0; }

}  // namespace glasnost::model
