#include "view/pages/page_parts.h"
#include "view/pages/pages.h"

namespace glasnost::view {
namespace {

// The section «Повышение качества образования» of a municipality.
struct QualityPage {
  PageFrame page;
  std::vector<StepView> steps;
  std::vector<Link> data_sets;
  bool has_data_sets = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using Q = QualityPage;
    visit("page", &Q::page);
    visit("steps", &Q::steps);
    visit("data_sets", &Q::data_sets);
    visit("has_data_sets", &Q::has_data_sets);
  }
};

// The same section of a school.
struct SchoolQualityPage {
  PageFrame page;
  Link school;
  std::vector<StepView> steps;
  template <class Visit>
  static void fields(Visit&& visit) {
    using Q = SchoolQualityPage;
    visit("page", &Q::page);
    visit("school", &Q::school);
    visit("steps", &Q::steps);
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
  view.steps = step_views(std::nullopt, context);
  for (const auto& data_set : m.data_sets)
    view.data_sets.push_back(
        {data_set.record.title.value, context.url(plan::data_set_page(m.id, data_set.record.id))});
  view.has_data_sets = !view.data_sets.empty();
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
  view.steps = step_views(subject, context);
  return to_value(view);
}

const Shape& quality_page_shape() { return shape_of<QualityPage>(); }
const Shape& school_quality_page_shape() { return shape_of<SchoolQualityPage>(); }

}  // namespace glasnost::view
