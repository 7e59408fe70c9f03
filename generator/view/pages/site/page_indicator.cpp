#include "view/indicator_rows.h"
#include "view/pages/parts/values.h"
#include "view/pages/site/site_pages.h"

namespace glasnost::view {
namespace {

// `has_total`: the data set has a total; the cell may still say why there is no number.
struct ReportRow {
  Link municipality, data_set;
  std::string period;
  bool has_total = false, is_computed = false;
  CellView cell;
  template <class Visit>
  static void fields(Visit&& visit) {
    using R = ReportRow;
    visit("municipality", &R::municipality);
    visit("data_set", &R::data_set);
    visit("period", &R::period);
    visit("has_total", &R::has_total);
    visit("is_computed", &R::is_computed);
    visit("cell", &R::cell);
  }
};

// What a share is made from.
struct ShareView {
  Link count, of;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("count", &ShareView::count);
    visit("of", &ShareView::of);
  }
};

struct IndicatorPage {
  PageFrame page;
  std::string definition, unit, better;
  std::vector<std::string> synonyms;
  std::optional<Link> forecast_of;
  std::optional<ShareView> share;
  std::vector<ReportRow> rows;
  bool has_synonyms = false, has_rows = false;
  Url csv, json;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = IndicatorPage;
    visit("page", &I::page);
    visit("definition", &I::definition);
    visit("unit", &I::unit);
    visit("better", &I::better);
    visit("synonyms", &I::synonyms);
    visit("forecast_of", &I::forecast_of);
    visit("share", &I::share);
    visit("rows", &I::rows);
    visit("has_synonyms", &I::has_synonyms);
    visit("has_rows", &I::has_rows);
    visit("csv", &I::csv);
    visit("json", &I::json);
  }
};

std::optional<Link> indicator_link(const Text& code, const SiteContext& context) {
  if (code.empty()) return std::nullopt;
  return Link{indicator_name(code.value, context.frame.vocabulary),
              context.url(plan::indicator_page(code.value))};
}

ReportRow row_of(const IndicatorRow& report, const SiteContext& context) {
  const auto& [summary, item] = report;
  const auto& words = context.frame.words;
  ReportRow row;
  row.municipality = {summary.name, context.url(plan::municipality_page(summary.id))};
  row.data_set = {item.title, context.url(plan::data_set_page(summary.id, item.data_set))};
  if (item.period) row.period = period_words(*item.period, words);
  row.has_total = item.total.has_value();
  row.is_computed = item.computed;
  if (item.total)
    row.cell = cell_view(&*item.total, indicator_unit(item.code, context.frame.vocabulary), words);
  return row;
}

void show_facts(IndicatorPage& view, const record::Indicator& indicator, const SiteContext& context) {
  const auto& words = context.frame.words;
  view.definition = indicator.definition.value;
  view.unit = label_of(words, "unit", indicator.unit.value);
  view.better = label_of(words, "better", indicator.better.value);
  for (const auto& synonym : indicator.synonyms) view.synonyms.push_back(synonym.value);
  view.has_synonyms = !view.synonyms.empty();
  view.forecast_of = indicator_link(indicator.forecast_of, context);
  const auto count = indicator_link(indicator.count, context), of = indicator_link(indicator.of, context);
  if (count && of) view.share = ShareView{*count, *of};
}

}  // namespace

Value indicator_page_view(const plan::PlannedFile& file, const model::Site& site,
                          const SiteContext& context) {
  const auto& code = indicator_code(site, file.subject);
  const auto& indicator = site.vocabulary.indicators.find(code)->second;
  IndicatorPage view;
  PageHead head;
  head.heading = indicator.name.value;
  head.description = filled(context.frame.words["description.indicator"], {indicator.name.value});
  head.data = plan::api_indicator(code);
  view.page = page_frame(std::move(head), context);
  show_facts(view, indicator, context);
  for (const auto& report : indicator_rows(site, code)) view.rows.push_back(row_of(report, context));
  view.has_rows = !view.rows.empty();
  view.csv = context.url(plan::csv_indicator(code));
  view.json = context.url(plan::api_indicator(code));
  return to_value(view);
}

const Shape& indicator_page_shape() { return shape_of<IndicatorPage>(); }

}  // namespace glasnost::view
