#include <catch2/catch.hpp>

#include "check/judge.h"

using namespace glasnost;
using testing::Files;
using testing::Found;
using testing::messages;
using testing::school_text;

namespace {

Files municipality(const std::string& cycle, const std::string& schools) {
  return {{"documents/d.md", testing::document_text(cycle + schools)},
          {"schools/a.md", school_text("Школа А", "categories:\n  - {category: ШНОР}\n")},
          {"schools/b.md", school_text("Школа Б", "categories:\n  - {category: ШНСУ}\n")}};
}

}  // namespace

TEST_CASE("a municipality learns which steps of the cycle it can prove") {
  CHECK(
      messages(check::check_cycle_of_municipality, municipality("cycle: [goals, analysis]\n", "")) ==
      Found{
          "0:0 из десяти шагов управленческого цикла подтверждено 2 (цели, анализ); не опубликовано: задачи, "
          "показатели, методы сбора информации, мониторинг, адресные рекомендации, меры и мероприятия, "
          "управленческие решения, анализ эффективности принятых мер"});
  CHECK(messages(check::check_cycle_of_municipality, municipality("", "")) == Found{});
}

TEST_CASE("a school with low results learns it too, and no other school") {
  CHECK(
      messages(check::check_cycle_of_schools, municipality("cycle: [goals, analysis]\n", "")) ==
      Found{"0:0 Школа А: из десяти шагов управленческого цикла школа подтверждает 0 (—); не опубликовано: "
            "цели, "
            "задачи, показатели, методы сбора информации, мониторинг, анализ, адресные рекомендации, меры и "
            "мероприятия, управленческие решения, анализ эффективности принятых мер"});
  const auto said = messages(check::check_cycle_of_schools,
                             municipality("cycle: [goals, analysis]\n", "schools: [a, b]\n"));
  REQUIRE(said.size() == 1);
  CHECK(said[0].find("подтверждает 2 (цели, анализ)") != std::string::npos);
}

TEST_CASE("where every step is proved, nothing is said") {
  const auto files = municipality(
      "cycle: [goals, tasks, indicators, collection, monitoring, analysis, recommendations, measures, "
      "decisions, "
      "effectiveness]\n",
      "schools: [a]\n");
  CHECK(messages(check::check_cycle_of_municipality, files) == Found{});
  CHECK(messages(check::check_cycle_of_schools, files) == Found{});
}
