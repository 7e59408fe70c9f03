#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "base/text/text.h"

using namespace glasnost;

TEST_CASE("names that people write in different ways are the same name") {
  const std::vector<std::pair<std::string, std::string>> same = {
      {"СОШ № 1", "СОШ №1"},
      {"СОШ № 1", "СОШ№ 1"},
      {"СОШ №\u00A01", "сош №1"},
      {"МБОУ \"ООШ № 2 г. Пикалёво\"", "МБОУ «ООШ №2 г.Пикалево»"},
      {"МБОУ \"ООШ № 2 г. Пикалёво\"", "МБОУ „ООШ № 2 города Пикалёво“"},
      {"МБОУ “ООШ № 2 город Пикалёво”", "МБОУ 'ООШ № 2 г Пикалёво'"},
      {"СОШ г . Тихий", "СОШ г . тихий"},
      {"Школа «Наука «Радуга»»", "Школа «Наука «Радуга»"},
      {"  Лицей\t\n № 3 ", "лицей №3"},
      {"Пикале\u0308во", "ПИКАЛЁВО"},
      {"ги\u00ADмна\u200Bзия", "гимназия"},
  };
  for (const auto& [a, b] : same) {
    INFO(a << " | " << b);
    CHECK(fold_name(a) == fold_name(b));
  }
}

TEST_CASE("names of different schools stay different") {
  const std::vector<std::pair<std::string, std::string>> different = {{"СОШ № 1", "СОШ № 10"},
                                                                      {"СОШ № 1", "ООШ № 1"},
                                                                      {"СОШ № 1 г. Тихий", "СОШ № 1"},
                                                                      {"СОШ № 12", "СОШ № 1 2"}};
  for (const auto& [a, b] : different) {
    INFO(a << " | " << b);
    CHECK(fold_name(a) != fold_name(b));
  }
}

TEST_CASE("folding a folded name changes nothing") {
  for (const std::string name :
       {"МБОУ «СОШ № 1» города Тихий", "г. № «»", "Школа г.", "№№ 1 , №2", "\" № 1"}) {
    CAPTURE(name);
    CHECK(fold_name(fold_name(name)) == fold_name(name));
  }
}

TEST_CASE("only a whole word that means a town is folded") {
  CHECK(fold_name("Городок") == "городок");
  CHECK(fold_name("Новгород") == "новгород");
  CHECK(fold_name("5г класс") == "5г класс");
}

TEST_CASE("a school is found in a sentence by whole words only") {
  struct Row {
    std::string haystack, needle;
    bool found;
  };
  const std::vector<Row> rows = {
      {"директор МБОУ «СОШ № 1»", "СОШ №1", true},
      {"СОШ №10", "СОШ №1", false},
      {"БСОШ №1", "СОШ №1", false},
      {"СОШ №10, СОШ № 1", "СОШ №1", true},
      {"СОШ №1", "СОШ №1", true},
      {"СОШ №1, СОШ №2", "СОШ №2", true},
      {"школа-интернат", "школа", false},
      {"школа - интернат", "школа", true},
      {"средняя школа", "школа-интернат", false},
      {"МБОУ «ООШ № 2 г. Пикалёво», 2021", "ООШ №2 города Пикалево", true},
      {"любой текст", "", false},
      {"", "школа", false},
  };
  for (const auto& row : rows) {
    CAPTURE(row.haystack, row.needle);
    CHECK(contains_words(fold_name(row.haystack), fold_name(row.needle)) == row.found);
  }
}

TEST_CASE("the place of a name in a sentence is that of its whole words") {
  CHECK(find_words("сош №10, сош №1", "сош №1") == std::string("сош №10, ").size());
  CHECK(find_words("школа-сад и школа", "школа") == std::string("школа-сад и ").size());
  CHECK(find_words("мбоу \"сош №1\"", "\"сош №1\"") == std::string("мбоу ").size());
  CHECK(find_words("детский-сад", "сад") == std::string::npos);
  CHECK(find_words("школа", "школа №1") == std::string::npos);
  CHECK(find_words("школа", "") == std::string::npos);
}

TEST_CASE("a mistyped word has a nearest known word") {
  const std::vector<std::string> fields = {"title", "kind", "period", "known_issues", "школа"};
  CHECK(nearest_word("titel", fields) == "title");
  CHECK(nearest_word("Kind", fields) == "kind");
  CHECK(nearest_word("knid", fields) == "kind");
  CHECK(nearest_word("knwon_isues", fields) == "known_issues");
  CHECK(nearest_word("шкала", fields) == "школа");
  CHECK_FALSE(nearest_word("responsible", fields));
  CHECK_FALSE(nearest_word("x", {"y"}));
  CHECK_FALSE(nearest_word("title", {}));
}

TEST_CASE("the nearest word is offered at the end of a sentence, where there is one") {
  CHECK(nearest_hint("titel", {"title"}) == " («title»?)");
  CHECK(nearest_hint("period", {"title"}).empty());
}

TEST_CASE("of words equally near the first is named") {
  CHECK(nearest_word("tite", {"title", "tiles", "site"}) == "title");
}
