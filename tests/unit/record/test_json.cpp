#include <catch2/catch.hpp>

#include "found.h"
#include "record/syntax/json.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

std::string found_in(const std::string& text) {
  Diagnostics diagnostics;
  parse_json(text, "a.json", diagnostics);
  return found(diagnostics);
}

Node read(const std::string& text) {
  Diagnostics diagnostics;
  const auto node = parse_json(text, "a.json", diagnostics);
  INFO(found(diagnostics));
  REQUIRE(diagnostics.empty());
  REQUIRE(node);
  return *node;
}

}  // namespace

TEST_CASE("a number of JSON keeps its digits") {
  const Node map = read(R"({"a": 45.00, "b": 0.10, "c": -7, "d": 12345678901234567890123, "e": 5})");
  CHECK(map.find("a")->text == "45.00");
  CHECK(map.find("b")->text == "0.10");
  CHECK(map.find("c")->text == "-7");
  CHECK(map.find("d")->text == "12345678901234567890123");
  CHECK(map.find("e")->style == ScalarStyle::number);
  CHECK(read("[1.50]").items[0].text == "1.50");
  CHECK(read("7").text == "7");
}

TEST_CASE("keys and values of JSON have their places") {
  const Node map =
      read("{\n  \"школа\": \"Ёлка \\\"1\\\"\",\n  \"б\": [1,\n    2\n  ], \"в\": null, \"г\": true\n}\n");
  CHECK(map.entries[0].key.mark.line == 2);
  CHECK(map.entries[0].key.mark.column == 3);
  CHECK(map.entries[0].value.mark.column == 12);
  CHECK(map.entries[0].value.text == "Ёлка \"1\"");
  CHECK(map.entries[1].value.mark.column == 8);
  CHECK(map.entries[1].value.items[0].mark.column == 9);
  CHECK(map.entries[1].value.items[1].mark.line == 4);
  CHECK(map.entries[1].value.items[1].mark.column == 5);
  CHECK(map.entries[2].key.mark.line == 5);
  CHECK(map.entries[2].key.mark.column == 6);
  CHECK(map.entries[2].value.kind == NodeKind::null);
  CHECK(map.entries[2].value.mark.column == 11);
  CHECK(map.entries[3].value.style == ScalarStyle::keyword);
  CHECK(map.entries[3].value.mark.column == 22);
}

TEST_CASE("every slip of the hand in JSON is told at its place") {
  const std::vector<Case> cases = {
      {"", "1:1 json/empty"},
      {"  \n", "1:1 json/empty"},
      {"{\"a\": 1,}", "1:8 json/trailing-comma"},
      {"{\"a\": [1, 2,\n]}", "1:12 json/trailing-comma"},
      {"{\"a\": 38,67}", "1:7 json/decimal-comma"},
      {"{\"a\": 1\n \"b\": 2}", "2:2 json/comma"},
      {"[1 2]", "1:4 json/comma"},
      {"{\"a\" 1}", "1:6 json/colon"},
      {"{a: 1}", "1:2 json/key"},
      {"{'a': 1}", "1:2 json/key"},
      {"{\"a\": \"x\n\"}", "1:7 json/open-string"},
      {"{\"a\": \"x", "1:7 json/open-string"},
      {"{\"a\": \"x\ty\"}", "1:9 json/control-character"},
      {"{\"a\": \"Ё\\q\"}", "1:9 json/escape"},
      {"{\"a\": \"\\ud800\"}", "1:8 json/escape"},
      {"{\"a\": 'x'}", "1:7 json/value"},
      {"{\"a\": «x»}", "1:7 json/value"},
      {"{\"a\": None}", "1:7 json/value"},
      {"{\"a\": nul}", "1:7 json/value"},
      {"{\"a\": }", "1:7 json/value"},
      {"{\"a\": .5}", "1:7 json/number"},
      {"{\"a\": +5}", "1:7 json/number"},
      {"{\"a\": 1.8.1}", "1:7 json/number"},
      {"{\"a\": 18km}", "1:7 json/number"},
      {"{\"a\": true0}", "1:7 json/value"},
      {"{\"a\": 01}", "1:7 json/number"},
      {"{\"a\": 1.}", "1:7 json/number"},
      {"{\"a\": -}", "1:7 json/number"},
      {"{\"a\": 1e3}", "1:7 json/exponent"},
      {"{\"a\": 1e999}", "1:7 json/exponent"},
      {"{\"a\": 1, // c\n \"b\": 2}", "1:10 json/comment"},
      {"# c\n{}", "1:1 json/comment"},
      {"{\"a\": \"Школа \"Ёлка\"\"}", "1:14 json/inner-quote"},
      {"{\"a\": 1", "1:8 json/unclosed"},
      {"{\"a\": [1,\n", "1:10 json/unclosed"},
      {"{\"a\": 1}}", "1:9 json/after-end"},
      {"{\"a\": 1, \"b\": {\"a\": 2},\n \"a\": 3}", "2:2 json/duplicate-key"},
      {std::string(16, '[') + std::string(16, ']'), ""},
      {std::string(17, '['), "1:17 json/depth"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(found_in(one.text) == one.expected);
  }
}

TEST_CASE("the message of a duplicate key names the line of the first") {
  Diagnostics diagnostics;
  const auto map = parse_json("{\"a\": 1,\n\"b\": 2,\n\"a\": 3}", "a.json", diagnostics);
  CHECK(first_words(diagnostics) ==
        "поле «a» в этих скобках уже есть, на строке 1 | оставьте одно из двух или исправьте имя");
  REQUIRE(map);
  CHECK(map->find("a")->text == "1");
}

TEST_CASE("a million brackets of JSON are cut off at once") {
  CHECK(found_in(std::string(1000000, '[')) == "1:17 json/depth");
}

TEST_CASE("a long line of JSON is read in a time that grows with its length alone") {
  std::string items;
  for (int i = 0; i < 40000; ++i) items += "\"я\\\"\", ";
  CHECK(found_in("[" + items + "1]") == "");
}
