#include "site_values.h"

using namespace glasnost;
using namespace glasnost::view;
using plan::Kind;

namespace {

Value schools_json(ApiTest& test, std::size_t part) {
  const plan::PlannedFile file{plan::api_list("zarechny", "schools", part), Kind::api_schools, 0, {}, part};
  return municipality_view(file, test.municipality, test.issues, test.frame);
}

}  // namespace

TEST_CASE("a list that fits into one file has no pages") {
  ApiTest test;
  const auto json = schools_json(test, 0);
  CHECK_FALSE(has_key(json, "paging"));
  CHECK(json_size(json, "data") == 2);
}

TEST_CASE("a list of a thousand has one file, of one more two") {
  ApiTest test;
  test.municipality.schools.assign(plan::kItemsPerFile, test.municipality.schools[0]);
  CHECK_FALSE(has_key(schools_json(test, 0), "paging"));
  auto last = test.municipality.schools[0];
  last.record.id = "last";
  test.municipality.schools.push_back(last);
  const auto first = schools_json(test, 0), second = schools_json(test, 1);
  CHECK(json_size(first, "data") == plan::kItemsPerFile);
  CHECK(json_text(first, "paging.page") == "1");
  CHECK(json_text(first, "paging.page_size") == "1000");
  CHECK(json_text(first, "paging.total_results") == "1001");
  CHECK(json_text(first, "paging.total_pages") == "2");
  CHECK(json_text(first, "paging.next") == "api/v1/municipalities/zarechny/schools.p2.json");
  REQUIRE(json_size(second, "data") == 1);
  CHECK(json_text(second, "data.0.id") == "last");
  CHECK(json_text(second, "paging.page") == "2");
  CHECK(json_text(second, "paging.next") == "null");
}

TEST_CASE("the index names every collection of every municipality") {
  SiteTest test;
  const auto json = test.view(Kind::api_index, "api/v1/index.json");
  std::vector<std::string> names, hrefs;
  for (std::size_t i = 0; i < json_size(json, "data.collections"); ++i) {
    names.push_back(json_text(json, "data.collections." + std::to_string(i) + ".name"));
    hrefs.push_back(json_text(json, "data.collections." + std::to_string(i) + ".href"));
  }
  CHECK(names == std::vector<std::string>{"municipalities", "indicators", "lesnoy/schools",
                                          "lesnoy/documents", "lesnoy/programmes", "lesnoy/indicators",
                                          "lesnoy/deadlines", "zarechny/schools", "zarechny/documents",
                                          "zarechny/programmes", "zarechny/indicators", "zarechny/deadlines",
                                          "zarechny/risks/2031", "zarechny/monitoring/2031-monitoring"});
  CHECK(hrefs[1] == "api/v1/indicators.json");
  CHECK(hrefs[12] == "api/v1/municipalities/zarechny/risks/2031.json");
  CHECK(json_text(json, "data.collections.11.count") == "3");
}

TEST_CASE("an indicator has a row for each data set, with the total and where it stands") {
  SiteTest test;
  const auto json = test.view(Kind::api_indicator, "api/v1/indicators/ko_fact.json");
  REQUIRE(json_size(json, "data.rows") == 3);
  CHECK(json_text(json, "data.code") == "ko_fact");
  CHECK(json_text(json, "data.rows.0.municipality.id") == "lesnoy");
  CHECK(json_text(json, "data.rows.0.cell") == "null");
  CHECK(json_text(json, "data.rows.0.origin") == "null");
  CHECK(json_text(json, "data.rows.1.cell.value") == "35.31");
  CHECK(json_text(json, "data.rows.1.cell.unit") == "percent");
  CHECK(json_text(json, "data.rows.1.origin") == "published");
  CHECK(json_text(json, "data.rows.1.data_set.href") ==
        "api/v1/municipalities/zarechny/indicators/2030.json");
  CHECK(json_text(json, "data.rows.1.source.path") == "municipalities/zarechny/indicators/2030.json");
  CHECK(json_text(json, "data.rows.1.source.line") == "12");
  CHECK(json_text(json, "data.rows.2.origin") == "computed");
  CHECK(json_text(json, "data.rows.2.source.line") == "null");
  CHECK(json_text(json, "links.csv") == "api/v1/indicators/ko_fact.csv");
  CHECK(json_text(json, "links.html") == "indicators/ko_fact/");
}

TEST_CASE("an indicator over many municipalities is paged") {
  SiteTest test;
  test.site.summaries.assign(plan::kItemsPerFile, test.site.summaries[0]);
  CHECK_FALSE(has_key(test.view(Kind::api_indicator, "x.json"), "paging"));
  test.site.summaries.push_back(test.site.summaries[0]);
  const auto json = test.view(Kind::api_indicator, "x.json", 0, 1);
  CHECK(json_size(json, "data.rows") == 1);
  CHECK(json_text(json, "paging.total_results") == "1001");
  CHECK(json_text(test.view(Kind::api_indicator, "x.json"), "paging.next") ==
        "api/v1/indicators/ko_fact.p2.json");
}

TEST_CASE("the list of indicators says how many municipalities have each") {
  SiteTest test;
  const auto json = test.view(Kind::api_indicators, "api/v1/indicators.json");
  REQUIRE(json_size(json, "data") == 1);
  CHECK(json_text(json, "data.0.name") == "Учатся на «4» и «5»");
  CHECK(json_text(json, "data.0.municipalities") == "2");
  CHECK(json_text(json, "data.0.data_sets") == "3");
  CHECK(json_text(json, "data.0.href") == "api/v1/indicators/ko_fact.json");
}

TEST_CASE("the municipalities are paged like any list") {
  SiteTest test;
  test.site.summaries.assign(plan::kItemsPerFile + 1, test.site.summaries[0]);
  const auto json = test.view(Kind::api_municipalities, "api/v1/municipalities.json");
  CHECK(json_size(json, "data") == plan::kItemsPerFile);
  CHECK(json_text(json, "paging.next") == "api/v1/municipalities.p2.json");
}
