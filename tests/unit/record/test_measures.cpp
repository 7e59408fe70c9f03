#include <catch2/catch.hpp>

#include "bodies.h"
#include "found.h"
#include "record/outline/measure_table.h"
#include "record/outline/sections.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

struct Read {
  std::vector<Section> sections;
  Diagnostics diagnostics;

  explicit Read(const std::string& text) { sections = parse_sections(text, in_file(), diagnostics); }
  const std::vector<Measure>& measures() const { return sections.at(0).measures; }
  // "m-1 Название; …" of all sections, subsections as "## s-2-1 Название".
  std::string outline() const {
    std::string out;
    for (const Section& section : sections) {
      if (!section.anchor.empty()) out += "## " + section.anchor + ' ' + section.title.value + "; ";
      for (const Measure& measure : section.measures)
        out += measure.anchor + ' ' + measure.title.text.value + "; ";
    }
    return out;
  }
};

const std::string kHead = "| № | Наименование | Срок |\n|---|---|---|\n";

}  // namespace

TEST_CASE("a column is known by the first words of its header") {
  const auto& [header, column] = GENERATE(table<std::string, MeasureColumn>({
      {"№", MeasureColumn::number},
      {"№ п/п", MeasureColumn::number},
      {"Отчёт о выполнении мероприятий", MeasureColumn::report},
      {"отчет о результатах", MeasureColumn::report},
      {"Методы сбора информации", MeasureColumn::collection},
      {"Сроки реализации", MeasureColumn::deadline},
      {"СРОК", MeasureColumn::deadline},
      {"Срок исполнения", MeasureColumn::deadline},
      {"Ответственные", MeasureColumn::responsible},
      {"Ответственный исполнитель", MeasureColumn::responsible},
      {"Исполнители", MeasureColumn::responsible},
      {"Ожидаемые результаты", MeasureColumn::expected_result},
      {"Ожидаемый показатель", MeasureColumn::expected_result},
      {"Показатели реализации", MeasureColumn::indicator},
      {"Показатель оценки мероприятия", MeasureColumn::indicator},
      {"Наименование (краткое содержание)", MeasureColumn::title},
      {"Наименование показателя", MeasureColumn::title},
      {"Мероприятия", MeasureColumn::title},
      {"Меры", MeasureColumn::unknown},
      {"Источник показателя", MeasureColumn::unknown},
      {"Отчёт", MeasureColumn::unknown},
      {"Бюджет", MeasureColumn::unknown},
      {"", MeasureColumn::unknown},
  }));
  INFO(header);
  CHECK(column_of(header) == column);
}

TEST_CASE("each cell goes to its field with its words, its Markdown and its place") {
  const Read read(
      "| № п/п | **Мероприятия** | Сроки | Ответственные | Показатели | Ожидаемый результат | Методы сбора | "
      "Отчёт о мере |\n"
      "|---|---|---|---|---|---|---|---|\n"
      "| 1.2. | *Семинар* <br> а\\|б | Март 2022 | [школа](school:s1) | доля | рост | опрос | сайт |\n");
  REQUIRE(read.measures().size() == 1);
  const Measure& measure = read.measures()[0];
  CHECK(found(read.diagnostics) == "");
  CHECK(measure.anchor == "m-1-2");
  CHECK(measure.number == "1.2.");
  CHECK(measure.mark.line == 3);
  CHECK(measure.title.text.value == "Семинар а|б");
  CHECK(html_of(measure.title.body) == "<em>Семинар</em> <br> а|б");
  CHECK(measure.title.text.mark.column == 10);
  CHECK(measure.deadline.value == "Март 2022");
  CHECK(measure.deadline.mark.line == 3);
  CHECK(measure.deadline.mark.column == 32);
  CHECK(html_of(measure.responsible.body) == "<a href=\"‹school s1›\">школа</a>");
  CHECK(measure.responsible.text.value == "школа");
  CHECK(measure.indicator.text.value == "доля");
  CHECK(measure.expected_result.text.value == "рост");
  CHECK(measure.collection.text.value == "опрос");
  CHECK(measure.report.text.value == "сайт");
  CHECK(measure.other.empty());
}

TEST_CASE("without a name column the indicator is the name") {
  const Read read("| Показатель | Срок |\n|---|---|\n| доля | май |\n");
  CHECK(read.measures()[0].title.text.value == "доля");
  CHECK(read.measures()[0].indicator.text.empty());
}

