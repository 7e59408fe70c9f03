#include <catch2/catch.hpp>

#include "support/tree.h"

using namespace glasnost;
using testing::found;
using testing::school_text;

namespace {

const testing::Files kSchools = {{"schools/a.md", school_text("Школа А")},
                                 {"schools/b.md", school_text("Школа Б")},
                                 {"schools/c.md", school_text("Школа В")}};

testing::Files with(const std::string& path, const std::string& text) {
  testing::Files files = kSchools;
  files[path] = text;
  return files;
}

std::string risks(const std::string& more) {
  return "{\"title\": \"Риски\", \"period\": {\"year\": 2022},\n\"profiles\": [{\"school\": \"a\", "
         "\"factor\": \"staff\", \"significance\": \"low\"}]" +
         more + "}\n";
}

}  // namespace

TEST_CASE("risks know every school that they name, and schools their risks") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      with("risks/r.json",
           risks(",\n\"factors\": [\"motivation\"], \"cohorts\": [{\"name\": \"Г\", \"schools\": "
                 "[\"Школа В\"]}],\n\"visits\": [{\"school\": \"a\"}], \"not_visited\": [\"c\"]")),
      diagnostics);
  REQUIRE(found(diagnostics).empty());
  CHECK(m.risks[0].factors == std::vector<std::string>{"motivation", "staff"});
  CHECK(m.risks[0].schools == std::vector<std::size_t>{0, 2});
  CHECK(m.risks[0].cohort_schools[0] == std::vector<std::size_t>{2});
  CHECK(m.schools[0].risks == std::vector<std::size_t>{0});
  CHECK(m.schools[1].risks.empty());
}

TEST_CASE("unknown factors, schools and documents of risks are errors, and so is a factor named twice") {
  Diagnostics diagnostics;
  testing::assemble(
      with("risks/r.json",
           "{\"title\": \"Р\", \"period\": {\"year\": 2022}, \"source\": {\"document\": \"z\"},\n"
           "\"profiles\": [\n{\"school\": \"a\", \"factor\": \"staf\"},\n{\"school\": \"z\", \"factor\": "
           "\"staff\"},\n{\"school\": \"b\", \"factor\": \"staff\"},\n{\"school\": \"b\", \"factor\": "
           "\"staff\"}]}"),
      diagnostics);
  CHECK(found(diagnostics) == std::vector<std::string>{"risks/r.json:1 reference/unknown-document",
                                                       "risks/r.json:3 risk/unknown-factor",
                                                       "risks/r.json:4 school/unknown",
                                                       "risks/r.json:6 risk/repeated-profile"});
}

TEST_CASE("a monitoring programme covers its schools and proves steps of the cycle") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      with("monitoring/n.md", "---\ntitle: Мониторинг\nschools: [a]\ncycle: [monitoring]\n---\n1. Текст.\n"),
      diagnostics);
  REQUIRE(found(diagnostics).empty());
  CHECK(m.schools[0].monitoring == std::vector<std::size_t>{0});
  CHECK(m.schools[1].monitoring.empty());
  REQUIRE(m.cycle[4].size() == 1);
  CHECK(m.cycle[4][0].monitoring == 0u);
}
