#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/time/deadline.h"

using namespace glasnost;

namespace {

std::string day(const std::optional<Date>& date) { return date ? date->iso() : "?"; }

std::string describe(const Every& every) {
  std::string out = every.at_least ? " every >=" : " every ";
  out += std::to_string(every.times) + "x/" + std::to_string(every.span) + ' ' + every.unit;
  for (std::size_t i = 0; i < every.nth.size(); ++i)
    out += (i == 0 ? " nth " : ",") + std::to_string(every.nth[i]);
  if (every.weekday != 0) out += " weekday " + std::to_string(every.weekday);
  return out;
}

// Everything but the text, in one line: "month_list 2022-02-01..2022-04-30 [2022-02-01..2022-02-28
// 2022-04-01..…]".
std::string describe(const Deadline& deadline) {
  std::string out(token_of(deadline.kind));
  if (deadline.from || deadline.to) out += ' ' + day(deadline.from) + ".." + day(deadline.to);
  for (std::size_t i = 0; i < deadline.dates.size(); ++i) {
    out += (i == 0 ? " [" : " ") + day(deadline.dates[i].from) + ".." + day(deadline.dates[i].to);
  }
  if (!deadline.dates.empty()) out += ']';
  if (deadline.every) out += describe(*deadline.every);
  if (!deadline.owner.empty()) out += " owner <" + deadline.owner + '>';
  if (deadline.after) {
    out += " after " + std::to_string(deadline.after->count) + ' ' + deadline.after->unit + " <" +
           deadline.after->event + '>';
  }
  for (const std::string& issue : deadline.issues) out += " !" + issue.substr(issue.find('/') + 1);
  return out;
}

struct Case {
  std::string text, expected;
};

void check_all(const std::vector<Case>& cases, const char* period = "") {
  DeadlineContext context;
  if (*period != '\0') context.period = parse_period(period);
  for (const Case& c : cases) {
    INFO(c.text << " in " << period);
    const Deadline deadline = parse_deadline(c.text, context);
    CHECK(describe(deadline) == c.expected);
    CHECK(deadline.text == c.text);
  }
}

}  // namespace