TEST_CASE("an unknown column is a warning and kept, and so is one that comes twice") {
  const Read read(
      "## 3. А\n\n| Мероприятия | Бюджет | Наименование |\n|---|---|---|\n| а | 5 **руб.** | б |\n");
  CHECK(found(read.diagnostics) == "3:17 programme/unknown-column, 3:26 programme/repeated-column");
  CHECK(read.diagnostics.items()[0].at == "s-3");
  CHECK(read.diagnostics.items()[0].args == std::vector<std::string>{"Бюджет"});
  CHECK(read.diagnostics.items()[1].args == std::vector<std::string>{"Наименование", "Мероприятия"});
  const Measure& measure = read.measures()[0];
  CHECK(measure.title.text.value == "а");
  REQUIRE(measure.other.size() == 2);
  CHECK(measure.other[0].first == "Бюджет");
  CHECK(html_of(measure.other[0].second.body) == "5 <strong>руб.</strong>");
  CHECK(measure.other[1].first == "Наименование");
}

TEST_CASE("cells are counted as they were typed") {
  const auto& [row, expected] = GENERATE(values<Case>({
      {"| 1 | а | май |", ""},
      {"1 | а | май", ""},
      {"| 1 | а | |", ""},
      {"| 1 | а \\| б | май |", ""},
      {"| 1 | а | май | лишнее |", "3:17 programme/extra-cells"},
      {"| 1 | а | май | |", "3:17 programme/extra-cells"},
      {"| 1 | `а|б` | май |", "3:15 programme/extra-cells"},
      {"| 1 | а |", "3:1 programme/missing-cells"},
      {"текст сразу под таблицей", "3:1 programme/missing-cells"},
  }));
  const Read read(kHead + row + "\n");
  INFO(row);
  CHECK(found(read.diagnostics) == expected);
  if (!expected.empty() && row[0] == '|') CHECK(read.diagnostics.items()[0].at == "m-1");
}

TEST_CASE("an anchor comes from the number without its last dot, or from the measure above") {
  const auto& [rows, expected] = GENERATE(values<Case>({
      {"| 1 | а | |\n| 2. | б | |\n| 2.11. | в | |\n", "m-1 а; m-2 б; m-2-11 в; "},
      {"| 2.1. | а | |\n| 2.1 | б | |\n| 2.1 | в | |\n", "m-2-1 а; m-2-1--2 б; m-2-1--3 в; "},
      {"| | а | |\n| | б | |\n", "m-u1 а; m-u2 б; "},
      {"| 3.1 | а | |\n| | б | |\n| | в | |\n| 3.2 | г | |\n| | д | |\n",
       "m-3-1 а; m-3-1-u1 б; m-3-1-u2 в; m-3-2 г; m-3-2-u1 д; "},
      {"| 2 | а | |\n| 2 | б | |\n| | в | |\n", "m-2 а; m-2--2 б; m-2--2-u1 в; "},
      {"| – | а | |\n| 1 | б | |\n", "m-u1 а; m-1 б; "},
      {"| 1а | а | |\n| II | б | |\n", "m-1a а; m-ii б; "},
  }));
  CHECK(Read(kHead + rows).outline() == expected);
}

TEST_CASE("measures without number are counted through the file, and numbers repeat across sections") {
  const std::string plain = "| Мероприятия |\n|---|\n| а |\n\n";
  CHECK(Read("## А\n\n" + plain + "## Б\n\n" + plain).outline() == "## s-u1 А; m-u1 а; ## s-u2 Б; m-u2 а; ");
  CHECK(Read("## 1. А\n\n" + kHead + "| 1 | а | |\n\n## 2. Б\n\n" + kHead + "| | б | |\n| 1 | в | |\n")
            .outline() == "## s-1 А; m-1 а; ## s-2 Б; m-u1 б; m-1--2 в; ");
}

TEST_CASE("a row whose only words are bold is a subsection") {
  const Read read("## 2. А\n\n" + kHead +
                  "| 2.1. | а | |\n| **2.1. Школы** | | |\n| 2.1. | б | |\n| | **Прочее** | |\n| | в | |\n");
  CHECK(read.outline() == "## s-2 А; m-2-1 а; ## s-2-1 Школы; m-2-1--2 б; ## s-u1 Прочее; m-u1 в; ");
  CHECK(read.sections[1].number == "2.1.");
  CHECK(read.sections[1].depth == 2);
  CHECK(read.sections[2].depth == 2);
  CHECK(read.sections[1].title.mark.line == 6);
  CHECK(found(read.diagnostics) == "");
}

TEST_CASE("a subsection above any heading is of the first depth") {
  CHECK(Read(kHead + "| **А** | | |\n| 1 | б | |\n").sections[0].depth == 1);
}

TEST_CASE("a row is a measure where bold words are numbered, mixed with others or not alone") {
  const auto row = GENERATE("| 3.3. | **Итоги** | |", "| | **Итоги** года | |", "| | **Итоги** | май |");
  const Read read(kHead + row + "\n");
  REQUIRE(read.sections.size() == 1);
  CHECK(read.measures().size() == 1);
}

