#include <catch2/catch.hpp>

#include "found.h"
#include "record/record.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

const std::string kNames = "full_name: Ясногорская школа № 1\nshort_name: Школа № 1\n";

std::string found_in(const std::string& fields) {
  Diagnostics diagnostics;
  parse_school("---\n" + kNames + fields + "---\n", "municipalities/m/schools/s.md", diagnostics);
  return found(diagnostics);
}

}  // namespace

TEST_CASE("a school may have every field of the contract") {
  Diagnostics diagnostics;
  const auto school = parse_school(R"(---
full_name: МБОУ «Ясногорская средняя школа № 1»
short_name: МБОУ «ЯСОШ №1»
aliases: [Школа 1, Первая школа]
org_form: МБОУ
school_type: СОШ
number: 01
named_after: им. А. Б. Выдуманного
locality: г. Ясногорск
address: ул. Пробная, 1
website: https://school.example
phone: '+7 000 000-00-00'
email: school@example.org
inn: '0012345678'
ogrn: '1020000000000'
status: closed
rural: true
distance_km: 12,5
pupils: {total: 240, primary: 100, basic: 110, secondary: 30, as_of: 2021-09-01}
categories:
  - {category: ШНОР, reason: результаты, since: '2021', until: '2022', document: prikaz-1}
  - category: ШНСУ
predecessors:
  - {name: Старая школа, event: присоединена, year: 2019}
successors:
  - name: Новая школа
branches:
  - {name: Филиал, locality: д. Дальняя}
curator: методист
mentor_school: sosh-2
known_issues:
  - {code: source/name, at: short_name, note: так в источнике}
redirect_from: [/yasnogorsk/schools/old/]
stated:
  - {as: sum, of: [100, 110, 30], value: 240}
text: summary
---
О школе.
)",
                                   "municipalities/m/schools/sosh-1.md", diagnostics);
  REQUIRE(found(diagnostics) == "");
  REQUIRE(school);
  CHECK(school->id == "sosh-1");
  CHECK(school->path == "municipalities/m/schools/sosh-1.md");
  CHECK(school->full_name.value == "МБОУ «Ясногорская средняя школа № 1»");
  CHECK(school->short_name.mark.line == 3);
  CHECK(school->aliases.size() == 2);
  CHECK(school->number.value == "01");
  CHECK(school->inn.value == "0012345678");
  CHECK(school->closed);
  CHECK(school->rural == true);
  CHECK(school->distance_km->to_string() == "12.5");
  CHECK(school->pupils.total->units == 240);
  CHECK(school->pupils.secondary->units == 30);
  CHECK(school->pupils.as_of.value == "2021-09-01");
  REQUIRE(school->categories.size() == 2);
  CHECK(school->categories[0].document.value == "prikaz-1");
  CHECK(school->categories[1].category.value == "ШНСУ");
  CHECK(school->categories[1].mark.line == 22);
  CHECK(school->predecessors[0].year.value == "2019");
  CHECK(school->successors[0].name.value == "Новая школа");
  CHECK(school->branches[0].locality.value == "д. Дальняя");
  CHECK(school->mentor_school.value == "sosh-2");
  CHECK(school->known_issues[0].code.value == "source/name");
  CHECK(school->redirect_from.size() == 1);
  CHECK(school->stated[0].of_numbers.size() == 3);
  CHECK(school->stated[0].value->units == 240);
  CHECK(school->is_summary);
  CHECK_FALSE(school->about.empty());
}

TEST_CASE("a school needs its two names and nothing more") {
  CHECK(found_in("") == "");
  Diagnostics diagnostics;
  parse_school("---\nlocality: д. Дальняя\n---\n", "s.md", diagnostics);
  CHECK(found(diagnostics) == "2:1 record/missing-field, 2:1 record/missing-field");
}

TEST_CASE("everything wrong in a school's fields is told in one run") {
  const std::vector<Case> cases = {
      {"status: opened\n", "4:9 record/unknown-word"},
      {"rural: да\n", "4:8 record/bad-bool"},
      {"distance_km: далеко\n", "4:14 record/bad-number"},
      {"distance_km: -5\n", "4:1 record/negative-number"},
      {"website: school.example\n", "4:10 record/bad-url"},
      {"pupils: 240\n", "4:9 record/wrong-type"},
      {"pupils: {total: 24.5, all: 3}\n", "4:17 record/bad-count, 4:23 record/unknown-field"},
      {"categories: [ШНОР]\n", "4:14 record/wrong-type"},
      {"categories: [{category: ШНОРР}]\n", "4:25 record/unknown-word"},
      {"categories: [{reason: x}]\n", "4:14 record/missing-field"},
      {"predecessors: [{year: 2019}]\n", "4:16 record/missing-field"},
      {"known_issues: [{note: x}]\n", "4:16 record/missing-field"},
      {"text: short\n", "4:7 record/unknown-word"},
      {"director: Иванов\n", "4:1 record/unknown-field"},
      {"status: opened\nrural: да\n", "4:9 record/unknown-word, 5:8 record/bad-bool"},
      {"stated: [{as: sum, of: [1, a], value: 2}]\n", "4:24 record/wrong-type"},
      {"stated: [{as: sum, of: [1, 2]}]\n", "4:10 record/missing-field"},
      {"stated: [{as: count, of: schools}]\n", "4:10 record/missing-field"},
      {"stated: [{as: total, of: schools}]\n", "4:15 record/unknown-word"},
      {"stated: [{value: 5}]\n", "4:10 record/missing-field, 4:10 record/missing-field"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(found_in(one.text) == one.expected);
  }
}
