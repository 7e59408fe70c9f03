#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

struct OrganisationJson {
  std::string id, name;
  std::optional<std::string> kind;
  std::vector<std::string> aliases;
  template <class Visit>
  static void fields(Visit&& visit) {
    using O = OrganisationJson;
    visit("id", &O::id);
    visit("name", &O::name);
    visit("kind", &O::kind);
    visit("aliases", &O::aliases);
  }
};

struct MunicipalityJson {
  std::string id, name;
  std::optional<std::string> name_genitive, region, authority, oktmo, website, phone, email;
  std::vector<OrganisationJson> organisations;
  std::vector<RefJson> schools, documents, programmes, indicators, risks, monitoring;
  std::vector<Map> stated;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using M = MunicipalityJson;
    visit("id", &M::id);
    visit("name", &M::name);
    visit("name_genitive", &M::name_genitive);
    visit("region", &M::region);
    visit("authority", &M::authority);
    visit("oktmo", &M::oktmo);
    visit("website", &M::website);
    visit("phone", &M::phone);
    visit("email", &M::email);
    visit("organisations", &M::organisations);
    visit("schools", &M::schools);
    visit("documents", &M::documents);
    visit("programmes", &M::programmes);
    visit("indicators", &M::indicators);
    visit("risks", &M::risks);
    visit("monitoring", &M::monitoring);
    visit("stated", &M::stated);
    visit("issues", &M::issues);
  }
};

}  // namespace

Value api_municipality(const ApiContext& c) {
  const auto& m = c.m;
  const auto& r = m.record;
  MunicipalityJson data{.id = m.id,
                        .name = r.name.value,
                        .name_genitive = text_or_null(r.name_genitive),
                        .region = text_or_null(r.region),
                        .authority = text_or_null(r.authority),
                        .oktmo = text_or_null(r.oktmo),
                        .website = text_or_null(r.website),
                        .phone = text_or_null(r.phone),
                        .email = text_or_null(r.email),
                        .organisations = {},
                        .schools = all_refs(m, m.schools.size(), school_ref),
                        .documents = all_refs(m, m.documents.size(), document_ref),
                        .programmes = all_refs(m, m.programmes.size(), programme_ref),
                        .indicators = all_refs(m, m.data_sets.size(), data_set_ref),
                        .risks = all_refs(m, m.risks.size(), risks_ref),
                        .monitoring = all_refs(m, m.monitoring.size(), monitoring_ref),
                        .stated = stated_json(r),
                        .issues = other_issues_json(c, r, {})};
  for (const auto& organisation : m.organisations.list)
    data.organisations.push_back({organisation.id, organisation.name.value, text_or_null(organisation.kind),
                                  texts(organisation.aliases)});
  for (auto& issue : other_issues_json(c, m.organisations, {})) data.issues.push_back(std::move(issue));
  return envelope(std::move(data), record_head(c, plan::municipality_page(m.id)));
}

}  // namespace glasnost::view
