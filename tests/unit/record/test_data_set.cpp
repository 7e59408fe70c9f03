#include <catch2/catch.hpp>

#include "found.h"
#include "record/record.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

const std::string kPath = "municipalities/m/indicators/itogi.json";
const std::string kRows = R"("rows": [{"school": "a", "ko": 1}])";

std::string found_in(const std::string& text) {
  Diagnostics diagnostics;
  parse_data_set(text, kPath, diagnostics);
  return found(diagnostics);
}

// A set with the given line 2; everything else is right.
std::string with(const std::string& fields) {
  return R"({"title": "Итоги", "period": {"year": 2021}, "indicators": ["ko"],)"
         "\n" +
         fields + "}";
}

std::string row(const std::string& fields) { return found_in(with(R"("rows": [{)" + fields + "}]")); }

std::string period(const std::string& value) {
  return found_in(R"({"title": "Итоги", "indicators": ["ko"], )" + kRows + ",\n\"period\": " + value + "}");
}

}  // namespace

TEST_CASE("a data set may have every field of the contract") {
  Diagnostics diagnostics;
  const auto set = parse_data_set(R"({
  "title": "Итоги полугодия",
  "period": {"school_year": "2020/2021", "part": "h2"},
  "source": {"system": "solo", "document": "prikaz-5", "at": "Приложение 2"},
  "indicators": ["ko", "so"],
  "dimensions": ["subject"],
  "rows": [
    {"school": "a", "subject": "Алгебра", "ko": 38.60, "so": {"value": null, "reason": "not_yet"}},
    {"school": "b", "subject": 9, "ko": 0, "so": -1.5}
  ],
  "totals": [{"scope": "municipality", "ko": 35.31}],
  "targets": [{"indicator": "ko", "value": 44, "by": "2021/2022", "document": "prikaz-5"}],
  "stated": [{"as": "difference", "of": ["ko", "so"], "column": "gap"},
             {"as": "weighted_mean", "of": ["ko"], "weights": "pupils"},
             {"as": "sum", "of": [1846, 2286, 330], "value": 4462}],
  "notes": ["Без филиалов"],
  "privacy_accepted": {"reason": "уже опубликовано", "by": "Комитет"},
  "known_issues": [{"code": "value/range", "at": "a.ko", "note": "так в источнике"}],
  "redirect_from": ["/m/indicators/old/"],
  "text": "full"
})",
                                  kPath, diagnostics);
  REQUIRE(found(diagnostics) == "");
  REQUIRE(set);
  CHECK(set->id == "itogi");
  CHECK(set->period->school_year == "2020/2021");
  CHECK(set->period->part == "h2");
  CHECK(set->source.system.value == "solo");
  CHECK(set->source.at.value == "Приложение 2");
  REQUIRE(set->rows.size() == 2);
  CHECK(set->rows[0].school.value == "a");
  CHECK(set->rows[0].dimensions[0].second.value == "Алгебра");
  CHECK(set->rows[0].cells[0].value->to_string() == "38.60");
  CHECK(set->rows[0].cells[0].mark.line == 8);
  CHECK_FALSE(set->rows[0].cells[1].value);
  CHECK(set->rows[0].cells[1].reason == "not_yet");
  CHECK(set->rows[1].dimensions[0].second.value == "9");
  CHECK(set->rows[1].cells[1].value->to_string() == "-1.5");
  CHECK(set->rows[1].mark.line == 9);
  REQUIRE(set->totals.size() == 1);
  CHECK(set->totals[0].cells.size() == 1);
  CHECK(set->targets[0].by.value == "2021/2022");
  CHECK(set->targets[0].value->units == 44);
  CHECK(set->stated[0].of.size() == 2);
  CHECK(set->stated[1].weights.value == "pupils");
  CHECK(set->stated[2].of_numbers.size() == 3);
  CHECK(set->notes[0].value == "Без филиалов");
  CHECK(set->privacy_by.value == "Комитет");
  CHECK(set->known_issues[0].at.value == "a.ko");
  CHECK_FALSE(set->is_summary);
}

