#include "view/pages/parts/record_links.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/text/text.h"

namespace glasnost::view {

Link school_link(std::size_t school, const MunicipalityContext& context) {
  const auto& record = context.municipality.schools[school].record;
  return {record.short_name.value, context.url(plan::school_page(context.municipality.id, record.id))};
}

std::vector<Link> school_links(const std::vector<std::size_t>& schools, const MunicipalityContext& context) {
  std::vector<Link> links;
  for (std::size_t school : by_name(schools, context.municipality))
    links.push_back(school_link(school, context));
  return links;
}

Link document_link(std::size_t document, const MunicipalityContext& context, std::string_view anchor) {
  const auto& m = context.municipality;
  const auto& record = m.documents[document].record;
  return {document_name(record, context.frame.words),
          context.url(plan::document_page(m.id, record.id), anchor)};
}

Link programme_link(std::size_t programme, const MunicipalityContext& context, std::string_view anchor) {
  const auto& m = context.municipality;
  const auto& record = m.programmes[programme].record;
  return {record.title.value, context.url(plan::programme_page(m.id, record.id), anchor)};
}

Link data_set_link(std::size_t data_set, const MunicipalityContext& context, std::string_view anchor) {
  const auto& m = context.municipality;
  const auto& record = m.data_sets[data_set].record;
  return {record.title.value, context.url(plan::data_set_page(m.id, record.id), anchor)};
}

Link risks_link(std::size_t risks, const MunicipalityContext& context, std::string_view anchor) {
  const auto& m = context.municipality;
  const auto& record = m.risks[risks].record;
  return {record.title.value, context.url(plan::risks_page(m.id, record.id), anchor)};
}

Link monitoring_link(std::size_t monitoring, const MunicipalityContext& context, std::string_view anchor) {
  const auto& m = context.municipality;
  const auto& record = m.monitoring[monitoring].record;
  return {record.title.value, context.url(plan::monitoring_page(m.id, record.id), anchor)};
}

std::vector<std::size_t> by_name(const std::vector<std::size_t>& schools, const model::Municipality& m) {
  if (schools.size() < 2) return schools;
  std::vector<std::pair<std::string, std::size_t>> keyed;
  for (std::size_t school : schools)
    keyed.emplace_back(collation_key(m.schools[school].record.short_name.value), school);
  std::sort(keyed.begin(), keyed.end());
  std::vector<std::size_t> order;
  for (const auto& [key, school] : keyed) order.push_back(school);
  return order;
}

std::vector<std::size_t> schools_by_name(const model::Municipality& m) {
  std::vector<std::size_t> all(m.schools.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return by_name(all, m);
}

std::string joined_text(const std::vector<Text>& parts) {
  std::string out;
  for (const auto& part : parts) out += (out.empty() ? "" : ", ") + part.value;
  return out;
}

}  // namespace glasnost::view
