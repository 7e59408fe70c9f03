// What can be read out of a table is told by no format of its finding.
#include <catch2/catch.hpp>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>

#include "app/commands.h"
#include "app/diagnostics/formats.h"

using namespace glasnost;
using namespace glasnost::app;
namespace fs = std::filesystem;

namespace {

// Made up: shares of 613 pupils, of whom 1, 256 and 359 are meant.
constexpr std::string_view kTable = R"({
  "title": "Доли с сотыми",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast", "rest"],
  "rows": [
    {"school": "school-3", "share": 0.16, "forecast": 41.76, "rest": 58.56}
  ]
}
)";
const std::set<std::string> kRead = {"613", "612", "256", "357", "359", "254"};

class Content {
 public:
  Content() {
    std::string name = (fs::temp_directory_path() / "glasnost-disclosure-XXXXXX").string();
    options.content = mkdtemp(name.data());
    fs::copy(fs::path(GLASNOST_TESTS_DIRECTORY) / "examples/content", options.content,
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    const fs::path root = options.content;
    std::ofstream(root / "municipalities/yasnogorsk/indicators/dolya.json") << kTable;
    std::ofstream(root / "vocabulary/indicators.yml", std::ios::app)
        << "rest:\n  name: Остальные\n  unit: percent\n";
  }
  ~Content() { fs::remove_all(options.content); }
  Content(const Content&) = delete;
  Content& operator=(const Content&) = delete;
  Options options;
};

// The whole numbers of a text.
std::set<std::string> numbers_in(const std::string& text) {
  std::set<std::string> numbers;
  std::string number;
  for (const char c : text + " ") {
    if (std::isdigit(static_cast<unsigned char>(c))) {
      number += c;
      continue;
    }
    if (!number.empty()) numbers.insert(number);
    number.clear();
  }
  return numbers;
}

}  // namespace

TEST_CASE("no format of a finding tells the head-counts behind percentages, nor whose they are") {
  Content content;
  Diagnostics found = judge(content.options);
  std::erase_if(found.items(),
                [](const Diagnostic& item) { return item.rule->code != "privacy/head-count"; });
  REQUIRE(found.items().size() == 1);
  for (const auto language : {Language::ru, Language::en}) {
    content.options.language = language;
    const Findings findings = prepare(found, content.options, kContentErrors);
    for (const auto& text : {write_text(findings, true), write_json_report(findings), write_github(findings),
                             write_gitlab(findings), write_sarif(findings)}) {
      CHECK(text.find("privacy/head-count") != std::string::npos);
      CHECK(text.find("school-3") == std::string::npos);
      CHECK(text.find("41.76") == std::string::npos);
      for (const auto& number : numbers_in(text)) CHECK_FALSE(kRead.contains(number));
    }
  }
}
