#include "base/value.h"

#include <catch2/catch.hpp>

using namespace glasnost;

TEST_CASE("a section is shown where there is something to show; zero is something") {
  CHECK_FALSE(Value().truthy());
  CHECK_FALSE(Value(false).truthy());
  CHECK_FALSE(Value(std::string()).truthy());
  CHECK_FALSE(Value(SafeHtml()).truthy());
  CHECK_FALSE(Value(Url()).truthy());
  CHECK_FALSE(Value(List()).truthy());
  CHECK_FALSE(Value(Map()).truthy());
  CHECK(Value(true).truthy());
  CHECK(Value(std::string("0")).truthy());
  CHECK(Value(Decimal::integer(0)).truthy());
  CHECK(Value(Date{2021, 6, 31}).truthy());
  CHECK(Value(List{Value()}).truthy());
  CHECK(Value(Map{{"a", Value()}}).truthy());
  CHECK(Value(Object{}).truthy());
}

TEST_CASE("only a missing value is null") {
  CHECK(Value().is_null());
  CHECK_FALSE(Value(false).is_null());
}

TEST_CASE("a field is found by its name") {
  const Shape shape{{{.name = "id"}, {.name = "title"}}};
  CHECK(shape.index_of("id") == 0);
  CHECK(shape.index_of("title") == 1);
  CHECK(shape.index_of("titel") == -1);
}
