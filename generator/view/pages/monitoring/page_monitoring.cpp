#include <algorithm>

#include "view/pages/document/points.h"
#include "view/pages/municipality/steps.h"
#include "view/pages/pages.h"

namespace glasnost::view {
namespace {

// Where data come from, what they are, and how they arrive.
struct DataSourceRow {
  std::string anchor, name, data, modes;
  std::vector<Flag> flags;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DataSourceRow;
    visit("anchor", &D::anchor);
    visit("name", &D::name);
    visit("data", &D::data);
    visit("modes", &D::modes);
    visit("flags", &D::flags);
  }
};

// `section`: the number of the section that names the indicator.
struct IndicatorRow {
  std::string anchor, section;
  Link link;
  std::vector<Flag> flags;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = IndicatorRow;
    visit("anchor", &I::anchor);
    visit("section", &I::section);
    visit("link", &I::link);
    visit("flags", &I::flags);
  }
};

struct OccasionRow {
  std::string anchor, kind;
  std::optional<DeadlineView> deadline;
  std::vector<Flag> flags;
  template <class Visit>
  static void fields(Visit&& visit) {
    using O = OccasionRow;
    visit("anchor", &O::anchor);
    visit("kind", &O::kind);
    visit("deadline", &O::deadline);
    visit("flags", &O::flags);
  }
};

struct MonitoringPage {
  PageFrame page;
  std::string period, kinds, levels, developer;
  std::optional<Link> document;
  std::vector<std::string> executors, consumers;
  bool is_summary = false, all_schools = false, has_executors = false, has_consumers = false,
       has_schools = false, has_sources = false, has_indicators = false, has_schedule = false,
       has_steps = false, has_points = false, has_remarks = false;
  std::vector<Link> schools, steps;
  std::vector<DataSourceRow> sources;
  std::vector<IndicatorRow> indicators;
  std::vector<OccasionRow> schedule;
  std::vector<PointRow> points;
  std::vector<Flag> remarks;
  template <class Visit>
  static void fields(Visit&& visit) {
    using M = MonitoringPage;
    visit("page", &M::page);
    visit("period", &M::period);
    visit("developer", &M::developer);
    visit("document", &M::document);
    visit("kinds", &M::kinds);
    visit("levels", &M::levels);
    visit("executors", &M::executors);
    visit("consumers", &M::consumers);
    visit("is_summary", &M::is_summary);
    visit("all_schools", &M::all_schools);
    visit("has_executors", &M::has_executors);
    visit("has_consumers", &M::has_consumers);
    visit("has_schools", &M::has_schools);
    visit("has_sources", &M::has_sources);
    visit("has_indicators", &M::has_indicators);
    visit("has_schedule", &M::has_schedule);
    visit("has_steps", &M::has_steps);
    visit("has_points", &M::has_points);
    visit("has_remarks", &M::has_remarks);
    visit("schools", &M::schools);
    visit("steps", &M::steps);
    visit("sources", &M::sources);
    visit("indicators", &M::indicators);
    visit("schedule", &M::schedule);
    visit("points", &M::points);
    visit("remarks", &M::remarks);
  }
};

// «входной, промежуточный, итоговый».
std::string labels_of(const std::vector<Text>& tokens, std::string_view group, const Words& words) {
  std::string labels;
  for (const auto& token : tokens)
    labels += (labels.empty() ? "" : ", ") + label_of(words, group, token.value);
  return labels;
}

std::vector<std::string> texts_of(const std::vector<Text>& texts) {
  std::vector<std::string> values;
  for (const auto& text : texts) values.push_back(text.value);
  return values;
}

// The findings that name `field`, counted from 1, or a part of it («data_sources.4.mode»).
std::vector<Flag> flags_in(const std::string& field, const record::Monitoring& record,
                           const MunicipalityContext& context) {
  auto issues = issues_of(context.issues, record);
  std::erase_if(issues, [&](const model::Issue* issue) {
    return issue->at != field && !issue->at.starts_with(field + ".");
  });
  return flags_of(issues, context.frame.words);
}

