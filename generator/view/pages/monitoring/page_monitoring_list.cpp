#include "view/pages/pages.h"
#include "view/pages/parts/record_links.h"

namespace glasnost::view {
namespace {

struct MonitoringRow {
  Link link;
  std::string period;
  std::optional<Link> document;
  std::vector<Link> schools;
  bool all_schools = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using M = MonitoringRow;
    visit("link", &M::link);
    visit("period", &M::period);
    visit("document", &M::document);
    visit("schools", &M::schools);
    visit("all_schools", &M::all_schools);
  }
};

struct MonitoringListPage {
  PageFrame page;
  std::vector<MonitoringRow> monitoring;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("page", &MonitoringListPage::page);
    visit("monitoring", &MonitoringListPage::monitoring);
  }
};

}  // namespace

Value monitoring_list_page_view(const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& words = context.frame.words;
  MonitoringListPage view;
  PageHead head;
  head.heading = words["page.monitoring"];
  head.description = filled(words["description.monitoring_list"], {m.record.name.value});
  view.page = page_frame(std::move(head), context);
  for (std::size_t i = 0; i < m.monitoring.size(); ++i) {
    const auto& monitoring = m.monitoring[i];
    MonitoringRow row;
    row.link = monitoring_link(i, context);
    if (monitoring.record.period) row.period = period_words(*monitoring.record.period, words);
    if (monitoring.document) row.document = document_link(*monitoring.document, context);
    row.all_schools = monitoring.all_schools;
    if (!row.all_schools) row.schools = school_links(monitoring.schools, context);
    view.monitoring.push_back(std::move(row));
  }
  return to_value(view);
}

const Shape& monitoring_list_page_shape() { return shape_of<MonitoringListPage>(); }

}  // namespace glasnost::view
