#include "view/pages/pages.h"
#include "view/pages/parts/contacts.h"
#include "view/pages/parts/document_rows.h"
#include "view/pages/parts/flags.h"

namespace glasnost::view {
namespace {

constexpr std::size_t kNewest = 5;

// A body above or beside the schools.
struct OrganisationRow {
  std::string name, kind;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("name", &OrganisationRow::name);
    visit("kind", &OrganisationRow::kind);
  }
};

struct MunicipalityPage {
  PageFrame page;
  std::string region, authority, phone, oktmo;
  std::optional<Url> website, phone_url, email_url;
  std::string website_text, email;
  std::vector<Link> schools, programmes, data_sets, risks, monitoring;
  std::vector<OrganisationRow> organisations;
  bool has_programmes = false, has_data_sets = false, has_risks = false, has_monitoring = false,
       has_organisations = false, has_remarks = false;
  std::vector<Flag> remarks;  // on the municipality and its organisations
  std::vector<DocumentRow> documents;
  std::size_t document_count = 0, school_count = 0, issue_count = 0;
  Url schools_url, documents_url, programmes_url, data_sets_url, quality_url, deadlines_url, issues_url;
  template <class Visit>
  static void fields(Visit&& visit) {
    using M = MunicipalityPage;
    visit("page", &M::page);
    visit("region", &M::region);
    visit("authority", &M::authority);
    visit("phone", &M::phone);
    visit("oktmo", &M::oktmo);
    visit("website", &M::website);
    visit("phone_url", &M::phone_url);
    visit("email_url", &M::email_url);
    visit("website_text", &M::website_text);
    visit("email", &M::email);
    visit("schools", &M::schools);
    visit("programmes", &M::programmes);
    visit("has_programmes", &M::has_programmes);
    visit("has_data_sets", &M::has_data_sets);
    visit("has_risks", &M::has_risks);
    visit("has_monitoring", &M::has_monitoring);
    visit("has_organisations", &M::has_organisations);
    visit("remarks", &M::remarks);
    visit("has_remarks", &M::has_remarks);
    visit("data_sets", &M::data_sets);
    visit("risks", &M::risks);
    visit("monitoring", &M::monitoring);
    visit("organisations", &M::organisations);
    visit("documents", &M::documents);
    visit("document_count", &M::document_count);
    visit("school_count", &M::school_count);
    visit("issue_count", &M::issue_count);
    visit("schools_url", &M::schools_url);
    visit("documents_url", &M::documents_url);
    visit("programmes_url", &M::programmes_url);
    visit("data_sets_url", &M::data_sets_url);
    visit("quality_url", &M::quality_url);
    visit("deadlines_url", &M::deadlines_url);
    visit("issues_url", &M::issues_url);
  }
};

void show_contacts(const record::Municipality& record, MunicipalityPage& view) {
  view.region = record.region.value;
  view.authority = record.authority.value;
  view.oktmo = record.oktmo.value;
  view.website = web_url(record.website);
  view.website_text = record.website.value;
  view.phone = record.phone.value;
  view.phone_url = phone_url(record.phone);
  view.email = record.email.value;
  view.email_url = email_url(record.email);
}

void show_links(const MunicipalityContext& context, MunicipalityPage& view) {
  const auto& id = context.municipality.id;
  view.schools_url = context.url(plan::schools_page(id));
  view.documents_url = context.url(plan::documents_page(id));
  view.programmes_url = context.url(plan::programmes_page(id));
  view.data_sets_url = context.url(plan::data_sets_page(id));
  view.quality_url = context.url(plan::quality_page(id));
  view.deadlines_url = context.url(plan::deadlines_page(id));
  view.issues_url = context.url(plan::issues_page(id));
}

void show_records(const MunicipalityContext& context, MunicipalityPage& view) {
  const auto& m = context.municipality;
  for (std::size_t i = 0; i < m.programmes.size(); ++i) view.programmes.push_back(programme_link(i, context));
  for (std::size_t i = 0; i < m.data_sets.size(); ++i) view.data_sets.push_back(data_set_link(i, context));
  for (std::size_t i = 0; i < m.risks.size(); ++i) view.risks.push_back(risks_link(i, context));
  for (std::size_t i = 0; i < m.monitoring.size(); ++i)
    view.monitoring.push_back(monitoring_link(i, context));
  for (const auto& organisation : m.organisations.list)
    view.organisations.push_back({organisation.name.value, organisation.kind.value});
  view.has_programmes = !view.programmes.empty();
  view.has_data_sets = !view.data_sets.empty();
  view.has_risks = !view.risks.empty();
  view.has_monitoring = !view.monitoring.empty();
  view.has_organisations = !view.organisations.empty();
}

}  // namespace

Value municipality_page_view(const MunicipalityContext& context) {
  const auto& m = context.municipality;
  MunicipalityPage view;
  PageHead head;
  head.heading = m.record.name.value;
  head.description = filled(context.frame.words["description.municipality"], {m.record.name.value});
  head.data = plan::api_municipality(m.id);
  view.page = page_frame(std::move(head), context);
  show_contacts(m.record, view);
  show_links(context, view);
  view.schools = school_links(schools_by_name(m), context);
  view.school_count = m.schools.size();
  view.document_count = m.documents.size();
  view.issue_count = context.issues.size();
  for (std::size_t document : newest_first(m)) {
    if (view.documents.size() == kNewest) break;
    if (!m.documents[document].record.published) continue;
    view.documents.push_back(document_row(document, context));
  }
  show_records(context, view);
  auto issues = issues_of(context.issues, m.record);
  const auto of_organisations = issues_of(context.issues, m.organisations);
  issues.insert(issues.end(), of_organisations.begin(), of_organisations.end());
  view.remarks = flags_of(issues, context.frame.words);
  view.has_remarks = !view.remarks.empty();
  return to_value(view);
}

const Shape& municipality_page_shape() { return shape_of<MunicipalityPage>(); }

}  // namespace glasnost::view
