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
  static constexpr auto fields() { return std::tuple{field("text", &Link::text), field("url", &Link::url)}; }
};

// `current`: the value of aria-current, empty where the visitor is elsewhere.
struct NavItem {
  std::string text;
  Url url;
  std::string current;
  static constexpr auto fields() {
    return std::tuple{field("text", &NavItem::text), field("url", &NavItem::url),
                      field("current", &NavItem::current)};
  }
};

// The field `page` of every page's view; layouts/base.html is written against it.
struct PageFrame {
  std::string lang, heading, title, description, site_title, publisher, licence, municipality;
  Url home, stylesheet;
  std::optional<Url> canonical, data;  // data: the endpoint with the same facts
  bool is_home = false;
  std::optional<Date> as_of;
  std::vector<Link> crumbs;
  std::vector<NavItem> nav;
  static constexpr auto fields() {
    using P = PageFrame;
    return std::tuple{field("lang", &P::lang),
                      field("heading", &P::heading),
                      field("title", &P::title),
                      field("description", &P::description),
                      field("site_title", &P::site_title),
                      field("publisher", &P::publisher),
                      field("licence", &P::licence),
                      field("municipality", &P::municipality),
                      field("home", &P::home),
                      field("stylesheet", &P::stylesheet),
                      field("canonical", &P::canonical),
                      field("data", &P::data),
                      field("is_home", &P::is_home),
                      field("as_of", &P::as_of),
                      field("crumbs", &P::crumbs),
                      field("nav", &P::nav)};
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
