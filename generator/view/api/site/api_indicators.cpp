#include <set>

#include "view/api/site/api_site.h"
#include "view/indicator_rows.h"

namespace glasnost::view {
namespace {

// `municipalities`: that have the indicator in a data set of theirs.
struct IndicatorRowJson : IndicatorJson {
  std::vector<std::string> synonyms;
  std::size_t municipalities = 0, data_sets = 0;
  std::string href, html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = IndicatorRowJson;
    IndicatorJson::fields(visit);
    visit("synonyms", &I::synonyms);
    visit("municipalities", &I::municipalities);
    visit("data_sets", &I::data_sets);
    visit("href", &I::href);
    visit("html", &I::html);
  }
};

struct PlaceJson {
  std::string path;
  std::optional<int> line;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("path", &PlaceJson::path);
    visit("line", &PlaceJson::line);
  }
};
// What a data set of a municipality says: `cell` is null where it has no total.
struct ReportJson {
  RefJson municipality, data_set;
  std::optional<PeriodJson> period;
  std::optional<CellJson> cell;
  std::optional<std::string> origin, origin_label;
  PlaceJson source;
  template <class Visit>
  static void fields(Visit&& visit) {
    using R = ReportJson;
    visit("municipality", &R::municipality);
    visit("data_set", &R::data_set);
    visit("period", &R::period);
    visit("cell", &R::cell);
    visit("origin", &R::origin);
    visit("origin_label", &R::origin_label);
    visit("source", &R::source);
  }
};
struct IndicatorReportJson : IndicatorJson {
  std::vector<std::string> synonyms;
  std::vector<ReportJson> rows;
  template <class Visit>
  static void fields(Visit&& visit) {
    IndicatorJson::fields(visit);
    visit("synonyms", &IndicatorReportJson::synonyms);
    visit("rows", &IndicatorReportJson::rows);
  }
};

std::vector<std::string> synonyms_of(std::string_view code, const record::Vocabulary& vocabulary) {
  return texts(vocabulary.indicators.find(code)->second.synonyms);
}

IndicatorRowJson indicator_row(const ApiSiteContext& c, std::size_t subject) {
  const std::string& code = indicator_code(c.site, subject);
  IndicatorRowJson row;
  static_cast<IndicatorJson&>(row) = indicator_json(code, c.frame);
  row.synonyms = synonyms_of(code, c.site.vocabulary);
  std::set<std::string_view> municipalities;
  for (const auto& report : indicator_rows(c.site, code)) {
    municipalities.insert(report.municipality.id);
    ++row.data_sets;
  }
  row.municipalities = municipalities.size();
  row.href = plan::api_indicator(code);
  row.html = plan::indicator_page(code);
  return row;
}

ReportJson report_json(const IndicatorRow& row, const Frame& frame) {
  const auto& [summary, item] = row;
  ReportJson out;
  out.municipality = {summary.id, summary.name, plan::api_municipality(summary.id),
                      plan::municipality_page(summary.id)};
  out.data_set = {item.data_set, item.title, plan::api_entity(summary.id, "indicators", item.data_set),
                  plan::data_set_page(summary.id, item.data_set)};
  out.period = period_json(item.period, frame.words);
  out.source.path = item.path;
  if (item.line > 0 && !item.computed) out.source.line = item.line;
  if (!item.total) return out;
  out.cell = cell_json(*item.total, frame.vocabulary);
  out.origin = item.computed ? "computed" : "published";
  out.origin_label = text_or_null(label_of(frame.words, "origin", *out.origin));
  return out;
}

}  // namespace

Value api_indicators_view(const ApiSiteContext& c) {
  std::vector<IndicatorRowJson> data;
  for (std::size_t i = 0; i < c.site.vocabulary.indicators.size(); ++i) data.push_back(indicator_row(c, i));
  return envelope(std::move(data), site_head(c, plan::glossary_page()));
}

Value api_indicator_view(const ApiSiteContext& c) {
  const std::string& code = indicator_code(c.site, c.file.subject);
  const auto rows = indicator_rows(c.site, code);
  IndicatorReportJson data;
  static_cast<IndicatorJson&>(data) = indicator_json(code, c.frame);
  data.synonyms = synonyms_of(code, c.site.vocabulary);
  const Part part = part_of(c.file, rows.size());
  for (std::size_t i = part.first; i < part.last; ++i) data.rows.push_back(report_json(rows[i], c.frame));
  EnvelopeHead head = site_head(c, plan::indicator_page(code));
  head.csv = plan::csv_indicator(code);
  head.paging = paging_json(c.file, rows.size(), [&](std::size_t p) { return plan::api_indicator(code, p); });
  return envelope(std::move(data), head);
}

}  // namespace glasnost::view
