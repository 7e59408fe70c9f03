#include "values.h"

using namespace glasnost;
using namespace glasnost::view;
using plan::Kind;

namespace {

Value document_view(PageTest& test) {
  return test.view(Kind::document_page, "zarechny/documents/2031-prikaz-7/index.html");
}
Value school_view(PageTest& test) {
  return test.view(Kind::school_page, "zarechny/schools/shkola-2/index.html", 1);
}
Value programme_view(PageTest& test) {
  return test.view(Kind::programme_page, "zarechny/programmes/2031-plan/index.html");
}
Value data_set_view(PageTest& test) {
  return test.view(Kind::data_set_page, "zarechny/indicators/2030-2031-h2/index.html");
}

}  // namespace

TEST_CASE("a document is called by its kind, number and date") {
  PageTest test;
  CHECK(text_at(document_view(test), "page.heading") == "Приказ № 7 от 1\u00A0февраля\u00A02031\u00A0года");
}

TEST_CASE("a relation to a document that is not published has no link and says so") {
  PageTest test;
  const auto view = document_view(test);
  CHECK(at(view, "relations.0.target.url").is_null());
  CHECK(true_at(view, "relations.0.is_missing"));
  CHECK(text_at(view, "relations.0.target.text") == "Распоряжение № 83 от 15\u00A0июля\u00A02030\u00A0года");
  CHECK(text_at(view, "relations.0.type") == "На основании");
}

TEST_CASE("a relation to a published document links to it") {
  PageTest test;
  test.municipality.documents[0].relations[0].document = 0;
  const auto view = document_view(test);
  CHECK(text_at(view, "relations.0.target.url") == "../../../zarechny/documents/2031-prikaz-7/");
  CHECK_FALSE(true_at(view, "relations.0.is_missing"));
}

TEST_CASE("an impossible deadline keeps its words and is flagged, a possible one has its day") {
  PageTest test;
  const auto view = document_view(test);
  CHECK(text_at(view, "assignments.0.deadline.text") == "до 31 июня 2031 года");
  CHECK(text_at(view, "assignments.0.deadline.flags.0") == "такой даты нет");
  CHECK(at(view, "assignments.0.deadline.day").is_null());
  CHECK(size_at(view, "assignments.1.deadline.flags") == 0);
  CHECK(std::get<Date>(at(view, "assignments.1.deadline.day").data()) == Date{2031, 6, 20});
}

TEST_CASE("a wording that no rule knows is shown without a flag") {
  PageTest test;
  auto& deadline = test.municipality.documents[0].assignments[0].deadline;
  deadline.kind = DeadlineKind::text;
  deadline.issues = {"deadline/unparsed"};
  CHECK(size_at(document_view(test), "assignments.0.deadline.flags") == 0);
}

TEST_CASE("a point whose number stands twice says that the numbering is the document's") {
  PageTest test;
  const auto view = document_view(test);
  CHECK(size_at(view, "points.1.flags") == 0);
  REQUIRE(size_at(view, "points.3.flags") == 1);
  CHECK(text_at(view, "points.3.flags.0.text") == "нумерация как в документе");
}

TEST_CASE("a finding at a point stands there once, with the editor's note") {
  PageTest test;
  const auto& path = test.municipality.documents[0].record.path;
  test.issues = {{"points/repeated-label", Severity::warning, path, "p-2--2", 9, "Номер стоит дважды",
                  "Так в приказе", true},
                 {"source/no-verb", Severity::warning, path, "title", 3, "", "Нет глагола", true}};
  const auto view = document_view(test);
  REQUIRE(size_at(view, "points.3.flags") == 1);
  CHECK(text_at(view, "points.3.flags.0.note") == "Так в приказе");
  REQUIRE(size_at(view, "remarks") == 1);
  CHECK(text_at(view, "remarks.0.note") == "Нет глагола");
}

TEST_CASE("a point shows its assignees, a sub-point without any those of the point above") {
  PageTest test;
  const auto view = document_view(test);
  CHECK(size_at(view, "points.0.assignees") == 0);
  REQUIRE(size_at(view, "points.2.assignees") == 1);
  CHECK(size_at(view, "points.2.assignees.0.duties") == 2);
  CHECK_FALSE(true_at(view, "points.2.assignees.0.is_inherited"));
  REQUIRE(size_at(view, "points.4.assignees") == 1);
  CHECK(text_at(view, "points.4.assignees.0.who") == "Методист");
  CHECK(true_at(view, "points.4.assignees.0.is_inherited"));
}

