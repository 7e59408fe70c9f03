#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

struct DataSetRowJson {
  std::string id, title;
  std::optional<PeriodJson> period;
  std::vector<std::string> indicators;
  std::size_t rows = 0;
  std::string href, html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DataSetRowJson;
    visit("id", &D::id);
    visit("title", &D::title);
    visit("period", &D::period);
    visit("indicators", &D::indicators);
    visit("rows", &D::rows);
    visit("href", &D::href);
    visit("html", &D::html);
  }
};

DataSetRowJson row_json(const ApiContext& c, const record::DataSet& r) {
  return {r.id,
          r.title.value,
          period_json(r.period, c.frame.words),
          texts(r.indicators),
          r.rows.size(),
          plan::api_entity(c.m.id, "indicators", r.id),
          plan::data_set_page(c.m.id, r.id)};
}

}  // namespace

Value api_data_sets(const ApiContext& c) {
  const auto& data_sets = c.m.data_sets;
  return list_envelope(data_sets.size(),
                       list_head(c, plan::data_sets_page(c.m.id), "indicators", data_sets.size()),
                       [&](std::size_t i) { return row_json(c, data_sets[i].record); });
}

}  // namespace glasnost::view
