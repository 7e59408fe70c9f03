#include <catch2/catch.hpp>

#include "found.h"
#include "record/record.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

std::string found_in(const std::string& fields) {
  Diagnostics diagnostics;
  parse_programme("---\ntitle: План\nkind: план-график\n" + fields + "---\n",
                  "municipalities/m/programmes/plan.md", diagnostics);
  return found(diagnostics);
}

}  // namespace

TEST_CASE("a programme may have every field of the contract") {
  Diagnostics diagnostics;
  const auto programme = parse_programme(R"(---
title: План работы
kind: дорожная карта
period: 2020 – 2022 годы
level: school
approved_by: {kind: приказ, number: '17', date: 2022-02-01, stated: [{date: 2022-02-02, where: титул}]}
participants: [sosh-1, sosh-2]
cycle: [goals, tasks, effectiveness]
passport:
  - {label: Цель, text: Повысить *качество*}
  - label: Задачи
    text: |
      - одна
      - две
stated: [{as: count, of: participants, value: 2}]
text: summary
---
## Раздел
)",
                                         "municipalities/m/programmes/plan.md", diagnostics);
  REQUIRE(found(diagnostics) == "");
  REQUIRE(programme);
  CHECK(programme->id == "plan");
  CHECK(programme->kind.value == "дорожная карта");
  REQUIRE(programme->period);
  CHECK(programme->period->from.iso() == "2020-01-01");
  CHECK(programme->period->to.iso() == "2022-12-31");
  CHECK(programme->period->mark.line == 4);
  REQUIRE(programme->approved_by);
  CHECK(programme->approved_by->type.value == "approves");
  CHECK(programme->approved_by->number.value == "17");
  CHECK(programme->approved_by->stated.size() == 1);
  CHECK(programme->participants.schools.size() == 2);
  CHECK(programme->cycle[2].value == "effectiveness");
  CHECK(programme->level.value == "school");
  REQUIRE(programme->passport.size() == 2);
  CHECK(programme->passport[0].first.value == "Цель");
  CHECK_FALSE(programme->passport[1].second.empty());
  CHECK_FALSE(programme->sections.empty());
  CHECK(programme->is_summary);
}

TEST_CASE("a programme says of its rows what was done, for whom, and what proves it") {
  Diagnostics diagnostics;
  const auto programme = parse_programme(R"(---
title: План
kind: план
measures:
  '3':
    schools: [sosh-1, sosh-2]
    status: partial
    as_of: 2022-06-01
    evidence: [prikaz-1, prikaz-2]
  2-1--2: {schools: all, status: not_done}
---
)",
                                         "municipalities/m/programmes/plan.md", diagnostics);
  REQUIRE(found(diagnostics) == "");
  REQUIRE(programme->measure_facts.size() == 2);
  const MeasureFacts& first = programme->measure_facts[0];
  CHECK(first.key.value == "3");
  CHECK(first.mark.line == 5);
  CHECK(first.schools.given);
  CHECK(first.schools.schools.size() == 2);
  CHECK(first.status.value == "partial");
  CHECK(first.as_of.date->iso() == "2022-06-01");
  CHECK(first.evidence[1].value == "prikaz-2");
  const MeasureFacts& second = programme->measure_facts[1];
  CHECK(second.key.value == "2-1--2");
  CHECK(second.schools.scope == SchoolList::Scope::all);
  CHECK(second.status.value == "not_done");
  CHECK_FALSE(second.as_of.date);
}

TEST_CASE("a programme needs its title and kind") {
  CHECK(found_in("") == "");
  Diagnostics diagnostics;
  parse_programme("---\nperiod: '2022'\n---\n", "p.md", diagnostics);
  CHECK(found(diagnostics) == "2:1 record/missing-field, 2:1 record/missing-field");
}

TEST_CASE("everything wrong in a programme's fields is told at its place") {
  const std::vector<Case> cases = {
      {"period: скоро\n", "4:9 record/bad-period"},
      {"period: {from: 2022-09-01}\n", "4:9 record/bad-period"},
      {"period: {from: 2022-09-01, to: 2022-01-01}\n", "4:9 record/bad-period"},
      {"period: {year: 2022}\n", ""},
      {"approved_by: приказ 17\n", "4:14 record/wrong-type"},
      {"approved_by: {type: amends}\n", "4:21 record/unknown-word"},
      {"approved_by: {document: prikaz-17, type: approves}\n", ""},
      {"participants: all\n", "4:15 record/wrong-type"},
      {"cycle: [goal]\n", "4:9 record/unknown-word"},
      {"passport: {label: x, text: y}\n", "4:11 record/wrong-type"},
      {"passport: [{label: x}]\n", "4:12 record/missing-field"},
      {"passport: [{text: x}]\n", "4:12 record/missing-field"},
      {"measures: [done]\n", "4:11 record/wrong-type"},
      {"measures: {'3': {status: ready}}\n", "4:26 record/unknown-word"},
      {"measures: {'3': {status: [done]}}\n", "4:26 record/wrong-type"},
      {"measures: {'3': done}\n", "4:17 record/wrong-type"},
      {"measures: {'3': {state: done}}\n", "4:18 record/unknown-field"},
      {"measures: {'3': {as_of: июнь}}\n", "4:25 record/bad-date"},
      {"measures: {'3': {as_of: 2022-06-31}}\n", "4:25 date/impossible"},
      {"measures: {'3': {evidence: [prikaz-1, Приказ 2]}}\n", "4:39 record/bad-slug"},
      {"measures: {'3': {evidence: prikaz-1}}\n", "4:28 record/wrong-type"},
      {"measures: {'3': {schools: participants}}\n", "4:27 record/wrong-type"},
      {"measures:\n  '3':\n", "5:3 record/empty-measure"},
      {"measures: {'3': {}}\n", "4:12 record/empty-measure"},
      {"measures:\n  '3': {status: done}\n  '3': {status: partial}\n", "6:3 yaml/duplicate-key"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(found_in(one.text) == one.expected);
  }
}
