#include "view/pages/pages.h"
#include "view/pages/parts/values.h"

namespace glasnost::view {
namespace {

struct DataSetRow {
  Link link;
  SourceView source;
  std::vector<std::string> indicators;
  std::size_t rows = 0;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DataSetRow;
    visit("link", &D::link);
    visit("source", &D::source);
    visit("indicators", &D::indicators);
    visit("rows", &D::rows);
  }
};

struct DataSetsPage {
  PageFrame page;
  std::vector<DataSetRow> data_sets;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("page", &DataSetsPage::page);
    visit("data_sets", &DataSetsPage::data_sets);
  }
};

}  // namespace

Value data_sets_page_view(const MunicipalityContext& context) {
  const auto& m = context.municipality;
  DataSetsPage view;
  PageHead head;
  head.heading = context.frame.words["page.data_sets"];
  head.description = filled(context.frame.words["description.data_sets"], {m.record.name.value});
  head.data = plan::api_list(m.id, "indicators");
  view.page = page_frame(std::move(head), context);
  for (std::size_t i = 0; i < m.data_sets.size(); ++i) {
    const auto& data_set = m.data_sets[i];
    DataSetRow row;
    row.link = data_set_link(i, context);
    row.source = source_view(data_set, context);
    row.rows = data_set.record.rows.size();
    for (const auto& code : data_set.record.indicators)
      row.indicators.push_back(indicator_name(code.value, context.frame.vocabulary));
    view.data_sets.push_back(std::move(row));
  }
  return to_value(view);
}

const Shape& data_sets_page_shape() { return shape_of<DataSetsPage>(); }

}  // namespace glasnost::view
