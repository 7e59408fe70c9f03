#include "base/words.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

using namespace glasnost;

TEST_CASE("a number goes with its form of a Russian word") {
  Words words;
  words.set("school", {"школа", "школы", "школ"});
  const std::vector<std::pair<long long, std::string>> rows = {
      {0, "школ"},     {1, "школа"},   {2, "школы"},  {4, "школы"},  {5, "школ"},
      {11, "школ"},    {12, "школ"},   {14, "школ"},  {21, "школа"}, {22, "школы"},
      {25, "школ"},    {101, "школа"}, {111, "школ"}, {114, "школ"}, {122, "школы"},
      {1001, "школа"}, {-1, "школа"},  {-3, "школы"}, {-12, "школ"}};
  for (const auto& [count, form] : rows) {
    CAPTURE(count);
    CHECK(words.plural("school", count) == form);
  }
}

TEST_CASE("a word with fewer forms gives its last one") {
  Words words;
  words.set("km", {"км"});
  CHECK(words.plural("km", 5) == "км");
}

TEST_CASE("a missing key gives itself") {
  Words words;
  words.set("nav.home", {"Главная"});
  CHECK(words["nav.home"] == "Главная");
  CHECK(words["nav.hom"] == "nav.hom");
  CHECK(words.plural("nav.hom", 2) == "nav.hom");
  CHECK(words.forms("nav.hom").empty());
  CHECK(words.has("nav.home"));
  CHECK_FALSE(words.has("nav.hom"));
}