TEST_CASE("the second point with a number is told from the first") {
  PageTest test;
  CHECK(text_at(document_view(test), "points.1.name") == "пункт 2.");
  CHECK(text_at(document_view(test), "points.3.name") == "пункт 2. (2-й)");
}

TEST_CASE("an unnumbered sub-point is called by its place under its point") {
  PageTest test;
  CHECK(text_at(document_view(test), "points.2.name") == "пункт 2., подпункт 1");
}

TEST_CASE("a measure of all schools is marked on the page of a school, a measure that names it is not") {
  PageTest test;
  const auto view = school_view(test);
  REQUIRE(size_at(view, "programmes.0.measures") == 2);
  CHECK(true_at(view, "programmes.0.measures.0.all_schools"));
  CHECK_FALSE(true_at(view, "programmes.0.measures.1.all_schools"));
  CHECK(text_at(view, "programmes.0.measures.1.link.url") == "../../../zarechny/programmes/2031-plan/#m-2");
}

TEST_CASE("a school's value stands beside the municipality's and the target, with period and document") {
  PageTest test;
  record::Indicator percent, points;
  percent.unit = text("percent");
  percent.name = text("КО");
  points.unit = text("percentage_point");
  test.vocabulary.indicators = {{"ko_fact", percent}, {"ko_gap", points}};
  const auto view = school_view(test);
  CHECK(text_at(view, "values.0.source.period") == "2 полугодие 2030/2031 учебного года");
  CHECK(text_at(view, "values.0.source.document.text") == "Приказ № 7 от 1\u00A0февраля\u00A02031\u00A0года");
  CHECK(text_at(view, "values.0.data_set.url") == "../../../zarechny/indicators/2030-2031-h2/#row-shkola-2");
  CHECK(text_at(view, "values.0.rows.0.indicator") == "КО");
  CHECK(text_at(view, "values.0.rows.0.value.value") == "38.67");
  CHECK(text_at(view, "values.0.rows.0.municipality.value") == "35.31");
  CHECK(text_at(view, "values.0.rows.0.target.value.value") == "44");
  CHECK(text_at(view, "values.0.rows.0.target.by") == "к концу 2031/2032 учебного года");
  CHECK(text_at(view, "values.0.rows.1.value.unit") == "п.п.");
  CHECK(at(view, "values.0.rows.1.target").is_null());
}

TEST_CASE("a missing value shows its reason and never a number") {
  PageTest test;
  const auto view = data_set_view(test);
  CHECK(at(view, "rows.1.cells.0.cell.value").is_null());
  CHECK(text_at(view, "rows.1.cells.0.cell.reason") == "не опубликовано");
}

TEST_CASE("rows of a data set keep the source's order and have their school's anchor") {
  PageTest test;
  const auto view = data_set_view(test);
  CHECK(text_at(view, "rows.0.anchor") == "row-shkola-2");
  CHECK(text_at(view, "rows.1.anchor") == "row-shkola-1");
  CHECK(text_at(view, "totals.0.name") == "ИТОГО");
  CHECK_FALSE(true_at(view, "totals.0.is_computed"));
}

TEST_CASE("a finding in a cell stands below the table, and its row points to it") {
  PageTest test;
  const auto& path = test.municipality.data_sets[0].record.path;
  test.issues = {{"source/typo", Severity::warning, path, "source.system", 2, "", "Опечатка", true},
                 {"source/no-growth", Severity::warning, path, "shkola-2.ko_gap", 4, "", "Роста нет", true}};
  const auto view = data_set_view(test);
  REQUIRE(size_at(view, "remarks") == 2);
  CHECK(text_at(view, "remarks.0.flag.note") == "Опечатка");
  CHECK(text_at(view, "remarks.0.place").empty());
  CHECK(text_at(view, "remarks.1.place") == "Школа № 2");
  REQUIRE(size_at(view, "rows.0.remarks") == 1);
  CHECK(text_at(view, "rows.0.remarks.0.url") == "#remark-2");
  CHECK(size_at(view, "rows.1.remarks") == 0);
}

