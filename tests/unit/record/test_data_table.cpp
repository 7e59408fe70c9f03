#include <catch2/catch.hpp>

#include "found.h"
#include "record/record.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

const std::string kDescription = "municipalities/m/indicators/itogi.yml";
const std::string kTable = "municipalities/m/indicators/itogi.csv";
const std::string kCard = "title: Итоги\nperiod: '2021'\n";

Vocabulary vocabulary() {
  Diagnostics diagnostics;
  Vocabulary out;
  parse_vocabulary(R"(ko:
  name: Качество обучения
  synonyms: [КО, Доля отличников]
  unit: percent
so: {name: Успеваемость, unit: percent, synonyms: [СО, Доля]}
gap: {name: Разрыв, unit: percentage_point, synonyms: [Доля]}
)",
                   "vocabulary/indicators.yml", "indicators", out, diagnostics);
  return out;
}

std::optional<DataSet> read(const std::string& card, const std::string& table, Diagnostics& diagnostics) {
  return parse_data_set({card, kDescription}, {table, kTable}, vocabulary(), diagnostics);
}

// What is found in the table; a place in the description begins with its line, then "yml".
std::string found_in(const std::string& table, const std::string& more = "") {
  Diagnostics diagnostics;
  read(kCard + more, table, diagnostics);
  std::string out = found(diagnostics);
  diagnostics.sort();
  for (const auto& item : diagnostics.items())
    if (item.location.file != kTable) out += " | " + item.location.file.substr(kTable.rfind('.') + 1);
  return out;
}

DataSet set_of(const std::string& table, const std::string& more = "") {
  Diagnostics diagnostics;
  const auto set = read(kCard + more, table, diagnostics);
  INFO(found(diagnostics));
  REQUIRE(diagnostics.empty());
  REQUIRE(set);
  return *set;
}

}  // namespace

TEST_CASE("a table and its description are one data set") {
  Diagnostics diagnostics;
  const auto set = read(R"(title: Итоги полугодия
period: {school_year: 2020/2021, part: h2}
source: {system: solo, document: prikaz-5, at: Приложение 2}
indicators: [ko, so]
dimensions: [subject]
targets: [{indicator: ko, value: '44,5', by: 2021/2022}]
stated: [{as: difference, of: [ko, so], column: gap}]
notes: [Без филиалов]
privacy_accepted: {reason: уже опубликовано, by: Комитет}
known_issues: [{code: value/range, at: a.ko, note: так}]
)",
                        "Школа;subject;Успеваемость;КО\na;Алгебра;н/о;38,60\n«Ёлка»;9;-1.5;0\n"
                        "ИТОГО;;99;35,31\n",
                        diagnostics);
  REQUIRE(found(diagnostics) == "");
  REQUIRE(set);
  CHECK(set->id == "itogi");
  CHECK(set->path == kDescription);
  CHECK(set->table_path == kTable);
  CHECK(set->period->part == "h2");
  CHECK(set->source.at.value == "Приложение 2");
  CHECK(set->targets[0].value->to_string() == "44.5");
  CHECK(set->known_issues.size() == 1);
  REQUIRE(set->rows.size() == 2);
  CHECK(set->rows[0].school.value == "a");
  CHECK(set->rows[0].dimensions[0].first == "subject");
  CHECK(set->rows[0].dimensions[0].second.value == "Алгебра");
  REQUIRE(set->rows[0].cells.size() == 2);
  CHECK(set->rows[0].cells[0].code == "ko");
  CHECK(set->rows[0].cells[0].value->to_string() == "38.60");
  CHECK(set->rows[0].cells[1].code == "so");
  CHECK(set->rows[0].cells[1].reason == "not_published");
  CHECK_FALSE(set->rows[0].cells[1].value);
  CHECK(set->rows[1].school.value == "«Ёлка»");
  CHECK(set->rows[1].cells[1].value->to_string() == "-1.5");
  REQUIRE(set->totals.size() == 1);
  CHECK(set->totals[0].scope.value == "municipality");
  CHECK(set->totals[0].cells[0].value->to_string() == "35.31");
}

TEST_CASE("a number of a table stands in the table") {
  const DataSet set = set_of("Школа;КО\na;5\nВсего;7\n");
  const Location cell = set.at_cell(set.rows[0].cells[0].mark);
  CHECK(cell.file == kTable);
  CHECK(cell.line == 2);
  CHECK(cell.column == 3);
  CHECK(set.at_cell(set.rows[0].school.mark).column == 1);
  CHECK(set.at_cell(set.totals[0].mark).line == 3);
  CHECK(set.owns(kTable));
  CHECK(set.owns(kDescription));
}

TEST_CASE("where the description names no indicators, the columns of the table are taken in their order") {
  const DataSet set = set_of("school,so,Качество обучения\na,1,2\n");
  REQUIRE(set.indicators.size() == 2);
  CHECK(set.indicators[0].value == "so");
  CHECK(set.indicators[1].value == "ko");
}

TEST_CASE("a column is found by its code, its name or a synonym in any case") {
  for (const char* name : {"ko", "Качество обучения", "КАЧЕСТВО  ОБУЧЕНИЯ", "ко", "\"Доля\nотличников\""}) {
    INFO(name);
    CHECK(set_of("школа;" + std::string(name) + "\na;5\n").indicators[0].value == "ko");
  }
  CHECK(set_of("ШКОЛА;Доля\na;5\n", "indicators: [so]\n").indicators[0].value == "so");
}

TEST_CASE("the total of a table is the row of that name") {
  for (const char* name : {"ИТОГО", "Итого", "всего", "municipality", "\" Всего \""}) {
    INFO(name);
    const DataSet set = set_of("Школа;ko\n" + std::string(name) + ";5\na;5\n");
    CHECK(set.rows.size() == 1);
    CHECK(set.totals.size() == 1);
  }
}

