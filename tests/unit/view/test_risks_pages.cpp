#include "values.h"

using namespace glasnost;
using namespace glasnost::view;
using plan::Kind;

namespace {

Value risks_view(PageTest& test) {
  return test.view(Kind::risks_page, "zarechny/risks/2030-2031/index.html");
}

}  // namespace

TEST_CASE("the matrix has a row for every school that the record names, by name") {
  PageTest test;
  const auto view = risks_view(test);
  REQUIRE(size_at(view, "rows") == 2);
  CHECK(text_at(view, "rows.0.school.text") == "Школа № 2");
  CHECK(text_at(view, "rows.0.anchor") == "row-shkola-2");
  CHECK(text_at(view, "rows.0.school.url") == "../../../zarechny/schools/shkola-2/");
  CHECK(text_at(view, "rows.1.school.text") == "Школа № 10");
}

TEST_CASE("significance stands in words, and a factor that is only named is said to be there") {
  PageTest test;
  const auto view = risks_view(test);
  CHECK(text_at(view, "rows.0.cells.0.significance") == "средняя или высокая");
  CHECK(true_at(view, "rows.0.cells.1.has_factor"));
  CHECK_FALSE(true_at(view, "rows.0.cells.1.is_weighed"));
  CHECK_FALSE(true_at(view, "rows.0.cells.2.has_factor"));
  CHECK(true_at(view, "has_unweighed"));
}

TEST_CASE("a column counts the schools that have its factor") {
  PageTest test;
  const auto view = risks_view(test);
  REQUIRE(size_at(view, "columns") == 3);
  CHECK(text_at(view, "columns.0.count") == "1");
  CHECK(text_at(view, "columns.2.count") == "0");
}

TEST_CASE("a school without a factor says so, also where its profile names none") {
  PageTest test;
  auto& risks = test.municipality.risks[0];
  risks.record.profiles.emplace_back();
  risks.profile_schools.push_back(0);
  risks.factors.push_back("");
  const auto view = risks_view(test);
  CHECK(size_at(view, "columns") == 3);
  CHECK(true_at(view, "rows.0.has_factors"));
  CHECK_FALSE(true_at(view, "rows.1.has_factors"));
}

TEST_CASE("a cohort shows its size beside the one that the source declares") {
  PageTest test;
  const auto view = risks_view(test);
  CHECK(text_at(view, "sets.0.cohorts.0.count") == "2");
  CHECK(text_at(view, "sets.0.cohorts.0.declared") == "3");
  CHECK(true_at(view, "sets.0.cohorts.0.differs"));
  CHECK_FALSE(true_at(view, "sets.0.cohorts.1.differs"));
}

TEST_CASE("a school in two cohorts of one set is flagged in both, a cohort without a set excludes nothing") {
  PageTest test;
  const auto view = risks_view(test);
  REQUIRE(size_at(view, "sets") == 2);
  CHECK(text_at(view, "sets.0.cohorts.0.schools.0.link.text") == "Школа № 2");
  CHECK(true_at(view, "sets.0.cohorts.0.schools.0.is_in_two"));
  CHECK_FALSE(true_at(view, "sets.0.cohorts.0.schools.1.is_in_two"));
  CHECK(true_at(view, "sets.0.cohorts.1.schools.0.is_in_two"));
  CHECK_FALSE(true_at(view, "sets.1.cohorts.0.schools.0.is_in_two"));
}

TEST_CASE("visits keep their remarks, and who was not visited is named") {
  PageTest test;
  const auto view = risks_view(test);
  CHECK(text_at(view, "visits.0.remark") == "Урок на низком уровне");
  CHECK(text_at(view, "visits.0.school.text") == "Школа № 2");
  CHECK_FALSE(true_at(view, "has_visit_dates"));
  CHECK(text_at(view, "not_visited.0.text") == "Школа № 10");
}

TEST_CASE("a finding on a profile stands below the matrix, and its school's row points to it") {
  PageTest test;
  const auto& path = test.municipality.risks[0].record.path;
  test.issues = {{"source/merged", Severity::warning, path, "profiles.2", 5, "", "Списки слиты", true},
                 {"source/twice", Severity::warning, path, "cohorts.2", 7, "", "Дважды", true}};
  const auto view = risks_view(test);
  REQUIRE(size_at(view, "remarks") == 2);
  CHECK(text_at(view, "remarks.0.place") == "Школа № 2");
  CHECK(text_at(view, "remarks.1.place") == "Б");
  REQUIRE(size_at(view, "rows.0.remarks") == 1);
  CHECK(text_at(view, "rows.0.remarks.0.url") == "#remark-1");
  const auto issues = test.view(Kind::issues_page, "zarechny/issues/index.html");
  CHECK(text_at(issues, "known.0.issues.1.place.url") == "../../zarechny/risks/2030-2031/#cohort-2");
}

TEST_CASE("a school's pages show its own risks, groups and visits, with the way to its row") {
  PageTest test;
  for (const auto& view :
       {test.view(Kind::school_page, "zarechny/schools/shkola-2/index.html", 1),
        test.view(Kind::school_quality_page, "zarechny/schools/shkola-2/quality/index.html", 1)}) {
    REQUIRE(size_at(view, "support.risks") == 1);
    REQUIRE(size_at(view, "support.risks.0.factors") == 2);
    CHECK(text_at(view, "support.risks.0.factors.1.significance") == "не указана");
    CHECK(size_at(view, "support.risks.0.cohorts") == 3);
    CHECK(true_at(view, "support.risks.0.is_in_two_cohorts"));
    CHECK(text_at(view, "support.risks.0.visits.0.remark") == "Урок на низком уровне");
    CHECK(text_at(view, "support.monitoring.0.text") == "Программа мониторинга");
    CHECK(text_at(view, "support.risks.0.risks.url").ends_with("risks/2030-2031/#row-shkola-2"));
  }
  const auto other = test.view(Kind::school_page, "zarechny/schools/shkola-1/index.html", 0);
  CHECK(size_at(other, "support.risks.0.factors") == 0);
  CHECK(true_at(other, "support.risks.0.is_not_visited"));
  CHECK_FALSE(true_at(other, "support.has_monitoring"));
}