TEST_CASE("the deadlines of the founding documents that name their year") {
  check_all({
      {"01.01-01.03.2022", "date_range 2022-01-01..2022-03-01"},
      {"16.02.2022", "date 2022-02-16..2022-02-16"},
      {"18-19 февраля 2022", "date_range 2022-02-18..2022-02-19"},
      {"Март 2022", "month 2022-03-01..2022-03-31"},
      {"Апрель 2022", "month 2022-04-01..2022-04-30"},
      {"Июнь 2022", "month 2022-06-01..2022-06-30"},
      {"Август 2022", "month 2022-08-01..2022-08-31"},
      {"Октябрь 2022", "month 2022-10-01..2022-10-31"},
      {"Ноябрь 2022", "month 2022-11-01..2022-11-30"},
      {"Февраль, апрель 2022",
       "month_list 2022-02-01..2022-04-30 [2022-02-01..2022-02-28 2022-04-01..2022-04-30]"},
      {"Сентябрь-декабрь 2022", "month_range 2022-09-01..2022-12-31"},
      {"в срок до 20 июня 2022 года", "by_date ?..2022-06-20"},
      {"до 10 декабря 2022 года", "by_date ?..2022-12-10"},
      {"до 15 декабря 2022 года", "by_date ?..2022-12-15"},
      {"январь 2020 года", "month 2020-01-01..2020-01-31"},
      {"январь 2020 год", "month 2020-01-01..2020-01-31"},
      {"март-апрель 2020 года", "month_range 2020-03-01..2020-04-30"},
      {"январь-февраль 2020 года", "month_range 2020-01-01..2020-02-29"},
      {"2020 год", "year 2020-01-01..2020-12-31"},
      {"2022 год", "year 2022-01-01..2022-12-31"},
      {"2020 год 2020 год",
       "composite 2020-01-01..2020-12-31 [2020-01-01..2020-12-31 2020-01-01..2020-12-31]"},
      {"2020, 2021, 2022 годы",
       "year_list 2020-01-01..2022-12-31 [2020-01-01..2020-12-31 2021-01-01..2021-12-31 "
       "2022-01-01..2022-12-31]"},
      {"2020 – 2022 годы", "year_range 2020-01-01..2022-12-31"},
      {"2020-2022 годы", "year_range 2020-01-01..2022-12-31"},
      {"2020 - 2022 годы", "year_range 2020-01-01..2022-12-31"},
      {"2020 –2021 годы", "year_range 2020-01-01..2021-12-31"},
      {"апрель 2020-2022 годы",
       "annual_window 2020-04-01..2022-04-30 [2020-04-01..2020-04-30 2021-04-01..2021-04-30 "
       "2022-04-01..2022-04-30]"},
      {"май – июнь 2020-2022 годы",
       "annual_window 2020-05-01..2022-06-30 [2020-05-01..2020-06-30 2021-05-01..2021-06-30 "
       "2022-05-01..2022-06-30]"},
      {"24.09.2020 14.10.2020 26.11.2020 09.12.2020 19.02.2021 24.03.2021 11.06.2021",
       "date_list 2020-09-24..2021-06-11 [2020-09-24..2020-09-24 2020-10-14..2020-10-14 "
       "2020-11-26..2020-11-26 "
       "2020-12-09..2020-12-09 2021-02-19..2021-02-19 2021-03-24..2021-03-24 2021-06-11..2021-06-11]"},
      {"29.12.2020 15.01.2021 24.03.2021",
       "date_list 2020-12-29..2021-03-24 [2020-12-29..2020-12-29 2021-01-15..2021-01-15 "
       "2021-03-24..2021-03-24]"},
      {"Ноябрь 2020 года, январь 2021 года",
       "month_list 2020-11-01..2021-01-31 [2020-11-01..2020-11-30 2021-01-01..2021-01-31]"},
      {"Март- апрель 2021 года. в течение учебного года", "composite [2021-03-01..2021-04-30 ?..?]"},
      {"на 2020-2021 учебный год", "school_year 2020-09-01..2021-08-31"},
      {"в сентябре 2021 года", "month 2021-09-01..2021-09-30"},
      {"к концу 2021/2022 учебного года", "by_date ?..2022-08-31"},
  });
}

TEST_CASE("the deadlines of the founding documents that name no year, without a period to take it from") {
  check_all({
      {"В течение года", "calendar_year"},
      {"В течение года.", "calendar_year"},
      {"В течение учебного года", "school_year"},
      {"В течение года (в соответствии с планом работы ОО указываются конкретные даты).",
       "by_plan owner <ОО>"},
      {"Начало учебного года.", "school_year_start"},
      {"Июнь", "month"},
      {"Плановые заседания (внеплановые) ППК", "on_event"},
      {"", "none"},
      {"на каждый учебный год", "each_school_year"},
      {"не менее 1 раза в 3 года", "frequency every >=1x/3 year"},
      {"1 раз в году", "frequency every 1x/1 year"},
      {"1 раз в год", "frequency every 1x/1 year"},
      {"Ежемесячно", "frequency every 1x/1 month"},
      {"постоянно", "continuous"},
      {"по графику", "by_schedule"},
      {"По графику Комитета образования", "by_schedule owner <Комитета образования>"},
      {"по графику комитета образования", "by_schedule owner <комитета образования>"},
      {"по графику ОО", "by_schedule owner <ОО>"},
      {"По графику МОН и МП КК", "by_schedule owner <МОН и МП КК>"},
      {"По отдельному графику", "by_schedule"},
      {"По отельному графику", "by_schedule"},
      {"в течение года по графику НИТУ «МИСиС»", "by_schedule owner <НИТУ «МИСиС»>"},
      {"в течение года по графику Рособрнадзора", "by_schedule owner <Рособрнадзора>"},
      {"по расписанию Рособрнадзора", "by_schedule owner <Рособрнадзора>"},
      {"в соответствии с планом работы методической службы", "by_plan owner <методической службы>"},
      {"в соответствии с планом работы ШМО/ШМС", "by_plan owner <ШМО/ШМС>"},
      {"в соответствии с планами работы РМО", "by_plan owner <РМО>"},
      {"По плану наставнического центра", "by_plan owner <наставнического центра>"},
      {"по мере формирования отчета", "on_event"},
      {"каждую четверть", "frequency every 1x/1 school_quarter"},
      {"1,3-я суббота месяца", "frequency every 2x/1 month nth 1,3 weekday 6"},
      {"2,4-я суббота месяца", "frequency every 2x/1 month nth 2,4 weekday 6"},
      {"в течение 2-3 лет", "text"},
      {"(на 3-5 лет)", "text"},
      {"в течение календарного года, следующего за отчётным периодом",
       "relative after 1 year <отчётным периодом>"},
  });
}

