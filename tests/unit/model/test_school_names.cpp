#include <catch2/catch.hpp>

#include "model/school_names.h"
#include "support/tree.h"

using namespace glasnost;

namespace {

std::vector<model::School> schools(
    const std::vector<std::pair<std::string, std::vector<std::string>>>& names) {
  std::vector<model::School> out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    model::School school;
    school.record.id = "s" + std::to_string(i);
    school.record.path = "schools/" + school.record.id + ".md";
    school.record.full_name.value = names[i].first;
    for (const auto& alias : names[i].second) school.record.aliases.push_back({alias, {}});
    out.push_back(school);
  }
  return out;
}

}  // namespace

TEST_CASE("a text names schools by whole words, the longest name first") {
  const auto list =
      schools({{"МБОУ «СОШ №1»", {"СОШ №1"}}, {"МБОУ «СОШ №10»", {"СОШ №10"}}, {"БСОШ №1", {}}});
  const model::SchoolNames names(list);
  struct Row {
    std::string text;
    std::vector<std::size_t> expected;
    bool all;
  };
  const Row rows[] = {
      {"Администрация СОШ № 1", {0}, false},
      {"администрация МБОУ \"СОШ №1\", СОШ №10", {0, 1}, false},
      {"СОШ №10", {1}, false},
      {"СОШ №100", {}, false},
      {"БСОШ №1", {2}, false},
      {"все школы", {}, true},
      {"МОУ «Центр», руководители ОО", {}, true},
      {"Руководители ООО", {}, false},
      {"", {}, false},
  };
  for (const auto& row : rows) {
    Diagnostics diagnostics;
    const auto found = names.find_all(row.text, {}, diagnostics);
    INFO(row.text);
    CHECK(found.schools == row.expected);
    CHECK(found.all == row.all);
    CHECK(diagnostics.empty());
  }
}

TEST_CASE("a name that two schools share is an error where it is used, and only there") {
  const auto list = schools({{"Школа А", {"Лицей"}}, {"Школа Б", {"Лицей"}}});
  const model::SchoolNames names(list);
  Diagnostics diagnostics;
  CHECK(names.resolve("Школа А", {"f", 1, 1}, diagnostics) == 0u);
  CHECK(diagnostics.empty());
  CHECK_FALSE(names.resolve("лицей", {"f", 2, 1}, diagnostics));
  names.find_all("Директор, лицей", {"f", 3, 1}, diagnostics);
  CHECK(testing::found(diagnostics) ==
        std::vector<std::string>{"f:2 school/shared-name", "f:3 school/shared-name"});
}

TEST_CASE("an unknown school is reported with the nearest name") {
  const auto list = schools({{"Ясногорская школа", {}}});
  const model::SchoolNames names(list);
  Diagnostics diagnostics;
  CHECK_FALSE(names.resolve("s9", {"f", 2, 1}, diagnostics));
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].args[1].find("s0") != std::string::npos);
}
