#include "model/cycle.h"
#include "view/pages/municipality/steps.h"
#include "view/pages/pages.h"
#include "view/pages/school/school_parts.h"

namespace glasnost::view {
namespace {

// The section «Повышение качества образования» of a municipality.
struct QualityPage {
  PageFrame page;
  std::vector<StepView> steps;
  std::vector<Link> data_sets, risks, monitoring;
  bool has_data_sets = false, has_risks = false, has_monitoring = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using Q = QualityPage;
    visit("page", &Q::page);
    visit("steps", &Q::steps);
    visit("data_sets", &Q::data_sets);
    visit("risks", &Q::risks);
    visit("monitoring", &Q::monitoring);
    visit("has_data_sets", &Q::has_data_sets);
    visit("has_risks", &Q::has_risks);
    visit("has_monitoring", &Q::has_monitoring);
  }
};

// The same section of a school.
struct SchoolQualityPage {
  PageFrame page;
  Link school;
  std::vector<StepView> steps;
  SupportView support;
  template <class Visit>
  static void fields(Visit&& visit) {
    using Q = SchoolQualityPage;
    visit("page", &Q::page);
    visit("school", &Q::school);
    visit("steps", &Q::steps);
    visit("support", &Q::support);
  }
};

}  // namespace

Value quality_page_view(const MunicipalityContext& context) {
  const auto& m = context.municipality;
  QualityPage view;
  PageHead head;
  head.heading = context.frame.words["page.quality"];
  head.description = filled(context.frame.words["description.quality"], {m.record.name.value});
  head.data = plan::api_list(m.id, "cycle");
  view.page = page_frame(std::move(head), context);
  view.steps = step_views(m.cycle, context);
  for (std::size_t i = 0; i < m.data_sets.size(); ++i) view.data_sets.push_back(data_set_link(i, context));
  for (std::size_t i = 0; i < m.risks.size(); ++i) view.risks.push_back(risks_link(i, context));
  for (std::size_t i = 0; i < m.monitoring.size(); ++i)
    view.monitoring.push_back(monitoring_link(i, context));
  view.has_data_sets = !view.data_sets.empty();
  view.has_risks = !view.risks.empty();
  view.has_monitoring = !view.monitoring.empty();
  return to_value(view);
}

Value school_quality_page_view(std::size_t subject, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& words = context.frame.words;
  const auto& record = m.schools[subject].record;
  SchoolQualityPage view;
  PageHead head;
  head.heading = words["page.quality"];
  head.description = filled(words["description.school_quality"], {record.short_name.value});
  head.above = {{std::string(words["page.schools"]), plan::schools_page(m.id), {}},
                {record.short_name.value, plan::school_page(m.id, record.id), {}}};
  view.page = page_frame(std::move(head), context);
  view.page.title = filled(words["page.titled"], {words["page.quality"], record.short_name.value});
  view.school = school_link(subject, context);
  view.steps = step_views(model::cycle_of_school(m, subject), context);
  view.support = support_view(subject, context);
  return to_value(view);
}

const Shape& quality_page_shape() { return shape_of<QualityPage>(); }
const Shape& school_quality_page_shape() { return shape_of<SchoolQualityPage>(); }

}  // namespace glasnost::view