TEST_CASE("in a plan of one calendar year") {
  check_all(
      {
          {"В течение года", "calendar_year 2022-01-01..2022-12-31"},
          {"В течение учебного года", "school_year !school-year-in-year"},
          {"Июнь", "month 2022-06-01..2022-06-30"},
          {"до 1 сентября", "by_date ?..2022-09-01"},
          {"Начало учебного года.", "school_year_start 2022-09-01..2022-09-01"},
          {"в течение года по графику Рособрнадзора",
           "by_schedule 2022-01-01..2022-12-31 owner <Рособрнадзора>"},
          {"В течение года (в соответствии с планом работы ОО указываются конкретные даты).",
           "by_plan 2022-01-01..2022-12-31 owner <ОО>"},
          {"до конца года", "by_date ?..2022-12-31"},
          {"до конца учебного года", "by_date"},
          {"I квартал", "quarter 2022-01-01..2022-03-31"},
          {"Февраль, апрель",
           "month_list 2022-02-01..2022-04-30 [2022-02-01..2022-02-28 2022-04-01..2022-04-30]"},
          {"сентябрь – май", "month_range"},
          {"29 февраля", "date"},
          {"в течение года, ежеквартально", "frequency 2022-01-01..2022-12-31 every 1x/1 quarter"},
          {"1 раз в четверть в течение учебного года",
           "frequency every 1x/1 school_quarter !school-year-in-year"},
          {"постоянно, в течение года", "continuous 2022-01-01..2022-12-31"},
          {"Ежегодно, апрель",
           "annual_window 2022-04-01..2022-04-30 [2022-04-01..2022-04-30] every 1x/1 year"},
          {"2021 год", "year 2021-01-01..2021-12-31"},
          {"Март 2021", "month 2021-03-01..2021-03-31"},
          {"по мере поступления", "on_event"},
      },
      "2022");
}

TEST_CASE("in a plan of one school year") {
  check_all(
      {
          {"В течение года", "school_year 2021-09-01..2022-08-31"},
          {"В течение календарного года", "calendar_year"},
          {"В течение учебного года", "school_year 2021-09-01..2022-08-31"},
          {"Июнь", "month 2022-06-01..2022-06-30"},
          {"ноябрь, январь",
           "month_list 2021-11-01..2022-01-31 [2021-11-01..2021-11-30 2022-01-01..2022-01-31]"},
          {"сентябрь – май", "month_range 2021-09-01..2022-05-31"},
          {"до 1 июня", "by_date ?..2022-06-01"},
          {"до 25.12", "by_date ?..2021-12-25"},
          {"Начало учебного года", "school_year_start 2021-09-01..2021-09-01"},
          {"до конца учебного года", "by_date ?..2022-08-31"},
          {"до конца года", "by_date"},
          {"IV квартал", "quarter 2021-10-01..2021-12-31"},
          {"III квартал", "quarter"},
          {"Март- апрель 2021 года. в течение учебного года",
           "composite 2021-03-01..2022-08-31 [2021-03-01..2021-04-30 2021-09-01..2022-08-31]"},
          {"каждую четверть, в течение учебного года",
           "frequency 2021-09-01..2022-08-31 every 1x/1 school_quarter"},
          {"III четверть", "school_quarter"},
      },
      "2021/2022");
}

