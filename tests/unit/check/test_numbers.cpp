#include <catch2/catch.hpp>

#include "support/numbers.h"

using namespace glasnost;
using testing::judge_set;
using testing::number_set;
using testing::school_text;

namespace {

using Found = std::vector<std::string>;

std::string total(const std::string& cells) {
  return ",\n\"totals\": [{\"scope\": \"municipality\", " + cells + "}]";
}

std::string row(const std::string& school, const std::string& cells) {
  return "{\"school\": \"" + school + "\", " + cells + "}";
}

}  // namespace

TEST_CASE("a total of percentages lies between its rows") {
  const std::string rows = row("a", "\"share\": 20") + ",\n" + row("b", "\"share\": 40.5");
  for (const std::string inside : {"20", "33.3", "40.5", "40.50"})
    CHECK(judge_set(number_set("\"share\"", rows, total("\"share\": " + inside))).empty());
  for (const std::string outside : {"19.99", "41"})
    CHECK(judge_set(number_set("\"share\"", rows, total("\"share\": " + outside))) ==
          Found{"indicators/i.json:5 number/total-outside-rows totals.municipality.share"});
}

TEST_CASE("a total is not judged by rows of which one is missing") {
  const std::string rows = row("a", "\"share\": 20, \"places\": 100") + ",\n" +
                           row("b",
                               "\"share\": {\"value\": null, \"reason\": \"not_published\"}, \"places\": "
                               "{\"value\": null, \"reason\": \"not_yet\"}");
  CHECK(
      judge_set(number_set("\"share\", \"places\"", rows, total("\"share\": 30, \"places\": 170"))).empty());
}

TEST_CASE("a published total of a count is the sum of its rows") {
  const std::string rows = row("a", "\"places\": 100") + ",\n" + row("b", "\"places\": 50");
  CHECK(judge_set(number_set("\"places\"", rows, total("\"places\": 150"))).empty());
  CHECK(judge_set(number_set("\"places\"", rows, total("\"places\": 151"))) ==
        Found{"indicators/i.json:5 number/total-not-sum totals.municipality.places"});
  CHECK(judge_set(number_set("\"places\"", rows, ",\n\"totals\": [{\"scope\": \"region\", \"places\": 900}]"))
            .empty());
}

TEST_CASE("a target is the forecast of the total, rounded, or needs a word") {
  const auto with_target = [](const std::string& target) {
    return judge_set(number_set("\"ko\", \"ko_forecast\"", row("a", "\"ko\": 35.1, \"ko_forecast\": 44.65"),
                                total("\"ko\": 35.1, \"ko_forecast\": 44.65") +
                                    ",\n\"targets\": [{\"indicator\": \"ko\", \"value\": " + target + "}]"));
  };
  for (const std::string same : {"44.65", "44.7", "44.6", "45"}) CHECK(with_target(same).empty());
  for (const std::string other : {"44", "46", "44.5"})
    CHECK(with_target(other) == Found{"indicators/i.json:5 number/target-against-forecast targets.1.value"});
}

TEST_CASE("a forecast that plans nothing better is a note, but not where all is reached") {
  const Found nothing_planned = {"indicators/i.json:3 number/no-improvement a.ko_forecast"};
  const auto with = [](const std::string& fact, const std::string& forecast) {
    return judge_set(number_set("\"ko\", \"ko_forecast\"",
                                row("a", "\"ko\": " + fact + ", \"ko_forecast\": " + forecast)));
  };
  CHECK(with("97.5", "97.5") == nothing_planned);
  CHECK(with("97.5", "90") == nothing_planned);
  CHECK(with("97.5", "97.6").empty());
  CHECK(with("100", "100").empty());
  CHECK(with("97.5", "{\"value\": null, \"reason\": \"not_yet\"}").empty());
}

TEST_CASE("a part is never larger than its whole") {
  CHECK(judge_set(number_set("\"total\", \"good\"", row("a", "\"total\": 40, \"good\": 41"))) ==
        Found{"indicators/i.json:3 number/share-above-whole a.good"});
  CHECK(judge_set(number_set("\"total\", \"good\"", row("a", "\"total\": 40, \"good\": 40"))).empty());
}

TEST_CASE("a share is its part of the whole, at the precision it is printed with") {
  const auto with = [](const std::string& share) {
    return judge_set(number_set("\"total\", \"good\", \"ko\"",
                                row("a", "\"total\": 160, \"good\": 61, \"ko\": " + share)));
  };
  for (const std::string right : {"38.125", "38.13", "38.12", "38.1", "38"}) CHECK(with(right).empty());
  for (const std::string wrong : {"38.14", "38.2", "39", "38.126"})
    CHECK(with(wrong) == Found{"indicators/i.json:3 number/share-mismatch a.ko"});
}

