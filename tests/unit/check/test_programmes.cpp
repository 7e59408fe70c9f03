#include <catch2/catch.hpp>

#include "check/judge.h"

using namespace glasnost;
using testing::card;
using testing::Files;
using testing::Found;
using testing::judge;
using testing::messages;
using testing::programme_text;

namespace {

const std::string kPeriod = "period: {year: 2022}\n";

struct Row {
  std::string number, title, deadline, responsible, result;
};

std::string table(const std::vector<Row>& rows) {
  std::string out =
      "| № | Мероприятие | Срок | Ответственный | Ожидаемый результат |\n|---|---|---|---|---|\n";
  for (const auto& row : rows)
    out += "| " + row.number + " | " + row.title + " | " + row.deadline + " | " + row.responsible + " | " +
           row.result + " |\n";
  return out;
}

// A table of numbered measures with these deadlines; the first stands in line 8 of a programme with a period.
Files with_deadlines(const std::vector<std::string>& deadlines, const std::string& more = kPeriod) {
  std::vector<Row> rows;
  for (const auto& deadline : deadlines)
    rows.push_back({std::to_string(rows.size() + 1), "Совет", deadline, "Отдел", "Протокол"});
  return {{"programmes/p.md", programme_text(table(rows), more)}};
}

Files with_table(const std::vector<Row>& rows, const std::string& more = kPeriod) {
  return {{"programmes/p.md", programme_text(table(rows), more)}};
}

}  // namespace

TEST_CASE("a number belongs to one measure") {
  const auto rule = check::check_repeated_numbers;
  const auto numbers = [&](const std::string& body) {
    return judge(rule, {{"programmes/p.md", programme_text(body)}});
  };
  CHECK(numbers("## А\n\n" + table({{"2.1", "Совет", "", "", ""}}) + "\n## Б\n\n" +
                table({{"2.1.", "Сбор", "", "", ""}})) ==
        Found{"programmes/p.md:15 measure/repeated-number m-2-1--2"});
  CHECK(numbers(table({{"1", "А", "", "", ""}, {"2", "Б", "", "", ""}, {"2.", "В", "", "", ""}})) ==
        Found{"programmes/p.md:9 measure/repeated-number m-2--2"});
  // each table may count from 1
  CHECK(numbers("## А\n\n" + table({{"1", "А", "", "", ""}, {"2", "Б", "", "", ""}}) + "\n## Б\n\n" +
                table({{"1", "В", "", "", ""}, {"2", "Г", "", "", ""}})) == Found{});
  CHECK(numbers(table({{"1", "А", "", "", ""}, {"2", "Б", "", "", ""}}) + "\n" +
                table({{"1", "В", "", "", ""}, {"2", "Г", "", "", ""}})) == Found{});
  CHECK(numbers(table({{"", "А", "", "", ""}, {"", "Б", "", "", ""}})) == Found{});
}

TEST_CASE("a compound number belongs to a measure or to a section") {
  const auto rule = check::check_section_numbers;
  const std::string body = "## 2. Меры\n\n" +
                           table({{"2.1.", "Совет", "", "", ""}, {"2", "Сбор", "", "", ""}}) +
                           "\n### 2.1. Школы\n\n" + table({{"2.1.1", "План", "", "", ""}});
  CHECK(messages(rule, {{"programmes/p.md", programme_text(body)}}) ==
        Found{"9:1 номер «2.1.» носят и это мероприятие, и раздел «Школы»"});
  CHECK(judge(rule, {{"programmes/p.md", programme_text(body)}}) ==
        Found{"programmes/p.md:9 measure/number-of-section m-2-1"});
}

TEST_CASE("rows without a number among numbered ones are counted") {
  const auto rule = check::check_unnumbered_rows;
  CHECK(judge(rule, with_table({{"1", "А", "", "", ""}, {"", "Б", "", "", ""}, {"", "В", "", "", ""}})) ==
        Found{"programmes/p.md:9 programme/unnumbered-rows m-1-u1"});
  CHECK(messages(rule, with_table({{"1", "А", "", "", ""}, {"", "Б", "", "", ""}, {"", "В", "", "", ""}})) ==
        Found{"9:1 среди пронумерованных строк есть строки без номера: 2"});
  CHECK(judge(rule, with_table({{"", "А", "", "", ""}, {"", "Б", "", "", ""}})) == Found{});
}

TEST_CASE("empty cells are counted in the columns that a table has") {
  const auto rule = check::check_empty_cells;
  CHECK(messages(rule, with_table({{"1", "А", "2022", "", "Итог"}, {"2", "Б", "", "Отдел", "Итог"}})) ==
        Found{"0:0 пустые ячейки в таблицах: срок — 1, ответственный — 1, показатель — 0, результат — 0; "
              "мероприятий всего 2"});
  CHECK(judge(rule, with_table({{"1", "А", "2022", "Отдел", "Итог"}})) == Found{});
}

