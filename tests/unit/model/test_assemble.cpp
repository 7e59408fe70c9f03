#include <catch2/catch.hpp>

#include "support/tree.h"

using namespace glasnost;
using testing::document_text;
using testing::found;
using testing::programme_text;
using testing::school_text;

namespace {

std::string other_document(const std::string& number, const std::string& date,
                           const std::string& issuer = "Отдел") {
  return "---\nkind: приказ\nnumber: '" + number + "'\ndate: " + date + "\nissuer: " + issuer +
         "\ntitle: О другом\n---\n1. Текст.\n";
}

const std::string kBasis =
    "relations:\n  - type: based_on\n    kind: приказ\n    number: '7'\n    date: 2021-05-03\n";

}  // namespace

TEST_CASE("a described document is found by kind, number, date and the same issuer, both ways") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"documents/a.md", document_text(kBasis)}, {"documents/b.md", other_document("7", "2021-05-03")}},
      diagnostics);
  REQUIRE(found(diagnostics).empty());
  CHECK(m.documents[0].relations[0].document == 1u);
  REQUIRE(m.documents[1].incoming.size() == 1);
  CHECK(m.documents[1].incoming[0].document == 0u);
  CHECK(m.documents[1].incoming[0].type == "based_on");
}

TEST_CASE("a described document is not found by half of its marks") {
  const std::string others[] = {other_document("8", "2021-05-03"), other_document("7", "2021-05-04"),
                                other_document("7", "2021-05-03", "Другой отдел")};
  for (const auto& other : others) {
    Diagnostics diagnostics;
    const auto m = testing::assemble({{"documents/a.md", document_text(kBasis)}, {"documents/b.md", other}},
                                     diagnostics);
    CHECK_FALSE(m.documents[0].relations[0].document);
    CHECK(found(diagnostics) == std::vector<std::string>{"documents/a.md:8 reference/unresolved"});
  }
}

TEST_CASE("a description that fits two documents is an error") {
  Diagnostics diagnostics;
  testing::assemble({{"documents/a.md", document_text(kBasis)},
                     {"documents/b.md", other_document("7", "2021-05-03")},
                     {"documents/c.md", other_document("7", "2021-05-03")}},
                    diagnostics);
  CHECK(found(diagnostics) == std::vector<std::string>{"documents/a.md:8 reference/ambiguous"});
}

TEST_CASE("a reference without number and date resolves to nothing") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"documents/a.md", document_text("relations:\n  - {type: mentions, kind: приказ, title: О другом}\n")},
       {"documents/b.md", other_document("7", "2021-05-03")}},
      diagnostics);
  CHECK_FALSE(m.documents[0].relations[0].document);
}

TEST_CASE("an unknown id is an error with its line") {
  Diagnostics diagnostics;
  testing::assemble({{"documents/a.md", document_text("relations:\n  - {type: mentions, document: bb}\n"
                                                      "attachments:\n  - {title: П, programme: pp}\n")}},
                    diagnostics);
  CHECK(found(diagnostics) == std::vector<std::string>{"documents/a.md:8 reference/unknown-document",
                                                       "documents/a.md:10 reference/unknown-programme"});
}

TEST_CASE("measures reach the pages of the schools that their cells name") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"schools/a.md", school_text("Школа А")},
       {"schools/b.md", school_text("Школа Б")},
       {"schools/c.md", school_text("Школа В", "status: closed\n")},
       {"programmes/p.md", programme_text("| № | Мероприятие | Сроки | Ответственные |\n|---|---|---|---|\n"
                                          "| 1 | Семинар | Март 2022 | Школа А |\n"
                                          "| 2 | Совет | 31 июня 2022 | все школы |\n",
                                          "period: 2022\n")}},
      diagnostics);
  CHECK(found(diagnostics) == std::vector<std::string>{"programmes/p.md:9 deadline/impossible-date m-2"});
  REQUIRE(m.schools[0].measures.size() == 2);
  CHECK_FALSE(m.schools[0].measures[0].all);
  CHECK(m.schools[0].measures[1].all);
  CHECK(m.schools[1].measures.size() == 1);
  CHECK(m.schools[2].measures.empty());
}