TEST_CASE("in a plan of several years nothing is guessed") {
  check_all(
      {
          {"В течение года", "calendar_year"},
          {"В течение учебного года", "school_year"},
          {"Июнь", "month"},
          {"18-19 февраля", "date_range"},
          {"29 февраля", "date 2020-02-29..2020-02-29"},
          {"Февраль, апрель", "month_list"},
          {"до 1 сентября", "by_date"},
          {"Начало учебного года", "school_year_start"},
          {"I квартал", "quarter"},
          {"2 квартал 2021 года", "quarter 2021-04-01..2021-06-30"},
          {"ежегодно в мае",
           "annual_window 2020-05-01..2022-05-31 [2020-05-01..2020-05-31 2021-05-01..2021-05-31 "
           "2022-05-01..2022-05-31] "
           "every 1x/1 year"},
          {"ноябрь 2020 года, январь", "month_list [2020-11-01..2020-11-30 ?..?]"},
      },
      "2020-2022");
}

TEST_CASE("in a plan of some months a month that occurs once has its year") {
  check_all(
      {
          {"Июнь", "month"},
          {"Май", "month 2022-05-01..2022-05-31"},
          {"Декабрь", "month 2021-12-01..2021-12-31"},
          {"В течение года", "calendar_year"},
          {"В течение учебного года", "school_year 2021-09-01..2022-08-31"},
      },
      "2021-09-01..2022-05-31");
  check_all({{"Март", "month"},
             {"1 марта", "date 2022-03-01..2022-03-01"},
             {"В течение учебного года", "school_year"}},
            "с 15.03.2021 по 20.03.2022");
  check_all({{"В течение учебного года", "school_year !school-year-in-year"}, {"Январь", "month"}},
            "с 01.02.2022 по 31.12.2022");
}

TEST_CASE("days and months in the spellings of clerks") {
  check_all({
      {"16 февраля 2022 г.", "date 2022-02-16..2022-02-16"},
      {"16 февраля 2022г.", "date 2022-02-16..2022-02-16"},
      {"«16» февраля 2022 года", "date 2022-02-16..2022-02-16"},
      {"16.02.2022 г.", "date 2022-02-16..2022-02-16"},
      {"16.02.2022.", "date 2022-02-16..2022-02-16"},
      {"2022-02-16", "date 2022-02-16..2022-02-16"},
      {"1-го сентября 2022 года", "date 2022-09-01..2022-09-01"},
      {"МАРТ 2022", "month 2022-03-01..2022-03-31"},
      {"марта 2022 года", "month 2022-03-01..2022-03-31"},
      {"в марте 2022 г", "month 2022-03-01..2022-03-31"},
      {"03.2022", "month 2022-03-01..2022-03-31"},
      {"Март\u00a02022", "month 2022-03-01..2022-03-31"},
      {"  Март   2022  ", "month 2022-03-01..2022-03-31"},
      {"март – апрель 2020", "month_range 2020-03-01..2020-04-30"},
      {"март—апрель 2020", "month_range 2020-03-01..2020-04-30"},
      {"март -апрель 2020", "month_range 2020-03-01..2020-04-30"},
      {"с марта по апрель 2020 года", "month_range 2020-03-01..2020-04-30"},
      {"сентябрь 2021 – май 2022", "month_range 2021-09-01..2022-05-31"},
      {"сентябрь – май 2021/2022 учебного года", "month_range 2021-09-01..2022-05-31"},
      {"декабрь 2021-2022 учебного года", "month 2021-12-01..2021-12-31"},
      {"01.01.2022-01.03.2022", "date_range 2022-01-01..2022-03-01"},
      {"с 18 по 19 февраля 2022", "date_range 2022-02-18..2022-02-19"},
      {"в период с 28 февраля по 3 марта 2022 г.", "date_range 2022-02-28..2022-03-03"},
      {"28 февраля - 3 марта 2022 года", "date_range 2022-02-28..2022-03-03"},
      {"1 сентября 2021 - май 2022", "date_range 2021-09-01..2022-05-31"},
      {"с 1 сентября 2022 года", "date_range 2022-09-01..?"},
      {"с сентября 2022 г.", "month_range 2022-09-01..?"},
      {"с 2020 года", "year_range 2020-01-01..?"},
      {"18, 25 февраля 2022",
       "date_list 2022-02-18..2022-02-25 [2022-02-18..2022-02-18 2022-02-25..2022-02-25]"},
      {"18 и 25 февраля 2022",
       "date_list 2022-02-18..2022-02-25 [2022-02-18..2022-02-18 2022-02-25..2022-02-25]"},
      {"24.09.2020, 14.10.2020",
       "date_list 2020-09-24..2020-10-14 [2020-09-24..2020-09-24 2020-10-14..2020-10-14]"},
      {"24.09.2020; 14.10.2020",
       "date_list 2020-09-24..2020-10-14 [2020-09-24..2020-09-24 2020-10-14..2020-10-14]"},
      {"март, сентябрь и декабрь 2022",
       "month_list 2022-03-01..2022-12-31 [2022-03-01..2022-03-31 2022-09-01..2022-09-30 "
       "2022-12-01..2022-12-31]"},
      {"апрель 2020, 2021 годы",
       "annual_window 2020-04-01..2021-04-30 [2020-04-01..2020-04-30 2021-04-01..2021-04-30]"},
      {"Март 2020, 2021 год",
       "composite 2020-03-01..2021-12-31 [2020-03-01..2020-03-31 2021-01-01..2021-12-31]"},
  });
}

