// Reads the value of an endpoint or a table by a dotted path, and gives the invented municipality what the
// endpoints of risks and monitoring need.
#pragma once

#include <string>
#include <string_view>

#include "values.h"

namespace glasnost::view {

// Through objects, maps and lists («data.rows.0.school.id»); null where a map or an object has no such key.
inline Value json_at(const Value& value, std::string_view path) {
  if (path.empty()) return value;
  const auto dot = path.find('.');
  const auto part = path.substr(0, dot);
  const auto rest = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
  if (const auto* list = std::get_if<List>(&value.data()))
    return json_at(list->at(std::stoul(std::string(part))), rest);
  if (const auto* map = std::get_if<Map>(&value.data())) {
    for (const auto& [key, inner] : *map)
      if (key == part) return json_at(inner, rest);
    return {};
  }
  const auto& object = std::get<Object>(value.data());
  const int index = object.shape->index_of(part);
  if (index < 0) return {};
  return json_at(object.values.at(static_cast<std::size_t>(index)), rest);
}

// A scalar as its text; "null" for null.
inline std::string json_text(const Value& value, std::string_view path) {
  const Value found = json_at(value, path);
  if (found.is_null()) return "null";
  if (const auto* flag = std::get_if<bool>(&found.data())) return *flag ? "true" : "false";
  if (const auto* number = std::get_if<Decimal>(&found.data())) return number->to_string();
  if (const auto* date = std::get_if<Date>(&found.data())) return date->iso();
  if (const auto* html = std::get_if<SafeHtml>(&found.data())) return html->str();
  return std::get<std::string>(found.data());
}

inline std::size_t json_size(const Value& value, std::string_view path) {
  return std::get<List>(json_at(value, path).data()).size();
}

inline bool has_key(const Value& value, std::string_view key) {
  return std::get<Object>(value.data()).shape->index_of(key) >= 0;
}

// Both schools have a profile, the second stands in a cohort, the first was visited.
inline model::Risks test_risks() {
  model::Risks made;
  made.record.id = "2031";
  made.record.path = "municipalities/zarechny/risks/2031.json";
  made.record.title = text("Риски школ");
  made.record.profiles.resize(2);
  made.record.profiles[0].factor = text("low_motivation");
  made.record.profiles[0].significance = {text("medium"), text("high")};
  made.record.profiles[0].mark = {7, 3};
  made.record.cohorts.resize(1);
  made.record.cohorts[0].name = text("Группа Б");
  made.record.cohorts[0].set = text("группы");
  made.record.cohorts[0].declared = Decimal::integer(4);
  made.record.visits.resize(1);
  made.record.visits[0].date.date = Date{2031, 3, 24};
  made.record.visits[0].remark = text("Уроки");
  record::Stated sum;
  sum.as = text("sum");
  sum.of_numbers = {Decimal::integer(3), Decimal::integer(14)};
  sum.value = Decimal::integer(17);
  made.record.stated = {sum};
  made.factors = {"low_motivation"};
  made.profile_schools = {1, 0};
  made.cohort_schools = {{1}};
  made.visit_schools = {0};
  made.not_visited = {1};
  made.schools = {0, 1};
  return made;
}

inline model::Monitoring test_monitoring() {
  model::Monitoring made;
  made.record.id = "2031-monitoring";
  made.record.path = "municipalities/zarechny/monitoring/2031-monitoring.md";
  made.record.title = text("Программа мониторинга");
  made.record.kinds = {text("entry"), text("final")};
  made.record.levels = {text("municipal")};
  made.record.executors = {text("Центр"), text("Школы")};
  made.record.data_sources.resize(1);
  made.record.data_sources[0].source = text("surveys");
  made.record.data_sources[0].modes = {text("survey"), text("paper")};
  made.record.indicators.resize(2);
  made.record.indicators[0].code = text("ko_fact");
  made.record.indicators[1].section = text("4.3");
  made.record.indicators[1].text = text("Доля педагогов");
  made.record.schedule.resize(1);
  made.record.schedule[0].kind = text("final");
  made.document = 0;
  made.schools = {1};
  Deadline due;
  due.text = "май 2031 года";
  due.kind = DeadlineKind::month;
  due.from = Date{2031, 5, 1};
  due.to = Date{2031, 5, 31};
  made.schedule = {due};
  return made;
}

// An invented municipality with risks and monitoring, and the words for their tokens.
struct ApiTest : PageTest {
  ApiTest() {
    municipality.risks = {test_risks()};
    municipality.monitoring = {test_monitoring()};
    vocabulary.indicators["ko_fact"].name = text("Учатся на «4» и «5»");
    vocabulary.indicators["ko_fact"].unit = text("percent");
    vocabulary.risk_factors["low_motivation"].name = text("Низкая мотивация");
    for (const char* key :
         {"significance.medium", "significance.high", "monitoring_kind.final", "mode.survey", "mode.paper",
          "measure_status.partial", "deadline_owner.occasion", "evidence.monitoring", "origin.published"})
      words.set(key, {std::string("слово ") + key});
  }
};

}  // namespace glasnost::view