TEST_CASE("a total that is added up here stands apart from the published one, which comes first") {
  PageTest test;
  auto& totals = test.municipality.data_sets[0].totals;
  totals.insert(totals.begin(), totals[0]);
  totals[0].computed = true;
  totals[1].cells.pop_back();
  const auto view = data_set_view(test);
  CHECK(text_at(view, "totals.0.anchor") == "total-municipality-computed");
  CHECK(text_at(view, "totals.1.anchor") == "total-municipality");
  const auto school = school_view(test);
  CHECK_FALSE(true_at(school, "values.0.rows.0.is_computed"));
  CHECK(true_at(school, "values.0.rows.1.is_computed"));
}

TEST_CASE("schools are sorted by name, numbers by value") {
  PageTest test;
  const auto view = test.view(Kind::schools_page, "zarechny/schools/index.html");
  CHECK(text_at(view, "schools.0.link.text") == "Школа № 2");
  CHECK(text_at(view, "schools.1.link.text") == "Школа № 10");
}

TEST_CASE("headings of a programme leave out no level, however the source jumps") {
  PageTest test;
  const auto view = programme_view(test);
  CHECK(true_at(view, "sections.0.h2"));
  CHECK(true_at(view, "sections.1.h3"));
  CHECK(true_at(view, "sections.2.h2"));
}

TEST_CASE("a table of measures has only the columns that occur") {
  PageTest test;
  const auto view = programme_view(test);
  CHECK(true_at(view, "sections.1.columns.number"));
  CHECK(true_at(view, "sections.1.columns.deadline"));
  CHECK_FALSE(true_at(view, "sections.1.columns.indicator"));
  CHECK(at(view, "sections.1.measures.0.deadline").is_null());
}

TEST_CASE("a programme names the order that approves it") {
  PageTest test;
  const auto view = programme_view(test);
  CHECK(text_at(view, "incoming.0.type") == "Чем утверждён");
  CHECK(text_at(view, "incoming.0.source.url") == "../../../zarechny/documents/2031-prikaz-7/");
}

TEST_CASE("the quality section has the ten steps in their order, proven or not") {
  PageTest test;
  const auto view = test.view(Kind::quality_page, "zarechny/quality/index.html");
  REQUIRE(size_at(view, "steps") == model::kCycleStepCount);
  CHECK(text_at(view, "steps.0.anchor") == "goals");
  CHECK(text_at(view, "steps.0.proofs.0.link.url") == "../../zarechny/programmes/2031-plan/#s-u1");
  CHECK(text_at(view, "steps.0.proofs.0.link.text") == "Цель");
  CHECK(text_at(view, "steps.0.proofs.0.title") == "План на 2031 год");
  CHECK_FALSE(true_at(view, "steps.1.is_proven"));
  CHECK(text_at(view, "steps.9.anchor") == "effectiveness");
}

TEST_CASE("a monitoring programme proves a step by its own name and period") {
  PageTest test;
  test.municipality.monitoring[0].record.period = *parse_period("2031");
  const auto view = test.view(Kind::quality_page, "zarechny/quality/index.html");
  CHECK(text_at(view, "steps.0.proofs.1.link.text") == "Программа мониторинга");
  CHECK(text_at(view, "steps.0.proofs.1.link.url") == "../../zarechny/monitoring/2031/");
  CHECK(text_at(view, "steps.0.proofs.1.date") == "2031 год");
}

TEST_CASE("a school's quality section shows only what concerns the school") {
  PageTest test;
  const auto own = test.view(Kind::school_quality_page, "zarechny/schools/shkola-2/quality/index.html", 1);
  CHECK(true_at(own, "steps.0.is_proven"));
  CHECK(true_at(own, "steps.4.is_proven"));
  const auto other = test.view(Kind::school_quality_page, "zarechny/schools/shkola-1/quality/index.html", 0);
  CHECK_FALSE(true_at(other, "steps.0.is_proven"));
  CHECK_FALSE(true_at(other, "steps.4.is_proven"));
}

