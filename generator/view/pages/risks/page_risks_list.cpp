#include "view/pages/pages.h"
#include "view/pages/parts/values.h"

namespace glasnost::view {
namespace {

struct RisksRow {
  Link link;
  SourceView source;
  std::size_t schools = 0;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("link", &RisksRow::link);
    visit("source", &RisksRow::source);
    visit("schools", &RisksRow::schools);
  }
};

struct RisksListPage {
  PageFrame page;
  std::vector<RisksRow> risks;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("page", &RisksListPage::page);
    visit("risks", &RisksListPage::risks);
  }
};

}  // namespace

Value risks_list_page_view(const MunicipalityContext& context) {
  const auto& m = context.municipality;
  RisksListPage view;
  PageHead head;
  head.heading = context.frame.words["page.risks"];
  head.description = filled(context.frame.words["description.risks_list"], {m.record.name.value});
  view.page = page_frame(std::move(head), context);
  for (std::size_t i = 0; i < m.risks.size(); ++i)
    view.risks.push_back(
        {risks_link(i, context), source_view(m.risks[i], context), m.risks[i].schools.size()});
  return to_value(view);
}

const Shape& risks_list_page_shape() { return shape_of<RisksListPage>(); }

}  // namespace glasnost::view