TEST_CASE("the last day of a deadline") {
  check_all({
      {"до 20 июня 2022 года включительно", "by_date ?..2022-06-20"},
      {"не позднее 20.06.2022", "by_date ?..2022-06-20"},
      {"не позже 20 июня 2022 г.", "by_date ?..2022-06-20"},
      {"к 1 сентября 2022 года", "by_date ?..2022-09-01"},
      {"до конца июня 2022 года", "by_date ?..2022-06-30"},
      {"до конца февраля 2020", "by_date ?..2020-02-29"},
      {"до конца 2022 года", "by_date ?..2022-12-31"},
      {"до конца I квартала 2022 года", "by_date ?..2022-03-31"},
      {"до окончания 2020-2021 учебного года", "by_date ?..2021-08-31"},
      {"не позднее июня 2022 года", "by_date ?..2022-06-30"},
      {"до июня 2022 года", "text !unparsed"},
      {"до мая", "text !unparsed"},
      {"до 2022 года", "text !unparsed"},
      {"до 20 июня и 10 декабря 2022 года", "composite ?..2022-12-10 [?..2022-06-20 ?..2022-12-10]"},
      {"до 20 июня 2022 года, до 10 декабря 2022 года",
       "composite ?..2022-12-10 [?..2022-06-20 ?..2022-12-10]"},
  });
}