TEST_CASE("a programme tells how many of its measures can be tracked") {
  const auto rule = check::check_trackable;
  const std::vector<Row> rows = {
      {"1", "А", "март 2022", "Отдел", "Итог"},  {"2", "Б", "постоянно", "Отдел", "Итог"},
      {"3", "В", "ежемесячно", "Отдел", "Итог"}, {"4", "Г", "март 2022", "", "Итог"},
      {"5", "Д", "март 2022", "Отдел", ""},      {"6", "Е", "", "", ""}};
  CHECK(messages(rule, with_table(rows)) == Found{"0:0 мероприятий 6, проследить можно 2; нет времени — 2, "
                                                  "нет ответственного — 2, нет ни показателя, "
                                                  "ни результата — 2"});
  CHECK(judge(rule, with_table({rows[0], rows[2]})) == Found{});
  CHECK(judge(rule, {{"programmes/p.md", "---\ntitle: О\nkind: образец\n---\n" + table(rows)}}) == Found{});
  CHECK(judge(rule, {{"programmes/p.md", programme_text("## Цель\n\nТекст.\n")}}) == Found{});
}

TEST_CASE("rows that repeat rows of other sections are named") {
  const auto rule = check::check_copied_rows;
  const std::string title = "Найти проблемные зоны образовательных организаций";
  const auto two = [&](const std::string& other, const std::string& result) {
    return Files{
        {"programmes/p.md", programme_text("## А\n\n" + table({{"1.1", title, "2022", "Отдел", "Анализ"}}) +
                                           "\n## Б\n\n" + table({{"2.1", other, "2023", "Школы", result}}))}};
  };
  CHECK(messages(rule, two(title, "Анализ")) ==
        Found{"15:1 строки повторяют слово в слово строки других разделов (1): 2.1 = 1.1"});
  CHECK(judge(rule, two(title, "Отчёт")) == Found{});
  CHECK(judge(rule, two("Совет", "Анализ")) == Found{});
  CHECK(judge(rule, with_table({{"1", title, "2022", "", "Анализ"}, {"2", title, "2023", "", "Анализ"}})) ==
        Found{});
}

TEST_CASE("one result copied over many rows is named") {
  const auto rule = check::check_copied_results;
  const auto rows = [](std::size_t count, const std::string& result) {
    std::vector<Row> list;
    for (std::size_t i = 1; i <= count; ++i)
      list.push_back({std::to_string(i), "Совет", "2022", "Отдел", result});
    return list;
  };
  CHECK(messages(rule, with_table(rows(5, "Повышение качества образования обучающихся"))) ==
        Found{"8:1 один и тот же результат стоит в таблицах 5 раз: «Повышение качества образования "
              "обучающихся»"});
  CHECK(judge(rule, with_table(rows(4, "Повышение качества образования обучающихся"))) == Found{});
  CHECK(judge(rule, with_table(rows(9, "Протокол"))) == Found{});
}

TEST_CASE("a measure begins after the document that approves its plan") {
  const auto rule = check::check_measures_before_document;
  const auto begins = [&](const std::string& deadline, const std::string& kind = "план") {
    Files files = {{"programmes/p.md", "---\ntitle: План\nkind: " + kind +
                                           "\nperiod: {year: 2022}\napproved_by: {document: d}\n---\n" +
                                           table({{"1", "Совет", deadline, "", ""}})},
                   {"documents/d.md", card("приказ", "1", "2022-02-01")}};
    return judge(rule, files);
  };
  for (const auto* deadline :
       {"01.01-01.03.2022", "31.01.2022", "январь 2022", "январь-март 2022", "2021 год"}) {
    INFO(deadline);
    CHECK(begins(deadline) == Found{"programmes/p.md:9 measure/before-document m-1"});
  }
  for (const auto* deadline : {"01.02.2022", "февраль 2022", "2022 год", "В течение года",
                               "2021-2022 учебный год", "I квартал 2022 года", "постоянно", ""}) {
    INFO(deadline);
    CHECK(begins(deadline) == Found{});
  }
  CHECK(begins("31.01.2022", "отчёт") == Found{});
}

TEST_CASE("the approval may stand in the document alone") {
  CHECK(judge(check::check_measures_before_document,
              {{"programmes/p.md", programme_text(table({{"1", "Совет", "15.01.2022", "", ""}}))},
               {"documents/d.md",
                card("приказ", "1", "2022-02-01", "relations:\n  - {type: approves, programme: p}\n")}}) ==
        Found{"programmes/p.md:7 measure/before-document m-1"});
}

