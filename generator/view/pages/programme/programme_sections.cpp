#include <algorithm>

#include "view/pages/programme/programme_parts.h"

namespace glasnost::view {
namespace {

std::optional<ExecutionView> execution_view(const model::Execution& execution,
                                            const MunicipalityContext& context) {
  if (execution.status.empty() && execution.evidence.empty()) return std::nullopt;
  ExecutionView view;
  view.status = label_of(context.frame.words, "measure_status", execution.status);
  view.as_of = execution.as_of;
  for (std::size_t document : execution.evidence) view.evidence.push_back(document_link(document, context));
  view.has_evidence = !view.evidence.empty();
  return view;
}

// Levels without gaps, however the source's headings jump: the first is 2, a deeper one the next.
class Levels {
 public:
  int of(int depth) {
    while (!open_.empty() && open_.back() >= depth) open_.pop_back();
    open_.push_back(depth);
    return static_cast<int>(open_.size()) + 1;
  }

 private:
  std::vector<int> open_;
};

void show_level(int level, SectionView& view) {
  constexpr int kSecond = 2, kThird = 3;
  view.h2 = level == kSecond;
  view.h3 = level == kThird;
  view.h4 = level > kThird;
}

template <class Has>
bool any(const std::vector<MeasureRow>& measures, Has has) {
  return std::any_of(measures.begin(), measures.end(), has);
}

}  // namespace

std::string measure_name(const record::Measure& measure, const Words& words) {
  return measure.number.empty() ? measure.title.text.value : filled(words["measure.named"], {measure.number});
}

MeasureRow measure_row(const model::MeasureLink& link, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& programme = m.programmes[link.programme];
  const auto& measure = programme.sections[link.section].measures[link.measure];
  const auto& record = measure.record;
  const auto page = plan::programme_page(m.id, programme.record.id);
  const auto fill = [&](const record::Prose& prose) { return context.fill(prose.body, page); };
  MeasureRow row;
  row.anchor = record.anchor;
  row.number = record.number;
  row.link = {measure_name(record, context.frame.words), context.url(page, record.anchor)};
  row.title = fill(record.title);
  row.responsible = fill(record.responsible);
  row.indicator = fill(record.indicator);
  row.expected_result = fill(record.expected_result);
  row.collection = fill(record.collection);
  row.report = fill(record.report);
  row.deadline = shown_deadline(measure.deadline, context.frame.words);
  row.execution = execution_view(measure.execution, context);
  for (const auto& [label, prose] : record.other) row.other.push_back({label, fill(prose)});
  row.all_schools = measure.all_schools;
  row.schools = school_links(measure.schools, context);
  row.has_schools = !row.schools.empty();
  row.flags = flags_at(programme.record, record.anchor, context);
  return row;
}

MeasureColumns columns_of(const std::vector<MeasureRow>& measures) {
  MeasureColumns columns;
  columns.number = any(measures, [](const auto& m) { return !m.number.empty(); });
  columns.deadline = any(measures, [](const auto& m) { return m.deadline.has_value(); });
  columns.responsible = any(measures, [](const auto& m) { return !m.responsible.empty(); });
  columns.indicator = any(measures, [](const auto& m) { return !m.indicator.empty(); });
  columns.expected_result = any(measures, [](const auto& m) { return !m.expected_result.empty(); });
  columns.collection = any(measures, [](const auto& m) { return !m.collection.empty(); });
  columns.report = any(measures, [](const auto& m) { return !m.report.empty(); });
  columns.execution = any(measures, [](const auto& m) { return m.execution.has_value(); });
  columns.schools = any(measures, [](const auto& m) { return m.all_schools || !m.schools.empty(); });
  for (const auto& measure : measures) {
    if (measure.other.size() <= columns.other.size()) continue;
    columns.other.clear();
    for (const auto& cell : measure.other) columns.other.push_back(cell.label);
  }
  return columns;
}

std::vector<SectionView> section_views(std::size_t programme, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& sections = m.programmes[programme].sections;
  const auto page = plan::programme_page(m.id, m.programmes[programme].record.id);
  Levels levels;
  std::vector<SectionView> views;
  for (std::size_t s = 0; s < sections.size(); ++s) {
    const auto& record = sections[s].record;
    SectionView view;
    view.anchor = record.anchor;
    view.number = record.number;
    view.title = record.title.value;
    if (!view.title.empty() || !view.number.empty()) show_level(levels.of(record.depth), view);
    view.html = context.fill(record.text, page);
    for (std::size_t i = 0; i < sections[s].measures.size(); ++i)
      view.measures.push_back(measure_row({programme, s, i, false}, context));
    view.has_measures = !view.measures.empty();
    view.columns = columns_of(view.measures);
    view.flags = flags_at(m.programmes[programme].record, record.anchor, context);
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace glasnost::view