TEST_CASE("a cap repeats the cell above with its Markdown") {
  const Read read(
      "| Мероприятия | Ответственные | Срок |\n|---|---|---|\n| а | **ИМЦ** | май |\n| б | ^ | ^ |\n| в | ^ "
      "| июнь |\n");
  CHECK(found(read.diagnostics) == "");
  CHECK(html_of(read.measures()[2].responsible.body) == "<strong>ИМЦ</strong>");
  CHECK(read.measures()[1].deadline.value == "май");
  CHECK(read.measures()[1].deadline.mark.line == 4);
  CHECK(read.measures()[2].deadline.value == "июнь");
  CHECK(read.measures()[1].title.text.value == "б");
}

TEST_CASE("a cap looks over a subsection, and is an error where nothing stands above") {
  const Read read(kHead + "| 1 | ^ | ^ |\n");
  CHECK(found(read.diagnostics) == "3:7 programme/nothing-above, 3:11 programme/nothing-above");
  CHECK(Read(kHead + "| 1 | а | май |\n| **Б** | | |\n| 2 | в | ^ |\n")
            .sections[1]
            .measures[0]
            .deadline.value == "май");
  CHECK(Read(kHead + "| 1 | а ^ | май |\n").measures()[0].title.text.value == "а ^");
}

TEST_CASE("a row without number and name continues the row above") {
  const Read read(
      "| № | Мероприятия | Ответственные | Срок |\n|---|---|---|---|\n| 1 | а | *ИМЦ*, | май |\n| | | "
      "[ш](school:s) | |\n"
      "| | | | ^ |\n| 2 | б | ^ | |\n");
  CHECK(found(read.diagnostics) == "");
  REQUIRE(read.measures().size() == 2);
  CHECK(html_of(read.measures()[0].responsible.body) == "<em>ИМЦ</em>, <a href=\"‹school s›\">ш</a>");
  CHECK(read.measures()[0].responsible.text.value == "ИМЦ, ш");
  CHECK(read.measures()[0].deadline.value == "май");
  CHECK(read.measures()[0].mark.line == 3);
  CHECK(read.measures()[1].responsible.text.value == "ИМЦ, ш");  // with what continued it
}

TEST_CASE("a table with neither number nor name continues nothing") {
  const Read read("| Срок | Ответственные |\n|---|---|\n| май | а |\n| | б |\n");
  CHECK(read.measures().size() == 2);
}

TEST_CASE("the first row continues nothing, and no row continues a subsection") {
  CHECK(Read(kHead + "| | | май |\n").measures().size() == 1);
  const Read read(kHead + "| 1 | а | |\n| **Б** | | |\n| | | май |\n");
  CHECK(read.sections[0].measures[0].deadline.value == "");
  CHECK(read.sections[1].measures.size() == 1);
}

TEST_CASE("a cap that multiplies a long text is stopped") {
  std::string text = "| Мероприятия | Срок |\n|---|---|\n| а | " + std::string(100000, 'x') + " |\n";
  for (int i = 0; i < 50; ++i) text += "| б | ^ |\n";
  CHECK_THAT(found(Read(text).diagnostics), Catch::Contains("programme/repeats-too-much"));
}

TEST_CASE("what is wrong in a cell stands at its place and at its measure") {
  const Read read(kHead + "| 1. | а \\| б <u> | [в](javascript:x) |\n");
  CHECK(found(read.diagnostics) == "3:15 markdown/raw-html, 3:21 markdown/link-scheme");
  CHECK(read.diagnostics.items()[0].at == "m-1");
}

TEST_CASE("the shape of a plan with a row per measure and schools on lines of their own") {
  const Read read(
      "## Меры. Мероприятия\n\n| № п/п | Наименование мероприятия | Сроки | Ответственные | Ожидаемые "
      "результаты |\n"
      "|---|---|---|---|---|\n| 1 | Подготовка к аттестации | 01.01-01.03.2022 | Центр, руководители ОО | "
      "База |\n"
      "| 2 | Мастерские | Март 2022 | Администрация | Доля |\n| | | | \"СОШ №1\", \"СОШ №3\" | участников "
      "|\n");
  CHECK(read.outline() == "## s-u1 Меры. Мероприятия; m-1 Подготовка к аттестации; m-2 Мастерские; ");
  CHECK(read.measures()[1].responsible.text.value == "Администрация \"СОШ №1\", \"СОШ №3\"");
  CHECK(read.measures()[1].expected_result.text.value == "Доля участников");
}

TEST_CASE("the shape of a template: groups of rows without numbers, one group without the column of names") {
  const Read read(
      "| Мероприятия | Сроки реализации | Показатели реализации | Ответственные |\n|---|---|---|---|\n"
      "| **Администрация** | | | |\n| Совет | В течение года | рост | Директор |\n| Беседа | ^ | ^ | ^ |\n"
      "| **Психологи** | | | |\n| Диагностика | Сентябрь | карта | Психолог |\n");
  CHECK(read.outline() ==
        "## s-u1 Администрация; m-u1 Совет; m-u2 Беседа; ## s-u2 Психологи; m-u3 Диагностика; ");
  CHECK(read.sections[0].measures[1].responsible.text.value == "Директор");
}
