#include "endpoints.h"

using namespace glasnost;
using namespace glasnost::view;
using plan::Kind;

TEST_CASE("risks are published with their words, their numbers and the lines they come from") {
  ApiTest test;
  const auto json = test.view(Kind::api_risks, "api/v1/municipalities/zarechny/risks/2031.json");
  CHECK(json_text(json, "links.html") == "zarechny/risks/2031/");
  CHECK(json_text(json, "data.profiles.0.school.id") == "shkola-2");
  CHECK(json_text(json, "data.profiles.0.factor") == "low_motivation");
  CHECK(json_text(json, "data.profiles.0.factor_label") == "Низкая мотивация");
  CHECK(json_text(json, "data.profiles.0.significance.1") == "high");
  CHECK(json_text(json, "data.profiles.0.significance_label.1") == "слово significance.high");
  CHECK(json_text(json, "data.profiles.0.line") == "7");
  CHECK(json_text(json, "data.profiles.1.factor") == "null");
  CHECK(json_text(json, "data.cohorts.0.declared") == "4");
  CHECK(json_text(json, "data.cohorts.0.schools.0.href") ==
        "api/v1/municipalities/zarechny/schools/shkola-2.json");
  CHECK(json_text(json, "data.visits.0.date") == "2031-03-24");
  CHECK(json_text(json, "data.not_visited.0.id") == "shkola-2");
}

TEST_CASE("what a record states of its own numbers stays numbers") {
  ApiTest test;
  const auto json = test.view(Kind::api_risks, "api/v1/municipalities/zarechny/risks/2031.json");
  CHECK(json_text(json, "data.stated.0.as") == "sum");
  CHECK(std::holds_alternative<Decimal>(json_at(json, "data.stated.0.of.1").data()));
  CHECK(json_text(json, "data.stated.0.of.1") == "14");
  CHECK(json_text(json, "data.stated.0.value") == "17");
}

TEST_CASE("a finding stands at the cohort that it is about, else with the record") {
  ApiTest test;
  const auto& path = test.municipality.risks[0].record.path;
  test.issues = {
      {"risk/two-cohorts", Severity::warning, path, "cohorts.1.shkola-2", 9, "В двух группах", "", false},
      {"stated/count", Severity::warning, path, "cohorts.группы", 9, "Не 17", "", false}};
  const auto json = test.view(Kind::api_risks, "api/v1/municipalities/zarechny/risks/2031.json");
  CHECK(json_text(json, "data.cohorts.0.issues.0.code") == "risk/two-cohorts");
  CHECK(json_text(json, "data.cohorts.0.issues.0.at") == "cohorts.1.shkola-2");
  REQUIRE(json_size(json, "data.issues") == 1);
  CHECK(json_text(json, "data.issues.0.code") == "stated/count");
}

TEST_CASE("every finding of a document stands once in its endpoint: at its point, or with the document") {
  ApiTest test;
  const auto& path = test.municipality.documents[0].record.path;
  test.issues = {
      {"points/repeated-label", Severity::warning, path, "p-2--2", 9, "Дважды", "", false},
      {"reference/other-reading", Severity::warning, path, "relations.1.date", 5, "Иначе", "", false},
      {"source/remark", Severity::warning, path, "", 5, "", "Заметка", true}};
  const auto json =
      test.view(Kind::api_document, "api/v1/municipalities/zarechny/documents/2031-prikaz-7.json");
  CHECK(json_text(json, "data.points.3.issues.0.code") == "points/repeated-label");
  REQUIRE(json_size(json, "data.issues") == 2);
  CHECK(json_text(json, "data.issues.0.at") == "relations.1.date");
  CHECK(json_text(json, "data.issues.1.note") == "Заметка");
  CHECK(json_size(json, "data.points.1.issues") == 0);
}

TEST_CASE("a monitoring programme names its sources, indicators and occasions") {
  ApiTest test;
  const auto json =
      test.view(Kind::api_monitoring, "api/v1/municipalities/zarechny/monitoring/2031-monitoring.json");
  CHECK(json_text(json, "data.document") == "api/v1/municipalities/zarechny/documents/2031-prikaz-7.json");
  CHECK(json_text(json, "data.kinds.1") == "final");
  CHECK(json_text(json, "data.kinds_label.1") == "слово monitoring_kind.final");
  CHECK(json_text(json, "data.data_sources.0.mode.1") == "paper");
  CHECK(json_text(json, "data.data_sources.0.mode_label.0") == "слово mode.survey");
  CHECK(json_text(json, "data.indicators.0.href") == "api/v1/indicators/ko_fact.json");
  CHECK(json_text(json, "data.indicators.1.code") == "null");
  CHECK(json_text(json, "data.indicators.1.section") == "4.3");
  CHECK(json_text(json, "data.indicators.1.text") == "Доля педагогов");
  CHECK(json_text(json, "data.schedule.0.kind") == "final");
  CHECK(json_text(json, "data.schedule.0.due.to") == "2031-05-31");
  CHECK(json_text(json, "data.schools.0.id") == "shkola-2");
}

