// A deadline as endpoints write it (content.md, "Deadlines").
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/fields.h"
#include "base/time/deadline.h"
#include "base/words.h"

namespace glasnost::view {

struct SpanJson {
  std::optional<Date> from, to;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("from", &SpanJson::from);
    visit("to", &SpanJson::to);
  }
};
struct EveryJson {
  int times = 1;
  bool at_least = false;
  std::string unit;
  int span = 1;
  std::vector<int> nth;
  std::optional<int> weekday;
  template <class Visit>
  static void fields(Visit&& visit) {
    using E = EveryJson;
    visit("times", &E::times);
    visit("at_least", &E::at_least);
    visit("unit", &E::unit);
    visit("span", &E::span);
    visit("nth", &E::nth);
    visit("weekday", &E::weekday);
  }
};
struct AfterJson {
  int count = 0;
  std::string unit, event;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("count", &AfterJson::count);
    visit("unit", &AfterJson::unit);
    visit("event", &AfterJson::event);
  }
};
struct DeadlineJson {
  std::string text, kind;
  std::optional<std::string> kind_label;
  std::optional<Date> from, to;
  std::vector<SpanJson> dates;
  std::optional<EveryJson> every;
  std::optional<std::string> owner;
  std::optional<AfterJson> after;
  std::vector<std::string> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DeadlineJson;
    visit("text", &D::text);
    visit("kind", &D::kind);
    visit("kind_label", &D::kind_label);
    visit("from", &D::from);
    visit("to", &D::to);
    visit("dates", &D::dates);
    visit("every", &D::every);
    visit("owner", &D::owner);
    visit("after", &D::after);
    visit("issues", &D::issues);
  }
};
DeadlineJson deadline_json(const Deadline& deadline, const Words& words);

}  // namespace glasnost::view
