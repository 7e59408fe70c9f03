#include "base/text/excel.h"

#include <catch2/catch.hpp>
#include <string>

using namespace glasnost;

TEST_CASE("the error values of Excel are known in Russian and in English") {
  CHECK(excel_error_at("#ССЫЛКА! и далее") == "#ССЫЛКА!");
  CHECK(excel_error_at("#ДЕЛ/0!") == "#ДЕЛ/0!");
  CHECK(excel_error_at("#N/A;5") == "#N/A");
  for (const auto* text : {"", "#", "#5", "№ 5", "Н/Д", "#ССЫЛКА", " #REF!"})
    CHECK(excel_error_at(text).empty());
}

TEST_CASE("a number that Excel took for a day is known by its look, and mostly what it was") {
  struct Row {
    std::string cell, number;  // "–": a day that does not tell it; empty: no day
  };
  for (const Row& row : {Row{"01.май", "1,5"},
                         {"5.янв", "5,1"},
                         {"май.25", "5,25"},
                         {"02.мая", "2,5"},
                         {"сен.12", "9,12"},
                         {"May-01", "5,01"},
                         {"1-Jan", "1,1"},
                         {"03.дек.21", "–"},
                         {"01.05.2021", "–"},
                         {"2021-05-01", "–"},
                         {"12/06/21", "–"},
                         {"38,67", ""},
                         {"1.5", ""},
                         {"38.67.1", ""},
                         {"5 класс", ""},
                         {"майский", ""},
                         {"", ""},
                         {"...", ""},
                         {"мало.5", ""},
                         {"99.99.9999", ""},
                         {"1.2.3.4", ""},
                         {"123456789012.май", "10000,5"}}) {
    CAPTURE(row.cell);
    CHECK(is_excel_date(row.cell) == !row.number.empty());
    const bool told = !row.number.empty() && row.number != "–";
    CHECK(number_behind_date(row.cell).value_or("–") == (told ? row.number : "–"));
  }
}

TEST_CASE("a number with an exponent is known by its look") {
  for (const auto* cell : {"1,5E+06", "4.05E+01", "2e5", "-1E-7"}) CHECK(is_scientific(cell));
  for (const auto* cell : {"", "E5", "1E", "1E+", "12", "5 E", "1,5Е+06", "abcE5"})
    CHECK_FALSE(is_scientific(cell));
}
