#include "base/decimal.h"

#include <catch2/catch.hpp>
#include <limits>
#include <string>
#include <utility>
#include <vector>

using namespace glasnost;

TEST_CASE("a number is written as it was typed, with a point") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"38.67", "38.67"}, {"38,67", "38.67"},   {"45", "45"},       {"45.00", "45.00"},
      {"0", "0"},         {"0.05", "0.05"},     {"-0.5", "-0.5"},   {"\u22126,66", "-6.66"},
      {"0.000", "0.000"}, {"100000", "100000"}, {"-1846", "-1846"}, {"999999999999999", "999999999999999"},
  };
  for (const auto& [typed, written] : rows) {
    CAPTURE(typed);
    const auto number = Decimal::parse(typed);
    REQUIRE(number);
    CHECK(number->to_string() == written);
  }
}

TEST_CASE("what is no plain number is nothing") {
  for (const std::string text : {"",
                                 "-",
                                 ".",
                                 ".5",
                                 "5.",
                                 "007",
                                 "00",
                                 "1.2.3",
                                 "1,234.5",
                                 "1e5",
                                 "+5",
                                 "1 000",
                                 "--5",
                                 "-\u22125",
                                 "0x10",
                                 "NaN",
                                 "5%",
                                 "-0",
                                 "-0.00",
                                 "1234567890123456",
                                 "0.000000000000001",
                                 "٣"}) {
    CAPTURE(text);
    CHECK_FALSE(Decimal::parse(text));
  }
}

TEST_CASE("numbers compare by value, whatever their decimals") {
  CHECK(*Decimal::parse("45") == *Decimal::parse("45.00"));
  CHECK(*Decimal::parse("9.9") < *Decimal::parse("10"));
  CHECK(*Decimal::parse("-10") < *Decimal::parse("-9.99"));
  CHECK(compare(*Decimal::parse("999999999999999"), *Decimal::parse("0.00000000000001")) == 1);
}

TEST_CASE("sums and differences are exact and keep the longer decimals") {
  CHECK((*Decimal::parse("45.33") - *Decimal::parse("38.67")).to_string() == "6.66");
  CHECK((*Decimal::parse("0.1") + *Decimal::parse("0.2")).to_string() == "0.3");
  CHECK((*Decimal::parse("44") - *Decimal::parse("35.31")).to_string() == "8.69");
  CHECK((*Decimal::parse("1.50") - *Decimal::parse("1.5")).to_string() == "0.00");
}

TEST_CASE("sums that no longer fit lose decimals, then stop at the largest number") {
  const Decimal large = *Decimal::parse("999999999999999"), small = *Decimal::parse("0.00000000000001");
  CHECK(large + small == large);
  const Decimal most = Decimal::integer(std::numeric_limits<std::int64_t>::max());
  CHECK(most + most == most);
  CHECK(Decimal::integer(std::numeric_limits<std::int64_t>::min()).to_string() == "-9223372036854775808");
}
