#include "record/outline/sections.h"

#include <catch2/catch.hpp>

#include "bodies.h"
#include "found.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

std::vector<Section> sections(const std::string& text, Diagnostics& diagnostics) {
  return parse_sections(text, in_file(), diagnostics);
}

// "1 s-1 [1.] Цель; …": depth, anchor, number and title.
std::string outline(const std::string& text) {
  Diagnostics diagnostics;
  std::string out;
  for (const Section& section : sections(text, diagnostics)) {
    if (!out.empty()) out += "; ";
    out += std::to_string(section.depth) + ' ' + section.anchor;
    if (!section.number.empty()) out += " [" + section.number + ']';
    if (!section.title.empty()) out += ' ' + section.title.value;
  }
  return out;
}

}  // namespace

TEST_CASE("headings are sections with number and title as typed") {
  const auto& [text, expected] = GENERATE(values<Case>({
      {"## 2.1. Название", "1 s-2-1 [2.1.] Название"},
      {"## 2.1 Название", "1 s-2-1 [2.1] Название"},
      {"## Цель", "1 s-u1 Цель"},
      {"## Цель\n## 1. Задачи\n## Меры", "1 s-u1 Цель; 1 s-1 [1.] Задачи; 1 s-u2 Меры"},
      {"## 2. А\n## 2. Б", "1 s-2 [2.] А; 1 s-2--2 [2.] Б"},
      {"## А\n### Б\n### В\n## Г", "1 s-u1 А; 2 s-u2 Б; 2 s-u3 В; 1 s-u4 Г"},
      {"### А\n##### Б\n# В", "1 s-u1 А; 2 s-u2 Б; 1 s-u3 В"},
      {"## **2.** *Меры*, `код`", "1 s-2 [2.] Меры, код"},
      {"## Меры. Мероприятия", "1 s-u1 Меры. Мероприятия"},
      {"## 2022 год", "1 s-u1 2022 год"},
      {"Преамбула\n\n## А", "1 ; 1 s-u1 А"},
      {"## А", "1 s-u1 А"},
      {"Заголовок\n===\n\nПод\n---", "1 s-u1 Заголовок; 2 s-u2 Под"},
      {"", ""},
  }));
  CHECK(outline(text) == expected);
}

TEST_CASE("paragraphs stay as the text of their section") {
  Diagnostics diagnostics;
  const auto all = sections("Сначала.\n\n## А\n\nРаз [б](#s-u2).\n\n- два\n\n## Б\n", diagnostics);
  REQUIRE(all.size() == 3);
  CHECK(html_of(all[0].text) == "<p>Сначала.</p>\n");
  CHECK(html_of(all[1].text) == "<p>Раз <a href=\"‹#s-u2›\">б</a>.</p>\n<ul>\n<li>два</li>\n</ul>\n");
  CHECK(all[2].text.empty());
  CHECK(all[1].title.mark.line == 3);
}

TEST_CASE("text below a table of measures keeps its place behind them") {
  const std::string table = "| Мероприятие |\n|---|\n| а |\n\n";
  Diagnostics diagnostics;
  const auto all = sections("## А\n\nдо\n\n" + table + "после\n\n" + table + table, diagnostics);
  REQUIRE(all.size() == 2);
  CHECK(html_of(all[0].text) == "<p>до</p>\n");
  CHECK(all[0].measures.size() == 1);
  CHECK(all[1].anchor == "");
  CHECK(all[1].title.empty());
  CHECK(html_of(all[1].text) == "<p>после</p>\n");
  CHECK(all[1].measures.size() == 2);
}

TEST_CASE("a table without a known column is a table in the text") {
  Diagnostics diagnostics;
  const auto all = sections("## А\n\n| № | Слово |\n|---|---|\n| 1 | б |\n", diagnostics);
  REQUIRE(all.size() == 1);
  CHECK(all[0].measures.empty());
  CHECK_THAT(html_of(all[0].text),
             Catch::Contains("<section class=\"table-scroll\" tabindex=\"0\" aria-label=\"А\">") &&
                 Catch::Contains("<td>б</td>"));
  CHECK(found(diagnostics) == "");
}

TEST_CASE("what may not stand in a title is reported") {
  Diagnostics diagnostics;
  sections("## А <b> [в](javascript:x)", diagnostics);
  CHECK(found(diagnostics) == "1:6 markdown/raw-html, 1:10 markdown/link-scheme");
}

TEST_CASE("reference links work across sections") {
  Diagnostics diagnostics;
  const auto all = sections("## А\n\n[а][б]\n\n## В\n\n[б]: doc:x\n", diagnostics);
  CHECK(html_of(all[0].text) == "<p><a href=\"‹doc x›\">а</a></p>\n");
}
