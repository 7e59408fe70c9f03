#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "check/personal/personal.h"
#include "check/rules.h"
#include "support/tree.h"

using namespace glasnost;
using check::PersonalKind;

namespace {

const std::string kTests = GLASNOST_TESTS_DIRECTORY;

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file.is_open());
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> split(const std::string& text, char mark) {
  std::vector<std::string> out;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, mark);) out.push_back(part);
  return out;
}

std::string_view name_of(PersonalKind kind) {
  constexpr std::string_view kNames[] = {"pupil-name", "name-list", "snils", "passport",
                                         "birth-date", "phone",     "email", "forbidden-document"};
  return kNames[static_cast<std::size_t>(kind)];
}

// The context that the second column of the data names: «table ФИО|Класс», «yaml assignments.who» …
check::LineContext context_of(const std::string& place) {
  check::LineContext context;
  const std::size_t blank = place.find(' ');
  const std::string kind = place.substr(0, blank);
  const std::string rest = blank == std::string::npos ? "" : place.substr(blank + 1);
  if (kind == "yaml") context.field = rest;
  if (kind == "csv") context.delimiter = ';';
  if (kind == "table" || kind == "csv")
    context.columns = check::columns_of(split(rest, kind == "csv" ? ';' : '|'));
  if (kind == "list" || kind == "under") context.company = check::company_of(rest);
  return context;
}

struct Tally {
  std::size_t lines = 0, failed = 0;
  std::string list;  // of what failed

  // «99,4 %»
  std::string share_of(std::size_t count) const {
    const std::size_t permille = count * 1000 / lines;
    return std::to_string(permille / 10) + "," + std::to_string(permille % 10) + " %";
  }
};

// The lines of a file of the data; `fails` judges a row of it by its columns.
template <class Fails>
Tally tally(const std::string& file, std::size_t columns, Fails fails) {
  Tally out;
  for (const std::string& line : split(read_file(kTests + "/personal/" + file), '\n')) {
    if (line.starts_with('#')) continue;
    const auto row = split(line, '\t');
    INFO(line);
    REQUIRE(row.size() == columns);
    ++out.lines;
    if (!fails(row)) continue;
    ++out.failed;
    out.list += "\n" + line;
  }
  return out;
}

// "line:column code argument" of every finding, all of which are errors in the file.
std::vector<std::string> words_of(Diagnostics& diagnostics, const std::string& path) {
  diagnostics.sort();
  std::vector<std::string> out;
  for (const Diagnostic& item : diagnostics.items()) {
    CHECK(item.severity() == Severity::error);
    CHECK(item.location.file == path);
    out.push_back(std::to_string(item.location.line) + ":" + std::to_string(item.location.column) + " " +
                  std::string(item.rule->code) + " " + item.args.at(0));
  }
  return out;
}

std::vector<std::string> judge(const std::string& path, const std::string& text) {
  model::Municipality municipality;
  municipality.texts.push_back({path, text});
  Diagnostics diagnostics;
  check::check_personal_data({municipality, {}, {}}, diagnostics);
  return words_of(diagnostics, path);
}

using Found = std::vector<std::string>;
const std::string kDocument = "municipalities/m/documents/d.md";

Found judge_body(const std::string& body) { return judge(kDocument, "---\nkind: приказ\n---\n" + body); }

}  // namespace

TEST_CASE("of the lines about pupils and families at least 99 in 100 are found") {
  const Tally missed = tally("positive.txt", 3, [](const std::vector<std::string>& row) {
    const auto findings = check::find_personal_data(row[2], context_of(row[1]));
    return std::none_of(findings.begin(), findings.end(),
                        [&](const auto& finding) { return name_of(finding.kind) == row[0]; });
  });
  std::cout << "personal data: recall " << missed.share_of(missed.lines - missed.failed) << " of "
            << missed.lines << " lines\n";
  INFO("not found:" << missed.list);
  CHECK(missed.lines >= 900);
  CHECK(missed.failed * 100 <= missed.lines);
}

TEST_CASE("of the lines of official papers at most 1 in 100 is a false alarm") {
  const Tally alarms = tally("negative.txt", 2, [](const std::vector<std::string>& row) {
    return !check::find_personal_data(row[1], context_of(row[0])).empty();
  });
  std::cout << "personal data: false alarms " << alarms.share_of(alarms.failed) << " of " << alarms.lines
            << " lines\n";
  INFO("false alarms:" << alarms.list);
  CHECK(alarms.lines >= 2000);
  CHECK(alarms.failed * 100 <= alarms.lines);
}

TEST_CASE("the content of this repository names no pupil") {
  namespace fs = std::filesystem;
  const fs::path content = fs::path(kTests) / "../content";
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(content / "municipalities")) {
    if (!entry.is_regular_file()) continue;
    ++files;
    CHECK(judge(entry.path().lexically_relative(content).generic_string(),
                read_file(entry.path().string())) == Found{});
  }
  CHECK(files > 0);
}

TEST_CASE("a pupil's name is reported at its place, by its first letters alone") {
  CHECK(judge_body("1. Помочь ученику 5 класса Иванову Петру.\n") == Found{"4:28 personal/pupil-name И… П…"});
  CHECK(judge_body("Ученица А.В. Сидорова-Белых больна.\n") == Found{"4:9 personal/pupil-name А…В…С…"});
  CHECK(judge_body("СНИЛС 526-018-159 61\n") == Found{"4:7 personal/snils 5…"});
  CHECK(judge_body("Пишите: masha@mail.ru\n") == Found{"4:9 personal/email m…"});
  CHECK(judge_body("## Социальный паспорт семьи\n") ==
        Found{"4:4 personal/forbidden-document Социальный паспорт"});
}