void show_passport(const model::Monitoring& monitoring, const MunicipalityContext& context,
                   MonitoringPage& view) {
  const auto& record = monitoring.record;
  const auto& words = context.frame.words;
  if (record.period) view.period = period_words(*record.period, words);
  view.developer = record.developer.value;
  if (monitoring.document) view.document = document_link(*monitoring.document, context);
  view.kinds = labels_of(record.kinds, "monitoring_kind", words);
  view.levels = labels_of(record.levels, "level", words);
  view.executors = texts_of(record.executors);
  view.consumers = texts_of(record.consumers);
  view.is_summary = record.is_summary;
  view.all_schools = monitoring.all_schools;
  if (!monitoring.all_schools) view.schools = school_links(monitoring.schools, context);
  view.steps = step_links(record.cycle, context);
  view.has_executors = !view.executors.empty();
  view.has_consumers = !view.consumers.empty();
  view.has_schools = view.all_schools || !view.schools.empty();
  view.has_steps = !view.steps.empty();
}

void show_sources(const record::Monitoring& record, const MunicipalityContext& context,
                  MonitoringPage& view) {
  for (const auto& source : record.data_sources) {
    const auto number = view.sources.size() + 1;
    DataSourceRow row;
    row.anchor = data_source_anchor(number);
    row.name = data_source_name(source.source.value, context.frame.vocabulary);
    row.data = source.data.value;
    row.modes = labels_of(source.modes, "mode", context.frame.words);
    row.flags = flags_in("data_sources." + std::to_string(number), record, context);
    view.sources.push_back(std::move(row));
  }
  view.has_sources = !view.sources.empty();
}

void show_indicators(const record::Monitoring& record, const MunicipalityContext& context,
                     MonitoringPage& view) {
  const auto& vocabulary = context.frame.vocabulary;
  for (const auto& indicator : record.indicators) {
    const auto number = view.indicators.size() + 1;
    IndicatorRow row;
    row.anchor = indicator_anchor(number);
    row.section = indicator.section.value;
    row.link.text = indicator.text.value;
    if (!indicator.code.empty()) row.link.text = indicator_name(indicator.code.value, vocabulary);
    if (vocabulary.indicators.contains(indicator.code.value))
      row.link.url = context.url(plan::indicator_page(indicator.code.value));
    row.flags = flags_in("indicators." + std::to_string(number), record, context);
    view.indicators.push_back(std::move(row));
  }
  view.has_indicators = !view.indicators.empty();
}

void show_schedule(const model::Monitoring& monitoring, const MunicipalityContext& context,
                   MonitoringPage& view) {
  const auto& words = context.frame.words;
  for (std::size_t i = 0; i < monitoring.schedule.size(); ++i) {
    OccasionRow row;
    row.anchor = occasion_anchor(i + 1);
    row.kind = label_of(words, "monitoring_kind", monitoring.record.schedule[i].kind.value);
    row.deadline = shown_deadline(monitoring.schedule[i], words);
    row.flags = flags_in("schedule." + std::to_string(i + 1), monitoring.record, context);
    view.schedule.push_back(std::move(row));
  }
  view.has_schedule = !view.schedule.empty();
}

// Findings that stand neither at a point nor in a row.
void show_remarks(const record::Monitoring& record, const MunicipalityContext& context,
                  MonitoringPage& view) {
  auto issues = issues_beside(record.points, record, context);
  std::erase_if(issues, [](const model::Issue* issue) {
    return issue->at.starts_with("data_sources.") || issue->at.starts_with("indicators.") ||
           issue->at.starts_with("schedule.");
  });
  view.remarks = flags_of(issues, context.frame.words);
  view.has_remarks = !view.remarks.empty();
}

}  // namespace

Value monitoring_page_view(std::size_t subject, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& words = context.frame.words;
  const auto& monitoring = m.monitoring[subject];
  MonitoringPage view;
  PageHead head;
  head.heading = monitoring.record.title.value;
  head.description = filled(words["description.monitoring"], {head.heading, m.record.name.value});
  head.data = plan::api_entity(m.id, "monitoring", monitoring.record.id);
  head.above = {{std::string(words["page.monitoring"]), plan::monitoring_list_page(m.id), {}}};
  view.page = page_frame(std::move(head), context);
  show_passport(monitoring, context, view);
  show_sources(monitoring.record, context, view);
  show_indicators(monitoring.record, context, view);
  show_schedule(monitoring, context, view);
  view.points = point_rows(monitoring, context);
  view.has_points = !view.points.empty();
  show_remarks(monitoring.record, context, view);
  return to_value(view);
}

const Shape& monitoring_page_shape() { return shape_of<MonitoringPage>(); }

}  // namespace glasnost::view
