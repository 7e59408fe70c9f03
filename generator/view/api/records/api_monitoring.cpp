#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

struct MonitoredSourceJson {
  std::string source, source_label;
  std::optional<std::string> data;
  std::vector<std::string> mode, mode_label;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = MonitoredSourceJson;
    visit("source", &S::source);
    visit("source_label", &S::source_label);
    visit("data", &S::data);
    visit("mode", &S::mode);
    visit("mode_label", &S::mode_label);
  }
};
// A code of the vocabulary with its name, or a text of the programme's own.
struct WatchedIndicatorJson {
  std::optional<std::string> code, section, text, name, unit, href;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = WatchedIndicatorJson;
    visit("code", &I::code);
    visit("section", &I::section);
    visit("text", &I::text);
    visit("name", &I::name);
    visit("unit", &I::unit);
    visit("href", &I::href);
  }
};
struct OccasionJson {
  std::optional<std::string> kind, kind_label;
  DeadlineJson due;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("kind", &OccasionJson::kind);
    visit("kind_label", &OccasionJson::kind_label);
    visit("due", &OccasionJson::due);
  }
};

struct MonitoringJson {
  std::string id, title, text;
  std::optional<std::string> text_label;
  std::optional<std::string> document;
  std::vector<std::string> kinds, kinds_label, levels, levels_label;
  std::optional<PeriodJson> period;
  std::optional<std::string> developer;
  std::vector<std::string> executors, consumers;
  bool all_schools = false;
  std::vector<RefJson> schools;
  std::vector<MonitoredSourceJson> data_sources;
  std::vector<WatchedIndicatorJson> indicators;
  std::vector<OccasionJson> schedule;
  std::vector<PointJson> points;
  std::vector<std::string> cycle, cycle_label;
  std::vector<Map> stated;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using M = MonitoringJson;
    visit("id", &M::id);
    visit("title", &M::title);
    visit("text", &M::text);
    visit("text_label", &M::text_label);
    visit("document", &M::document);
    visit("kinds", &M::kinds);
    visit("kinds_label", &M::kinds_label);
    visit("levels", &M::levels);
    visit("levels_label", &M::levels_label);
    visit("period", &M::period);
    visit("developer", &M::developer);
    visit("executors", &M::executors);
    visit("consumers", &M::consumers);
    visit("all_schools", &M::all_schools);
    visit("schools", &M::schools);
    visit("data_sources", &M::data_sources);
    visit("indicators", &M::indicators);
    visit("schedule", &M::schedule);
    visit("points", &M::points);
    visit("cycle", &M::cycle);
    visit("cycle_label", &M::cycle_label);
    visit("stated", &M::stated);
    visit("issues", &M::issues);
  }
};

MonitoredSourceJson source_row(const ApiContext& c, const record::Monitoring::DataSource& source) {
  return {source.source.value, data_source_name(source.source.value, c.frame.vocabulary),
          text_or_null(source.data), texts(source.modes), c.labels("mode", source.modes)};
}

WatchedIndicatorJson indicator_row(const ApiContext& c, const record::Monitoring::Indicator& indicator) {
  WatchedIndicatorJson out;
  out.section = text_or_null(indicator.section);
  out.text = text_or_null(indicator.text);
  if (indicator.code.empty()) return out;
  const auto& code = indicator.code.value;
  out.code = code;
  out.name = indicator_name(code, c.frame.vocabulary);
  out.unit = text_or_null(indicator_unit(code, c.frame.vocabulary));
  if (c.frame.vocabulary.indicators.contains(code)) out.href = plan::api_indicator(code);
  return out;
}

void add_lists(MonitoringJson& out, const ApiContext& c, const model::Monitoring& monitoring) {
  const auto& r = monitoring.record;
  for (const auto& source : r.data_sources) out.data_sources.push_back(source_row(c, source));
  for (const auto& indicator : r.indicators) out.indicators.push_back(indicator_row(c, indicator));
  for (std::size_t i = 0; i < r.schedule.size(); ++i)
    out.schedule.push_back({text_or_null(r.schedule[i].kind),
                            c.label("monitoring_kind", r.schedule[i].kind.value),
                            deadline_json(monitoring.schedule[i], c.frame.words)});
}

}  // namespace

Value api_monitoring(const ApiContext& c) {
  const auto& monitoring = c.m.monitoring[c.file.subject];
  const auto& r = monitoring.record;
  const std::string page = plan::monitoring_page(c.m.id, r.id);
  MonitoringJson data;
  data.id = r.id;
  data.title = r.title.value;
  data.text = text_kind(r);
  data.text_label = c.label("text_kind", data.text);
  if (monitoring.document) data.document = document_ref(c.m, *monitoring.document).href;
  data.kinds = texts(r.kinds);
  data.kinds_label = c.labels("monitoring_kind", r.kinds);
  data.levels = texts(r.levels);
  data.levels_label = c.labels("level", r.levels);
  data.period = period_json(r.period, c.frame.words);
  data.developer = text_or_null(r.developer);
  data.executors = texts(r.executors);
  data.consumers = texts(r.consumers);
  data.all_schools = monitoring.all_schools;
  data.schools = refs(c.m, monitoring.schools, school_ref);
  add_lists(data, c, monitoring);
  data.points = points_json(c, r.points, r, page);
  data.cycle = texts(r.cycle);
  data.cycle_label = c.labels("cycle", r.cycle);
  data.stated = stated_json(r);
  data.issues = other_issues_json(c, r, anchors_of(r.points));
  return envelope(std::move(data), record_head(c, page));
}

}  // namespace glasnost::view