TEST_CASE("a sharp change from one period to the next is a note") {
  const auto second = [](const std::string& share) {
    return judge_set(
        number_set("\"share\", \"places\"", row("a", "\"share\": 40, \"places\": 100"), "",
                   "{\"year\": 2021}"),
        {{"indicators/j.json", number_set("\"share\", \"places\"", row("a", "\"share\": " + share))}});
  };
  CHECK(second("60, \"places\": 200").empty());
  CHECK(second("20, \"places\": 50").empty());
  CHECK(second("60.1, \"places\": 201") ==
        Found{"indicators/j.json:3 number/jump a.share", "indicators/j.json:3 number/jump a.places"});
  CHECK(second("19.9, \"places\": 49") ==
        Found{"indicators/j.json:3 number/jump a.share", "indicators/j.json:3 number/jump a.places"});
}

TEST_CASE("a period is compared with the one before, and a half-year with half-years") {
  const std::string half = "{\"school_year\": \"2021/2022\", \"part\": \"h1\"}";
  CHECK(judge_set(number_set("\"share\"", row("a", "\"share\": 10"), "", half),
                  {{"indicators/j.json", number_set("\"share\"", row("a", "\"share\": 60"))}})
            .empty());
  CHECK(judge_set(number_set("\"share\"", row("a", "\"share\": 10"), "", "{\"year\": 2020}"),
                  {{"indicators/j.json",
                    number_set("\"share\"", row("a", "\"share\": 25"), "", "{\"year\": 2021}")},
                   {"indicators/k.json", number_set("\"share\"", row("a", "\"share\": 40"))}})
            .empty());
}

TEST_CASE("values of a closed school are found after the year of its end") {
  const auto with = [](const std::string& card, const std::string& year) {
    return judge_set(number_set("\"share\"", row("a", "\"share\": 10"), "", "{\"year\": " + year + "}"),
                     {{"schools/a.md", school_text("Школа А", card)}});
  };
  const std::string dated =
      "status: closed\nsuccessors:\n  - {name: Школа Б, event: присоединение, year: '2020'}\n";
  CHECK(with(dated, "2019").empty());
  CHECK(with(dated, "2020").empty());
  CHECK(with(dated, "2021") == Found{"indicators/i.json:3 number/closed-school a"});
  CHECK(with("status: closed\n", "2021") == Found{"indicators/i.json:3 number/closed-school-undated a"});
  CHECK(with("", "2021").empty());
}

TEST_CASE("two data sets of one period with the same columns and schools are one too many") {
  const auto beside = [](const std::string& codes, const std::string& rows, const std::string& period) {
    return judge_set(number_set("\"share\"", row("a", "\"share\": 10")),
                     {{"indicators/j.json", number_set(codes, rows, "", period)}});
  };
  CHECK(beside("\"share\"", row("a", "\"share\": 11"), "{\"year\": 2022}") ==
        Found{"indicators/j.json:1 number/repeated-data-set period"});
  CHECK(beside("\"share\"", row("b", "\"share\": 11"), "{\"year\": 2022}").empty());
  CHECK(beside("\"other\"", row("a", "\"other\": 11"), "{\"year\": 2022}").empty());
  CHECK(beside("\"share\"", row("a", "\"share\": 11"), "{\"year\": 2023}").empty());
}

TEST_CASE("a claim about a column that the table does not have is an error") {
  const std::string rows = row("a", "\"ko\": 40, \"places\": 100");
  const auto with = [&](const std::string& claim) {
    return judge_set(number_set("\"ko\", \"places\"", rows, ",\n\"stated\": [" + claim + "]"));
  };
  const Found missed = {"indicators/i.json:4 stated/unknown-column"};
  CHECK(with("{\"as\": \"difference\", \"of\": [\"ko\", \"places\"], \"column\": \"gap\"}") == missed);
  CHECK(with("{\"as\": \"sum\", \"of\": [\"ko\", \"plazes\"], \"column\": \"places\"}") == missed);
  CHECK(with("{\"as\": \"weighted_mean\", \"of\": [\"ko\"], \"weights\": \"pupils\"}") == missed);
  CHECK(with("{\"as\": \"weighted_mean\", \"of\": [\"ko\"], \"weights\": \"places\"}").empty());
  CHECK(with("{\"as\": \"count\", \"of\": \"schools\", \"value\": 1}").empty());
}