TEST_CASE("a cell without a number says why") {
  const std::vector<Case> cases = {{"н/о", "not_published"},
                                   {"Н/П", "not_applicable"},
                                   {"ещё нет", "not_yet"},
                                   {"еще  нет", "not_yet"},
                                   {"скрыто", "suppressed"}};
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(set_of("Школа;ko\na;" + one.text + "\n").rows[0].cells[0].reason == one.expected);
  }
}

TEST_CASE("everything wrong in a table is told at its place") {
  const std::vector<Case> cases = {
      {"Школа;ko\na;\n", "2:3 csv/empty-cell"},
      {"Школа;ko\n ;5\n", "2:2 csv/empty-cell"},
      {"Школа;ko\nитого;\n", "2:7 csv/empty-cell"},
      {"Школа;ko\na;н.о.\nб;5 %\nв;-\nг;1 000\n",
       "2:3 csv/bad-value, 3:3 csv/bad-value, 4:3 csv/bad-value, 5:3 csv/bad-value"},
      {"Учреждение;ko\na;5\n", "1:1 csv/first-column"},
      {"Школа;Качесво обучения\na;5\n", "1:7 csv/unknown-column"},
      {"Школа;Доля\na;5\n", "1:7 csv/ambiguous-column"},
      {"Школа;ko;КО\na;5;6\n", "1:10 csv/repeated-column"},
      {"Школа;ko;ko\na;5;6\n", "1:10 csv/repeated-column"},
      {"Школа;ko\n", "1:1 csv/no-rows"},
      {"Школа;ko\nитого;5\nВсего;6\n", "3:1 csv/repeated-total"},
      {"Школа;ko\nа;5;6\nб;\n", "2:5 csv/ragged-row, 3:3 csv/empty-cell"},
      {"", "1:1 csv/empty"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(found_in(one.text) == one.expected);
  }
}

TEST_CASE("a table and its description have to agree") {
  struct Row {
    std::string card, table, expected;
  };
  const std::vector<Row> rows = {
      {"indicators: [ko]\n", "Школа;ko;so\na;5;6\n", "1:10 csv/undeclared-column"},
      {"indicators: [ko, so]\n", "Школа;ko\na;5\n", "1:1 csv/missing-column"},
      {"indicators: [mine]\n", "Школа;mine\na;5\n", ""},
      {"dimensions: [subject]\n", "Школа;ko\na;5\n", "1:1 csv/missing-column"},
      {"dimensions: [subject]\n", "Школа;subject\na;5\n", "1:1 csv/no-indicators"},
      {"dimensions: [subject]\n", "Школа;subject;ko\na;;5\n", "2:3 csv/empty-cell"},
      {"dimensions: [subject]\n", "Школа;subject;ko\nитого;все;5\n", "2:7 csv/total-dimension"},
      {"dimensions: [line]\n", "Школа;ko\na;5\n", "3:14 record/reserved-code | yml"},
      {"rows: []\ntotals: []\n", "Школа;ko\na;5\n",
       "3:1 csv/rows-elsewhere, 4:1 csv/rows-elsewhere | yml | yml"},
      {"colour: red\n", "Школа;ko\na;\n", "2:3 csv/empty-cell, 3:1 record/unknown-field | yml"},
      {"a\n", "Школа;ko\na;5;6\n", "2:5 csv/ragged-row, 3:1 yaml/no-colon | yml"},
  };
  for (const Row& one : rows) {
    INFO(one.card << one.table);
    CHECK(found_in(one.table, one.card) == one.expected);
  }
}

TEST_CASE("an unknown column is answered with the nearest name") {
  Diagnostics diagnostics;
  read(kCard, "Школа;Качесво обучения\na;5\n", diagnostics);
  CHECK(first_words(diagnostics)
            .starts_with("столбца «Качесво обучения» программа не знает («Качество обучения»?) | "));
}

TEST_CASE("thousands of unknown columns and a page of text in a cell are told without delay") {
  std::string header = "Школа";
  for (int i = 0; i < 10000; ++i) header += ";столбец " + std::to_string(i);
  Diagnostics diagnostics;
  read(kCard, header + "\n", diagnostics);
  CHECK(diagnostics.items().size() == 10001);
  Diagnostics long_cell;
  read(kCard, "Школа;ko\na;" + std::string(1000000, 'x') + "\n", long_cell);
  REQUIRE(found(long_cell) == "2:3 csv/bad-value");
  CHECK(first_words(long_cell).size() < 1000);
}

TEST_CASE("what Excel makes of numbers is told in its own words") {
  const std::vector<Case> cases = {
      {"Школа;ko\na;01.май\nb;май.25\n", "2:3 csv/excel-date, 3:3 csv/excel-date"},
      {"Школа;ko\na;4,05E+01\n", "2:3 csv/scientific"},
      {"Школа;ko\na;=B2+1\n", "2:3 csv/formula"},
      {"Школа;ko\na;####\n", "2:3 csv/hidden-value"},
      {"Школа;ko\na;#ДЕЛ/0!\n#ССЫЛКА!;5\n", "2:3 csv/excel-error, 3:1 csv/excel-error"},
      {"Школа;#ИМЯ?\na;5\n", "1:7 csv/excel-error"},
      {"Школа;ko\na;#5\nb;5 %\n", "2:3 csv/bad-value, 3:3 csv/bad-value"},
  };
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(found_in(text) == expected);
  }
  Diagnostics diagnostics;
  read(kCard, "Школа;ko\na;01.май\n", diagnostics);
  CHECK(message_of(diagnostics.items().at(0), Language::ru) ==
        "столбец «ko»: Excel принял число за дату и записал «01.май» («1,5»?)");
}
