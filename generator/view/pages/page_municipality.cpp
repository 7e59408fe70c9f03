#include "view/pages/page_parts.h"
#include "view/pages/pages.h"

namespace glasnost::view {
namespace {

constexpr std::size_t kNewest = 5;

struct MunicipalityPage {
  PageFrame page;
  std::string region, authority, phone, oktmo;
  std::optional<Url> website, phone_url, email_url;
  std::string website_text, email;
  std::vector<Link> schools, programmes, data_sets;
  bool has_programmes = false, has_data_sets = false;
  std::vector<DocumentRow> documents;
  std::size_t document_count = 0, school_count = 0, issue_count = 0;
  Url schools_url, documents_url, programmes_url, data_sets_url, quality_url, issues_url;
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
    visit("data_sets", &M::data_sets);
    visit("documents", &M::documents);
    visit("document_count", &M::document_count);
    visit("school_count", &M::school_count);
    visit("issue_count", &M::issue_count);
    visit("schools_url", &M::schools_url);
    visit("documents_url", &M::documents_url);
    visit("programmes_url", &M::programmes_url);
    visit("data_sets_url", &M::data_sets_url);
    visit("quality_url", &M::quality_url);
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
  view.issues_url = context.url(plan::issues_page(id));
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
    view.documents.push_back(document_row(document, context));
  }
  for (const auto& programme : m.programmes)
    view.programmes.push_back(
        {programme.record.title.value, context.url(plan::programme_page(m.id, programme.record.id))});
  for (const auto& data_set : m.data_sets)
    view.data_sets.push_back(
        {data_set.record.title.value, context.url(plan::data_set_page(m.id, data_set.record.id))});
  view.has_programmes = !view.programmes.empty();
  view.has_data_sets = !view.data_sets.empty();
  return to_value(view);
}

const Shape& municipality_page_shape() { return shape_of<MunicipalityPage>(); }

}  // namespace glasnost::view
