// What every page shows besides its own subject: names, navigation, links to itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.h"
#include "view/links.h"
#include "view/view.h"

namespace glasnost::view {

// A link; text alone where there is no url.
struct Link {
  std::string text;
  std::optional<Url> url;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("text", &Link::text);
    visit("url", &Link::url);
  }
};

// `current`: the value of aria-current, empty where the visitor is elsewhere.
struct NavItem {
  std::string text;
  Url url;
  std::string current;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("text", &NavItem::text);
    visit("url", &NavItem::url);
    visit("current", &NavItem::current);
  }
};

// The field `page` of every page's view; layouts/base.html is written against it.
struct PageFrame {
  std::string lang, heading, title, description, site_title, publisher, licence, municipality;
  Url home, glossary, stylesheet;
  std::optional<Url> canonical, data;  // data: the endpoint with the same facts
  bool is_home = false;
  std::optional<Date> as_of;
  std::vector<Link> crumbs;
  std::vector<NavItem> nav;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = PageFrame;
    visit("lang", &P::lang);
    visit("heading", &P::heading);
    visit("title", &P::title);
    visit("description", &P::description);
    visit("site_title", &P::site_title);
    visit("publisher", &P::publisher);
    visit("licence", &P::licence);
    visit("municipality", &P::municipality);
    visit("home", &P::home);
    visit("glossary", &P::glossary);
    visit("stylesheet", &P::stylesheet);
    visit("canonical", &P::canonical);
    visit("data", &P::data);
    visit("is_home", &P::is_home);
    visit("as_of", &P::as_of);
    visit("crumbs", &P::crumbs);
    visit("nav", &P::nav);
  }
};

// Where a page is shown: `path` from the site's root, and how it writes its links.
struct SiteContext {
  const Frame& frame;
  std::string path;
  plan::Links links;

  Url url(std::string_view page, std::string_view anchor = {}) const;
};

struct MunicipalityContext : SiteContext {
  const model::Municipality& municipality;
  const std::vector<model::Issue>& issues;

  SafeHtml fill(const Body& body, std::string_view record_page) const;
  Link link(const Place& place) const;
};

SiteContext site_context(const plan::PlannedFile& file, const Frame& frame);
MunicipalityContext municipality_context(const plan::PlannedFile& file,
                                         const model::Municipality& municipality,
                                         const std::vector<model::Issue>& issues, const Frame& frame);

// What a page says of itself. `above`: the pages between the municipality and it.
struct PageHead {
  std::string heading;
  std::string description;
  std::string data;  // path of its endpoint
  std::vector<Place> above;
};
PageFrame page_frame(PageHead head, const SiteContext& context);
PageFrame page_frame(PageHead head, const MunicipalityContext& context);

}  // namespace glasnost::view
