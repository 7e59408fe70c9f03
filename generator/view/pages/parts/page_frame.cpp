#include "view/pages/parts/page_frame.h"

namespace glasnost::view {
namespace {

constexpr std::string_view kIndexFile = "index.html";

// A page of a municipality that every other page of it links to, where it exists.
struct Chapter {
  std::string_view key;
  std::string (*page)(std::string_view municipality);
  bool (*exists)(const model::Municipality& municipality);
};
bool always(const model::Municipality&) { return true; }
bool has_risks(const model::Municipality& m) { return !m.risks.empty(); }
bool has_monitoring(const model::Municipality& m) { return !m.monitoring.empty(); }
constexpr Chapter kChapters[] = {{"page.schools", plan::schools_page, always},
                                 {"page.documents", plan::documents_page, always},
                                 {"page.programmes", plan::programmes_page, always},
                                 {"page.deadlines", plan::deadlines_page, always},
                                 {"page.data_sets", plan::data_sets_page, always},
                                 {"page.risks", plan::risks_list_page, has_risks},
                                 {"page.monitoring", plan::monitoring_list_page, has_monitoring},
                                 {"page.quality", plan::quality_page, always},
                                 {"page.issues", plan::issues_page, always}};

// "/", or "/base/" for a site that lives below a directory of its host.
std::string base_path(std::string_view base_url) {
  const auto host = base_url.find("://");
  const auto path = host == std::string_view::npos ? host : base_url.find('/', host + 3);
  if (path == std::string_view::npos) return "/";
  return std::string(base_url.substr(path)) + "/";
}

std::string page_path(const plan::PlannedFile& file) {
  std::string path = file.path;
  if (path.ends_with(kIndexFile)) path.resize(path.size() - kIndexFile.size());
  return path;
}

plan::Links links_of(const plan::PlannedFile& file, const Frame& frame) {
  if (file.kind == plan::Kind::not_found_page) return plan::Links::absolute(base_path(frame.base_url));
  return plan::Links(page_path(file), frame.offline);
}

std::vector<NavItem> navigation(const MunicipalityContext& context) {
  std::vector<NavItem> items;
  for (const auto& chapter : kChapters) {
    if (!chapter.exists(context.municipality)) continue;
    const std::string page = chapter.page(context.municipality.id);
    std::string current;
    if (context.path == page)
      current = "page";
    else if (context.path.starts_with(page))
      current = "true";
    items.push_back({std::string(context.frame.words[chapter.key]), context.url(page), current});
  }
  return items;
}

}  // namespace

Url SiteContext::url(std::string_view page, std::string_view anchor) const {
  if (!anchor.empty() && page == path) return Url::own("#" + std::string(anchor));
  return Url::own(links.to(page, anchor));
}

SafeHtml MunicipalityContext::fill(const Body& body, std::string_view record_page) const {
  return fill_body(body, municipality, links, record_page, path);
}

Link MunicipalityContext::link(const Place& place) const {
  return {place.title, url(place.page, place.anchor)};
}

SiteContext site_context(const plan::PlannedFile& file, const Frame& frame) {
  return {frame, page_path(file), links_of(file, frame)};
}

MunicipalityContext municipality_context(const plan::PlannedFile& file,
                                         const model::Municipality& municipality,
                                         const std::vector<model::Issue>& issues, const Frame& frame) {
  return {site_context(file, frame), municipality, issues};
}

PageFrame page_frame(PageHead head, const SiteContext& context) {
  const auto& frame = context.frame;
  PageFrame page;
  page.lang = frame.settings.language.empty() ? "ru" : frame.settings.language.value;
  page.site_title = frame.settings.title.value;
  page.heading = std::move(head.heading);
  page.title = filled(frame.words["page.titled"], {page.heading, page.site_title});
  page.description = std::move(head.description);
  page.publisher = frame.settings.publisher.value;
  page.licence = frame.settings.licence.value;
  page.home = context.url("");
  page.glossary = context.url(plan::glossary_page());
  page.is_home = context.path.empty();
  page.stylesheet = Url::own(context.links.to(frame.stylesheet.str()));
  if (!frame.base_url.empty() && !context.path.ends_with(".html"))
    page.canonical = Url::own(frame.base_url + "/" + context.path);
  if (!head.data.empty()) page.data = context.url(head.data);
  page.as_of = parse_iso_date(frame.as_of);
  return page;
}

PageFrame page_frame(PageHead head, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  auto above = std::move(head.above);
  PageFrame page = page_frame(std::move(head), static_cast<const SiteContext&>(context));
  page.municipality = m.record.name.value;
  if (page.heading != page.municipality)
    page.title = filled(context.frame.words["page.titled"], {page.heading, page.municipality});
  page.nav = navigation(context);
  page.crumbs.push_back({std::string(context.frame.words["page.home"]), page.home});
  if (context.path != plan::municipality_page(m.id))
    page.crumbs.push_back({page.municipality, context.url(plan::municipality_page(m.id))});
  for (const auto& place : above) page.crumbs.push_back(context.link(place));
  page.crumbs.push_back({page.heading, std::nullopt});
  return page;
}

}  // namespace glasnost::view