TEST_CASE("a table of pupils is one finding, a table of teachers none") {
  const std::string rows = "|---|---|\n| Иванов Пётр | 5 |\n| Сидорова Анна | 6 |\n";
  CHECK(judge_body("| Ученик | Класс |\n" + rows) == Found{"6:3 personal/name-list И… П…"});
  CHECK(judge_body("| Учитель | Класс |\n" + rows) == Found{});
  CHECK(judge_body("| ФИО | Класс |\n|---|---|\n| Иванов Пётр | 5 |\n") ==
        Found{"6:3 personal/pupil-name И… П…"});
}

TEST_CASE("a line before a list says whose names stand in it") {
  const std::string items = "\n- Иванов Пётр\n- Сидорова Анна\n";
  CHECK(judge_body("Награждены ученики:\n" + items) == Found{"6:3 personal/name-list И… П…"});
  CHECK(judge_body("Награждены учителя:\n" + items) == Found{});
  CHECK(judge_body("## Ученики 5 класса\n" + items) == Found{"6:3 personal/name-list И… П…"});
  CHECK(judge_body("## Ученики 5 класса\n\n## Учителя\n" + items) == Found{});
}

TEST_CASE("fields for officials may hold their names and telephones") {
  CHECK(judge(kDocument,
              "---\nsigned_by:\n  post: директор\n  name: Иванов Пётр\nexecutor:\n  name: Иванов Пётр\n"
              "  phone: 8 921 123-45-67\ncontrol: {name: Петрова А.С.}\nassignments:\n  - point: '1'\n"
              "    who: Петрова Анна, 5 класс\n---\n1. Текст.\n") == Found{});
  CHECK(
      judge(kDocument, "---\nassignments:\n  - who: Директор\n    what: Позвонить 8 921 123-45-67\n---\n") ==
      Found{"4:21 personal/phone 8…"});
}

TEST_CASE("a text over several lines belongs to its field") {
  CHECK(judge("municipalities/m/schools/s.md",
              "---\nnamed_after: |\n  Героя\n  Петра Иванова, 5 класс\naddress: ул. Иванова\n---\n") ==
        Found{});
  CHECK(judge("municipalities/m/programmes/p.md",
              "---\npassport:\n  - label: Цель\n    text: |\n      Помочь.\n      Помочь ученику Иванову "
              "Петру.\n---\n") == Found{"6:22 personal/pupil-name И… П…"});
}

TEST_CASE("the columns of a CSV table say whose names stand in it") {
  CHECK(judge("municipalities/m/indicators/i.csv", "Школа;Ученик;ko\nА;Иванов Пётр;5\nБ;Сидорова Анна;4\n") ==
        Found{"2:3 personal/name-list И… П…"});
}

TEST_CASE("a name cannot hide behind look-alikes, accents or escapes") {
  for (const std::string line :
       {"Ученик Ивaнов Пeтр", "Ученик Ива\u00adнов Пётр", "Ученик Иванов Пе\u0308тр",
        "Ученик И\u0301ванов Пётр", "Ученик Иванов&nbsp;Пётр", "Ученик &#1048;ванов Пётр",
        "Ученик \\u0418ванов Пётр", "Ученик **Иванов** _Пётр_", "УЧЕНИК ИВАНОВ ПЁТР"}) {
    INFO(line);
    CHECK(check::find_personal_data(line, {}).size() == 1);
  }
}

TEST_CASE("settings and vocabularies are judged as well") {
  model::Site site;
  site.texts = {{"vocabulary/glossary.yml", "оои:\n  name: ООИ\n  definition: Звонить 8 921 123-45-67.\n"}};
  Diagnostics diagnostics;
  check::check_personal_data_of_site(site, diagnostics);
  CHECK(words_of(diagnostics, "vocabulary/glossary.yml") == Found{"3:23 personal/phone 8…"});
}

TEST_CASE("a picture that tells where it was taken is an error of its file") {
  model::Municipality municipality;
  municipality.located_pictures = {"municipalities/m/documents/d/a.jpg"};
  Diagnostics diagnostics;
  check::check_photo_positions({municipality, {}, {}}, diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(place_of(diagnostics.items()[0]) == "municipalities/m/documents/d/a.jpg: ");
  CHECK(diagnostics.items()[0].rule->code == "personal/photo-position");
}

TEST_CASE("any bytes are read, and a finding lies inside its line") {
  std::uint32_t state = 1;
  for (int round = 0; round < 300; ++round) {
    std::string line = "ученик 5 «А» Иванов П. паспорт 4010 123456 8 921 ";
    for (int i = 0; i < 60; ++i) {
      state = state * 1664525U + 1013904223U;
      line.insert((state >> 8U) % line.size(), 1, static_cast<char>(state >> 24U));
    }
    for (const auto& finding : check::find_personal_data(line, {})) {
      CHECK(finding.length > 0);
      CHECK(finding.offset + finding.length <= line.size());
    }
    CHECK_NOTHROW(judge_body(line));
  }
}
