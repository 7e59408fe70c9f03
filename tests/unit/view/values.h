// Reads a view's value by a dotted path ("points.0.label"), and makes the records that tests of pages need.
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "base/value.h"
#include "model/municipality.h"
#include "view/pages/parts/page_frame.h"

namespace glasnost::view {

inline const Value& at(const Value& value, std::string_view path) {
  const Value* found = &value;
  while (!path.empty()) {
    const auto dot = path.find('.');
    const auto part = path.substr(0, dot);
    path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
    if (const auto* list = std::get_if<List>(&found->data())) {
      found = &list->at(std::stoul(std::string(part)));
    } else {
      const auto& object = std::get<Object>(found->data());
      const int index = object.shape->index_of(part);
      INFO("field " << part);
      REQUIRE(index >= 0);
      found = &object.values.at(static_cast<std::size_t>(index));
    }
  }
  return *found;
}
inline std::string text_at(const Value& value, std::string_view path) {
  const auto& data = at(value, path).data();
  if (const auto* url = std::get_if<Url>(&data)) return url->str();
  if (const auto* html = std::get_if<SafeHtml>(&data)) return html->str();
  if (const auto* number = std::get_if<Decimal>(&data)) return number->to_string();
  return std::get<std::string>(data);
}
inline bool true_at(const Value& value, std::string_view path) { return at(value, path).truthy(); }
inline std::size_t size_at(const Value& value, std::string_view path) {
  return std::get<List>(at(value, path).data()).size();
}

inline Text text(std::string value) { return {std::move(value), {1, 1}}; }

// The dictionary's few words that these tests look at; every other key gives itself.
inline Words test_words() {
  Words words;
  const auto set = [&](const char* key, const char* word) { words.set(key, {word}); };
  words.set("date.month_names", {"Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август",
                                 "Сентябрь", "Октябрь", "Ноябрь", "Декабрь"});
  words.set("date.months", {"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
                            "сентября", "октября", "ноября", "декабря"});
  set("date.year_suffix", "года");
  set("name.number", "№ {0}");
  set("name.date", "от {0}");
  set("name.named", "{0} {1}");
  set("name.acting", "исполняющий обязанности: {0}");
  set("name.document", "документ");
  set("name.illegible", "{0} (номер и дата в источнике нечитаемы)");
  set("period.part", "{0} {1} учебного года");
  set("period.years", "{0}–{1} годы");
  set("period.year", "{0} год");
  set("period.school_year", "{0} учебный год");
  set("period.end_of_school_year", "к концу {0} учебного года");
  set("part.h2", "2 полугодие");
  set("point.named", "пункт {0}");
  set("point.again", "{0} ({1}-й)");
  set("point.below", "{0}, подпункт {1}");
  set("measure.named", "мероприятие {0}");
  set("deadline.issue.impossible-date", "такой даты нет");
  set("flag.repeated-label", "нумерация как в документе");
  set("flag.impossible-date", "такой даты нет");
  set("flag.remark", "Замечание редактора");
  set("relation.out.based_on", "На основании");
  set("relation.in.approves", "Чем утверждён");
  set("unit_sign.percent", "%");
  set("unit_sign.percentage_point", "п.п.");
  set("reason.not_published", "не опубликовано");
  set("scope.municipality", "ИТОГО");
  set("significance.medium", "средняя");
  set("significance.high", "высокая");
  set("significance.unspecified", "не указана");
  set("risks.or", "{0} или {1}");
  set("monitoring_kind.entry", "входной");
  set("monitoring.occasion", "{0} мониторинг");
  set("mode.survey", "опрос");
  set("measure_status.partial", "выполнено частично");
  set("deadlines.impossible", "В источнике невозможная дата");
  set("deadline.kind.continuous", "постоянно");
  set("issue.data_source", "источник данных {0}");
  return words;
}

// An invented municipality with two schools, an order, its plan, and one record of each other kind.
model::Municipality test_municipality();

// Everything that a page's view needs besides the municipality.
struct PageTest {
  record::SiteSettings settings;
  record::Vocabulary vocabulary;
  Words words = test_words();
  model::Municipality municipality = test_municipality();
  std::vector<model::Issue> issues;
  Frame frame{.settings = settings,
              .vocabulary = vocabulary,
              .words = words,
              .base_url = "",
              .as_of = "2031-05-04",
              .offline = false,
              .stylesheet = Url::own("assets/style.css")};

  Value view(plan::Kind kind, std::string path, std::size_t subject = 0) {
    const plan::PlannedFile file{std::move(path), kind, subject, {}};
    return municipality_view(file, municipality, issues, frame);
  }
};

}  // namespace glasnost::view
