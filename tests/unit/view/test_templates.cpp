#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

// The ids that templates write themselves, of all files below site-templates/.
std::vector<std::string> ids_of_templates() {
  const std::string mark = "id=\"";
  std::vector<std::string> ids;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(GLASNOST_TESTS_DIRECTORY "/../site-templates")) {
    if (entry.path().extension() != ".html") continue;
    std::ifstream stream(entry.path());
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
      const auto start = at + mark.size();
      ids.push_back(text.substr(start, text.find('"', start) - start));
    }
  }
  return ids;
}

}  // namespace

TEST_CASE("no id of a template can be an anchor that content makes") {
  const auto ids = ids_of_templates();
  REQUIRE(ids.size() > 10);
  for (const auto& id : ids)
    for (const std::string made : {"p-", "s-", "m-", "row-", "total-", "target-", "relation-", "assignment-",
                                   "cohort-", "visit-", "source-", "indicator-", "occasion-", "remark-"}) {
      INFO(id);
      CHECK_FALSE(id.starts_with(made));
    }
}
