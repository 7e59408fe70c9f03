#include "record/outline/points.h"

#include <catch2/catch.hpp>

#include "bodies.h"
#include "found.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

std::vector<Point> points(const std::string& text, Diagnostics& diagnostics) {
  return parse_points(text, in_file(), diagnostics);
}

// "p-2-u1 –; …": the anchors and labels; a heading or a text without label is its words in brackets.
std::string outline(const std::string& text) {
  Diagnostics diagnostics;
  std::string out;
  for (const Point& point : points(text, diagnostics)) {
    if (!out.empty()) out += "; ";
    out += point.label.empty() ? '[' + point.body.plain_text() + ']' : point.anchor + ' ' + point.label;
  }
  return out;
}

std::string findings(const std::string& text) {
  Diagnostics diagnostics;
  points(text, diagnostics);
  return found(diagnostics);
}

}  // namespace

TEST_CASE("a label is kept to the letter and gives the point its anchor") {
  const auto& [text, expected] = GENERATE(values<Case>({
      {"1. Раз\n2. Два\n3. Три", "p-1 1.; p-2 2.; p-3 3."},
      {"2. Раз\n2.1. Два\n2.2 Три", "p-2 2.; p-2-1 2.1.; p-2-2 2.2"},
      {"3. Раз\n3.1.2. Два", "p-3 3.; p-3-1-2 3.1.2."},
      {"1) Раз\n2) Два", "p-n1 1); p-n2 2)"},
      {"2. Раз\n1) Два\nа) Три\n- Четыре", "p-2 2.; p-2-n1 1); p-2-n1-a а); p-2-n1-a-u1 -"},
      {"2. Раз\nа) А\nб) Б\nж) Ж\nщ) Щ", "p-2 2.; p-2-a а); p-2-b б); p-2-zh ж); p-2-shch щ)"},
      {"2. Раз\nь) Мягкий", "p-2 2.; p-2-u1 ь)"},
      {"2. Раз\na) латинская", "p-2 2.; p-2-a a)"},
      {"2. Раз\n- а\n– б\n— в", "p-2 2.; p-2-u1 -; p-2-u2 –; p-2-u3 —"},
      {"- сам по себе\n- второй", "p-u1 -; p-u2 -"},
      {"  1. С отступом\n\t1.1. Ещё", "p-1 1.; p-1-1 1.1."},
      {"1.\tТабуляция\n2.\u00a0Неразрывный", "p-1 1.; p-2 2."},
      {"01. Раз", "p-01 01."},
      {"999. Раз", "p-999 999."},
  }));
  CHECK(outline(text) == expected);
}

TEST_CASE("what only looks like a label belongs to the text") {
  const auto text =
      GENERATE("2022. Год", "12.10.2021 года", "1.Без пробела", "1 без точки", "-без пробела", "1.2.3",
               "п. 1. Да", "\\5. Не пункт", "\\а) Не пункт", "\\- Не пункт", "\\– Не пункт", "\\1.2 Не пункт",
               "\\1) Не пункт", "+ знак", "* звезда", "аб) две буквы", "1234) много", "---", "- - -", "***",
               "> 1. цитата", "| 1. | таблица |");
  INFO(text);
  Diagnostics diagnostics;
  const auto all = points(text, diagnostics);
  REQUIRE(all.size() == 1);
  CHECK(all[0].label == "");
  CHECK(all[0].anchor == "");
}

TEST_CASE("an escaped label is shown without its backslash, and a year starts no list") {
  const auto& [text, expected] = GENERATE(values<Case>({
      {"\\5. Слово", "<p>5. Слово</p>\n"},
      {"\\5.1. Слово", "<p>5.1. Слово</p>\n"},
      {"\\5) Слово", "<p>5) Слово</p>\n"},
      {"\\а) Слово", "<p>а) Слово</p>\n"},
      {"\\– Слово", "<p>– Слово</p>\n"},
      {"  \\- Слово", "<p>- Слово</p>\n"},
      {"2021. Раз\n2023. Два", "<p>2021. Раз\n2023. Два</p>\n"},
      {"2021) Раз", "<p>2021) Раз</p>\n"},
  }));
  Diagnostics diagnostics;
  const auto all = points(text, diagnostics);
  REQUIRE(all.size() == 1);
  CHECK(html_of(all[0].body) == expected);
}

TEST_CASE("the parent is the nearest point above with the longest prefix, else the last of an outer form") {
  Diagnostics diagnostics;
  const auto all =
      points("3. А\n3.1. Б\n3.1.1. В\n3.2.1. Г\n1) Д\nа) Е\n- Ж\nб) З\n2) И\n- К\n4. Л\n- М\n5.1. Н\nа) О",
             diagnostics);
  std::vector<int> parents, depths;
  for (const Point& point : all) {
    parents.push_back(point.parent);
    depths.push_back(point.depth);
  }
  CHECK(parents == std::vector<int>{-1, 0, 1, 0, 3, 4, 5, 4, 3, 8, -1, 10, -1, 12});
  CHECK(depths == std::vector<int>{0, 1, 2, 1, 2, 3, 4, 3, 2, 3, 0, 1, 0, 1});
}

