#include <catch2/catch.hpp>

#include "found.h"
#include "record/record.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

const std::string kPath = "municipalities/m/risks/2021.json";

std::string found_in(const std::string& text) {
  Diagnostics diagnostics;
  parse_risks(text, kPath, diagnostics);
  return found(diagnostics);
}

// Risks with the given line 2; everything else is right.
std::string with(const std::string& fields) {
  return R"({"title": "Риски", "period": "2021", "profiles": [{"school": "a", "factor": "staff"}],)"
         "\n" +
         fields + "}";
}

std::string profile(const std::string& fields) {
  return found_in("{\"title\": \"Риски\", \"period\": \"2021\",\n\"profiles\": [{" + fields + "}]}");
}

}  // namespace

TEST_CASE("risks may have every field of the contract") {
  Diagnostics diagnostics;
  const auto risks = parse_risks(R"({
  "title": "Профили рисков",
  "period": {"year": 2021},
  "source": {"system": "mcko", "document": "spravka", "at": "таблица 2"},
  "factors": ["staff", "motivation"],
  "profiles": [
    {"school": "a", "factor": "staff", "significance": "high"},
    {"school": "b", "factor": "staff", "significance": ["medium", "high"]},
    {"school": "b", "factor": "motivation"},
    {"school": "c"}
  ],
  "cohorts": [{"name": "«500+»", "set": "500", "reason": "низкие результаты", "declared": 4, "schools": ["a", "b"]},
              {"name": "Вторая"}],
  "visits": [{"school": "a", "date": "2021-11-26", "remark": "с куратором"}, {"school": "b"}],
  "not_visited": ["c"],
  "stated": [{"as": "count", "of": "cohorts.500", "value": 2}],
  "known_issues": [{"code": "source/x", "note": "y"}],
  "redirect_from": ["/m/risks/old/"],
  "text": "summary"
})",
                                 kPath, diagnostics);
  REQUIRE(found(diagnostics) == "");
  REQUIRE(risks);
  CHECK(risks->id == "2021");
  CHECK(risks->period->from.iso() == "2021-01-01");
  CHECK(risks->source.document.value == "spravka");
  CHECK(risks->source.at.value == "таблица 2");
  CHECK(risks->factors[1].value == "motivation");
  REQUIRE(risks->profiles.size() == 4);
  CHECK(risks->profiles[0].school.value == "a");
  CHECK(risks->profiles[0].factor.value == "staff");
  CHECK(risks->profiles[0].significance[0].value == "high");
  CHECK(risks->profiles[0].mark.line == 7);
  CHECK(risks->profiles[1].significance.size() == 2);
  CHECK(risks->profiles[2].significance.empty());
  CHECK(risks->profiles[3].factor.empty());
  REQUIRE(risks->cohorts.size() == 2);
  CHECK(risks->cohorts[0].name.value == "«500+»");
  CHECK(risks->cohorts[0].set.value == "500");
  CHECK(risks->cohorts[0].reason.value == "низкие результаты");
  CHECK(risks->cohorts[0].declared->units == 4);
  CHECK(risks->cohorts[0].schools.schools[1].value == "b");
  CHECK_FALSE(risks->cohorts[1].schools.given);
  CHECK(risks->visits[0].date.date->iso() == "2021-11-26");
  CHECK(risks->visits[0].remark.value == "с куратором");
  CHECK_FALSE(risks->visits[1].date.date);
  CHECK(risks->not_visited.schools[0].value == "c");
  CHECK(risks->stated[0].value->units == 2);
  CHECK(risks->is_summary);
}

TEST_CASE("a risk profile names its school, its factor if there is one, and how much the factor weighs") {
  const std::vector<Case> cases = {
      {R"("school": "a", "factor": "staff")", ""},
      {R"("factor": "staff")", "2:14 record/missing-field"},
      {R"("school": "a")", ""},
      {R"("school": "a", "significance": "low")", "2:14 record/missing-field"},
      {R"("school": "", "factor": null)", "2:15 record/missing-field"},
      {R"("school": "a", "factor": "staff", "significance": "hihg")", "2:65 record/unknown-word"},
      {R"("school": "a", "factor": "staff", "significance": ["low", "значимый"])",
       "2:73 record/unknown-word"},
      {R"("school": "a", "factor": "staff", "significance": ["low", "low"])", "2:73 record/repeated-word"},
      {R"("school": "a", "factor": "staff", "significance": 1)", "2:65 record/unknown-word"},
      {R"("school": "a", "factor": "staff", "weight": 1)", "2:49 record/unknown-field"},
      {R"("school": ["a"], "factor": "staff")", "2:25 record/wrong-type"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(profile(one.text) == one.expected);
  }
}

TEST_CASE("everything wrong in risks is told at its place") {
  const std::vector<Case> cases = {
      {"{}", "1:1 record/missing-field, 1:1 record/missing-field, 1:1 record/missing-field"},
      {"[]", "1:1 record/not-a-map"},
      {R"({"title": "x", "period": "2021", "profiles": []})", "1:34 record/missing-field"},
      {R"({"title": "x", "period": "давно", "profiles": {}})",
       "1:26 record/bad-period, 1:47 record/wrong-type"},
      {with(R"("cohorts": [{"schools": ["a"]}])"), "2:13 record/missing-field"},
      {with(R"("cohorts": [{"name": "x", "declared": -1}])"), "2:39 record/bad-count"},
      {with(R"("cohorts": [{"name": "x", "declared": "4"}])"), "2:39 record/quoted-number"},
      {with(R"("cohorts": [{"name": "x", "schools": "all"}])"), "2:38 record/wrong-type"},
      {with(R"("visits": [{"date": "2021-11-26"}])"), "2:12 record/missing-field"},
      {with(R"("visits": [{"school": "a", "date": "2021-11-31"}])"), "2:36 date/impossible"},
      {with(R"("visits": [{"school": "a", "date": "26.11.2021"}])"), "2:36 record/bad-date"},
      {with(R"("not_visited": "a")"), "2:16 record/wrong-type"},
      {with(R"("factors": ["staff", "staff"])"), "2:22 record/repeated-word"},
      {with(R"("source": {"document": "Приказ"})"), "2:24 record/bad-slug"},
      {with(R"("cohort": [])"), "2:1 record/unknown-field"},
      {with(R"("visits": [1, null])"), "2:12 record/wrong-type, 2:15 record/empty-item"},
      {"{\"title\": " + std::string(100000, '['), "1:26 json/depth"},
      {std::string("{\"title\": \"\0\"}", 14), "1:12 json/control-character"},
  };
  for (const Case& one : cases) {
    INFO(one.text.substr(0, 200));
    CHECK(found_in(one.text) == one.expected);
  }
}

TEST_CASE("a profile or a visit that names no school is left out") {
  Diagnostics diagnostics;
  const auto risks = parse_risks(R"({"title": "x", "period": "2021",
  "profiles": [{"factor": "staff"}, {"school": "b"}],
  "visits": [{"remark": "y"}, {"school": "b"}]})",
                                 kPath, diagnostics);
  REQUIRE(risks);
  REQUIRE(risks->profiles.size() == 1);
  CHECK(risks->profiles[0].school.value == "b");
  CHECK(risks->visits.size() == 1);
}

TEST_CASE("a wrong significance is answered with the nearest") {
  Diagnostics diagnostics;
  parse_risks(R"({"title": "x", "period": "2021",
  "profiles": [{"school": "a", "factor": "staff", "significance": "hihg"}]})",
              kPath, diagnostics);
  CHECK(first_words(diagnostics) == "поле «significance» не знает слова «hihg» | здесь пишут: high");
}
