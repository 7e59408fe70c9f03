#include "view/api/site/api_site.h"

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
  std::size_t schools = 0, documents = 0, programmes = 0, indicators = 0, risks = 0, monitoring = 0,
              deadlines = 0;
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
    visit("risks", &M::risks);
    visit("monitoring", &M::monitoring);
    visit("deadlines", &M::deadlines);
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

}  // namespace

Value api_index_view(const ApiSiteContext& c) {
  const auto& site = c.site;
  IndexJson data{site.settings.title.value,
                 text_or_null(site.settings.publisher),
                 text_or_null(site.settings.licence),
                 {}};
  const auto add = [&](const std::string& name, const std::string& href, std::size_t count) {
    data.collections.push_back({name, href, count, {}});
  };
  add("municipalities", plan::api_municipalities(), site.summaries.size());
  add("indicators", plan::api_indicators(), site.vocabulary.indicators.size());
  for (const auto& summary : site.summaries) {
    const auto add_list = [&](const std::string& name, std::size_t count) {
      add(summary.id + "/" + name, plan::api_list(summary.id, name), count);
    };
    add_list("schools", summary.schools.size());
    add_list("documents", summary.documents);
    add_list("programmes", summary.programmes);
    add_list("indicators", summary.data_sets);
    add_list("deadlines", summary.deadlines);
    for (const auto& id : summary.risks)
      add(summary.id + "/risks/" + id, plan::api_entity(summary.id, "risks", id), 1);
    for (const auto& id : summary.monitoring)
      add(summary.id + "/monitoring/" + id, plan::api_entity(summary.id, "monitoring", id), 1);
  }
  return envelope(std::move(data), site_head(c, ""));
}

Value api_municipalities_view(const ApiSiteContext& c) {
  const auto& summaries = c.site.summaries;
  EnvelopeHead head = site_head(c, "");
  head.paging = paging_json(c.file, summaries.size(), plan::api_municipalities);
  return list_envelope(summaries.size(), head, [&](std::size_t i) {
    const auto& summary = summaries[i];
    return MunicipalityRowJson{.id = summary.id,
                               .name = summary.name,
                               .region = text_or_null(summary.region),
                               .schools = summary.schools.size(),
                               .documents = summary.documents,
                               .programmes = summary.programmes,
                               .indicators = summary.data_sets,
                               .risks = summary.risks.size(),
                               .monitoring = summary.monitoring.size(),
                               .deadlines = summary.deadlines,
                               .href = plan::api_municipality(summary.id),
                               .html = plan::municipality_page(summary.id)};
  });
}

Value api_build_view(const ApiSiteContext& c) {
  return envelope(BuildJson{"glasnost", {}}, site_head(c, ""));
}

EnvelopeHead site_head(const ApiSiteContext& c, std::string page) {
  return {.file = c.file, .frame = c.frame, .page = std::move(page)};
}

}  // namespace glasnost::view