TEST_CASE("a second use of an anchor gets --2, and what stands below it follows") {
  const std::string text = "1. А\n2. Б\n- б\n3. В\n2. Г\n- г\n- д\n2.1. Е\n2. Ж";
  CHECK(outline(text) ==
        "p-1 1.; p-2 2.; p-2-u1 -; p-3 3.; p-2--2 2.; p-2--2-u1 -; p-2--2-u2 -; p-2-1 2.1.; p-2--3 2.");
  Diagnostics diagnostics;
  const auto all = points(text, diagnostics);
  CHECK(all[4].repeated);
  CHECK_FALSE(all[1].repeated);
  CHECK(all[7].parent == 4);
  CHECK(found(diagnostics) == "5:1 points/repeated-label, 9:1 points/repeated-label");
  CHECK(diagnostics.items()[0].at == "p-2--2");
  CHECK(diagnostics.items()[0].args == std::vector<std::string>{"2.", "2"});
  CHECK(diagnostics.items()[0].severity() == Severity::warning);
}

TEST_CASE("labels compare without their last dot, letters and brackets below their parent") {
  const auto& [text, expected] = GENERATE(values<Case>({
      {"2.1. А\n2.1 Б", "2:1 points/repeated-label"},
      {"1. А\n1) Б", ""},
      {"1. А\n1) Б\n2. В\n1) Г", ""},
      {"1. А\n1) Б\n1) В", "3:1 points/repeated-label"},
      {"1. А\nа) Б\nа) В", "3:1 points/repeated-label"},
      {"- А\n- А", ""},
      {"1. А\n## Раздел\n1. Б", ""},
      {"## Раздел\n1. А\n1. Б", "3:1 points/repeated-label"},
  }));
  CHECK(findings(text) == expected);
}

TEST_CASE("a heading starts the numbering anew, but anchors stay unique") {
  const std::string text = "1. А\n- а\n\n## 2. Приложение\n\n- сам\n1. Б\n- б\n\nИтог\n----\n\n1. В";
  CHECK(outline(text) ==
        "p-1 1.; p-1-u1 -; [2. Приложение]; p-u1 -; p-1--2 1.; p-1--2-u1 -; [Итог]; p-1--3 1.");
  Diagnostics diagnostics;
  const auto all = points(text, diagnostics);
  CHECK(all[2].anchor == "");
  CHECK(html_of(all[2].body) == "<h2 id=\"s-2\">2. Приложение</h2>\n");
  CHECK(html_of(all[6].body) == "<h2 id=\"s-u1\">Итог</h2>\n");
  CHECK(all[6].body.anchors() == std::vector<std::string>{"s-u1"});
  CHECK(all[3].parent == -1);
  CHECK(all[5].parent == 4);
}

TEST_CASE("text before the first point and below a heading is an entry without label") {
  CHECK(outline("Вступление.\n\nЕщё.\n\n1. А") == "[Вступление. Ещё.]; p-1 1.");
  CHECK(outline("# З\nТекст\n1. А") == "[З]; [Текст]; p-1 1.");
  CHECK(outline("") == "");
  CHECK(outline("\n\n  \n") == "");
}

TEST_CASE("lines and paragraphs below a point belong to it, and so do its tables, lists and code") {
  const auto& [text, expected] = GENERATE(values<Case>({
      {"1. Раз\nдва\n\nтри", "<p>Раз\nдва</p>\n<p>три</p>\n"},
      {"1. Раз\n\n   три", "<p>Раз</p>\n<p>три</p>\n"},
      {"- Раз\n\n    четыре пробела", "<p>Раз</p>\n<p>четыре пробела</p>\n"},
      {"1. Раз\n\n   * а\n     * б", "<p>Раз</p>\n<ul>\n<li>а\n<ul>\n<li>б</li>\n</ul>\n</li>\n</ul>\n"},
      {"1. *Раз* <br\\>", "<p><em>Раз</em> &lt;br&gt;</p>\n"},
      {"1. Раз\n\n```\n2. код\n- код\n# код\n```\n\nещё",
       "<p>Раз</p>\n<pre><code>2. код\n- код\n# код\n</code></pre>\n<p>ещё</p>\n"},
      {"1. Раз\n\n   ~~~\n   2. код\n   ~~~", "<p>Раз</p>\n<pre><code>2. код\n</code></pre>\n"},
      {"1. Раз\n---\nдва", "<p>Раз</p>\n<hr>\n<p>два</p>\n"},
      {"1. Раз [а][б]\n\n[б]: doc:x", "<p>Раз <a href=\"‹doc x›\">а</a></p>\n"},
      {"1. ", ""},
  }));
  Diagnostics diagnostics;
  const auto all = points(text, diagnostics);
  REQUIRE(all.size() == 1);
  CHECK(html_of(all[0].body) == expected);
  CHECK(all[0].label != "");
}

