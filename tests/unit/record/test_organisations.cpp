#include <catch2/catch.hpp>

#include "found.h"
#include "record/record.h"

using namespace glasnost;
using namespace glasnost::record;

TEST_CASE("an organisation has its names and its kind") {
  Diagnostics diagnostics;
  const auto organisations = parse_organisations(R"(komitet:
  name: Комитет образования
  aliases: [Комитет, комитета образования]
  kind: орган управления
metod_centr: {name: Методический центр}
known_issues: [{code: source/x, note: y}]
)",
                                                 "municipalities/m/organisations.yml", diagnostics);
  REQUIRE(found(diagnostics) == "");
  REQUIRE(organisations);
  CHECK(organisations->path == "municipalities/m/organisations.yml");
  CHECK(organisations->known_issues.size() == 1);
  REQUIRE(organisations->list.size() == 2);
  const Organisation& first = organisations->list[0];
  CHECK(first.id == "komitet");
  CHECK(first.name.value == "Комитет образования");
  CHECK(first.aliases[1].value == "комитета образования");
  CHECK(first.kind.value == "орган управления");
  CHECK(first.mark.line == 1);
  CHECK(organisations->list[1].id == "metod_centr");
  CHECK(organisations->list[1].aliases.empty());
}

TEST_CASE("an organisation without a name is left out") {
  Diagnostics diagnostics;
  const auto organisations =
      parse_organisations("a:\nb: {kind: x}\nc: {name: y}\n", "organisations.yml", diagnostics);
  REQUIRE(organisations);
  REQUIRE(organisations->list.size() == 1);
  CHECK(organisations->list[0].id == "c");
}

TEST_CASE("everything wrong in organisations.yml is told at its place") {
  const std::vector<Case> cases = {
      {"", ""},
      {"- a\n", "1:1 record/not-a-map"},
      {"a:\n", "1:1 record/missing-field"},
      {"a: Комитет\n", "1:4 record/wrong-type"},
      {"a: {kind: x}\n", "1:4 record/missing-field"},
      {"a: {name: x, alias: [y]}\n", "1:14 record/unknown-field"},
      {"a: {name: x, aliases: y}\n", "1:23 record/wrong-type"},
      {"Комитет: {name: x}\n", "1:1 record/bad-id"},
      {"a: {name: x}\na: {name: y}\n", "2:1 yaml/duplicate-key"},
      {"a: {name: [[[[[[[[[[[[[[[[[[x", "1:25 yaml/depth"},
      {"a: {kind: x}\nb: {name: [x]}\nВ: {}\n",
       "1:4 record/missing-field, 2:11 record/wrong-type, 3:1 record/bad-id"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    Diagnostics diagnostics;
    parse_organisations(one.text, "municipalities/m/organisations.yml", diagnostics);
    CHECK(found(diagnostics) == one.expected);
  }
}
