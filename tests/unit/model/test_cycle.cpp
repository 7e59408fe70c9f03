#include <catch2/catch.hpp>

#include "model/cycle.h"

using namespace glasnost;

TEST_CASE("a heading proves the steps that its words name") {
  const std::pair<std::string, std::vector<std::size_t>> rows[] = {
      {"Цель", {0}},
      {"Задачи", {1}},
      {"Цель и задачи", {0, 1}},
      {"Показатели", {2}},
      {"Методы сбора и обработки информации", {3}},
      {"Мониторинг показателей", {4}},
      {"Анализ результатов мониторинга", {5}},
      {"Адресные рекомендации по результатам анализа", {6}},
      {"Меры. Мероприятия", {7}},
      {"Управленческие решения", {8}},
      {"Анализ эффективности принятых мер", {9}},
      {"Классные руководители", {}},
      {"Целевая аудитория", {}},
      {"", {}},
  };
  for (const auto& [heading, steps] : rows) {
    INFO(heading);
    CHECK(model::steps_of_heading(heading) == steps);
  }
}