TEST_CASE("a measure says what was done only where its programme says so, with the day and the proof") {
  PageTest test;
  auto& measures = test.municipality.programmes[0].sections[1].measures;
  CHECK_FALSE(true_at(programme_view(test), "sections.1.columns.execution"));
  measures[1].execution = {"partial", Date{2031, 5, 1}, {0}};
  const auto view = programme_view(test);
  CHECK(true_at(view, "sections.1.columns.execution"));
  CHECK(at(view, "sections.1.measures.0.execution").is_null());
  CHECK(text_at(view, "sections.1.measures.1.execution.status") == "выполнено частично");
  CHECK(text_at(view, "sections.1.measures.1.execution.evidence.0.url") ==
        "../../../zarechny/documents/2031-prikaz-7/");
  CHECK(text_at(view, "csv") == "../../../api/v1/municipalities/zarechny/programmes/2031-plan.csv");
}

TEST_CASE("a card shows who cites it and what the citing document reads otherwise") {
  PageTest test;
  auto& documents = test.municipality.documents;
  documents.push_back(documents[0]);
  documents[1].record.id = "2030-rasporyazhenie-83";
  documents[1].relations.clear();
  documents[1].incoming = {{"based_on", 0}};
  auto& relation = documents[0].relations[0];
  relation.document = 1;
  relation.reference.stated.resize(1);
  relation.reference.stated[0].date.date = Date{2030, 11, 26};
  relation.reference.stated[0].where = text("строка 4");
  const auto card = test.view(Kind::document_page, "zarechny/documents/2030-rasporyazhenie-83/index.html", 1);
  REQUIRE(size_at(card, "incoming") == 1);
  CHECK(text_at(card, "incoming.0.other_readings.0") == "26\u00A0ноября\u00A02030\u00A0года (строка 4)");
  const auto list = test.view(Kind::documents_page, "zarechny/documents/index.html");
  CHECK(size_at(list, "documents.0.other_readings") == 0);
  CHECK(size_at(list, "documents.1.other_readings") == 1);
}

TEST_CASE("attached risks and monitoring programmes are linked where they are published") {
  PageTest test;
  auto& attachments = test.municipality.documents[0].record.attachments;
  attachments.resize(3);
  attachments[0].monitoring = text("2031");
  attachments[1].risks = text("2030-2031");
  attachments[2].risks = text("2029");
  const auto view = document_view(test);
  CHECK(text_at(view, "attachments.0.link.url") == "../../../zarechny/monitoring/2031/");
  CHECK(text_at(view, "attachments.1.link.url") == "../../../zarechny/risks/2030-2031/");
  CHECK(at(view, "attachments.2.link.url").is_null());
}

TEST_CASE("a school says what became part of it in the words that were typed") {
  PageTest test;
  record::School::Kin kin;
  kin.name = text("Песчаная ООШ");
  kin.event = text("присоединена");
  kin.year = text("2019");
  test.municipality.schools[1].record.predecessors = {kin};
  const auto view = school_view(test);
  const auto last = std::to_string(size_at(view, "facts") - 1);
  CHECK(text_at(view, "facts." + last + ".text") == "присоединена Песчаная ООШ (2019)");
}

TEST_CASE("a menu names risks and monitoring only where there are any, deadlines always") {
  PageTest test;
  CHECK(size_at(document_view(test), "page.nav") == 9);
  test.municipality.risks.clear();
  test.municipality.monitoring.clear();
  CHECK(size_at(document_view(test), "page.nav") == 7);
}

TEST_CASE("a column of a data set leads to the indicator in all municipalities where there is one") {
  PageTest test;
  record::Indicator percent;
  percent.unit = text("percent");
  percent.name = text("КО");
  test.vocabulary.indicators = {{"ko_fact", percent}};
  const auto view = data_set_view(test);
  CHECK(text_at(view, "columns.0.link.url") == "../../../indicators/ko_fact/");
  CHECK(at(view, "columns.1.link.url").is_null());
  CHECK(text_at(view, "csv") == "../../../api/v1/municipalities/zarechny/indicators/2030-2031-h2.csv");
}

TEST_CASE("cards of documents that are not published are no news of a municipality") {
  PageTest test;
  test.municipality.documents.push_back(test.municipality.documents[0]);
  test.municipality.documents[1].record.published = false;
  test.municipality.documents[1].record.date.date = Date{2031, 3, 1};
  const auto view = test.view(Kind::municipality_page, "zarechny/index.html");
  REQUIRE(size_at(view, "documents") == 1);
  CHECK(text_at(view, "document_count") == "2");
}

