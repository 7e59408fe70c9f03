#include "view/api/parts/refs.h"

#include "plan/urls.h"

namespace glasnost::view {

RefJson school_ref(const model::Municipality& m, std::size_t school) {
  const auto& record = m.schools[school].record;
  return {record.id, record.short_name.value, plan::api_entity(m.id, "schools", record.id),
          plan::school_page(m.id, record.id)};
}

RefJson document_ref(const model::Municipality& m, std::size_t document) {
  const auto& record = m.documents[document].record;
  return {record.id, record.title.value, plan::api_entity(m.id, "documents", record.id),
          plan::document_page(m.id, record.id)};
}

RefJson programme_ref(const model::Municipality& m, std::size_t programme) {
  const auto& record = m.programmes[programme].record;
  return {record.id, record.title.value, plan::api_entity(m.id, "programmes", record.id),
          plan::programme_page(m.id, record.id)};
}

RefJson data_set_ref(const model::Municipality& m, std::size_t data_set) {
  const auto& record = m.data_sets[data_set].record;
  return {record.id, record.title.value, plan::api_entity(m.id, "indicators", record.id),
          plan::data_set_page(m.id, record.id)};
}

RefJson risks_ref(const model::Municipality& m, std::size_t risks) {
  const auto& record = m.risks[risks].record;
  return {record.id, record.title.value, plan::api_entity(m.id, "risks", record.id),
          plan::risks_page(m.id, record.id)};
}

RefJson monitoring_ref(const model::Municipality& m, std::size_t monitoring) {
  const auto& record = m.monitoring[monitoring].record;
  return {record.id, record.title.value, plan::api_entity(m.id, "monitoring", record.id),
          plan::monitoring_page(m.id, record.id)};
}

std::vector<RefJson> refs(const model::Municipality& m, const std::vector<std::size_t>& indexes,
                          MakeRef make) {
  std::vector<RefJson> out;
  for (const std::size_t index : indexes) out.push_back(make(m, index));
  return out;
}

std::vector<RefJson> all_refs(const model::Municipality& m, std::size_t count, MakeRef make) {
  std::vector<RefJson> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(make(m, i));
  return out;
}

std::optional<RefJson> ref_or_null(const model::Municipality& m, std::optional<std::size_t> index,
                                   MakeRef make) {
  if (!index) return std::nullopt;
  return make(m, *index);
}

}  // namespace glasnost::view