TEST_CASE("the deadlines of a municipality are those of assignments, measures and occasions by their day") {
  ApiTest test;
  const auto json = test.view(Kind::api_deadlines, "api/v1/municipalities/zarechny/deadlines.json");
  REQUIRE(json_size(json, "data") == 4);
  CHECK(json_text(json, "data.0.owner") == "occasion");
  CHECK(json_text(json, "data.0.owner_label") == "слово deadline_owner.occasion");
  CHECK(json_text(json, "data.0.who") == "Центр; Школы");
  CHECK(json_text(json, "data.0.html") == "zarechny/monitoring/2031-monitoring/");
  CHECK(json_text(json, "data.0.monitoring") ==
        "api/v1/municipalities/zarechny/monitoring/2031-monitoring.json");
  CHECK(json_text(json, "data.1.owner") == "assignment");
  CHECK(json_text(json, "data.1.deadline.to") == "2031-06-20");
  CHECK(json_text(json, "data.1.html") == "zarechny/documents/2031-prikaz-7/#assignment-2");
  CHECK(json_text(json, "data.1.who") == "Руководители школ");
  CHECK(json_text(json, "data.2.deadline.kind") == "invalid");
  CHECK(json_text(json, "data.3.owner") == "measure");
  CHECK(json_text(json, "data.3.title") == "Семинар в школе №2");
  CHECK(json_text(json, "data.3.html") == "zarechny/programmes/2031-plan/#m-2");
  CHECK(json_text(json, "data.3.schools.0.id") == "shkola-2");
}

TEST_CASE("a measure says what was done only where the programme does") {
  ApiTest test;
  auto& measures = test.municipality.programmes[0].sections[1].measures;
  measures[1].execution = {"partial", Date{2031, 9, 1}, {0}};
  const auto json =
      test.view(Kind::api_programme, "api/v1/municipalities/zarechny/programmes/2031-plan.json");
  CHECK(json_text(json, "data.sections.1.measures.0.status.value") == "null");
  CHECK(json_text(json, "data.sections.1.measures.1.status.value") == "partial");
  CHECK(json_text(json, "data.sections.1.measures.1.status.value_label") == "слово measure_status.partial");
  CHECK(json_text(json, "data.sections.1.measures.1.status.as_of") == "2031-09-01");
  CHECK(json_text(json, "data.sections.1.measures.1.status.evidence.0.id") == "2031-prikaz-7");
  CHECK(json_text(json, "links.csv") == "api/v1/municipalities/zarechny/programmes/2031-plan.csv");
}

TEST_CASE("a document links the risks and the monitoring programme that are attached to it") {
  ApiTest test;
  record::Attachment risks, monitoring;
  risks.risks = text("2031");
  monitoring.monitoring = text("2031-monitoring");
  test.municipality.documents[0].record.attachments = {risks, monitoring};
  const auto json =
      test.view(Kind::api_document, "api/v1/municipalities/zarechny/documents/2031-prikaz-7.json");
  CHECK(json_text(json, "data.attachments.0.html") == "zarechny/risks/2031/");
  CHECK(json_text(json, "data.attachments.1.href") ==
        "api/v1/municipalities/zarechny/monitoring/2031-monitoring.json");
}

TEST_CASE("a relation keeps the other readings of its source, and its kind as an id and as typed") {
  ApiTest test;
  auto& relation = test.municipality.documents[0].relations[0].reference;
  relation.stated.resize(1);
  relation.stated[0].date.date = Date{2030, 11, 15};
  relation.stated[0].where = text("строка 4");
  test.vocabulary.document_kinds["directive"].name = text("распоряжение");
  const auto json =
      test.view(Kind::api_document, "api/v1/municipalities/zarechny/documents/2031-prikaz-7.json");
  CHECK(json_text(json, "data.relations.0.stated.0.date") == "2030-11-15");
  CHECK(json_text(json, "data.relations.0.stated.0.where") == "строка 4");
  CHECK(json_text(json, "data.relations.0.kind") == "directive");
  CHECK(json_text(json, "data.relations.0.kind_label") == "распоряжение");
}