TEST_CASE("a municipality lists the bodies above its schools") {
  PageTest test;
  record::Organisation centre;
  centre.name = text("Методический центр");
  centre.kind = text("учреждение");
  test.municipality.organisations.list = {centre};
  const auto view = test.view(Kind::municipality_page, "zarechny/index.html");
  CHECK(text_at(view, "organisations.0.name") == "Методический центр");
  CHECK(text_at(view, "risks.0.url") == "../zarechny/risks/2030-2031/");
  CHECK(text_at(view, "monitoring.0.url") == "../zarechny/monitoring/2031/");
}

TEST_CASE("the known errors link to their place, explained ones apart from the others") {
  PageTest test;
  const auto& path = test.municipality.documents[0].record.path;
  test.issues = {
      {"points/repeated-label", Severity::warning, path, "p-2--2", 9, "Номер дважды", "Так в приказе", true},
      {"reference/other-reading", Severity::warning, path, "relations.1.date", 5, "Другая дата", "", false},
      {"measure/empty", Severity::warning, test.municipality.programmes[0].record.path, "m-2", 8,
       "Пустая строка", "", false}};
  const auto view = test.view(Kind::issues_page, "zarechny/issues/index.html");
  REQUIRE(size_at(view, "known") == 1);
  CHECK(text_at(view, "known.0.record.url") == "../../zarechny/documents/2031-prikaz-7/");
  CHECK(text_at(view, "known.0.issues.0.place.url") == "../../zarechny/documents/2031-prikaz-7/#p-2--2");
  CHECK(text_at(view, "known.0.issues.0.place.text") == "пункт 2. (2-й)");
  CHECK(text_at(view, "known.0.issues.0.flag.text") == "нумерация как в документе");
  REQUIRE(size_at(view, "open") == 2);
  CHECK(text_at(view, "open.0.issues.0.place.url") == "../../zarechny/documents/2031-prikaz-7/#relation-1");
  CHECK(text_at(view, "open.0.issues.0.flag.text") == "Другая дата");
  CHECK(text_at(view, "open.1.issues.0.place.url") == "../../zarechny/programmes/2031-plan/#m-2");
}

TEST_CASE("what a rule found comes before the editor's own remarks") {
  PageTest test;
  const auto& path = test.municipality.documents[0].record.path;
  test.issues = {
      {"source/no-verb", Severity::warning, path, "p-2--2", 9, "", "Нет глагола", true},
      {"points/repeated-label", Severity::warning, path, "p-2--2", 9, "Дважды", "Так в приказе", true}};
  const auto view = document_view(test);
  REQUIRE(size_at(view, "points.3.flags") == 2);
  CHECK_FALSE(true_at(view, "points.3.flags.0.is_remark"));
  CHECK(true_at(view, "points.3.flags.1.is_remark"));
}

TEST_CASE("a link to the page's own anchor is short, to another record it goes through the root") {
  PageTest test;
  LinkTarget own{LinkKind::anchor, "", "p-1", {}}, other{LinkKind::programme, "2031-plan", "m-2", {}};
  test.municipality.documents[0].record.points[0].body =
      Body({{"<a href=\"", true, own}, {"\">1</a> <a href=\"", true, other}, {"\">2</a>", false, {}}});
  CHECK(text_at(document_view(test), "points.0.html") ==
        "<a href=\"#p-1\">1</a> <a href=\"../../../zarechny/programmes/2031-plan/#m-2\">2</a>");
}

TEST_CASE("the menu marks the page itself and the section that a page belongs to") {
  PageTest test;
  const auto list = test.view(Kind::documents_page, "zarechny/documents/index.html");
  CHECK(text_at(list, "page.nav.1.current") == "page");
  CHECK(text_at(document_view(test), "page.nav.1.current") == "true");
  CHECK(text_at(document_view(test), "page.nav.0.current").empty());
}

TEST_CASE("a page names its own address only where the site's is known") {
  PageTest test;
  CHECK(at(document_view(test), "page.canonical").is_null());
  test.frame.base_url = "https://example.test/base";
  CHECK(text_at(document_view(test), "page.canonical") ==
        "https://example.test/base/zarechny/documents/2031-prikaz-7/");
}
