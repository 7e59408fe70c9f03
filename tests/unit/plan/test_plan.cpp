#include <algorithm>
#include <catch2/catch.hpp>

#include "plan/anchors.h"
#include "plan/plan.h"
#include "support/tree.h"

using namespace glasnost;

namespace {

bool has(const plan::Plan& plan, const std::string& path, plan::Kind kind) {
  return std::any_of(plan.begin(), plan.end(),
                     [&](const auto& f) { return f.path == path && f.kind == kind; });
}

}  // namespace

TEST_CASE("every record of a municipality gets its page and its endpoint") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"schools/a.md", testing::school_text("Школа А")},
       {"documents/d.md",
        testing::document_text("attachments:\n  - {title: Скан, file: scan.pdf, role: scan}\n")},
       {"documents/d/scan.pdf", ""},
       {"programmes/p.md", testing::programme_text("## Цель\n\nТекст.\n")}},
      diagnostics);
  const auto plan = plan::plan_municipality(m);
  CHECK(has(plan, "m/index.html", plan::Kind::municipality_page));
  CHECK(has(plan, "m/schools/a/index.html", plan::Kind::school_page));
  CHECK(has(plan, "m/schools/a/quality/index.html", plan::Kind::school_quality_page));
  CHECK(has(plan, "m/documents/d/index.html", plan::Kind::document_page));
  CHECK(has(plan, "m/documents/d/files/scan.pdf", plan::Kind::attachment));
  CHECK(has(plan, "m/programmes/p/index.html", plan::Kind::programme_page));
  CHECK(has(plan, "api/v1/municipalities/m/schools/a.json", plan::Kind::api_school));
  CHECK(has(plan, "api/v1/municipalities/m/documents/d.json", plan::Kind::api_document));
  CHECK(
      std::is_sorted(plan.begin(), plan.end(), [](const auto& a, const auto& b) { return a.path < b.path; }));
}

TEST_CASE("the site's own plan has the files that no municipality owns") {
  const auto plan = plan::plan_site({}, {{"assets/style.12345678.css", "assets/style.css"}});
  CHECK(has(plan, "index.html", plan::Kind::home_page));
  CHECK(has(plan, "404.html", plan::Kind::not_found_page));
  CHECK(has(plan, ".nojekyll", plan::Kind::empty_file));
  CHECK(has(plan, "manifest.json", plan::Kind::manifest));
  CHECK(has(plan, "assets/style.12345678.css", plan::Kind::asset));
}

TEST_CASE("a school's second row in a data set has an anchor of its own") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"schools/a.md", testing::school_text("Школа А")},
       {"indicators/i.json",
        R"({"title": "Т", "period": {"year": 2022}, "indicators": ["share"], "dimensions": ["class"],
          "rows": [{"school": "a", "class": "9", "share": 1}, {"school": "a", "class": "11", "share": 2}]})"}},
      diagnostics);
  REQUIRE(testing::found(diagnostics).empty());
  CHECK(plan::row_anchor(m, m.data_sets[0], 0) == "row-a");
  CHECK(plan::row_anchor(m, m.data_sets[0], 1) == "row-a--2");
}