TEST_CASE("years, school years and quarters") {
  check_all({
      {"2022", "year 2022-01-01..2022-12-31"},
      {"2022 г.", "year 2022-01-01..2022-12-31"},
      {"в 2022 году", "year 2022-01-01..2022-12-31"},
      {"в течение 2022 года", "year 2022-01-01..2022-12-31"},
      {"2020—2022 гг.", "year_range 2020-01-01..2022-12-31"},
      {"2020–2022 г.г.", "year_range 2020-01-01..2022-12-31"},
      {"в течение 2020-2022 годов", "year_range 2020-01-01..2022-12-31"},
      {"с 2020 по 2022 год", "year_range 2020-01-01..2022-12-31"},
      {"2020 год, 2022 год",
       "year_list 2020-01-01..2022-12-31 [2020-01-01..2020-12-31 2022-01-01..2022-12-31]"},
      {"2021/2022", "school_year 2021-09-01..2022-08-31"},
      {"2021/22 уч. год", "school_year 2021-09-01..2022-08-31"},
      {"в 2021-2022 учебном году", "school_year 2021-09-01..2022-08-31"},
      {"в течение 2021/2022 учебного года", "school_year 2021-09-01..2022-08-31"},
      {"начало 2021/2022 учебного года", "school_year_start 2021-09-01..2021-09-01"},
      {"каждый учебный год", "each_school_year"},
      {"в течении года", "calendar_year"},
      {"весь учебный год", "school_year"},
      {"1 квартал 2022", "quarter 2022-01-01..2022-03-31"},
      {"I квартал 2022 года", "quarter 2022-01-01..2022-03-31"},
      {"IV кв. 2022 г.", "quarter 2022-10-01..2022-12-31"},
      {"в третьем квартале 2022 года", "quarter 2022-07-01..2022-09-30"},
      {"1-й квартал", "quarter"},
      {"I-II кварталы 2022 года", "quarter 2022-01-01..2022-06-30"},
      {"I, III квартал 2022",
       "quarter 2022-01-01..2022-09-30 [2022-01-01..2022-03-31 2022-07-01..2022-09-30]"},
      {"I четверть", "school_quarter"},
      {"3 четверть 2021/2022", "school_quarter"},
      {"3-я четверть 2021-2022 учебного года", "school_quarter"},
      {"5 квартал 2022", "text !unparsed"},
      {"I полугодие 2022 года", "text !unparsed"},
  });
}

TEST_CASE("how often something is done") {
  check_all({
      {"Еженедельно", "frequency every 1x/1 week"},
      {"ежеквартально", "frequency every 1x/1 quarter"},
      {"ежегодно", "frequency every 1x/1 year"},
      {"ежедневно", "frequency every 1x/1 day"},
      {"ежемесячно до 5 числа", "frequency every 1x/1 month"},
      {"до 5-го числа каждого месяца", "frequency every 1x/1 month"},
      {"2 раза в год", "frequency every 2x/1 year"},
      {"два раза в год", "frequency every 2x/1 year"},
      {"раз в полугодие", "frequency every 1x/1 half"},
      {"не реже одного раза в квартал", "frequency every >=1x/1 quarter"},
      {"1 раз в 2 недели", "frequency every 1x/2 week"},
      {"1 раз в три месяца", "frequency every 1x/3 month"},
      {"1 раз в четверть", "frequency every 1x/1 school_quarter"},
      {"1 раз в учебный год", "frequency every 1x/1 school_year"},
      {"2 раза в течение учебного года", "frequency every 2x/1 school_year"},
      {"каждый месяц", "frequency every 1x/1 month"},
      {"каждый понедельник", "frequency every 1x/1 week weekday 1"},
      {"по субботам", "frequency every 1x/1 week weekday 6"},
      {"первая среда каждого месяца", "frequency every 1x/1 month nth 1 weekday 3"},
      {"ежемесячно, 2022 год", "frequency 2022-01-01..2022-12-31 every 1x/1 month"},
      {"1 раз в год (апрель 2022)", "frequency 2022-04-01..2022-04-30 every 1x/1 year"},
      {"ежемесячно по графику ОО", "frequency every 1x/1 month owner <ОО>"},
      {"1 раз в год, каждую четверть", "composite"},
      {"на постоянной основе", "continuous"},
      {"ежегодно до 1 сентября", "frequency every 1x/1 year"},
      {"1 раз в", "text !unparsed"},
      {"6-я суббота месяца", "text !unparsed"},
      {"0 раз в год", "text !unparsed"},
      {"99999999999999999999 раз в год", "text !unparsed"},
      {"1 раз в 99999999999999999999 лет", "text !unparsed"},
      {"не более 2 раз в год", "text !unparsed"},
  });
}