TEST_CASE("a row has one value for each indicator and nothing that was not declared") {
  const std::vector<Case> cases = {
      {R"("school": "a", "ko": 1)", ""},
      {R"("ko": 1)", "2:10 record/missing-field"},
      {R"("school": "a")", "2:10 record/missing-value"},
      {R"("school": "a", "ko": 1, "kо": 2)", "2:35 record/unknown-field"},
      {R"("school": "a", "ko": null)", "2:32 record/bad-cell"},
      {R"("school": "a", "ko": "38.67")", "2:32 record/quoted-number"},
      {R"("school": "a", "ko": "н/о")", "2:32 record/bad-cell"},
      {R"("school": "a", "ko": true)", "2:32 record/bad-cell"},
      {R"("school": "a", "ko": [1])", "2:32 record/bad-cell"},
      {R"("school": "a", "ko": 1e2)", "2:32 json/exponent, 2:32 record/bad-number"},
      {R"("school": "a", "ko": 0.1234567890123456)", "2:32 record/bad-number"},
      {R"("school": "a", "ko": {"value": null, "reason": "suppressed"})", ""},
      {R"("school": "a", "ko": {"value": null})", "2:32 record/missing-field"},
      {R"("school": "a", "ko": {"value": 5, "reason": "not_yet"})", "2:32 record/bad-cell"},
      {R"("school": "a", "ko": {"reason": "not_yet"})", "2:32 record/bad-cell"},
      {R"("school": "a", "ko": {"value": null, "reason": "unknown"})", "2:58 record/unknown-word"},
      {R"("school": "a", "ko": {"value": null, "reason": "not_yet", "x": 1})", "2:69 record/unknown-field"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(row(one.text) == one.expected);
  }
}

TEST_CASE("a period is one of four things or words that mean one") {
  const std::vector<Case> cases = {
      {R"({"school_year": "2020-2021"})", ""},
      {R"({"school_year": "2020/21", "part": "q3"})", ""},
      {R"({"school_year": "2020/2022"})", "2:11 record/bad-period"},
      {R"({"school_year": "2020/2021", "part": "h3"})", "2:48 record/unknown-word"},
      {R"({"year": 2021})", ""},
      {R"({"year": "давно"})", "2:11 record/bad-period"},
      {R"({"year": 2021, "part": "h1"})", "2:11 record/bad-period"},
      {R"({"year": 2021, "date": "2021-05-01"})", "2:11 record/bad-period"},
      {R"({"from": "2021-01-01", "to": "2021-06-30"})", ""},
      {R"({"from": "2021-07-01", "to": "2021-06-30"})", "2:11 record/bad-period"},
      {R"({"date": "2021-05-01"})", ""},
      {R"({"quarter": 1})", "2:11 record/bad-period, 2:12 record/unknown-field"},
      {R"({})", "2:11 record/bad-period"},
      {R"("2020/2021")", ""},
      {R"(2021)", ""},
      {R"(null)", "2:1 record/missing-field"},
      {R"([2021])", "2:11 record/wrong-type"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(period(one.text) == one.expected);
  }
}

TEST_CASE("everything wrong in a data set is told at its place") {
  const std::vector<Case> cases = {
      {"{}",
       "1:1 record/missing-field, 1:1 record/missing-field, 1:1 record/missing-field, 1:1 "
       "record/missing-field"},
      {"[]", "1:1 record/not-a-map"},
      {with(R"("rows": [])"), "2:1 record/missing-field"},
      {with(R"("totals": [{"scope": "municipality", "ko": 1}])"), ""},
      {with(R"("totals": [{"ko": 1}])"), "2:12 record/missing-field"},
      {with(kRows + R"(, "indikators": [])"), "2:37 record/unknown-field"},
      {with(kRows + R"(, "dimensions": ["school"])"), "2:52 record/reserved-code"},
      {with(kRows + R"(, "dimensions": ["ko"])"), "2:52 record/repeated-code"},
      {with(kRows + R"(, "dimensions": ["Класс"])"), "2:52 record/bad-id"},
      {with(kRows + R"(, "targets": [{"indicator": "ko"}])"), "2:49 record/missing-field"},
      {with(kRows + R"(, "source": {"document": "Приказ"})"), "2:60 record/bad-slug"},
      {with(kRows + R"(, "notes": "текст")"), "2:46 record/wrong-type"},
      {with(kRows + R"(, "stated": [{"as": "difference", "of": ["a"], "column": "c"}])"),
       "2:75 record/wrong-type"},
      {with(kRows + R"(, "stated": [{"as": "weighted_mean", "of": ["a"]}])"), "2:48 record/missing-field"},
      {with(kRows + R"(, "privacy_accepted": {"reason": "x"})"), "2:57 record/missing-field"},
      {with(kRows + R"(, "title": "x")"), "2:37 json/duplicate-key"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(found_in(one.text) == one.expected);
  }
}

TEST_CASE("an empty value says what to write instead") {
  Diagnostics diagnostics;
  parse_data_set(with(R"("rows": [{"school": "a", "ko": null}])"), kPath, diagnostics);
  CHECK(first_words(diagnostics).find(R"({"value": null, "reason": "not_published"})") != std::string::npos);
}

TEST_CASE("a wrong code in a row is answered with the nearest declared one") {
  Diagnostics diagnostics;
  parse_data_set(with(R"("rows": [{"school": "a", "ko": 1, "shcool": 2}])"), kPath, diagnostics);
  CHECK(first_words(diagnostics) == "неизвестное поле «shcool» | возможно, это: school");
}
