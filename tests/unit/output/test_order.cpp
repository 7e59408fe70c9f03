#include <algorithm>
#include <catch2/catch.hpp>

#include "output/manifest/order.h"

using namespace glasnost::output;

namespace {

using Names = std::vector<std::string>;

ManifestRow row(const std::string& path, char content) {
  ManifestRow row{.path = path, .digest = {}, .source = {}, .size = 1};
  row.digest.fill(static_cast<unsigned char>(content));
  return row;
}

Names words_of(const std::vector<PublishStep>& steps) {
  Names out;
  for (const PublishStep& step : steps)
    out.push_back((step.action == PublishStep::Action::remove ? "- " : "+ ") + step.path);
  return out;
}

}  // namespace

TEST_CASE("assets come before the pages that need them, pages before lists, the manifest last") {
  Names paths = {"manifest.json",
                 "index.html",
                 "sitemap.xml",
                 "api/v1/index.json",
                 "m/index.html",
                 "404.html",
                 "m/feed.xml",
                 "m/schools/index.html",
                 "m/schools/s/index.html",
                 "m/schools/s/index.html.gz",
                 "m/documents/d/files/a.html",
                 "assets/style.css",
                 ".nojekyll",
                 "api/v1/municipalities/m/schools.json"};
  std::sort(paths.begin(), paths.end(), is_published_before);
  CHECK(paths == Names{"m/documents/d/files/a.html", "assets/style.css", ".nojekyll",
                       "api/v1/municipalities/m/schools.json", "m/schools/s/index.html",
                       "m/schools/s/index.html.gz", "m/schools/index.html", "m/index.html", "404.html",
                       "api/v1/index.json", "m/feed.xml", "index.html", "sitemap.xml", "manifest.json"});
}

TEST_CASE("only what differs is uploaded, and what is gone is removed last") {
  const auto steps =
      publish_list({row("a/index.html", 'a'), row("assets/x.css", 'b'), row("index.html", 'c')},
                   {row("a/index.html", 'a'), row("index.html", 'd'), row("old/index.html", 'e')});
  CHECK(words_of(steps) == Names{"+ assets/x.css", "+ index.html", "+ manifest.json", "- old/index.html"});
}

TEST_CASE("a host without a manifest gets everything") {
  CHECK(words_of(publish_list({row("index.html", 'c'), row("assets/x.css", 'b')}, {})) ==
        Names{"+ assets/x.css", "+ index.html", "+ manifest.json"});
}

TEST_CASE("nothing to do where the host has the same site") {
  CHECK(publish_list({row("index.html", 'c')}, {row("index.html", 'c')}).empty());
}