TEST_CASE("whose plan or schedule it is") {
  check_all({
      {"согласно графику Рособрнадзора.", "by_schedule owner <Рособрнадзора>"},
      {"в соответствии с утверждённым графиком", "by_schedule"},
      {"по плану-графику комитета", "by_schedule owner <комитета>"},
      {"по плану", "by_plan"},
      {"по плану работы школы № 1", "by_plan owner <школы № 1>"},
      {"по графику администрации МО г. Новый", "by_schedule owner <администрации МО г. Новый>"},
      {"по графику Комитета   образования на 2022 год",
       "by_schedule 2022-01-01..2022-12-31 owner <Комитета образования>"},
      {"по графику Рособрнадзора, апрель 2022", "by_schedule 2022-04-01..2022-04-30 owner <Рособрнадзора>"},
      {"по графику ОО, комитета образования", "by_schedule owner <ОО, комитета образования>"},
      {"по графику, утверждённому комитетом", "by_schedule"},
      {"по графику проведения ВПР", "by_schedule"},
      {"По графику Комитета образования. В течение 2022 года",
       "by_schedule 2022-01-01..2022-12-31 owner <Комитета образования>"},
      {"по графикe", "text !unparsed"},
  });
}

TEST_CASE("what is counted from an event, and what waits for one") {
  check_all({
      {"в течение 10 дней после утверждения плана", "relative after 10 day <утверждения плана>"},
      {"не позднее 5 рабочих дней со дня получения запроса",
       "relative after 5 working_day <получения запроса>"},
      {"в течение 10 (десяти) дней со дня подписания.", "relative after 10 day <подписания>"},
      {"в течение месяца с момента издания приказа", "relative after 1 month <издания приказа>"},
      {"через две недели после проверки (выездной)", "relative after 2 week <проверки (выездной)>"},
      {"не позднее чем через 3 календарных дня после заседания", "relative after 3 day <заседания>"},
      {"в течение 10 дней", "text !unparsed"},
      {"в течение 5 лет", "text"},
      {"в течение 99999 дней после проверки", "text !unparsed"},
      {"в течение 10 дней после", "text !unparsed"},
      {"по мере", "text !unparsed"},
      {"при", "text !unparsed"},
      {"при наличии свободных мест", "on_event"},
      {"по мере необходимости", "on_event"},
      {"по запросу", "on_event"},
      {"сентябрь 2022, заседание РМО", "on_event 2022-09-01..2022-09-30"},
      {"заседание 5", "text !unparsed"},
  });
}

TEST_CASE("a day that does not exist is kept as words") {
  check_all(
      {
          {"в срок до 31 июня 2022 года", "invalid !impossible-date"},
          {"31 июня 2022 года", "invalid !impossible-date"},
          {"31.06.2022", "invalid !impossible-date"},
          {"29.02.2022", "invalid !impossible-date"},
          {"29 февраля 2022 года", "invalid !impossible-date"},
          {"31 июня", "invalid !impossible-date"},
          {"32.01.2022", "invalid !impossible-date"},
          {"00.01.2022", "invalid !impossible-date"},
          {"00.00.0000", "invalid !impossible-date"},
          {"01.01.0000", "invalid !impossible-date"},
          {"2022-13-01", "invalid !impossible-date"},
          {"2022-00-00", "invalid !impossible-date"},
          {"0 июня 2022", "invalid !impossible-date"},
          {"99 мая", "invalid !impossible-date"},
          {"13.2022", "invalid !impossible-date"},
          {"18-31 июня 2022", "invalid !impossible-date"},
          {"16.02.2022, 31.06.2022", "invalid !impossible-date"},
          {"16.02.2022 31.06.2022", "invalid !impossible-date"},
          {"до конца года, до 31 июня", "invalid !impossible-date"},
          {"29.02-01.03.2022", "invalid !impossible-date"},
      },
      "2022");
}

TEST_CASE("no deadline at all") {
  check_all({{"-", "none"},
             {"—", "none"},
             {"–", "none"},
             {" ", "none"},
             {"\u00a0", "none"},
             {"\n", "none"},
             {"- -", "none"}});
}

