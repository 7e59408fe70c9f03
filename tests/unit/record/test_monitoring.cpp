#include <catch2/catch.hpp>

#include "found.h"
#include "record/record.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

const std::string kPath = "municipalities/m/monitoring/kachestvo.md";

std::string found_in(const std::string& fields) {
  Diagnostics diagnostics;
  parse_monitoring("---\ntitle: Мониторинг\n" + fields + "---\n1. Цель.\n", kPath, diagnostics);
  return found(diagnostics);
}

std::string values_of(const std::vector<Text>& texts) {
  std::string out;
  for (const Text& text : texts) out += (out.empty() ? "" : " ") + text.value;
  return out;
}

}  // namespace

TEST_CASE("a monitoring programme may have every field of the contract") {
  Diagnostics diagnostics;
  const auto monitoring = parse_monitoring(R"(---
title: Программа мониторинга
document: prikaz-4
kinds: [входной, промежуточный, итоговый]
levels: [муниципальный, школьный]
period: 2022 год
developer: Комитет
executors: [Центр, школы]
consumers: [родители]
schools: [sosh-1, sosh-2]
data_sources:
  - school_data
  - {source: netschool, data: отметки, mode: [system, paper]}
  - {source: google_forms, mode: survey}
indicators:
  - ko_fact
  - {section: '4.3', text: Доля выпускников}
  - {text: Без раздела}
schedule:
  - {kind: входной, due: до 1 октября}
  - {kind: final, due: май}
  - {due: ежегодно}
cycle: [monitoring, analysis]
stated: [{as: count, of: schools, value: 2}]
known_issues: [{code: source/x, note: y}]
text: full
---
1. Цель.
1.1. Задача.
)",
                                           kPath, diagnostics);
  REQUIRE(found(diagnostics) == "");
  REQUIRE(monitoring);
  CHECK(monitoring->id == "kachestvo");
  CHECK(monitoring->document.value == "prikaz-4");
  CHECK(values_of(monitoring->kinds) == "entry interim final");
  CHECK(values_of(monitoring->levels) == "municipal school");
  CHECK(monitoring->kinds[1].mark.column == 18);
  CHECK(monitoring->period->from.iso() == "2022-01-01");
  CHECK(monitoring->developer.value == "Комитет");
  CHECK(values_of(monitoring->executors) == "Центр школы");
  CHECK(values_of(monitoring->consumers) == "родители");
  CHECK(values_of(monitoring->schools.schools) == "sosh-1 sosh-2");
  REQUIRE(monitoring->data_sources.size() == 3);
  CHECK(monitoring->data_sources[0].source.value == "school_data");
  CHECK(monitoring->data_sources[0].mark.line == 12);
  CHECK(monitoring->data_sources[1].data.value == "отметки");
  CHECK(values_of(monitoring->data_sources[1].modes) == "system paper");
  CHECK(values_of(monitoring->data_sources[2].modes) == "survey");
  REQUIRE(monitoring->indicators.size() == 3);
  CHECK(monitoring->indicators[0].code.value == "ko_fact");
  CHECK(monitoring->indicators[1].section.value == "4.3");
  CHECK(monitoring->indicators[1].text.value == "Доля выпускников");
  CHECK(monitoring->indicators[2].code.empty());
  REQUIRE(monitoring->schedule.size() == 3);
  CHECK(monitoring->schedule[0].kind.value == "entry");
  CHECK(monitoring->schedule[0].due.value == "до 1 октября");
  CHECK(monitoring->schedule[1].kind.value == "final");
  CHECK(monitoring->schedule[2].kind.empty());
  CHECK(values_of(monitoring->cycle) == "monitoring analysis");
  REQUIRE(monitoring->points.size() == 2);
  CHECK(monitoring->points[1].anchor == "p-1-1");
  CHECK(monitoring->points[1].mark.line == 29);
}

TEST_CASE("kinds and levels of monitoring are written in Russian or as tokens") {
  Diagnostics diagnostics;
  const auto monitoring = parse_monitoring(
      "---\ntitle: x\nkinds: entry\nlevels: [школьный, муниципальный, региональный, федеральный]\nschools: "
      "all\n---\n",
      kPath, diagnostics);
  CHECK(found(diagnostics) == "");
  CHECK(values_of(monitoring->kinds) == "entry");
  CHECK(values_of(monitoring->levels) == "school municipal regional federal");
  CHECK(monitoring->schools.scope == SchoolList::Scope::all);
}

TEST_CASE("everything wrong in a monitoring programme is told at its place") {
  const std::vector<Case> cases = {
      {"", ""},
      {"title: Второй\n", "3:1 yaml/duplicate-key"},
      {"document: Приказ 4\n", "3:11 record/bad-slug"},
      {"kinds: [входной, выходной]\n", "3:18 record/unknown-word"},
      {"kinds: [входной, входной]\n", "3:18 record/repeated-word"},
      {"kinds: [входной, entry]\n", "3:18 record/repeated-word"},
      {"levels: [районный]\n", "3:10 record/unknown-word"},
      {"period: скоро\n", "3:9 record/bad-period"},
      {"executors: Центр\n", "3:12 record/wrong-type"},
      {"schools: participants\n", "3:10 record/wrong-type"},
      {"data_sources: netschool\n", "3:15 record/wrong-type"},
      {"data_sources: [{data: отметки}]\n", "3:16 record/missing-field"},
      {"data_sources: [a, [b]]\n", "3:19 record/wrong-type"},
      {"data_sources:\n  -\n", "4:4 record/empty-item"},
      {"data_sources: [{source: a, mode: почта}]\n", "3:34 record/unknown-word"},
      {"data_sources: [{source: a, mode: [paper, email, paper]}]\n", "3:49 record/repeated-word"},
      {"data_sources: [{source: a, kind: x}]\n", "3:28 record/unknown-field"},
      {"indicators: [{section: '4.3'}]\n", "3:14 record/missing-field"},
      {"indicators: ko\n", "3:13 record/wrong-type"},
      {"schedule: [{}]\n", "3:12 record/missing-field"},
      {"schedule: [{kind: годовой, due: май}]\n", "3:19 record/unknown-word"},
      {"schedule: [май]\n", "3:12 record/wrong-type"},
      {"cycle: [monitor]\n", "3:9 record/unknown-word"},
      {"shcedule: []\n", "3:1 record/unknown-field"},
      {"kinds: " + std::string(1000, '[') + "\n", "3:23 yaml/depth"},
  };
  for (const Case& one : cases) {
    INFO(one.text.substr(0, 200));
    CHECK(found_in(one.text) == one.expected);
  }
}

TEST_CASE("a monitoring programme needs a title, and tells what is wrong in its points") {
  Diagnostics diagnostics;
  parse_monitoring("---\nlevels: []\n---\n1. Цель.\n1. <b>Цель</b>.\n", kPath, diagnostics);
  CHECK(found(diagnostics) ==
        "2:1 record/missing-field, 5:1 points/repeated-label, 5:4 markdown/raw-html, "
        "5:11 markdown/raw-html");
  Diagnostics nothing;
  CHECK_FALSE(parse_monitoring("1. Цель.\n", kPath, nothing));
  CHECK(found(nothing) == "1:1 record/no-front-matter");
}

TEST_CASE("an unknown kind of monitoring is answered with the nearest") {
  Diagnostics diagnostics;
  parse_monitoring("---\ntitle: x\nkinds: [вхoдной]\n---\n", kPath, diagnostics);
  CHECK(first_words(diagnostics) == "поле «kinds» не знает слова «вхoдной» | здесь пишут: входной");
}
