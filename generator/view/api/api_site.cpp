#include "view/api/api_parts.h"

namespace glasnost::view {
namespace {

struct CollectionJson {
  std::string name, href;
  std::size_t count = 0;
  std::optional<std::string> schema;
  template <class Visit>
  static void fields(Visit&& visit) {
    using C = CollectionJson;
    visit("name", &C::name);
    visit("href", &C::href);
    visit("count", &C::count);
    visit("schema", &C::schema);
  }
};
struct IndexJson {
  std::string title;
  std::optional<std::string> publisher, licence;
  std::vector<CollectionJson> collections;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = IndexJson;
    visit("title", &I::title);
    visit("publisher", &I::publisher);
    visit("licence", &I::licence);
    visit("collections", &I::collections);
  }
};

struct MunicipalityRowJson {
  std::string id, name;
  std::optional<std::string> region;
  std::size_t schools = 0, documents = 0, programmes = 0, indicators = 0;
  std::string href, html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using M = MunicipalityRowJson;
    visit("id", &M::id);
    visit("name", &M::name);
    visit("region", &M::region);
    visit("schools", &M::schools);
    visit("documents", &M::documents);
    visit("programmes", &M::programmes);
    visit("indicators", &M::indicators);
    visit("href", &M::href);
    visit("html", &M::html);
  }
};

struct BuildJson {
  std::string generator;
  std::optional<std::string> commit;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("generator", &BuildJson::generator);
    visit("commit", &BuildJson::commit);
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