TEST_CASE("a wording that no rule knows stays text") {
  check_all(
      {
          {"до", "text !unparsed"},
          {"в срок", "text !unparsed"},
          {"в срок до", "text !unparsed"},
          {".", "text !unparsed"},
          {"()", "text !unparsed"},
          {"год", "text !unparsed"},
          {"5", "text !unparsed"},
          {"18-19", "text !unparsed"},
          {"18 февраля, 19", "text !unparsed"},
          {"100 июня 2022", "text !unparsed"},
          {"год 99999", "text !unparsed"},
          {"99999 год", "text !unparsed"},
          {"1899 год", "text !unparsed"},
          {"Март 99999", "text !unparsed"},
          {"16.02.99999", "text !unparsed"},
          {"16.02.22", "text !unparsed"},
          {"1.2.3.4", "text !unparsed"},
          {"16.02.9999", "text !unparsed"},
          {"123456789012345678901234567890", "text !unparsed"},
          {"2022-2020 годы", "text !unparsed"},
          {"2020/2022", "text !unparsed"},
          {"2020-2022 учебный год", "text !unparsed"},
          {"апрель-март 2022", "text !unparsed"},
          {"Декабрь 2022 – март 2022", "text !unparsed"},
          {"ноябрь, январь 2021 года", "text !unparsed"},
          {"2020 год январь", "text !unparsed"},
          {"2020 год - разработка, 2021 год - внедрение", "text !unparsed"},
          {"Март 2022, далее по плану", "text !unparsed"},
          {"весной", "text !unparsed"},
          {"March 2022", "text !unparsed"},
          {"<script>", "text !unparsed"},
          {"март 2022 \U0001F4C5", "text !unparsed"},
          {"в течение 2-3 лет, постоянно", "text !unparsed"},
      },
      "2022");
}

TEST_CASE("any bytes and any length are safe") {
  check_all({{"\xff\xfe", "text !unparsed"},
             {"Март 2022\xd0", "text !unparsed"},
             {std::string("Март\0 2022", 14), "text !unparsed"},
             {std::string(501, ' '), "text !unparsed"},
             {std::string(500, ' '), "none"},
             {std::string(500, '('), "text !unparsed"},
             {std::string(500, '1'), "text !unparsed"}});
  std::string numbers = "1";
  while (numbers.size() < 470) numbers += ",1";
  check_all({{numbers, "text !unparsed"}, {"по графику " + numbers, "by_schedule owner <" + numbers + '>'}});
  std::string list = "по графику";
  while (list.size() < 480) list += ", по";
  CHECK(parse_deadline(list, {}).kind == DeadlineKind::by_schedule);
  DeadlineContext strange;
  strange.period = Period{};
  CHECK(describe(parse_deadline("ежегодно в мае", strange)) == "annual_window every 1x/1 year");
  CHECK(describe(parse_deadline("Июнь", strange)) == "month");
  strange.period->to = Date{999999, 12, 31};
  CHECK(describe(parse_deadline("ежегодно в мае", strange)) == "annual_window every 1x/1 year");
}

TEST_CASE("every prefix of a known wording is read without harm") {
  const std::string texts[] = {"в течение года по графику НИТУ «МИСиС»",
                               "01.01-01.03.2022",
                               "май – июнь 2020-2022 годы",
                               "не менее 1 раза в 3 года",
                               "в срок до 31 июня 2022 года",
                               "1,3-я суббота месяца",
                               "не позднее 10 (десяти) рабочих дней со дня подписания"};
  for (const std::string& text : texts) {
    for (std::size_t size = 0; size <= text.size(); ++size) {
      const Deadline deadline = parse_deadline(text.substr(0, size), {});
      CHECK(deadline.text.size() == size);
      CHECK_FALSE(token_of(deadline.kind).empty());
    }
  }
}

TEST_CASE("every kind of deadline has its token") {
  const std::string_view tokens[] = {
      "date",          "date_list",      "date_range",  "by_date",          "month",
      "month_list",    "month_range",    "year",        "year_list",        "year_range",
      "annual_window", "calendar_year",  "school_year", "each_school_year", "school_year_start",
      "quarter",       "school_quarter", "frequency",   "continuous",       "by_schedule",
      "by_plan",       "on_event",       "relative",    "composite",        "none",
      "text",          "invalid"};
  for (std::size_t i = 0; i < std::size(tokens); ++i)
    CHECK(token_of(static_cast<DeadlineKind>(i)) == tokens[i]);
}
