#include "view/api/site/api_site.h"
#include "view/api/tables/table.h"
#include "view/indicator_rows.h"

namespace glasnost::view {
namespace {

constexpr std::string_view kColumns[] = {
    "municipality", "municipality_name", "data_set", "title", "period", "value", "reason", "origin", "source",
    "line"};

Value row_of(const IndicatorRow& report, const Words& words) {
  const auto& [summary, item] = report;
  TableRow row;
  row.text(summary.id).text(summary.name).text(item.data_set).text(item.title);
  row.text(item.period ? period_words(*item.period, words) : "");
  row.number(item.total ? item.total->value : std::nullopt);
  row.text(item.total ? item.total->reason : "");
  row.text(!item.total ? "" : item.computed ? "computed" : "published");
  const bool has_line = item.line > 0 && !item.computed;
  row.text(item.path).number(has_line ? std::optional(Decimal::integer(item.line)) : std::nullopt);
  return std::move(row).value();
}

}  // namespace

Value indicator_table(const ApiSiteContext& c) {
  List rows;
  TableRow header;
  for (const auto column : kColumns) header.text(std::string(column));
  rows.push_back(std::move(header).value());
  for (const auto& report : indicator_rows(c.site, indicator_code(c.site, c.file.subject)))
    rows.push_back(row_of(report, c.frame.words));
  return Value(std::move(rows));
}

}  // namespace glasnost::view