TEST_CASE("deadlines stay within the period") {
  const auto rule = check::check_deadlines_outside_period;
  const auto within = [&](const std::string& deadline, const std::string& period) {
    return judge(rule, with_deadlines({deadline}, "period: " + period + "\n"));
  };
  for (const auto* deadline : {"декабрь 2021", "январь 2023", "2022-2023 годы", "15.12.2021, 15.03.2022",
                               "до 15 января 2023 года"}) {
    INFO(deadline);
    CHECK(within(deadline, "{year: 2022}") == Found{"programmes/p.md:8 deadline/outside-period m-1"});
  }
  for (const auto* deadline : {"март 2022", "В течение года", "2022 год", "2021/2022 учебный год",
                               "постоянно", "до 31 декабря 2022 года", ""})
    CHECK(within(deadline, "{year: 2022}") == Found{});
  // a plan for a school year is prepared in August and reported on in September
  CHECK(within("август 2021", "{school_year: 2021/2022}") == Found{});
  CHECK(within("сентябрь 2022", "{school_year: 2021/2022}") == Found{});
  CHECK(within("июль 2021", "{school_year: 2021/2022}").size() == 1);
  CHECK(judge(rule, {{"monitoring/n.md",
                      "---\ntitle: М\nperiod: {year: 2022}\nkinds: [входной]\nschedule:\n"
                      "  - {kind: входной, due: март 2023}\n---\n"}}) ==
        Found{"monitoring/n.md:6 deadline/outside-period schedule.1.due"});
}

TEST_CASE("one row has one deadline") {
  const auto rule = check::check_two_deadlines;
  CHECK(judge(rule, with_deadlines({"2020 год 2020 год", "март 2022", "24.09.2022 14.10.2022",
                                    "Март-апрель 2022 года. в течение учебного года"})) ==
        Found{"programmes/p.md:8 measure/two-deadlines m-1", "programmes/p.md:11 measure/two-deadlines m-4"});
}

TEST_CASE("rows out of time order are named where the table goes by time") {
  const auto rule = check::check_row_order;
  CHECK(messages(rule, with_deadlines({"март 2022", "апрель 2022", "октябрь 2022", "ноябрь 2022", "июнь 2022",
                                       "декабрь 2022"})) == Found{"12:1 строки идут не по времени: 5"});
  // a span may reach beyond the rows below it
  CHECK(judge(rule, with_deadlines({"01.01-01.06.2022", "16.02.2022", "март 2022", "Февраль, апрель 2022",
                                    "апрель 2022"})) == Found{});
  // grouped by subject, not by time
  CHECK(judge(rule, with_deadlines({"декабрь 2022", "март 2022", "май 2022", "январь 2022",
                                    "февраль 2022"})) == Found{});
  CHECK(judge(rule, with_deadlines({"март 2022", "январь 2022"})) == Found{});
}

TEST_CASE("an event with the year before the plan is stale") {
  const auto rule = check::check_years_of_events;
  const auto title = [&](const std::string& words) {
    return messages(rule, with_table({{"1", words, "2022", "Отдел", "Протокол"}}));
  };
  CHECK(title("Разъяснения о проведении ГИА-2021; поддержка") ==
        Found{"8:32 в плане на 2022 назван прошедший год: «ГИА-2021»"});
  CHECK(title("Конкурс «Учитель года – 2021»").size() == 1);
  for (const auto* words :
       {"Проведение ГИА-2022", "Анализ результатов ГИА-2021", "Итоги ВПР-2021",
        "План на 2020-2021 учебный год", "Закон от 29.12.2012", "Концепция 2018 года", "Приказ №5-2021"})
    CHECK(title(words) == Found{});
  CHECK(judge(rule, {{"programmes/p.md", "---\ntitle: О\nkind: отчёт\nperiod: {year: 2022}\n---\n" +
                                             table({{"1", "ГИА-2021", "", "", ""}})}}) == Found{});
}

TEST_CASE("the money of a programme is named for all its years") {
  const auto rule = check::check_finance_period;
  const auto money = [&](const std::string& text, const std::string& label = "Финансовое обеспечение") {
    return messages(
        rule, {{"programmes/p.md",
                programme_text(
                    "", "period: 2020-2022 годы\npassport:\n  - {label: Цель, text: Поднять}\n  - label: " +
                            label + "\n    text: " + text + "\n")}});
  };
  CHECK(
      money("из программы на 2019-2021 годы") ==
      Found{
          "7:12 программа рассчитана на 2020–2022, а деньги названы на 2019, 2020, 2021; не сказано, откуда "
          "средства на 2022"});
  CHECK(money("в 2020 году 100, в 2021 году 200").size() == 1);
  for (const auto* text :
       {"из программы на 2019-2025 годы", "в 2020 году 1, в 2021 году 2, в 2022 году 3", "в пределах бюджета",
        "по постановлению от 01.02.2019", "по закону от 1 мая 2019 года"})
    CHECK(money(text) == Found{});
  CHECK(money("на 2019 год", "Сроки") == Found{});
}
