#include "view/api_parts.h"

namespace glasnost::view {
namespace {

struct CollectionJson {
  std::string name, href;
  std::size_t count = 0;
  std::optional<std::string> schema;
  static constexpr auto fields() {
    using C = CollectionJson;
    return std::tuple{field("name", &C::name), field("href", &C::href), field("count", &C::count),
                      field("schema", &C::schema)};
  }
};
struct IndexJson {
  std::string title;
  std::optional<std::string> publisher, licence;
  std::vector<CollectionJson> collections;
  static constexpr auto fields() {
    using I = IndexJson;
    return std::tuple{field("title", &I::title), field("publisher", &I::publisher),
                      field("licence", &I::licence), field("collections", &I::collections)};
  }
};

struct MunicipalityRowJson {
  std::string id, name;
  std::optional<std::string> region;
  std::size_t schools = 0, documents = 0, programmes = 0, indicators = 0;
  std::string href, html;
  static constexpr auto fields() {
    using M = MunicipalityRowJson;
    return std::tuple{field("id", &M::id),
                      field("name", &M::name),
                      field("region", &M::region),
                      field("schools", &M::schools),
                      field("documents", &M::documents),
                      field("programmes", &M::programmes),
                      field("indicators", &M::indicators),
                      field("href", &M::href),
                      field("html", &M::html)};
  }
};

struct BuildJson {
  std::string generator;
  std::optional<std::string> commit;
  static constexpr auto fields() {
    return std::tuple{field("generator", &BuildJson::generator), field("commit", &BuildJson::commit)};
  }
};

Value index_view(const plan::PlannedFile& file, const model::Site& site, const Frame& frame) {
  IndexJson data{site.settings.title.value,
                 text_or_null(site.settings.publisher),
                 text_or_null(site.settings.licence),
                 {}};
  data.collections.push_back({"municipalities", plan::api_municipalities(), site.summaries.size(), {}});
  for (const auto& summary : site.summaries) {
    const auto add = [&](const std::string& name, std::size_t count) {
      data.collections.push_back({summary.id + "/" + name, plan::api_list(summary.id, name), count, {}});
    };
    add("schools", summary.schools.size());
    add("documents", summary.documents);
    add("programmes", summary.programmes);
    add("indicators", summary.data_sets);
  }
  return envelope(std::move(data), file, frame, "");
}

Value municipalities_view(const plan::PlannedFile& file, const model::Site& site, const Frame& frame) {
  std::vector<MunicipalityRowJson> data;
  for (const auto& summary : site.summaries)
    data.push_back({.id = summary.id,
                    .name = summary.name,
                    .region = text_or_null(summary.region),
                    .schools = summary.schools.size(),
                    .documents = summary.documents,
                    .programmes = summary.programmes,
                    .indicators = summary.data_sets,
                    .href = plan::api_municipality(summary.id),
                    .html = plan::municipality_page(summary.id)});
  return envelope(std::move(data), file, frame, "");
}

}  // namespace

Value api_site_view(const plan::PlannedFile& file, const model::Site& site, const plan::Plan&,
                    const Frame& frame) {
  if (file.kind == plan::Kind::api_index) return index_view(file, site, frame);
  if (file.kind == plan::Kind::api_municipalities) return municipalities_view(file, site, frame);
  return envelope(BuildJson{"glasnost", {}}, file, frame, "");
}

}  // namespace glasnost::view