TEST_CASE("a table in a point is a table, also one whose rows have no leading bar") {
  Diagnostics diagnostics;
  const auto all =
      points("## Итог\n1. Таблица:\n\n| № | а |\n|---|---|\n| 1. | б |\n\nа | б\n--- | ---\nв | г\n\n2. Два",
             diagnostics);
  REQUIRE(all.size() == 3);
  CHECK_THAT(html_of(all[1].body), Catch::Contains("<td>1.</td><td>б</td>") &&
                                       Catch::Contains("<td>в</td><td>г</td>") &&
                                       Catch::Contains("aria-label=\"Итог\""));
  CHECK(found(diagnostics) == "");
}

TEST_CASE("a link definition serves every point of the document, and is no entry") {
  CHECK(outline("1. [а][Ссылка]\n2. Два\n\n## З\n\n[ссылка]: https://example.org") == "p-1 1.; p-2 2.; [З]");
  Diagnostics diagnostics;
  const auto all = points("1. [а][с]\n\n## З\n\n[б]: doc:y\n[с]: doc:x#p-1 \"т\"", diagnostics);
  CHECK(html_of(all[0].body) == "<p><a href=\"‹doc x#p-1›\" title=\"т\">а</a></p>\n");
}

TEST_CASE("what is wrong in a point stands at its place in the file") {
  const auto& [text, expected] = GENERATE(values<Case>({
      {"1. Раз <b>", "1:8 markdown/raw-html"},
      {"  1. Раз <b>\n     два <i>", "1:10 markdown/raw-html, 2:10 markdown/raw-html"},
      {"– Раз\n\n  [а](javascript:x)", "3:3 markdown/link-scheme"},
      {"\t1.\tРаз <b>", "1:9 markdown/raw-html"},
      {"\\5. Раз <b>", "1:9 markdown/raw-html"},
      {"\\а) Раз <b>", "1:9 markdown/raw-html"},
      {"2022. Раз <b>", "1:11 markdown/raw-html"},
      {"1. Раз\n## З <b>", "2:6 markdown/raw-html"},
      {"1. Раз\n\n   | а |\n   |---|\n   | <i> |", "5:6 markdown/raw-html"},
      {"1. А\n\n[а]: javascript:x\n\n2. [а]", "5:4 markdown/link-scheme"},
  }));
  CHECK(findings(text) == expected);
}

TEST_CASE("a point stands where its label stands") {
  Diagnostics diagnostics;
  const auto all = parse_points("Вступление\n\n  1. А\n## Б", in_file(20), diagnostics);
  REQUIRE(all.size() == 3);
  CHECK(all[0].mark.line == 20);
  CHECK(all[1].mark.line == 22);
  CHECK(all[1].mark.column == 3);
  CHECK(all[2].mark.line == 23);
}

TEST_CASE("the shape of an order with sub-points for each official") {
  CHECK(outline("По итогам проверки:\n\n1. Утвердить итоги (справка от 01.02.2021 года №1).\n\n3. Отделу "
                "(А.А. Б.):\n\n"
                "3.1. Учесть итоги.\n\n3.2. Провести проверку по приказу от 03.04.2021 года №5.\n\n4. "
                "Специалисту:\n\n"
                "4.1. Следить за п.п. 1. - 3.\n\n6. Контроль возложить на заместителя.") ==
        "[По итогам проверки:]; p-1 1.; p-3 3.; p-3-1 3.1.; p-3-2 3.2.; p-4 4.; p-4-1 4.1.; p-6 6.");
}

TEST_CASE("the shape of an order that counts 1 2 3 2 4 and has dashes below") {
  const std::string text =
      "Приказываю:\n\n1. Утвердить план.\n\n2. Руководителям:\n\n- участвовать;\n\n- отчитаться.\n\n3. "
      "Центру обеспечить\n\n"
      "- помощь;\n\n2. Руководителям двух школ;\n\n- отчитаться.\n\n4. Контроль за собой.";
  CHECK(
      outline(text) ==
      "[Приказываю:]; p-1 1.; p-2 2.; p-2-u1 -; p-2-u2 -; p-3 3.; p-3-u1 -; p-2--2 2.; p-2--2-u1 -; p-4 4.");
  CHECK(findings(text) == "15:1 points/repeated-label");
}
