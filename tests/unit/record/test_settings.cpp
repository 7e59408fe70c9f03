#include <catch2/catch.hpp>

#include "found.h"
#include "record/record.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

std::string site(const std::string& text) {
  Diagnostics diagnostics;
  parse_site_settings(text, "site.yml", diagnostics);
  return found(diagnostics);
}

std::string words(const std::string& name, const std::string& text) {
  Diagnostics diagnostics;
  Vocabulary vocabulary;
  parse_vocabulary(text, "vocabulary/" + name + ".yml", name, vocabulary, diagnostics);
  return found(diagnostics);
}

}  // namespace

TEST_CASE("site.yml may have every field of the contract") {
  Diagnostics diagnostics;
  const auto settings = parse_site_settings(R"(# сайт
title: Образование района
base_url: https://example.org/open
publisher: Комитет
language: ru
as_of: commit
licence: CC BY 4.0
privacy: {min_group: 5, min_count: 0}
known_issues: [{code: source/x, note: y}]
)",
                                            "site.yml", diagnostics);
  REQUIRE(found(diagnostics) == "");
  CHECK(settings.path == "site.yml");
  CHECK(settings.title.value == "Образование района");
  CHECK(settings.base_url.value == "https://example.org/open");
  CHECK(settings.as_of.value == "commit");
  CHECK(settings.min_group == 5);
  CHECK(settings.min_count == 0);
  CHECK(settings.known_issues.size() == 1);
}

TEST_CASE("groups are guarded where site.yml says nothing of privacy") {
  Diagnostics diagnostics;
  const auto settings = parse_site_settings("title: x\nas_of: 2024-05-31\n", "site.yml", diagnostics);
  CHECK(found(diagnostics) == "");
  CHECK(settings.min_group == 10);
  CHECK(settings.min_count == 3);
  CHECK(settings.as_of.value == "2024-05-31");
}

TEST_CASE("everything wrong in site.yml is told at its place") {
  const std::vector<Case> cases = {
      {"", "1:1 record/missing-field"},
      {"- a\n", "1:1 record/not-a-map"},
      {"title: x\nbase_url: example.org\n", "2:11 record/bad-url"},
      {"title: x\nlanguage: en\n", "2:11 record/unknown-word"},
      {"title: x\nas_of: сегодня\n", "2:8 record/bad-date"},
      {"title: x\nas_of: 2022-06-31\n", "2:8 date/impossible"},
      {"title: x\nprivacy: {min_group: -1}\n", "2:22 record/bad-count"},
      {"title: x\nprivacy: {min_group: 99999999999}\n", "2:11 record/bad-count"},
      {"title: x\nprivacy: {group: 1}\n", "2:11 record/unknown-field"},
      {"titel: x\n", "1:1 record/missing-field, 1:1 record/unknown-field"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(site(one.text) == one.expected);
  }
}

TEST_CASE("an indicator knows its unit, its direction and its kin") {
  Diagnostics diagnostics;
  Vocabulary vocabulary;
  parse_vocabulary(R"(ko_fact:
  name: Качество
  definition: доля
  synonyms: [КО]
  unit: percent
  better: higher
  count: graded
  of: pupils
ko_forecast: {name: Прогноз, unit: percent, forecast_of: ko_fact}
graded: {name: Оценено, unit: pupils}
pupils: {name: Всего, unit: pupils, better: neither}
known_issues: [{code: source/x, note: y}]
)",
                   "vocabulary/indicators.yml", "indicators", vocabulary, diagnostics);
  REQUIRE(found(diagnostics) == "");
  REQUIRE(vocabulary.indicators.size() == 4);
  const Indicator& fact = vocabulary.indicators.at("ko_fact");
  CHECK(fact.id == "ko_fact");
  CHECK(fact.name.value == "Качество");
  CHECK(fact.synonyms[0].value == "КО");
  CHECK(fact.unit.value == "percent");
  CHECK(fact.better.value == "higher");
  CHECK(fact.of.value == "pupils");
  CHECK(fact.mark.line == 2);
  CHECK(vocabulary.indicators.at("ko_forecast").forecast_of.value == "ko_fact");
  CHECK(vocabulary.known_issues.at("vocabulary/indicators.yml").size() == 1);
}

TEST_CASE("a kind of document may be just its word") {
  Diagnostics diagnostics;
  Vocabulary vocabulary;
  parse_vocabulary("prikaz: приказ\npismo: {name: письмо}\n", "vocabulary/document-kinds.yml",
                   "document-kinds", vocabulary, diagnostics);
  CHECK(found(diagnostics) == "");
  CHECK(vocabulary.document_kinds.at("prikaz").name.value == "приказ");
  CHECK(vocabulary.document_kinds.at("pismo").name.value == "письмо");
}

TEST_CASE("everything wrong in a vocabulary is told at its place") {
  struct Row {
    std::string name, text, expected;
  };
  const std::vector<Row> rows = {
      {"indicators", "a: {name: x}\n", "1:4 record/missing-field"},
      {"indicators", "a: {name: x, unit: procent}\n", "1:20 record/unknown-word"},
      {"indicators", "a: {name: x, unit: percent, better: more}\n", "1:37 record/unknown-word"},
      {"indicators", "a: {name: x, unit: percent, of: b}\n", "1:33 record/unknown-code"},
      {"indicators", "line: {name: x, unit: percent}\n", "1:1 record/reserved-code"},
      {"indicators", "Школа: {name: x, unit: percent}\n", "1:1 record/bad-id"},
      {"indicators", "a:\nb: x\n", "1:1 record/missing-field, 2:4 record/wrong-type"},
      {"glossary", "a: слово\n", "1:4 record/wrong-type"},
      {"glossary", "a: {definition: x}\n", "1:4 record/missing-field"},
      {"risk-factors", "a: {name: x, unit: percent}\n", "1:14 record/unknown-field"},
      {"data-sources", "", ""},
      {"document-kinds", "line: строка\n", ""},
  };
  for (const Row& one : rows) {
    INFO(one.text);
    CHECK(words(one.name, one.text) == one.expected);
  }
}

TEST_CASE("a municipality has the name of its folder for an id") {
  Diagnostics diagnostics;
  const auto municipality = parse_municipality(R"(name: Ясногорский район
name_genitive: Ясногорского района
region: Пробная область
authority: Комитет образования
oktmo: '00600000'
website: https://example.org
phone: 8 (000) 0-00-00
email: a@example.org
known_issues: []
text: full
)",
                                               "municipalities/yasnogorsk/municipality.yml", diagnostics);
  REQUIRE(found(diagnostics) == "");
  REQUIRE(municipality);
  CHECK(municipality->id == "yasnogorsk");
  CHECK(municipality->path == "municipalities/yasnogorsk/municipality.yml");
  CHECK(municipality->name_genitive.value == "Ясногорского района");
  CHECK(municipality->oktmo.value == "00600000");
  CHECK(municipality->email.value == "a@example.org");
  parse_municipality("region: x\nsite: y\n", "m.yml", diagnostics);
  CHECK(found(diagnostics) == "1:1 record/missing-field, 2:1 record/unknown-field");
}