TEST_CASE("an assignment finds its point by label or anchor, and its schools") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"schools/a.md", school_text("Школа А")},
       {"schools/b.md", school_text("Школа Б")},
       {"documents/a.md",
        document_text("schools: [a]\nassignments:\n  - {point: '2', who: директор, schools: participants}\n"
                      "  - {point: 2-u1, who: директор, due: до 20 июня 2022 года, schools: all}\n"
                      "  - {point: '9', who: директор}\n",
                      "1. Первый.\n\n2. Второй:\n\n- под ним.\n")}},
      diagnostics);
  CHECK(found(diagnostics) == std::vector<std::string>{"documents/a.md:11 assignment/unknown-point"});
  const auto& assignments = m.documents[0].assignments;
  CHECK(assignments[0].anchor == "p-2");
  CHECK(assignments[0].schools == std::vector<std::size_t>{0});
  CHECK(assignments[1].anchor == "p-2-u1");
  CHECK(assignments[1].all_schools);
  CHECK(assignments[1].deadline.to == Date{2022, 6, 20});
  CHECK(m.schools[1].assignments.size() == 1);
}

TEST_CASE("a total is computed only for counts that every row gives and the source does not") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"schools/a.md", school_text("Школа А")},
       {"schools/b.md", school_text("Школа Б")},
       {"indicators/i.json", R"({"title": "Т", "period": {"year": 2022}, "indicators": ["share", "events"],
          "rows": [{"school": "a", "share": 50, "events": 3}, {"school": "Школа Б", "share": 70, "events": 4}]})"},
       {"indicators/j.json", R"({"title": "Т", "period": {"year": 2022}, "indicators": ["events"],
          "rows": [{"school": "a", "events": 3}, {"school": "b", "events": {"value": null, "reason": "not_yet"}}]})"},
       {"indicators/k.json", R"({"title": "Т", "period": {"year": 2022}, "indicators": ["events"],
          "rows": [{"school": "a", "events": 3}], "totals": [{"scope": "municipality", "events": 9}]})"}},
      diagnostics);
  REQUIRE(found(diagnostics).empty());
  REQUIRE(m.data_sets[0].totals.size() == 1);
  CHECK(m.data_sets[0].totals[0].computed);
  REQUIRE(m.data_sets[0].totals[0].cells.size() == 1);
  CHECK(m.data_sets[0].totals[0].cells[0].code == "events");
  CHECK(m.data_sets[0].totals[0].cells[0].value->to_string() == "7");
  CHECK(m.data_sets[1].totals.empty());
  REQUIRE(m.data_sets[2].totals.size() == 1);
  CHECK_FALSE(m.data_sets[2].totals[0].computed);
}

TEST_CASE("a school twice in a table, unknown schools, indicators and sources are errors") {
  Diagnostics diagnostics;
  testing::assemble({{"schools/a.md", school_text("Школа А")},
                     {"indicators/i.json",
                      "{\"title\": \"Т\", \"period\": {\"year\": 2022},\n"
                      "\"source\": {\"system\": \"soloo\"},\n\"indicators\": [\"shar\"],\n\"rows\": [\n"
                      "{\"school\": \"a\", \"shar\": 1},\n{\"school\": \"a\", \"shar\": 1},\n"
                      "{\"school\": \"z\", \"shar\": 1}]}\n"}},
                    diagnostics);
  CHECK(found(diagnostics) == std::vector<std::string>{"indicators/i.json:2 data-source/unknown",
                                                       "indicators/i.json:3 indicator/unknown",
                                                       "indicators/i.json:6 data-set/repeated-row",
                                                       "indicators/i.json:7 school/unknown"});
}
