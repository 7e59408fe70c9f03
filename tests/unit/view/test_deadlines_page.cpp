#include "values.h"

using namespace glasnost;
using namespace glasnost::view;
using plan::Kind;

namespace {

Value deadlines_view(PageTest& test) {
  return test.view(Kind::deadlines_page, "zarechny/deadlines/index.html");
}

}  // namespace

TEST_CASE("deadlines stand in the month of their first day, or else of their last") {
  PageTest test;
  auto& measure = test.municipality.programmes[0].sections[1].measures[1];
  measure.deadline.from = Date{2031, 3, 1};
  measure.deadline.to = Date{2031, 7, 31};
  const auto view = deadlines_view(test);
  REQUIRE(size_at(view, "months") == 2);
  CHECK(text_at(view, "months.0.title") == "Март 2031 года");
  CHECK(text_at(view, "months.0.rows.0.deadline.text") == "Март 2031");
  CHECK(text_at(view, "months.0.rows.0.place.text") == "Мероприятие 2");
  CHECK(text_at(view, "months.0.rows.0.record") == "План-график");
  CHECK(text_at(view, "months.1.title") == "Июнь 2031 года");
  CHECK(text_at(view, "months.1.rows.0.deadline.text") == "до 20 июня 2031 года");
}

TEST_CASE("an impossible date stands under its own heading, flagged, and in no month") {
  PageTest test;
  const auto view = deadlines_view(test);
  REQUIRE(size_at(view, "impossible.0.rows") == 1);
  CHECK(text_at(view, "impossible.0.title") == "В источнике невозможная дата");
  CHECK(text_at(view, "impossible.0.rows.0.deadline.text") == "до 31 июня 2031 года");
  CHECK(text_at(view, "impossible.0.rows.0.deadline.flags.0") == "такой даты нет");
  REQUIRE(size_at(view, "months") == 1);
  CHECK(size_at(view, "months.0.rows") == 1);
}

TEST_CASE("deadlines without a day stand by their kind") {
  PageTest test;
  auto& deadline = test.municipality.programmes[0].sections[1].measures[1].deadline;
  deadline.kind = DeadlineKind::continuous;
  deadline.text = "постоянно";
  const auto view = deadlines_view(test);
  REQUIRE(size_at(view, "undated") == 1);
  CHECK(text_at(view, "undated.0.title") == "Постоянно");
}

TEST_CASE("a deadline says what, who, for which schools, and leads to its place") {
  PageTest test;
  const auto view = deadlines_view(test);
  CHECK(text_at(view, "months.0.rows.0.what") == "Отчёт");
  CHECK(text_at(view, "months.0.rows.0.who") == "Руководители школ");
  CHECK(text_at(view, "months.0.rows.0.place.url") == "../../zarechny/documents/2031-prikaz-7/#p-2-u1");
  CHECK(size_at(view, "months.0.rows.0.schools") == 2);
}

TEST_CASE("the occasions of a monitoring programme are deadlines too") {
  PageTest test;
  auto& monitoring = test.municipality.monitoring[0];
  monitoring.record.schedule.resize(1);
  monitoring.record.schedule[0].kind = text("entry");
  monitoring.schedule.resize(1);
  monitoring.schedule[0].text = "сентябрь 2031 года";
  monitoring.schedule[0].from = Date{2031, 9, 1};
  const auto view = deadlines_view(test);
  CHECK(text_at(view, "months.1.rows.0.what") == "Входной мониторинг");
  CHECK(text_at(view, "months.1.rows.0.place.url") == "../../zarechny/monitoring/2031/#occasion-1");
  CHECK(text_at(view, "months.1.rows.0.schools.0.text") == "Школа № 2");
}
