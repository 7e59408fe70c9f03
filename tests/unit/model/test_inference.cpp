#include <catch2/catch.hpp>

#include "model/suppression/inference.h"

using namespace glasnost;
using model::Fact;
using model::Facts;
using model::told_numbers;

namespace {

using Told = std::vector<bool>;

Told told(std::size_t numbers, std::vector<Fact> facts) {
  const auto answer = told_numbers({Told(numbers, false), std::move(facts)}, 1);
  REQUIRE(answer.has_value());
  return *answer;
}

}  // namespace

TEST_CASE("two numbers are told by their sum only where it leaves no room") {
  CHECK(told(2, {{{{0, 1}, {1, 1}}, 5}}) == Told{false, false});
  CHECK(told(2, {{{{0, 1}, {1, 1}}, 0}}) == Told{true, true});
  CHECK(told(1, {{{{0, 1}}, 5}}) == Told{true});
  CHECK(told(2, {}) == Told{false, false});
}

TEST_CASE("limits tell what equations alone do not") {
  const Fact sum{{{0, 1}, {1, 1}}, 10};
  CHECK(told(2, {sum, {{{0, 1}}, 4, true}, {{{1, 1}}, 6, true}}) == Told{true, true});
  CHECK(told(2, {sum, {{{0, 1}}, 4, true}, {{{1, 1}}, 7, true}}) == Told{false, false});
}

TEST_CASE("sums that cross tell a number together") {
  // a+b, b+c and a+c tell all three; a+b, b+c, c+d and d+a tell none.
  CHECK(told(3, {{{{0, 1}, {1, 1}}, 5}, {{{1, 1}, {2, 1}}, 6}, {{{0, 1}, {2, 1}}, 7}}) ==
        Told{true, true, true});
  CHECK(
      told(4, {{{{0, 1}, {1, 1}}, 5}, {{{1, 1}, {2, 1}}, 6}, {{{2, 1}, {3, 1}}, 7}, {{{3, 1}, {0, 1}}, 6}}) ==
      Told{false, false, false, false});
}

TEST_CASE("a number that may be negative is not told by a sum of nothing") {
  const auto answer = told_numbers({{true, true}, {{{{0, 1}, {1, 1}}, 0}}}, 1);
  CHECK(answer == Told{false, false});
}

TEST_CASE("facts that contradict each other still tell what they tie to a single number") {
  CHECK(told(2, {{{{0, 1}, {1, 1}}, -3}}) == Told{false, false});
  CHECK(told(2, {{{{0, 1}, {1, 1}}, 5}, {{{0, 1}, {1, 1}}, 6}, {{{1, 1}}, 2}}) == Told{true, true});
}

TEST_CASE("a rounded fact that contradicts the exact ones does not silence them") {
  const Fact rounded{{{0, 7}, {1, 3}}, -1, false, true};
  CHECK(told(3, {rounded, {{{0, 1}, {2, 1}}, 0}}) == Told{true, false, true});
}

TEST_CASE("numbers that no reckoning can hold give no answer") {
  constexpr std::int64_t kHuge = 9000000000000000000;
  std::vector<Fact> facts;
  for (std::size_t i = 0; i + 1 < 8; ++i)
    facts.push_back(
        {{{i, kHuge - static_cast<std::int64_t>(i * i)}, {i + 1, kHuge / 7 + 1}, {7 - i, 11}}, kHuge - 5});
  CHECK_FALSE(told_numbers({Told(8, true), facts}, 1).has_value());
}
