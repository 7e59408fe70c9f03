#include <catch2/catch.hpp>

#include "page.h"
#include "render/json.h"

using namespace glasnost;
using namespace glasnost::render;

namespace {

struct Cell {
  std::optional<Decimal> value;
  std::string unit;
  std::optional<std::string> reason;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("value", &Cell::value);
    visit("unit", &Cell::unit);
    visit("reason", &Cell::reason);
  }
};
struct Entity {
  std::string id;
  SafeHtml html;
  Url href;
  Date date;
  bool open = false;
  std::vector<Cell> cells;
  std::vector<std::string> names;
  Map codes;
  std::optional<Cell> none;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("id", &Entity::id);
    visit("html", &Entity::html);
    visit("href", &Entity::href);
    visit("date", &Entity::date);
    visit("open", &Entity::open);
    visit("cells", &Entity::cells);
    visit("names", &Entity::names);
    visit("codes", &Entity::codes);
    visit("none", &Entity::none);
  }
};

}  // namespace

TEST_CASE("an entity is written with its keys in the declared order and its numbers as typed") {
  Entity entity;
  entity.id = "a";
  entity.html = SafeHtml::trusted("<p>х</p>");
  entity.href = Url::own("s/");
  entity.date = {2021, 6, 31};
  entity.open = true;
  entity.cells = {{Decimal{4500, 2}, "percent", {}}, {{}, "percent", "not_yet"}};
  entity.names = {"б", "а"};
  entity.codes = {{"z", Value(Decimal{-5, 1})}, {"a", Value()}, {"m", Value(Map{})}};
  CHECK(write_json(to_value(entity)) == R"({
  "id": "a",
  "html": "\u003cp\u003eх\u003c/p\u003e",
  "href": "s/",
  "date": "2021-06-31",
  "open": true,
  "cells": [
    {
      "value": 45.00,
      "unit": "percent",
      "reason": null
    },
    {
      "value": null,
      "unit": "percent",
      "reason": "not_yet"
    }
  ],
  "names": [
    "б",
    "а"
  ],
  "codes": {
    "z": -0.5,
    "a": null,
    "m": {}
  },
  "none": null
}
)");
}

TEST_CASE("empty lists and maps stay on their line") {
  CHECK(write_json(Value(List{})) == "[]\n");
  CHECK(write_json(Value(Map{})) == "{}\n");
  CHECK(write_json(Value()) == "null\n");
  CHECK(write_json(Value(List{Value(List{}), Value(Map{}), Value(false)})) ==
        "[\n  [],\n  {},\n  false\n]\n");
}

TEST_CASE("a text is escaped so that it may stand in a page and in a script") {
  struct Row {
    std::string text, expected;
  };
  const std::vector<Row> rows = {
      {"", R"("")"},
      {"Школа «№ 3»", R"("Школа «№ 3»")"},
      {"a\"b\\c", R"("a\"b\\c")"},
      {"\n\t\r\b\f", R"("\n\t\r\b\f")"},
      {std::string("\x00\x01\x1f\x7f", 4), R"("\u0000\u0001\u001f\u007f")"},
      {"</script>&", R"("\u003c/script\u003e\u0026")"},
      {"\u2028\u2029\u2030", "\"\\u2028\\u2029\u2030\""},
      {"a/b", R"("a/b")"},
      {"\U0001F600", "\"\U0001F600\""},
  };
  for (const Row& row : rows) CHECK(write_json(Value(row.text)) == row.expected + "\n");
  CHECK(write_json(Value(Map{{"a<\"", Value(true)}})) == "{\n  \"a\\u003c\\\"\": true\n}\n");
}
