#include <algorithm>

#include "view/indicator_rows.h"
#include "view/pages/pages.h"
#include "view/pages/site/letters.h"

namespace glasnost::view {
namespace {

constexpr std::size_t kNewest = 10;

struct MunicipalityRow {
  Link link;
  std::string region;
  std::size_t schools = 0, documents = 0, programmes = 0, data_sets = 0;
  template <class Visit>
  static void fields(Visit&& visit) {
    using M = MunicipalityRow;
    visit("link", &M::link);
    visit("region", &M::region);
    visit("schools", &M::schools);
    visit("documents", &M::documents);
    visit("programmes", &M::programmes);
    visit("data_sets", &M::data_sets);
  }
};

struct NewDocument {
  Link link, municipality;
  std::string title;
  std::optional<Date> date;
  template <class Visit>
  static void fields(Visit&& visit) {
    using N = NewDocument;
    visit("link", &N::link);
    visit("municipality", &N::municipality);
    visit("title", &N::title);
    visit("date", &N::date);
  }
};

struct HomePage {
  PageFrame page;
  std::vector<MunicipalityRow> municipalities;
  std::vector<NewDocument> documents;
  std::vector<NavItem> letters;
  std::vector<Link> indicators;
  bool has_letters = false, has_indicators = false;
  Url api;
  template <class Visit>
  static void fields(Visit&& visit) {
    using H = HomePage;
    visit("page", &H::page);
    visit("municipalities", &H::municipalities);
    visit("documents", &H::documents);
    visit("letters", &H::letters);
    visit("indicators", &H::indicators);
    visit("has_letters", &H::has_letters);
    visit("has_indicators", &H::has_indicators);
    visit("api", &H::api);
  }
};

struct NotFoundPage {
  PageFrame page;
  std::vector<Link> municipalities;
  template <class Visit>
  static void fields(Visit&& visit) {
    using N = NotFoundPage;
    visit("page", &N::page);
    visit("municipalities", &N::municipalities);
  }
};

Link municipality_link(const model::Summary& summary, const SiteContext& context) {
  return {summary.name, context.url(plan::municipality_page(summary.id))};
}

std::vector<NewDocument> newest_documents(const model::Site& site, const SiteContext& context) {
  std::vector<NewDocument> rows;
  for (const auto& summary : site.summaries)
    for (const auto& document : summary.newest_documents)
      rows.push_back({{document_name(document, context.frame.words),
                       context.url(plan::document_page(summary.id, document.id))},
                      municipality_link(summary, context),
                      document.title,
                      document.date});
  std::stable_sort(rows.begin(), rows.end(),
                   [](const NewDocument& a, const NewDocument& b) { return a.date > b.date; });
  if (rows.size() > kNewest) rows.resize(kNewest);
  return rows;
}

// The indicators that some municipality has in a data set.
std::vector<Link> reported_indicators(const model::Site& site, const SiteContext& context) {
  std::vector<Link> links;
  for (const auto& [code, indicator] : site.vocabulary.indicators)
    if (!indicator_rows(site, code).empty())
      links.push_back({indicator.name.value, context.url(plan::indicator_page(code))});
  return links;
}

}  // namespace

Value home_page_view(const model::Site& site, const SiteContext& context) {
  HomePage view;
  PageHead head;
  head.heading = site.settings.title.value;
  head.description = filled(context.frame.words["description.home"], {site.settings.title.value});
  head.data = plan::api_municipalities();
  view.page = page_frame(std::move(head), context);
  view.page.title = view.page.site_title;
  for (const auto& summary : site.summaries)
    view.municipalities.push_back({municipality_link(summary, context), summary.region,
                                   summary.schools.size(), summary.documents, summary.programmes,
                                   summary.data_sets});
  view.documents = newest_documents(site, context);
  view.letters = letter_items(site, context);
  view.has_letters = !view.letters.empty();
  view.indicators = reported_indicators(site, context);
  view.has_indicators = !view.indicators.empty();
  view.api = context.url(plan::api_index());
  return to_value(view);
}

Value not_found_page_view(const model::Site& site, const SiteContext& context) {
  NotFoundPage view;
  PageHead head;
  head.heading = context.frame.words["page.not_found"];
  head.description = context.frame.words["description.not_found"];
  view.page = page_frame(std::move(head), context);
  for (const auto& summary : site.summaries)
    view.municipalities.push_back(municipality_link(summary, context));
  return to_value(view);
}

const Shape& home_page_shape() { return shape_of<HomePage>(); }
const Shape& not_found_page_shape() { return shape_of<NotFoundPage>(); }

}  // namespace glasnost::view
