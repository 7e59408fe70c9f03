#include <catch2/catch.hpp>

#include "base/time/date.h"

using glasnost::Date;
using glasnost::days_in_month;
using glasnost::parse_iso_date;

TEST_CASE("a day that the calendar does not have does not exist") {
  struct Case {
    Date date;
    bool exists;
  };
  const Case cases[] = {
      {{2022, 6, 30}, true},  {{2022, 6, 31}, false},  {{2022, 2, 28}, true},  {{2022, 2, 29}, false},
      {{2020, 2, 29}, true},  {{1900, 2, 29}, false},  {{2000, 2, 29}, true},  {{2022, 12, 31}, true},
      {{2022, 13, 1}, false}, {{2022, 0, 1}, false},   {{2022, 1, 0}, false},  {{2022, 1, 32}, false},
      {{0, 1, 1}, false},     {{10000, 1, 1}, false},  {{9999, 12, 31}, true}, {{1, 1, 1}, true},
      {{2022, -1, 1}, false}, {{2022, 4, -30}, false}, {{0, 0, 0}, false},
  };
  for (const Case& c : cases) {
    INFO(c.date.iso());
    CHECK(c.date.exists() == c.exists);
  }
}

TEST_CASE("a month has its days, February by the leap year") {
  const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  for (int month = 1; month <= 12; ++month) CHECK(days_in_month(2022, month) == days[month - 1]);
  CHECK(days_in_month(2020, 2) == 29);
  CHECK(days_in_month(2100, 2) == 28);
  CHECK(days_in_month(2400, 2) == 29);
  CHECK(days_in_month(2022, 0) == 0);
  CHECK(days_in_month(2022, 13) == 0);
}

TEST_CASE("a day is written with four, two and two digits") {
  CHECK(Date{2022, 2, 1}.iso() == "2022-02-01");
  CHECK(Date{2021, 12, 31}.iso() == "2021-12-31");
  CHECK(Date{33, 1, 2}.iso() == "0033-01-02");
  CHECK(Date{2022, 6, 31}.iso() == "2022-06-31");
}

TEST_CASE("days compare by the calendar") {
  CHECK(Date{2021, 12, 31} < Date{2022, 1, 1});
  CHECK(Date{2022, 1, 31} < Date{2022, 2, 1});
  CHECK(Date{2022, 2, 1} == Date{2022, 2, 1});
}

TEST_CASE("an ISO day is read with its digits in place, and may be impossible") {
  CHECK(parse_iso_date("2021-10-21") == Date{2021, 10, 21});
  CHECK(parse_iso_date("2022-06-31") == Date{2022, 6, 31});
  CHECK(parse_iso_date("0000-00-00") == Date{0, 0, 0});
}

TEST_CASE("what is no ISO day is nothing") {
  const char* const cases[] = {"",           "2021-10-2",  "2021-10-211", "21.10.2021", "2021/10/21",
                               "2021-1-021", " 2021-10-1", "2021-10-21 ", "2021-1o-21", "-021-10-21",
                               "20211021",   "2021–10–21", "+021-10-21",  "2021-10--1"};
  for (const char* text : cases) {
    INFO(text);
    CHECK_FALSE(parse_iso_date(text));
  }
}
