#include "site_values.h"

using namespace glasnost;
using namespace glasnost::view;
using plan::Kind;

namespace {

// The cells of a row with `|` between them.
std::string row_of(const Value& table, std::size_t row) {
  std::string out;
  const std::string path = std::to_string(row);
  for (std::size_t i = 0; i < json_size(table, path); ++i) {
    const std::string cell = json_text(table, path + "." + std::to_string(i));
    out += (i == 0 ? "" : "|") + (cell == "null" ? "" : cell);
  }
  return out;
}

}  // namespace

TEST_CASE("the table of a programme has a row for each measure, with its section, deadline and schools") {
  ApiTest test;
  auto& measure = test.municipality.programmes[0].sections[1].measures[1];
  measure.deadline.from = Date{2031, 3, 1};
  measure.deadline.to = Date{2031, 3, 31};
  measure.execution.status = "done";
  const auto table = test.view(Kind::csv_programme, "2031-plan.csv");
  REQUIRE(json_size(table, "") == 3);
  CHECK(row_of(table, 0) ==
        "section|number|title|deadline|deadline_kind|from|to|responsible|indicator|expected_result|"
        "collection|report|schools|status");
  CHECK(row_of(table, 1) == "1 Меры|1|Совещание руководителей ОО||none||||||||all|");
  CHECK(row_of(table, 2) ==
        "1 Меры|2|Семинар в школе №2|Март 2031|month|2031-03-01|2031-03-31||||||shkola-2|done");
}

TEST_CASE("the table of a data set has its rows, then its totals, and reasons only where there are some") {
  ApiTest test;
  const auto table = test.view(Kind::csv_data_set, "2030-2031-h2.csv");
  REQUIRE(json_size(table, "") == 4);
  CHECK(row_of(table, 0) == "school|school_name|ko_fact|ko_fact_reason|ko_gap");
  CHECK(row_of(table, 1) == "shkola-2|Школа № 2|38.67||6.66");
  CHECK(row_of(table, 2) == "shkola-1|Школа № 10||not_published|");
  CHECK(row_of(table, 3) == "municipality|ИТОГО|35.31||9.34");
  CHECK(std::holds_alternative<Decimal>(json_at(table, "1.2").data()));
}

TEST_CASE("dimensions are columns, and a computed total says that it is one") {
  ApiTest test;
  auto& data_set = test.municipality.data_sets[0];
  data_set.record.dimensions = {text("subject")};
  data_set.record.rows[0].dimensions = {{"subject", text("химия")}};
  data_set.totals[0].computed = true;
  const auto table = test.view(Kind::csv_data_set, "2030-2031-h2.csv");
  CHECK(row_of(table, 0) == "school|school_name|origin|subject|ko_fact|ko_fact_reason|ko_gap");
  CHECK(row_of(table, 1) == "shkola-2|Школа № 2|published|химия|38.67||6.66");
  CHECK(row_of(table, 3) == "municipality|ИТОГО|computed||35.31||9.34");
}

TEST_CASE("the table of an indicator has a row for each data set, with an empty cell where no total is") {
  SiteTest test;
  const auto table = test.view(Kind::csv_indicator, "ko_fact.csv");
  REQUIRE(json_size(table, "") == 4);
  CHECK(row_of(table, 0) ==
        "municipality|municipality_name|data_set|title|period|value|reason|origin|source|line");
  CHECK(row_of(table, 1) ==
        "lesnoy|Лесной район|2029|Итоги 2029|2 полугодие 2030/2031 учебного года||||"
        "municipalities/zarechny/indicators/2029.json|");
  CHECK(row_of(table, 2) ==
        "zarechny|Заречный|2030|Итоги 2030|2 полугодие 2030/2031 учебного года|35.31||published|"
        "municipalities/zarechny/indicators/2030.json|12");
}
