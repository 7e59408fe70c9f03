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

TEST_CASE("a former address leads to the page") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"schools/a.md", testing::school_text("Школа А", "redirect_from: [/m/schools/old/, elsewhere/x/]\n")}},
      diagnostics);
  const auto plan = plan::plan_municipality(m);
  CHECK(has(plan, "m/schools/old/index.html", plan::Kind::moved_page));
  const auto moved = std::find_if(plan.begin(), plan.end(),
                                  [](const auto& file) { return file.kind == plan::Kind::moved_page; });
  REQUIRE(moved != plan.end());
  CHECK(moved->moved_to == "m/schools/a/");
  CHECK(std::count_if(plan.begin(), plan.end(),
                      [](const auto& file) { return file.kind == plan::Kind::moved_page; }) == 1);
}

TEST_CASE("which addresses a page of a municipality can have had") {
  model::Municipality m;
  m.id = "m";
  m.record.redirect_from = {{"former/", {}}, {"search/", {}}};
  for (const char* const good :
       {"/m/schools/old/", "m/schools/old", "m/old/index.html", "former/", "/former", "former/schools/old/"})
    CHECK(plan::moved_file(m, good));
  CHECK(plan::moved_file(m, "m/old/index.html") == "m/old/index.html");
  for (const char* const bad : {"", "/", "m/", "m", "search/", "other/schools/old/", "m//old/", "m/../x/",
                                "m/Old/", "m/old/page.html", "https://example.org/", "m/a b/", "//m/old/"})
    CHECK_FALSE(plan::moved_file(m, bad));
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

TEST_CASE("risks and monitoring have pages where there are any; programmes and data sets have tables") {
  Diagnostics diagnostics;
  const auto m = testing::assemble({{"schools/a.md", testing::school_text("Школа А")},
                                    {"monitoring/n.md", "---\ntitle: М\n---\n1. Текст.\n"},
                                    {"programmes/p.md", testing::programme_text("## Цель\n\nТекст.\n")}},
                                   diagnostics);
  const auto plan = plan::plan_municipality(m);
  CHECK(has(plan, "m/monitoring/index.html", plan::Kind::monitoring_list_page));
  CHECK(has(plan, "m/monitoring/n/index.html", plan::Kind::monitoring_page));
  CHECK(has(plan, "api/v1/municipalities/m/monitoring/n.json", plan::Kind::api_monitoring));
  CHECK(has(plan, "m/deadlines/index.html", plan::Kind::deadlines_page));
  CHECK(has(plan, "api/v1/municipalities/m/programmes/p.csv", plan::Kind::csv_programme));
  CHECK_FALSE(has(plan, "m/risks/index.html", plan::Kind::risks_list_page));
}

TEST_CASE("long lists are cut into files, the register of schools into pages") {
  model::Site site;
  model::Summary summary;
  summary.id = "m";
  for (int i = 0; i < 501; ++i) summary.schools.push_back({"s" + std::to_string(i), "Борская", "b"});
  summary.schools.push_back({"t", "Щукинская", "shch"});
  for (int i = 0; i < 1001; ++i)
    summary.indicators.push_back({"share", "d" + std::to_string(i), "Т", {}, {}, {}, {}, {}});
  site.summaries = {summary};
  site.vocabulary = testing::vocabulary();
  const auto plan = plan::plan_site(site, {});
  CHECK(has(plan, "schools/b/index.html", plan::Kind::schools_letter_page));
  CHECK(has(plan, "schools/b/2/index.html", plan::Kind::schools_letter_page));
  CHECK(has(plan, "schools/shch/index.html", plan::Kind::schools_letter_page));
  CHECK_FALSE(has(plan, "schools/shch/2/index.html", plan::Kind::schools_letter_page));
  CHECK(has(plan, "indicators/share/index.html", plan::Kind::indicator_page));
  CHECK(has(plan, "api/v1/indicators/share.p2.json", plan::Kind::api_indicator));
  CHECK(has(plan, "api/v1/indicators/gap.json", plan::Kind::api_indicator));
  CHECK(has(plan, "glossary/index.html", plan::Kind::glossary_page));
}
