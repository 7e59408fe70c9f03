#include "values.h"

namespace glasnost::view {
namespace {

record::Prose prose(const std::string& words) { return {text(words), Body({{words, false, {}}})}; }

record::Point point(std::string anchor, std::string label, int depth, int parent) {
  record::Point made;
  made.anchor = std::move(anchor);
  made.label = std::move(label);
  made.depth = depth;
  made.parent = parent;
  made.body = Body({{"<p>Слова пункта.</p>", false, {}}});
  return made;
}

model::School school(const char* id, const char* name) {
  model::School made;
  made.record.id = id;
  made.record.path = std::string("municipalities/zarechny/schools/") + id + ".md";
  made.record.full_name = made.record.short_name = text(name);
  made.record.school_type = text("СОШ");
  return made;
}

model::Assignment assignment(std::string anchor, const char* who, const char* due, Deadline deadline) {
  model::Assignment made;
  made.anchor = std::move(anchor);
  made.record.who = text(who);
  made.record.what = text("Отчёт");
  made.deadline = std::move(deadline);
  made.deadline.text = due;
  made.schools = {0, 1};
  return made;
}

model::Document order() {
  model::Document made;
  made.record.id = "2031-prikaz-7";
  made.record.path = "municipalities/zarechny/documents/2031-prikaz-7.md";
  made.record.kind = text("приказ");
  made.record.number = text("7");
  made.record.title = text("О планах");
  made.record.date.date = Date{2031, 2, 1};
  made.record.issuers = {text("Отдел образования")};
  made.record.cycle = {text("monitoring")};
  made.record.points = {point("p-1", "1.", 0, -1), point("p-2", "2.", 0, -1), point("p-2-u1", "-", 1, 1),
                        point("p-2--2", "2.", 0, -1), point("p-2-1", "2.1.", 1, 3)};
  made.record.points[3].repeated = true;
  Deadline impossible;
  impossible.kind = DeadlineKind::invalid;
  impossible.issues = {"deadline/impossible-date"};
  Deadline valid;
  valid.kind = DeadlineKind::by_date;
  valid.to = Date{2031, 6, 20};
  made.assignments = {assignment("p-2-u1", "Руководители школ", "до 31 июня 2031 года", impossible),
                      assignment("p-2-u1", "Руководители школ", "до 20 июня 2031 года", valid),
                      assignment("p-2--2", "Методист", "", {})};
  model::Relation unresolved;
  unresolved.reference.type = text("based_on");
  unresolved.reference.kind = text("распоряжение");
  unresolved.reference.number = text("83");
  unresolved.reference.date.date = Date{2030, 7, 15};
  made.relations = {unresolved};
  made.schools = {0, 1};
  return made;
}

model::Programme roadmap() {
  model::Programme made;
  made.record.id = "2031-plan";
  made.record.path = "municipalities/zarechny/programmes/2031-plan.md";
  made.record.title = text("План на 2031 год");
  made.record.kind = text("план-график");
  made.sections.resize(3);
  made.sections[0].record = {"s-u1", "", text("Цель"), 2, {}, {}};
  made.sections[1].record = {"s-1", "1", text("Меры"), 4, {}, {}};
  made.sections[2].record = {"s-u2", "", text("Анализ"), 2, {}, {}};
  model::Measure all;
  all.record.anchor = "m-1";
  all.record.number = "1";
  all.record.title = prose("Совещание руководителей ОО");
  all.all_schools = true;
  model::Measure named;
  named.record.anchor = "m-2";
  named.record.number = "2";
  named.record.title = prose("Семинар в школе №2");
  named.deadline.text = "Март 2031";
  named.deadline.kind = DeadlineKind::month;
  named.schools = {1};
  made.sections[1].measures = {all, named};
  made.incoming = {{"approves", 0}};
  return made;
}

record::Cell cell(const char* code, const char* value) {
  record::Cell made;
  made.code = code;
  made.value = Decimal::parse(value);
  if (!made.value) made.reason = value;
  return made;
}

model::DataSet data_set() {
  model::DataSet made;
  made.record.id = "2030-2031-h2";
  made.record.path = "municipalities/zarechny/indicators/2030-2031-h2.json";
  made.record.title = text("Итоги полугодия");
  made.record.period = school_year_period("2030/2031", "h2");
  made.record.indicators = {text("ko_fact"), text("ko_gap")};
  made.record.rows.resize(2);
  made.record.rows[0].cells = {cell("ko_fact", "38.67"), cell("ko_gap", "6.66")};
  made.record.rows[1].cells = {cell("ko_fact", "not_published")};
  made.row_schools = {1, 0};
  made.totals = {{"municipality", false, {cell("ko_fact", "35.31"), cell("ko_gap", "9.34")}, {}}};
  record::DataSet::Target target;
  target.indicator = text("ko_fact");
  target.value = Decimal::parse("44");
  target.by = text("2031/2032");
  made.record.targets = {target};
  made.source_document = 0;
  return made;
}

record::Risks::Profile profile(const char* factor, std::vector<Text> significance) {
  record::Risks::Profile made;
  made.school = text("shkola-2");
  made.factor = text(factor);
  made.significance = std::move(significance);
  return made;
}

record::Risks::Cohort cohort(const char* name, const char* set) {
  record::Risks::Cohort made;
  made.name = text(name);
  made.set = text(set);
  made.reason = text("Причина группы " + std::string(name));
  return made;
}

// School 1 («№ 2») has two factors and stands in both groups; school 0 («№ 10») is only in one of them.
model::Risks risks() {
  model::Risks made;
  made.record.id = "2030-2031";
  made.record.path = "municipalities/zarechny/risks/2030-2031.json";
  made.record.title = text("Риски школ");
  made.record.period = school_year_period("2030/2031", "");
  made.record.profiles = {profile("staff", {text("medium"), text("high")}), profile("motivation", {})};
  made.record.cohorts = {cohort("А", "groups"), cohort("Б", "groups"), cohort("В", "")};
  made.record.cohorts[0].declared = Decimal::integer(3);
  made.record.visits.resize(1);
  made.record.visits[0].remark = text("Урок на низком уровне");
  made.factors = {"staff", "motivation", "equipment"};
  made.profile_schools = {1, 1};
  made.cohort_schools = {{0, 1}, {1}, {1}};
  made.visit_schools = {1};
  made.not_visited = {0};
  made.schools = {0, 1};
  made.source_document = 0;
  return made;
}

model::Monitoring monitoring() {
  model::Monitoring made;
  made.record.id = "2031";
  made.record.path = "municipalities/zarechny/monitoring/2031.md";
  made.record.title = text("Программа мониторинга");
  made.record.kinds = {text("entry"), text("final")};
  made.record.levels = {text("municipal")};
  made.record.executors = {text("Школы")};
  made.record.cycle = {text("collection"), text("goals")};
  made.record.data_sources.resize(1);
  made.record.data_sources[0].source = text("journal");
  made.record.data_sources[0].data = text("посещаемость");
  made.record.data_sources[0].modes = {text("survey"), text("paper")};
  made.record.indicators.resize(2);
  made.record.indicators[0].section = text("4.3");
  made.record.indicators[0].text = text("результаты ВПР");
  made.record.indicators[1].code = text("ko_fact");
  made.record.points = {point("p-6-3", "6.3.", 0, -1)};
  made.document = 0;
  made.schools = {1};
  return made;
}

}  // namespace

model::Municipality test_municipality() {
  model::Municipality made;
  made.id = "zarechny";
  made.record.path = "municipalities/zarechny/municipality.yml";
  made.record.name = text("Заречный район");
  made.schools = {school("shkola-1", "Школа № 10"), school("shkola-2", "Школа № 2")};
  made.documents = {order()};
  made.programmes = {roadmap()};
  made.data_sets = {data_set()};
  made.risks = {risks()};
  made.monitoring = {monitoring()};
  made.schools[1].measures = {{0, 1, 0, true}, {0, 1, 1, false}};
  made.schools[1].assignments = {{0, 0}};
  made.schools[1].documents = {0};
  made.schools[1].values = {{0, 0}};
  made.cycle.resize(model::kCycleStepCount);
  made.schools[0].risks = made.schools[1].risks = {0};
  made.schools[1].monitoring = {0};
  made.cycle[0] = {{.document = {}, .programme = 0, .monitoring = {}, .anchor = "s-u1"},
                   {.document = {}, .programme = {}, .monitoring = 0, .anchor = {}}};
  made.cycle[4] = {{.document = 0, .programme = {}, .monitoring = {}, .anchor = {}}};
  made.newest_document = Date{2031, 2, 1};
  return made;
}

}  // namespace glasnost::view
