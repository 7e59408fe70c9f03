#include "site_values.h"
#include "view/pages/site/letters.h"

using namespace glasnost;
using namespace glasnost::view;
using plan::Kind;

TEST_CASE("the schools of a letter are those of all municipalities by name, numbers by value") {
  SiteTest test;
  const auto digits = test.view(Kind::schools_letter_page, "schools/0-9/index.html", 0);
  REQUIRE(size_at(digits, "schools") == 2);
  CHECK(text_at(digits, "schools.0.link.text") == "СОШ № 2");
  CHECK(text_at(digits, "schools.0.municipality.text") == "Заречный");
  CHECK(text_at(digits, "schools.1.link.text") == "СОШ № 10");
  CHECK(text_at(digits, "schools.1.link.url") == "../../lesnoy/schools/no-10/");
  const auto letter = test.view(Kind::schools_letter_page, "schools/b/index.html", 1);
  CHECK(text_at(letter, "schools.0.link.text") == "Береговая СОШ");
  CHECK(text_at(letter, "schools.1.link.text") == "Борская СОШ");
}

TEST_CASE("the register links every letter that has schools and marks the one shown") {
  SiteTest test;
  const auto view = test.view(Kind::schools_letter_page, "schools/b/index.html", 1);
  REQUIRE(size_at(view, "letters") == 2);
  CHECK(text_at(view, "letters.0.text") == "0–9");
  CHECK(text_at(view, "letters.0.url") == "../../schools/0-9/");
  CHECK(text_at(view, "letters.0.current").empty());
  CHECK(text_at(view, "letters.1.text") == "Б");
  CHECK(text_at(view, "letters.1.current") == "page");
  CHECK_FALSE(true_at(view, "has_parts"));
}

TEST_CASE("letters stand in the order of the Russian alphabet, digits first") {
  SiteTest test;
  test.site.summaries[0].schools = {{"a", "Гимназия", "g"}, {"b", "Заборье", "z"}, {"c", "Яшма", "ya"},
                                    {"d", "Летнее", "l"},   {"e", "Школа", "sh"},  {"f", "Щука", "shch"}};
  const auto view = test.view(Kind::home_page, "index.html");
  std::string letters;
  for (std::size_t i = 0; i < size_at(view, "letters"); ++i)
    letters += text_at(view, "letters." + std::to_string(i) + ".text") + " ";
  CHECK(letters == "0–9 Б Г З Л Ш Щ Я ");
}

TEST_CASE("a letter with more schools than fit on a page has further pages that link to each other") {
  SiteTest test;
  test.site.summaries[0].schools.assign(plan::kSchoolsPerPage + 1, {"bor", "Борская СОШ", "b"});
  test.site.summaries[1].schools.clear();
  const auto first = test.view(Kind::schools_letter_page, "schools/b/index.html", 0, 0);
  CHECK(size_at(first, "schools") == plan::kSchoolsPerPage);
  CHECK(at(first, "previous").is_null());
  CHECK(text_at(first, "next") == "../../schools/b/2/");
  const auto second = test.view(Kind::schools_letter_page, "schools/b/2/index.html", 0, 1);
  CHECK(size_at(second, "schools") == 1);
  CHECK(text_at(second, "count") == "501");
  CHECK(text_at(second, "previous") == "../../../schools/b/");
  CHECK(at(second, "next").is_null());
  CHECK(text_at(second, "letters.0.current") == "true");
  CHECK(text_at(first, "page.title") != text_at(second, "page.title"));
}

TEST_CASE("a letter of an address is shown as the letters of names") {
  CHECK(letter_name("b") == "Б");
  CHECK(letter_name("shch") == "Щ");
  CHECK(letter_name("e") == "Е, Э");
  CHECK(letter_name("0-9") == "0–9");
  CHECK(letter_name("w") == "W");
}

TEST_CASE("an indicator shows the total of every data set, and says where there is none") {
  SiteTest test;
  test.words.set("better.higher", {"чем больше, тем лучше"});
  test.site.vocabulary.indicators["ko_fact"].better = text("higher");
  const auto view = test.view(Kind::indicator_page, "indicators/ko_fact/index.html");
  CHECK(text_at(view, "page.heading") == "Учатся на «4» и «5»");
  CHECK(text_at(view, "better") == "чем больше, тем лучше");
  REQUIRE(size_at(view, "rows") == 3);
  CHECK_FALSE(true_at(view, "rows.0.has_total"));
  CHECK(text_at(view, "rows.0.municipality.text") == "Лесной район");
  CHECK(text_at(view, "rows.1.cell.value") == "35.31");
  CHECK(text_at(view, "rows.1.cell.unit") == "%");
  CHECK(text_at(view, "rows.1.data_set.url") == "../../zarechny/indicators/2030/");
  CHECK_FALSE(true_at(view, "rows.1.is_computed"));
  CHECK(true_at(view, "rows.2.is_computed"));
  CHECK(text_at(view, "csv") == "../../api/v1/indicators/ko_fact.csv");
}

TEST_CASE("an indicator links what it is the forecast of, and what a share is made from") {
  SiteTest test;
  auto& indicators = test.site.vocabulary.indicators;
  indicators["a_share"].name = text("Доля");
  indicators["a_share"].forecast_of = text("ko_fact");
  indicators["a_share"].count = text("ko_fact");
  const auto half = test.view(Kind::indicator_page, "indicators/a_share/index.html", 0);
  CHECK(text_at(half, "forecast_of.url") == "../../indicators/ko_fact/");
  CHECK(at(half, "share").is_null());
  CHECK_FALSE(true_at(half, "has_rows"));
  indicators["a_share"].of = text("ko_fact");
  const auto whole = test.view(Kind::indicator_page, "indicators/a_share/index.html", 0);
  CHECK(text_at(whole, "share.of.text") == "Учатся на «4» и «5»");
}

TEST_CASE("the glossary has its terms by name under their ids, then what the other vocabularies say") {
  SiteTest test;
  test.site.vocabulary.glossary["vpr"].name = text("ВПР");
  test.site.vocabulary.glossary["zzz"].name = text("Антириски");
  test.site.vocabulary.glossary["vpr"].synonyms = {text("проверочные работы"), text("работы")};
  test.site.vocabulary.data_sources["ko_fact"].name = text("Система");
  const auto view = test.view(Kind::glossary_page, "glossary/index.html");
  REQUIRE(size_at(view, "sections") == 3);
  CHECK(text_at(view, "sections.0.entries.0.name.text") == "Антириски");
  CHECK(text_at(view, "sections.0.entries.1.anchor") == "vpr");
  CHECK(text_at(view, "sections.0.entries.1.synonyms") == "проверочные работы, работы");
  CHECK(text_at(view, "sections.1.entries.0.anchor") == "Indicator-ko_fact");
  CHECK(text_at(view, "sections.1.entries.0.name.url") == "../indicators/ko_fact/");
  CHECK(text_at(view, "sections.2.entries.0.anchor") == "Source-ko_fact");
  CHECK(at(view, "sections.2.entries.0.name.url").is_null());
}

TEST_CASE("the home page links the letters, the reported indicators and the glossary") {
  SiteTest test;
  test.site.vocabulary.indicators["unused"].name = text("Никем не опубликован");
  const auto view = test.view(Kind::home_page, "index.html");
  REQUIRE(size_at(view, "letters") == 2);
  CHECK(text_at(view, "letters.1.url") == "schools/b/");
  REQUIRE(size_at(view, "indicators") == 1);
  CHECK(text_at(view, "indicators.0.url") == "indicators/ko_fact/");
  CHECK(text_at(view, "page.glossary") == "glossary/");
}
