#include <catch2/catch.hpp>

#include "model/deadlines.h"
#include "model/site.h"
#include "support/tree.h"

using namespace glasnost;
using testing::document_text;
using testing::found;
using testing::programme_text;
using testing::school_text;

namespace {

const std::string kTable =
    "| № | Мероприятие | Срок |\n|---|---|---|\n| 1. | Совет в Школе А | март 2022 |\n| 2. | Отчёт | |\n";

}  // namespace

TEST_CASE("the front matter says what was done, when, and which document proves it") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"documents/d.md", document_text("")},
       {"programmes/p.md",
        programme_text(kTable,
                       "measures:\n  '1':\n    status: done\n    as_of: 2022-06-01\n    evidence: [d]\n")}},
      diagnostics);
  REQUIRE(found(diagnostics).empty());
  const auto& measures = m.programmes[0].sections[0].measures;
  CHECK(measures[0].execution.status == "done");
  CHECK(measures[0].execution.as_of->iso() == "2022-06-01");
  CHECK(measures[0].execution.evidence == std::vector<std::size_t>{0});
  CHECK(measures[1].execution.status.empty());
}

TEST_CASE("schools in the front matter stand in the place of those that the cells name") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"schools/a.md", school_text("Школа А")},
       {"schools/b.md", school_text("Школа Б")},
       {"programmes/p.md",
        programme_text(kTable, "measures:\n  '1': {schools: [b]}\n  m-2: {status: done}\n")}},
      diagnostics);
  CHECK(m.programmes[0].sections[0].measures[0].schools == std::vector<std::size_t>{1});
  CHECK(found(diagnostics) == std::vector<std::string>{"programmes/p.md:6 measure/unknown-row"});
}

TEST_CASE("deadlines stand by their days, those without days last") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"documents/d.md", document_text("assignments:\n  - {point: '1', due: до 10 марта 2022 года}\n  - "
                                        "{point: '1', due: постоянно}\n  - {point: '1'}\n")},
       {"monitoring/n.md",
        "---\ntitle: Мониторинг\nschedule:\n  - {kind: entry, due: 05.03.2022}\n---\n1. Текст.\n"},
       {"programmes/p.md", programme_text(kTable)}},
      diagnostics);
  std::vector<std::string> words;
  for (const auto& link : model::deadlines_of(m)) words.push_back(model::deadline_of(link, m).text);
  CHECK(words == std::vector<std::string>{"март 2022", "05.03.2022", "до 10 марта 2022 года", "постоянно"});
}

TEST_CASE("a school stands under the first letter of its own name") {
  const std::pair<std::string, std::string> rows[] = {
      {"МБОУ СОШ № 5", "0-9"},
      {"МБОУ \"Борская СОШ\"", "b"},
      {"МКОУ «Щучинская ООШ»", "shch"},
      {"Гимназия «Ёлочка»", "e"},
      {"МБОУ \"БСОШ №2\"", "b"},
      {"Журавская школа", "zh"},
      {"МАОУ лицей им. Иванова", "i"},
      {"Lyceum", "l"},
      {"МБОУ", "0-9"},
  };
  for (const auto& [name, letter] : rows) {
    record::School school;
    school.short_name.value = name;
    INFO(name);
    CHECK(model::letter_of(school) == letter);
  }
}

TEST_CASE("the summary carries the published total of each indicator, else a computed one") {
  Diagnostics diagnostics;
  const auto m =
      testing::assemble({{"schools/a.md", school_text("Школа А")},
                         {"indicators/i.json",
                          R"({"title": "Т", "period": {"year": 2022}, "indicators": ["events", "share"],
           "rows": [{"school": "a", "events": 3, "share": 40}],
           "totals": [{"scope": "municipality", "share": 41.5}]})"}},
                        diagnostics);
  REQUIRE(found(diagnostics).empty());
  const auto summary = model::summarise(m);
  REQUIRE(summary.indicators.size() == 2);
  CHECK(summary.indicators[0].code == "events");
  CHECK(summary.indicators[0].computed);
  CHECK(summary.indicators[1].total->value->to_string() == "41.5");
  CHECK_FALSE(summary.indicators[1].computed);
  CHECK(summary.indicators[1].line == 3);
}
