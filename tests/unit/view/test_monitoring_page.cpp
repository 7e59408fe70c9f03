#include "values.h"

using namespace glasnost;
using namespace glasnost::view;
using plan::Kind;

namespace {

Value monitoring_view(PageTest& test) {
  return test.view(Kind::monitoring_page, "zarechny/monitoring/2031/index.html");
}

}  // namespace

TEST_CASE("a monitoring programme shows what it stands on, its kinds and its schools") {
  PageTest test;
  const auto view = monitoring_view(test);
  CHECK(text_at(view, "document.url") == "../../../zarechny/documents/2031-prikaz-7/");
  CHECK(text_at(view, "kinds") == "входной, final");
  CHECK(text_at(view, "executors.0") == "Школы");
  CHECK(text_at(view, "schools.0.text") == "Школа № 2");
}

TEST_CASE("a data source has its name from the vocabulary, what it gives and how it arrives") {
  PageTest test;
  record::Term journal;
  journal.name = text("Электронный журнал");
  test.vocabulary.data_sources = {{"journal", journal}};
  const auto view = monitoring_view(test);
  CHECK(text_at(view, "sources.0.name") == "Электронный журнал");
  CHECK(text_at(view, "sources.0.data") == "посещаемость");
  CHECK(text_at(view, "sources.0.modes") == "опрос, paper");
}

TEST_CASE("an indicator is one of the vocabulary, or a text with its section") {
  PageTest test;
  record::Indicator quality;
  quality.name = text("КО");
  test.vocabulary.indicators = {{"ko_fact", quality}};
  const auto view = monitoring_view(test);
  CHECK(text_at(view, "indicators.0.section") == "4.3");
  CHECK(at(view, "indicators.0.link.url").is_null());
  CHECK(text_at(view, "indicators.1.link.text") == "КО");
  CHECK(text_at(view, "indicators.1.link.url") == "../../../indicators/ko_fact/");
}

TEST_CASE("the steps that a monitoring programme proves come in the order of the cycle") {
  PageTest test;
  const auto view = monitoring_view(test);
  REQUIRE(size_at(view, "steps") == 2);
  CHECK(text_at(view, "steps.0.url") == "../../../zarechny/quality/#goals");
  CHECK(text_at(view, "steps.1.url") == "../../../zarechny/quality/#collection");
}

TEST_CASE("a monitoring programme without a schedule has none, one with it shows its deadlines") {
  PageTest test;
  CHECK_FALSE(true_at(monitoring_view(test), "has_schedule"));
  auto& monitoring = test.municipality.monitoring[0];
  monitoring.record.schedule.resize(1);
  monitoring.record.schedule[0].kind = text("entry");
  monitoring.schedule.resize(1);
  monitoring.schedule[0].text = "сентябрь 2031 года";
  const auto view = monitoring_view(test);
  CHECK(text_at(view, "schedule.0.kind") == "входной");
  CHECK(text_at(view, "schedule.0.deadline.text") == "сентябрь 2031 года");
}

TEST_CASE("a finding stands at its point or its row, all others below the text") {
  PageTest test;
  const auto& path = test.municipality.monitoring[0].record.path;
  test.issues = {
      {"source/swallowed", Severity::warning, path, "p-6-3", 9, "", "После дефиса", true},
      {"source/unnamed", Severity::warning, path, "data_sources.1.source", 4, "", "Без имени", true},
      {"source/period", Severity::warning, path, "period", 3, "", "Другой срок", true}};
  const auto view = monitoring_view(test);
  CHECK(text_at(view, "points.0.flags.0.note") == "После дефиса");
  CHECK(text_at(view, "sources.0.flags.0.note") == "Без имени");
  REQUIRE(size_at(view, "remarks") == 1);
  CHECK(text_at(view, "remarks.0.note") == "Другой срок");
  const auto issues = test.view(Kind::issues_page, "zarechny/issues/index.html");
  CHECK(text_at(issues, "known.0.issues.0.place.text") == "пункт 6.3.");
  CHECK(text_at(issues, "known.0.issues.1.place.text") == "источник данных 1");
  CHECK(text_at(issues, "known.0.issues.1.place.url") == "../../zarechny/monitoring/2031/#source-1");
}
