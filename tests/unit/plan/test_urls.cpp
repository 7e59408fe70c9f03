#include <catch2/catch.hpp>

#include "plan/urls.h"

using namespace glasnost::plan;

TEST_CASE("every page and endpoint has its address") {
  const std::pair<std::string, std::string> rows[] = {
      {municipality_page("m"), "m/"},
      {quality_page("m"), "m/quality/"},
      {school_page("m", "s"), "m/schools/s/"},
      {school_quality_page("m", "s"), "m/schools/s/quality/"},
      {document_page("m", "d"), "m/documents/d/"},
      {attachment_file("m", "d", "scan.pdf"), "m/documents/d/files/scan.pdf"},
      {programme_page("m", "p"), "m/programmes/p/"},
      {data_set_page("m", "i"), "m/indicators/i/"},
      {issues_page("m"), "m/issues/"},
      {api_index(), "api/v1/index.json"},
      {api_build(), "api/v1/build.json"},
      {api_municipality("m"), "api/v1/municipalities/m.json"},
      {api_list("m", "schools"), "api/v1/municipalities/m/schools.json"},
      {api_entity("m", "indicators", "i"), "api/v1/municipalities/m/indicators/i.json"},
      {file_of_page("m/schools/"), "m/schools/index.html"},
      {file_of_page(""), "index.html"},
  };
  for (const auto& [made, expected] : rows) CHECK(made == expected);
}

TEST_CASE("links are relative to the page that has them") {
  CHECK(Links("", false).to("m/") == "m/");
  CHECK(Links("", false).to("") == "./");
  CHECK(Links("m/schools/s/", false).to("") == "../../../");
  CHECK(Links("m/schools/s/", false).to("m/documents/d/", "p-1") == "../../../m/documents/d/#p-1");
  CHECK(Links("m/", false).to("api/v1/index.json") == "../api/v1/index.json");
}

TEST_CASE("an offline copy names the files, so that it opens from a disk") {
  CHECK(Links("m/", true).to("m/schools/", "row-a") == "../m/schools/index.html#row-a");
  CHECK(Links("m/", true).to("") == "../index.html");
  CHECK(Links("m/", true).to("assets/style.css") == "../assets/style.css");
}

TEST_CASE("the page of a wrong address links from the site's own path") {
  CHECK(Links::absolute("/site/").to("m/") == "/site/m/");
  CHECK(Links::root().to("m/", "p-1") == "m/#p-1");
}

TEST_CASE("names of the site's own sections are reserved") {
  CHECK(is_reserved_root("api"));
  CHECK(is_reserved_root("open-data"));
  CHECK(is_reserved_root("404"));
  CHECK_FALSE(is_reserved_root("belomorsk"));
}
