#include <catch2/catch.hpp>

#include "found.h"
#include "record/record.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

const std::string kPath = "municipalities/m/documents/prikaz-5.md";
const std::string kTop = "---\nkind: приказ\ntitle: О плане\nissuer: Отдел образования\n";  // lines 1 to 4
const std::string kKnown = "number: 5\ndate: 2022-02-01\n";                                 // lines 5 and 6

std::optional<Document> read(const std::string& fields, Diagnostics& diagnostics,
                             const std::string& body = "") {
  return parse_document(kTop + fields + "---\n" + body, kPath, diagnostics);
}

std::string found_in(const std::string& fields, const std::string& body = "") {
  Diagnostics diagnostics;
  read(fields, diagnostics, body);
  return found(diagnostics);
}

Document good(const std::string& fields, const std::string& body = "") {
  Diagnostics diagnostics;
  const auto document = read(fields, diagnostics, body);
  REQUIRE(found(diagnostics) == "");
  REQUIRE(document);
  return *document;
}

}  // namespace

TEST_CASE("an order is read with everybody who signed, wrote and controls it") {
  const Document document = good(R"(number: 007
date: 2022-02-01
place: г. Ясногорск
signed_by: {post: Начальник, name: А. Б. Первая, acting: true}
drafted_by: {post: Методист, name: В. Вторая}
executor: {post: Специалист, name: Г. Третий, phone: 8 (000) 0-00-00}
control: {post: Заместитель, name: Д. Четвёртая}
availability: published
level: municipality
status: in_force
text: summary
cycle: [monitoring, analysis]
schools: [sosh-1, sosh-2]
)",
                                 "1. Утвердить план.\n");
  CHECK(document.id == "prikaz-5");
  CHECK(document.number.value == "007");
  CHECK(document.date.date->iso() == "2022-02-01");
  CHECK(document.date.mark.line == 6);
  REQUIRE(document.issuers.size() == 1);
  REQUIRE(document.signed_by.size() == 1);
  CHECK(document.signed_by[0].acting);
  CHECK(document.drafted_by.name.value == "В. Вторая");
  CHECK(document.executor.phone.value == "8 (000) 0-00-00");
  CHECK(document.control.post.value == "Заместитель");
  CHECK_FALSE(document.control_by_signatory);
  CHECK(document.published);
  CHECK(document.level.value == "municipal");
  CHECK(document.status.value == "in_force");
  CHECK(document.is_summary);
  CHECK(document.cycle.size() == 2);
  CHECK(document.schools.given);
  CHECK(document.schools.scope == SchoolList::Scope::listed);
  CHECK(document.schools.schools[1].value == "sosh-2");
  REQUIRE_FALSE(document.points.empty());
  CHECK(document.points[0].mark.line == 19);
}

TEST_CASE("relations, assignments and attachments keep their order and places") {
  const Document document = good(kKnown + R"(relations:
  - type: based_on
    kind: распоряжение
    number: '383'
    date: 2021-07-15
    issuer: Комитет
    title: Об итогах
    stated:
      - {date: 2021-11-26, number: 383а, where: строка 4}
  - {type: approves, programme: plan}
assignments:
  - point: '3.2'
    who: Руководители
    to: Отдел
    what: отчёт
    due: до 20 июня 2022 года
    for: I полугодие
    schools: participants
  - {point: 2--2-u1, schools: all}
attachments:
  - {title: Приложение 1, programme: plan}
  - {title: Приложение 2, indicators: itogi}
  - {title: Скан, file: scan.pdf, role: scan}
stated: [{as: count, of: schools, value: 17, at: p-1}]
)");
  REQUIRE(document.relations.size() == 2);
  CHECK(document.relations[0].type.value == "based_on");
  CHECK(document.relations[0].date.date->iso() == "2021-07-15");
  CHECK(document.relations[0].stated[0].number.value == "383а");
  CHECK(document.relations[0].stated[0].date.date->iso() == "2021-11-26");
  CHECK(document.relations[0].mark.line == 8);
  CHECK(document.relations[1].programme.value == "plan");
  REQUIRE(document.assignments.size() == 2);
  CHECK(document.assignments[0].span.value == "I полугодие");
  CHECK(document.assignments[0].due.mark.line == 22);
  CHECK(document.assignments[0].schools.scope == SchoolList::Scope::participants);
  CHECK(document.assignments[1].schools.scope == SchoolList::Scope::all);
  REQUIRE(document.attachments.size() == 3);
  CHECK(document.attachments[1].indicators.value == "itogi");
  CHECK(document.attachments[2].role.value == "scan");
  CHECK(document.stated[0].of[0].value == "schools");
  CHECK(document.stated[0].at.value == "p-1");
}

TEST_CASE("several may issue and sign, and the signatory may keep the control") {
  Diagnostics diagnostics;
  const auto document = parse_document(
      "---\nkind: приказ\ntitle: х\nissuer: [Отдел, Комитет]\nnumber: 1\ndate: 2022-02-01\nsigned_by:\n  - "
      "{name: А}\n"
      "  - {name: Б}\ncontrol: signatory\nschools: all\n---\n",
      kPath, diagnostics);
  REQUIRE(found(diagnostics) == "");
  CHECK(document->issuers.size() == 2);
  CHECK(document->signed_by.size() == 2);
  CHECK(document->control_by_signatory);
  CHECK(document->schools.scope == SchoolList::Scope::all);
}

