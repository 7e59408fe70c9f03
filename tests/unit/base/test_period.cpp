#include <catch2/catch.hpp>
#include <string>

#include "base/time/date.h"

using glasnost::Date;
using glasnost::parse_period;
using glasnost::parse_school_year;
using glasnost::Period;
using glasnost::PeriodKind;
using glasnost::school_year_period;

namespace {

std::string describe(const Period& period) {
  const char* const kinds[] = {"school_year", "year", "range", "date"};
  std::string out = kinds[static_cast<std::size_t>(period.kind)];
  if (!period.school_year.empty()) out += ' ' + period.school_year;
  return out + ' ' + period.from.iso() + ".." + period.to.iso();
}

struct Case {
  std::string text, expected;
};

}  // namespace

TEST_CASE("a period is read in the spellings that people use") {
  const Case cases[] = {
      {"2022", "year 2022-01-01..2022-12-31"},
      {"2022 год", "year 2022-01-01..2022-12-31"},
      {"2022 г.", "year 2022-01-01..2022-12-31"},
      {" 2022 ", "year 2022-01-01..2022-12-31"},
      {"2020-2022", "range 2020-01-01..2022-12-31"},
      {"2020 – 2022 годы", "range 2020-01-01..2022-12-31"},
      {"2020–2022 гг.", "range 2020-01-01..2022-12-31"},
      {"2020 –2021 годы", "range 2020-01-01..2021-12-31"},
      {"2020-2021", "range 2020-01-01..2021-12-31"},
      {"на 2020-2022 годы", "range 2020-01-01..2022-12-31"},
      {"2020/2021", "school_year 2020/2021 2020-09-01..2021-08-31"},
      {"2020/21", "school_year 2020/2021 2020-09-01..2021-08-31"},
      {"2021/2022 учебный год", "school_year 2021/2022 2021-09-01..2022-08-31"},
      {"2020-2021 учебный год", "school_year 2020/2021 2020-09-01..2021-08-31"},
      {"на 2020-2021 учебный год", "school_year 2020/2021 2020-09-01..2021-08-31"},
      {"1999/00", "school_year 1999/2000 1999-09-01..2000-08-31"},
      {"2022-02-01", "date 2022-02-01..2022-02-01"},
      {"01.02.2022", "date 2022-02-01..2022-02-01"},
      {"1 февраля 2022 года", "date 2022-02-01..2022-02-01"},
      {"2021-09-01..2022-05-31", "range 2021-09-01..2022-05-31"},
      {"2021-09-01 .. 2022-05-31", "range 2021-09-01..2022-05-31"},
      {"с 01.02.2022 по 31.12.2022", "range 2022-02-01..2022-12-31"},
      {"01.02.2022-31.12.2022", "range 2022-02-01..2022-12-31"},
      {"с 2020 по 2022 год", "range 2020-01-01..2022-12-31"},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    const auto period = parse_period(c.text);
    REQUIRE(period);
    CHECK(describe(*period) == c.expected);
  }
}

TEST_CASE("what is no period is nothing") {
  const std::string cases[] = {"",
                               "-",
                               "год",
                               "202",
                               "20222",
                               "99999",
                               "1899",
                               "2200",
                               "0000",
                               "2022-2020",
                               "2020/2022",
                               "2020/2020",
                               "2020/22",
                               "2020-2022 учебный год",
                               "2020, 2021, 2022 годы",
                               "2022-02",
                               "2022-13-01",
                               "2022-02-29",
                               "31.06.2022",
                               "Март 2022",
                               "в течение года",
                               "с 2022 года",
                               "с 1 сентября",
                               "2022 год и далее",
                               "2022-05-31..2021-09-01",
                               "2021-09-31..2022-05-31",
                               "2021-09-01..",
                               "..",
                               "0001-01-01..9999-12-31",
                               "\xff\xfe",
                               std::string(300, ' ') + "2022"};
  for (const std::string& text : cases) {
    INFO(text);
    CHECK_FALSE(parse_period(text));
  }
}

TEST_CASE("a period keeps its words") {
  CHECK(parse_period(" 2020 – 2022 годы ")->text == "2020 – 2022 годы");
}

TEST_CASE("a school year is two years that follow each other") {
  CHECK(parse_school_year("2020/2021") == "2020/2021");
  CHECK(parse_school_year("2020-2021") == "2020/2021");
  CHECK(parse_school_year("2020–2021") == "2020/2021");
  CHECK(parse_school_year("2020 / 2021") == "2020/2021");
  CHECK(parse_school_year("2020/21") == "2020/2021");
  CHECK(parse_school_year("1999/00") == "1999/2000");
  const char* const wrong[] = {
      "",          "2020",           "2020/2022", "2021/2020", "2020/2020",
      "2020/1",    "2020/2021/2022", "20/21",     "2020.2021", "2020/2021 учебный год",
      "0999/1000", "99999/100000",   "/",         "2020/",     "2020/21x"};
  for (const char* text : wrong) {
    INFO(text);
    CHECK_FALSE(parse_school_year(text));
  }
}

TEST_CASE("a school year runs from September to August, whatever part of it is meant") {
  const Period whole = school_year_period("2020/2021", "");
  CHECK(describe(whole) == "school_year 2020/2021 2020-09-01..2021-08-31");
  const Period half = school_year_period("2020/2021", "h2");
  CHECK(describe(half) == "school_year 2020/2021 2020-09-01..2021-08-31");
  CHECK(half.part == "h2");
  CHECK(half.year() == 2020);
  CHECK(school_year_period("2020/2022", "").from == Date{});
}
