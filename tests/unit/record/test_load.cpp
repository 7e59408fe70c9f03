#include <catch2/catch.hpp>
#include <filesystem>
#include <map>

#include "found.h"
#include "record/file_kinds.h"
#include "record/load.h"
#include "source/scratch.h"
#include "source/source.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

// The records of a municipality "m" with these files.
Records load(const std::map<std::string, std::string>& files, Diagnostics& diagnostics) {
  const Scratch scratch;
  for (const auto& [path, text] : files) scratch.file("municipalities/m/" + path, text);
  const auto sorted = sort_files(source::walk(scratch.root(), diagnostics), diagnostics);
  Vocabulary vocabulary;
  parse_vocabulary("ko: {name: Качество, unit: percent}\n", "v.yml", "indicators", vocabulary, diagnostics);
  return load_municipality(scratch.root(), sorted.municipalities.at(0), vocabulary, diagnostics);
}

const std::string kTable = "Школа;Качество\na;5\n";
const std::string kDescription = "title: Итоги\nperiod: '2021'\n";
const std::string kJson =
    R"({"title": "x", "period": "2021", "indicators": ["ko"], "rows": [{"school": "a", "ko": 1}]})";

// "itogi.csv csv/without-description": names of files without folder.
std::string found_in(std::map<std::string, std::string> files) {
  files.emplace("municipality.yml", "name: Район\n");
  Diagnostics diagnostics;
  load(files, diagnostics);
  diagnostics.sort();
  std::string out;
  for (const auto& item : diagnostics.items())
    out += (out.empty() ? "" : ", ") + std::filesystem::path(item.location.file).filename().string() + ' ' +
           std::string(item.rule->code);
  return out;
}

}  // namespace

TEST_CASE("every kind of file of a municipality is read as its record") {
  Diagnostics diagnostics;
  const std::map<std::string, std::string> files = {
      {"municipality.yml", "name: Район\n"},
      {"organisations.yml", "komitet: {name: Комитет}\n"},
      {"schools/a.md", "---\nfull_name: Школа\nshort_name: Школа\n---\n"},
      {"documents/d.md", "---\nkind: приказ\nnumber: '1'\ndate: 2021-01-01\nissuer: x\ntitle: y\n---\n"},
      {"documents/d/scan.pdf", "%PDF-1.4"},
      {"programmes/p.md", "---\ntitle: План\nkind: план\n---\n"},
      {"indicators/itogi.csv", kTable},
      {"indicators/itogi.yml", kDescription},
      {"indicators/other.json", kJson},
      {"risks/r.json", R"({"title": "x", "period": "2021", "profiles": [{"school": "a", "factor": "b"}]})"},
      {"monitoring/n.md", "---\ntitle: x\n---\n"},
  };
  const Records records = load(files, diagnostics);
  REQUIRE(found(diagnostics) == "");
  CHECK(records.id == "m");
  CHECK(records.municipality.id == "m");
  CHECK(records.organisations.list[0].id == "komitet");
  CHECK(records.schools[0].id == "a");
  CHECK(records.documents[0].id == "d");
  CHECK(records.attachment_files[0] == "municipalities/m/documents/d/scan.pdf");
  CHECK(records.programmes[0].id == "p");
  REQUIRE(records.data_sets.size() == 2);
  CHECK(records.data_sets[0].id == "itogi");
  CHECK(records.data_sets[0].rows[0].cells[0].code == "ko");
  CHECK(records.data_sets[0].path == "municipalities/m/indicators/itogi.yml");
  CHECK(records.data_sets[0].table_path == "municipalities/m/indicators/itogi.csv");
  CHECK(records.data_sets[1].table_path.empty());
  CHECK(records.risks[0].id == "r");
  CHECK(records.monitoring[0].id == "n");
  REQUIRE(records.texts.size() == files.size() - 1);  // all but the attachment, by path
  CHECK(records.texts.front().path == "municipalities/m/documents/d.md");
  CHECK(records.texts.back().path == "municipalities/m/schools/a.md");
  CHECK(records.texts.back().text == files.at("schools/a.md"));
}

TEST_CASE("a data set is one file of JSON, or a table with its description") {
  CHECK(found_in({{"indicators/i.csv", kTable}, {"indicators/i.yml", kDescription}}) == "");
  CHECK(found_in({{"indicators/i.csv", kTable}}) == "i.csv csv/without-description");
  CHECK(found_in({{"indicators/i.csv", "Школа;ko\na;5;6\n"}}) ==
        "i.csv csv/without-description, i.csv csv/ragged-row");
  CHECK(found_in({{"indicators/i.yml", kDescription}}) == "i.yml csv/without-table");
  CHECK(found_in({{"indicators/i.csv", kTable},
                  {"indicators/i.yml", kDescription},
                  {"indicators/i.json", kJson}}) == "i.csv csv/two-files, i.yml csv/two-files");
}

TEST_CASE("a file that is no record is told") {
  CHECK(found_in({{"risks/r.yml", "x"}}) == "r.yml file/unknown");
  CHECK(found_in({{"monitoring/n.json", "{}"}}) == "n.json file/unknown");
  CHECK(found_in({{"indicators/old/i.csv", kTable}}) == "i.csv file/unknown");
  CHECK(found_in({{"organisations.json", "{}"}}) == "organisations.json file/unknown");
}

TEST_CASE("a file that is no record is told what it was perhaps meant to be") {
  CHECK(found_in({{"documents/prikaz.docx", "x"}}) == "prikaz.docx file/office");
  CHECK(found_in({{"documents/prikaz.md.txt", "x"}}) == "prikaz.md.txt file/wrong-ending");
  CHECK(found_in({{"documents/prikaz.MD", "x"}}) == "prikaz.MD file/wrong-ending");
  CHECK(found_in({{"organisations.yaml", "x"}}) == "organisations.yaml file/wrong-ending");
  CHECK(found_in({{"documents/d/skan.pdf", ""}}) == "skan.pdf attachment/empty");
  CHECK(found_in({{"documents/d/skan.pdf", "\xFF\xD8\xFF"}}) == "skan.pdf attachment/other-type");
  const auto words = [](const std::string& path) {
    Diagnostics diagnostics;
    report_unknown_file(path, diagnostics);
    return message_of(diagnostics.items().at(0), Language::ru);
  };
  CHECK(words("municipalities/m/document/d.md") == "программа не знает, что это за файл («documents»?)");
  CHECK(words("municipalities/m/municipal.yml") ==
        "программа не знает, что это за файл («municipality.yml»?)");
  CHECK(words("vocabulary/indicator.yml") ==
        "программа не знает, что это за файл («vocabulary/indicators.yml»?)");
  CHECK(words("sit.yml") == "программа не знает, что это за файл («site.yml»?)");
  CHECK(words("municipalities/m/documents/old.dat") == "программа не знает, что это за файл («documents»?)");
}