TEST_CASE("a document has a number and a date, or says why not") {
  const std::vector<Case> cases = {
      {"", "2:1 record/missing-field, 2:1 record/missing-field"},
      {"number: 5\n", "2:1 record/missing-field"},
      {"number:\ndate: ''\n", "5:1 record/missing-field, 6:1 record/missing-field"},
      {"number_status: illegible\ndate_status: absent\n", ""},
      {"number_status: impossible\ndate: 2022-02-01\n", "5:16 record/unknown-word"},
      {"number: 5\nnumber_status: absent\ndate: 2022-02-01\n", "6:1 record/status-conflict"},
      {"number: 5\ndate: 2022-02-01\ndate_status: illegible\n", "7:1 record/status-conflict"},
      {"number: 5\ndate: 2022-02-01\ndate_status: impossible\n", "7:1 record/status-conflict"},
      {"number: 5\ndate: 2022-06-31\ndate_status: impossible\n", ""},
      {"number: 5\ndate: 2022-06-31\n", "6:7 date/impossible"},
      {"number: 5\ndate: 01.02.2022\n", "6:7 record/bad-date"},
      {"number: 5\ndate_status: known\n", "2:1 record/missing-field"},
      {"number: 5\ndate_status: impossible\ndate_text: 31 июня 2022 года\n", ""},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(found_in(one.text) == one.expected);
  }
}

TEST_CASE("an impossible date of a document is shown as it stands") {
  Diagnostics diagnostics;
  const auto document = read("number: 5\ndate: 2022-06-31\n", diagnostics);
  REQUIRE(document);
  CHECK_FALSE(document->date.date);
  CHECK(document->date_status == Document::Known::impossible);
  CHECK(document->date_text.value == "2022-06-31");
  CHECK(diagnostics.items()[0].at == "date");
}

TEST_CASE("a document without a kind, title or issuer is reported with the line of its fields") {
  Diagnostics diagnostics;
  parse_document("---\nnumber: 5\ndate: 2022-02-01\nissuer: []\n---\n", kPath, diagnostics);
  CHECK(found(diagnostics) == "2:1 record/missing-field, 2:1 record/missing-field, 4:1 record/missing-field");
}

TEST_CASE("a document that is not published has no text") {
  CHECK(found_in(kKnown + "availability: not_published\n", "\n  \n") == "");
  CHECK(found_in(kKnown + "availability: not_published\n", "\n\n1. Пункт\n") ==
        "11:1 record/unexpected-body");
  const Document card = good(kKnown + "availability: not_published\n");
  CHECK_FALSE(card.published);
  CHECK(card.points.empty());
}

TEST_CASE("everything wrong in a document's fields is told at its place") {
  const std::vector<Case> cases = {
      {"signed_by: А. Б. Первая\n", "7:12 record/wrong-type"},
      {"signed_by: {acting: true}\n", "7:12 record/missing-field"},
      {"signed_by: {name: А, phone: 1}\n", "7:22 record/unknown-field"},
      {"control: signatori\n", "7:10 record/unknown-word"},
      {"control: [А]\n", "7:10 record/wrong-type"},
      {"availability: open\n", "7:15 record/unknown-word"},
      {"status: inforce\n", "7:9 record/unknown-word"},
      {"level: area\n", "7:8 record/unknown-word"},
      {"cycle: [monitoring, analisys]\n", "7:21 record/unknown-word"},
      {"cycle: monitoring\n", "7:8 record/wrong-type"},
      {"schools: sosh-1\n", "7:10 record/wrong-type"},
      {"schools: participants\n", "7:10 record/wrong-type"},
      {"relations: [{kind: приказ}]\n", "7:13 record/missing-field"},
      {"relations: [{type: based}]\n", "7:20 record/unknown-word"},
      {"relations: [{type: amends, document: Приказ 5}]\n", "7:38 record/bad-slug"},
      {"relations: [{type: amends, document: a, programme: b}]\n", "7:52 record/two-targets"},
      {"relations: [{type: amends, date: 15.07.2021}]\n", "7:34 record/bad-date"},
      {"relations: [{type: amends, date: 2021-02-30}]\n", "7:34 date/impossible"},
      {"relations: [{type: amends, stated: [{data: 1}]}]\n", "7:38 record/unknown-field"},
      {"assignments: [{point: 3.2, wo: x}]\n", "7:28 record/unknown-field"},
      {"attachments: [{file: a.pdf, document: b}]\n", "7:16 record/two-targets"},
      {"attachments: [{file: a.pdf, role: copy}]\n", "7:35 record/unknown-word"},
      {"known_issues: [{code: date/impossible}]\n", "7:16 record/missing-field"},
      {"measures: {}\n", "7:1 record/unknown-field"},
      {"titel: x\nnotes: y\n", "7:1 record/unknown-field, 8:1 record/unknown-field"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(found_in(kKnown + one.text) == one.expected);
  }
}

TEST_CASE("a document without front matter is left out") {
  Diagnostics diagnostics;
  CHECK_FALSE(parse_document("1. Утвердить план.\n", kPath, diagnostics));
  CHECK(found(diagnostics) == "1:1 record/no-front-matter");
}