TEST_CASE("a step of the cycle may be proven by a monitoring programme, dated by its document") {
  ApiTest test;
  model::CycleEvidence evidence;
  evidence.monitoring = 0;
  test.municipality.cycle[4] = {evidence};
  const auto json = test.view(Kind::api_cycle, "api/v1/municipalities/zarechny/cycle.json");
  CHECK(json_text(json, "data.4.published") == "true");
  CHECK(json_text(json, "data.4.evidence.0.type") == "monitoring");
  CHECK(json_text(json, "data.4.evidence.0.type_label") == "слово evidence.monitoring");
  CHECK(json_text(json, "data.4.evidence.0.html") == "zarechny/monitoring/2031-monitoring/");
  CHECK(json_text(json, "data.4.evidence.0.date") == "2031-02-01");
}

TEST_CASE("a school tells its risks, its monitoring and its mentor") {
  ApiTest test;
  auto& school = test.municipality.schools[1];
  school.risks = {0};
  school.monitoring = {0};
  school.mentor = 0;
  const auto json = test.view(Kind::api_school, "api/v1/municipalities/zarechny/schools/shkola-2.json", 1);
  CHECK(json_text(json, "data.mentor.id") == "shkola-1");
  CHECK(json_text(json, "data.monitoring.0.id") == "2031-monitoring");
  REQUIRE(json_size(json, "data.risks.factors") == 1);
  CHECK(json_text(json, "data.risks.factors.0.factor") == "low_motivation");
  CHECK(json_text(json, "data.risks.cohorts.0.name") == "Группа Б");
  CHECK(json_size(json, "data.risks.visits") == 0);
  CHECK(json_text(json, "data.risks.not_visited.0.id") == "2031");
}

TEST_CASE("a school without a risk factor still says which record speaks of it") {
  ApiTest test;
  test.municipality.schools[0].risks = {0};
  const auto json = test.view(Kind::api_school, "api/v1/municipalities/zarechny/schools/shkola-1.json", 0);
  CHECK(json_text(json, "data.risks.records.0.id") == "2031");
  CHECK(json_size(json, "data.risks.factors") == 0);
  CHECK(json_text(json, "data.risks.visits.0.remark") == "Уроки");
}

TEST_CASE("a municipality lists its organisations, risks and monitoring") {
  ApiTest test;
  record::Organisation centre;
  centre.id = "centre";
  centre.name = text("Методический центр");
  centre.aliases = {text("МЦ")};
  test.municipality.organisations.list = {centre};
  const auto json = test.view(Kind::api_municipality, "api/v1/municipalities/zarechny.json");
  CHECK(json_text(json, "data.organisations.0.name") == "Методический центр");
  CHECK(json_text(json, "data.organisations.0.aliases.0") == "МЦ");
  CHECK(json_text(json, "data.risks.0.html") == "zarechny/risks/2031/");
  CHECK(json_text(json, "data.monitoring.0.id") == "2031-monitoring");
}

TEST_CASE("findings of a table of numbers stand in its endpoint, wherever its rows are") {
  ApiTest test;
  auto& record = test.municipality.data_sets[0].record;
  record.table_path = "municipalities/zarechny/indicators/2030-2031-h2.csv";
  test.issues = {
      {"stated/difference", Severity::warning, record.table_path, "", 3, "Не сходится", "", false}};
  const auto json =
      test.view(Kind::api_data_set, "api/v1/municipalities/zarechny/indicators/2030-2031-h2.json");
  CHECK(json_text(json, "data.table") == record.table_path);
  CHECK(json_text(json, "data.issues.0.code") == "stated/difference");
}

TEST_CASE("a row with a hidden cell does not say where its source is") {
  ApiTest test;
  const std::string href = "api/v1/municipalities/zarechny/indicators/2030-2031-h2.json";
  CHECK(json_text(test.view(Kind::api_data_set, href), "data.rows.0.line") != "null");
  auto& cell = test.municipality.data_sets[0].record.rows[0].cells[0];
  cell.value.reset();
  cell.reason = "suppressed";
  CHECK(json_text(test.view(Kind::api_data_set, href), "data.rows.0.line") == "null");
}
