// Two invented municipalities as the pages and endpoints across them know them.
#pragma once

#include "endpoints.h"

namespace glasnost::view {

inline model::IndicatorItem indicator_item(const char* data_set, const char* total) {
  model::IndicatorItem item;
  item.code = "ko_fact";
  item.data_set = data_set;
  item.title = std::string("Итоги ") + data_set;
  item.period = school_year_period("2030/2031", "h2");
  item.path = std::string("municipalities/zarechny/indicators/") + data_set + ".json";
  if (!Decimal::parse(total)) return item;
  item.total = record::Cell{.code = "ko_fact", .value = Decimal::parse(total), .reason = "", .mark = {}};
  item.line = 12;
  return item;
}

struct SiteTest {
  Words words = test_words();
  model::Site site;
  std::string base_url;

  SiteTest() {
    for (const char* key : {"page.letter", "page.part", "description.letter"})
      words.set(key, {"{0} {1} {2}"});
    words.set("page.titled", {"{0} — {1}"});
    auto& indicator = site.vocabulary.indicators["ko_fact"];
    indicator.name = text("Учатся на «4» и «5»");
    indicator.unit = text("percent");
    model::Summary first, second;
    first.id = "lesnoy";
    first.name = "Лесной район";
    second.id = "zarechny";
    second.name = "Заречный";
    first.schools = {{"bor", "Борская СОШ", "b"}, {"no-10", "СОШ № 10", "0-9"}};
    second.schools = {{"no-2", "СОШ № 2", "0-9"}, {"bereg", "Береговая СОШ", "b"}};
    second.risks = {"2031"};
    second.monitoring = {"2031-monitoring"};
    second.deadlines = 3;
    first.indicators = {indicator_item("2029", "")};
    second.indicators = {indicator_item("2030", "35.31"), indicator_item("2031", "40")};
    second.indicators[1].computed = true;
    site.summaries = {first, second};
  }

  Value view(plan::Kind kind, std::string path, std::size_t subject = 0, std::size_t part = 0) {
    const Frame frame{.settings = site.settings,
                      .vocabulary = site.vocabulary,
                      .words = words,
                      .base_url = base_url,
                      .as_of = "2031-05-04",
                      .offline = false,
                      .stylesheet = Url::own("assets/style.css")};
    const plan::PlannedFile file{std::move(path), kind, subject, {}, part};
    return site_view(file, site, frame);
  }
};

}  // namespace glasnost::view
