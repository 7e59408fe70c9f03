#include <catch2/catch.hpp>

#include "check/check.h"
#include "check/rules.h"
#include "support/tree.h"

using namespace glasnost;
using testing::document_text;
using testing::found;
using testing::programme_text;
using testing::school_text;

namespace {

// The errors and warnings of a tree after the rules and `known_issues`.
std::vector<std::string> judge(const testing::Files& files) {
  Diagnostics diagnostics;
  const auto m = testing::assemble(files, diagnostics);
  const auto vocabulary = testing::vocabulary();
  const auto plan = plan::plan_municipality(m);
  check::check_municipality({m, plan, vocabulary}, diagnostics);
  check::settle_issues(m, diagnostics);
  std::erase_if(diagnostics.items(), [](const Diagnostic& d) { return d.severity() == Severity::note; });
  return found(diagnostics);
}

using Found = std::vector<std::string>;

const std::string kLinks =
    "1. [Пункт](#p-1), [нет](#p-7), [школа](school:a), [нет](school:z), [план](prog:p#m-1), "
    "[нет](prog:p#m-9).\n";

std::string data_set(const std::string& rows, const std::string& more = "") {
  return "{\"title\": \"Т\", \"period\": {\"year\": 2022}, \"indicators\": [\"share\", \"forecast\", "
         "\"gap\"],\n\"rows\": [\n" +
         rows + "]" + more + "}\n";
}

}  // namespace

TEST_CASE("links lead to records and anchors that exist") {
  CHECK(judge({{"schools/a.md", school_text("Школа А")},
               {"documents/d.md", document_text("", kLinks)},
               {"programmes/p.md",
                programme_text("| № | Мероприятие | Срок |\n|---|---|---|\n| 1 | Совет | 2022 |\n")}}) ==
        Found{"documents/d.md:8 link/unknown-anchor", "documents/d.md:8 link/unknown-target",
              "documents/d.md:8 link/unknown-anchor"});
}

TEST_CASE("attachments and files hold each other") {
  CHECK(judge({{"documents/d.md", document_text("attachments:\n  - {title: Скан, file: scan.pdf}\n")},
               {"documents/d/other.pdf", ""}}) ==
        Found{"documents/d.md:8 attachment/missing", "documents/d/other.pdf:0 file/unreferenced"});
}

TEST_CASE("a missing attachment is told with the file that has nearly its name") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"documents/d.md", document_text("attachments:\n  - {title: Скан, file: skan1.pdf}\n")},
       {"documents/d/skan.pdf", ""}},
      diagnostics);
  const auto vocabulary = testing::vocabulary();
  check::check_attachments({m, plan::plan_municipality(m), vocabulary}, diagnostics);
  CHECK(message_of(diagnostics.items().at(0), Language::ru) ==
        "файла вложения «skan1.pdf» нет («skan.pdf»?)");
}

TEST_CASE("a scan is noted where the site does not have the words of its document") {
  const auto scans = [](const std::string& attachments, const std::string& body) {
    Diagnostics diagnostics;
    const auto m = testing::assemble(
        {{"documents/d.md", document_text("attachments:\n" + attachments, body)}}, diagnostics);
    const auto vocabulary = testing::vocabulary();
    check::check_scans({m, plan::plan_municipality(m), vocabulary}, diagnostics);
    return found(diagnostics);
  };
  const std::string scan = "  - {title: Скан, file: skan.pdf, role: scan}\n",
                    photo = "  - {title: Лист, file: list.JPG}\n",
                    table = "  - {title: Таблица, file: tablitsa.xlsx}\n",
                    words = "  - {title: Текст, file: tekst.txt, role: raw_text}\n";
  CHECK(scans(scan + table + photo, "") ==
        Found{"documents/d.md:8 attachment/scan-without-text attachments.1.file",
              "documents/d.md:10 attachment/scan-without-text attachments.3.file"});
  CHECK(scans(scan, "1. Текст.\n") == Found{});
  CHECK(scans(scan, "Текст без пунктов.\n") == Found{});
  CHECK(scans(scan + words, "") == Found{});
  CHECK(scans(table, "") == Found{});
}

TEST_CASE("file names must be slugs") {
  CHECK(judge({{"schools/Школа.md", school_text("Школа А")}}) == Found{"schools/Школа.md:0 name/bad-slug"});
}

TEST_CASE("values stay within the range of their unit") {
  const Found expected = {"indicators/i.json:3 value/out-of-range a.share",
                          "indicators/i.json:4 value/out-of-range b.gap"};
  CHECK(judge({{"schools/a.md", school_text("Школа А")},
               {"schools/b.md", school_text("Школа Б")},
               {"indicators/i.json",
                data_set("{\"school\": \"a\", \"share\": 120, \"forecast\": 100, \"gap\": -20},\n"
                         "{\"school\": \"b\", \"share\": 0, \"forecast\": 0, \"gap\": 100.01}")}}) ==
        expected);
}

TEST_CASE("what a source says of its own numbers is checked in rows and totals") {
  const std::string more =
      ",\n\"totals\": [{\"scope\": \"municipality\", \"share\": 38, \"forecast\": 45.2, \"gap\": 7.1}],\n"
      "\"stated\": [{\"as\": \"difference\", \"of\": [\"share\", \"forecast\"], \"column\": \"gap\"}]";
  CHECK(judge({{"schools/a.md", school_text("Школа А")},
               {"schools/b.md", school_text("Школа Б")},
               {"indicators/i.json",
                data_set("{\"school\": \"a\", \"share\": 38.67, \"forecast\": 45.33, \"gap\": 6.66},\n"
                         "{\"school\": \"b\", \"share\": 36.54, \"forecast\": 45, \"gap\": 8.47}",
                         more)}}) == Found{"indicators/i.json:4 stated/difference b.gap",
                                           "indicators/i.json:5 stated/difference totals.municipality.gap"});
}

TEST_CASE("a weighted mean is checked at the precision it is printed with") {
  const auto with_total = [](const std::string& total) {
    return "{\"title\": \"Т\", \"period\": {\"year\": 2022}, \"indicators\": [\"share\", "
           "\"events\"],\n\"rows\": [\n"
           "{\"school\": \"a\", \"share\": 10, \"events\": 1}, {\"school\": \"b\", \"share\": 40, "
           "\"events\": 2}],\n"
           "\"totals\": [{\"scope\": \"municipality\", \"share\": " +
           total +
           "}],\n"
           "\"stated\": [{\"as\": \"weighted_mean\", \"of\": [\"share\"], \"weights\": \"events\"}]}\n";
  };
  const testing::Files schools = {{"schools/a.md", school_text("Школа А")},
                                  {"schools/b.md", school_text("Школа Б")}};
  for (const auto& [total, right] :
       {std::pair{"30", true}, {"30.0", true}, {"25", false}, {"30.1", false}, {"29.99", false}}) {
    auto files = schools;
    files["indicators/i.json"] = with_total(total);
    INFO(total);
    const Found miss = {"indicators/i.json:4 stated/weighted_mean totals.municipality.share"};
    CHECK(judge(files) == (right ? Found{} : miss));
  }
}

TEST_CASE("a declared number is held against the list") {
  CHECK(judge({{"schools/a.md", school_text("Школа А")},
               {"documents/d.md",
                document_text("schools: [a]\nstated: [{as: count, of: schools, value: 2, at: p-1}]\n")}}) ==
        Found{"documents/d.md:8 stated/count p-1"});
  CHECK(judge({{"documents/d.md",
                document_text("stated: [{as: sum, of: [1846, 2286, 330], value: 4463}]\n")}}) ==
        Found{"documents/d.md:7 stated/sum"});
}

TEST_CASE("a measure without deadline, responsible and result is a warning") {
  CHECK(
      judge(
          {{"programmes/p.md",
            programme_text(
                "| № | Мероприятие | Срок | Ответственный |\n|---|---|---|---|\n| 2.11 | Совет | | |\n")}}) ==
      Found{"programmes/p.md:7 measure/empty m-2-11"});
}

TEST_CASE("another reading of a reference is a warning at its field") {
  CHECK(judge({{"documents/d.md",
                document_text("relations:\n  - type: based_on\n    kind: приказ\n    number: '192'\n"
                              "    date: 2021-01-26\n    stated:\n"
                              "      - {date: 2021-11-26, where: строка 4 таблицы}\n")}}) ==
        Found{"documents/d.md:13 reference/other-reading relations.1.date"});
}

TEST_CASE("known issues accept warnings at their place and nothing else") {
  const std::string body = "1. Один.\n\n1. Два.\n";
  const auto with = [&](const std::string& known) {
    return judge({{"documents/d.md", document_text(known, body)}});
  };
  CHECK(with("") == Found{"documents/d.md:10 points/repeated-label p-1--2"});
  CHECK(
      with("known_issues:\n  - {code: points/repeated-label, at: p-1--2, note: так в источнике}\n").empty());
  CHECK(with("known_issues:\n  - {code: points/repeated-label, note: без места}\n") ==
        Found{"documents/d.md:8 known-issue/unmatched", "documents/d.md:12 points/repeated-label p-1--2"});
  CHECK(with("known_issues:\n  - {code: source/typo, note: опечатка}\n") ==
        Found{"documents/d.md:12 points/repeated-label p-1--2"});
  CHECK(with("known_issues:\n  - {code: points/repeated-label, at: p-3, note: не там}\n") ==
        Found{"documents/d.md:8 known-issue/unmatched", "documents/d.md:12 points/repeated-label p-1--2"});
  CHECK(with("known_issues:\n  - {code: points/repeated-lable, note: опечатка в коде}\n") ==
        Found{"documents/d.md:8 known-issue/unknown-code", "documents/d.md:12 points/repeated-label p-1--2"});
  CHECK(judge({{"documents/d.md",
                document_text("known_issues:\n  - {code: link/unknown-target, note: нельзя}\n",
                              "1. [Нет](school:z).\n")}}) ==
        Found{"documents/d.md:8 known-issue/not-acceptable", "documents/d.md:10 link/unknown-target"});
}

TEST_CASE("a known issue accepts one finding, and not the next one at its place") {
  const std::string reading = "      - {date: 2021-11-26, where: строка 4}\n";
  const auto with = [&](const std::string& entries) {
    return judge({{"documents/d.md",
                   document_text("relations:\n  - type: based_on\n    kind: приказ\n    number: '192'\n"
                                 "    date: 2021-01-26\n    stated:\n" +
                                 reading + "      - {date: 2021-11-27, where: строка 5}\n" + entries)}});
  };
  const std::string entry =
      "  - {code: reference/other-reading, at: relations.1.date, note: так в источнике}\n";
  CHECK(with("known_issues:\n" + entry) ==
        Found{"documents/d.md:14 reference/other-reading relations.1.date"});
  CHECK(with("known_issues:\n" + entry + entry).empty());
  CHECK(with("known_issues:\n" + entry + entry + entry) == Found{"documents/d.md:18 known-issue/unmatched"});
}

TEST_CASE("accepted findings and remarks are published with the editor's note") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"documents/d.md",
        document_text("known_issues:\n  - {code: points/repeated-label, at: p-1--2, note: так напечатано}\n"
                      "  - {code: source/typo, at: p-1, note: опечатка}\n",
                      "1. Один.\n\n1. Два.\n\n2. Три.\n\n2. Четыре.\n")}},
      diagnostics);
  const auto issues = check::settle_issues(m, diagnostics);
  REQUIRE(issues.size() == 3);
  CHECK(issues[0].code == "source/typo");
  CHECK(issues[0].note == "опечатка");
  CHECK(issues[1].code == "points/repeated-label");
  CHECK(issues[1].accepted);
  CHECK(issues[1].note == "так напечатано");
  CHECK_FALSE(issues[2].accepted);
}

TEST_CASE("a remark on the settings, which no page would show, is a warning") {
  Diagnostics diagnostics;
  model::Site site{.settings = {}, .vocabulary = {}, .summaries = {{}}, .texts = {}};
  site.settings.path = "site.yml";
  site.settings.known_issues = {{{"source/typo", {3, 5}}, {}, {"опечатка", {}}}};
  check::check_site(site, {}, diagnostics);
  CHECK(found(diagnostics) == Found{"site.yml:3 known-issue/unmatched"});
}

TEST_CASE("paths that differ only by case are one file on many disks") {
  Diagnostics diagnostics;
  check::check_site({.settings = {}, .vocabulary = {}, .summaries = {{}}, .texts = {}},
                    {{"a/B", plan::Kind::asset, 0, "one"}, {"a/b", plan::Kind::asset, 0, "two"}},
                    diagnostics);
  CHECK(found(diagnostics) == Found{"two:0 plan/path-twice"});
}

TEST_CASE("what a source counts is compared with what it lists") {
  const testing::Files schools = {{"schools/a.md", school_text("Школа А")},
                                  {"schools/b.md", school_text("Школа Б")}};
  const auto with = [&](const std::string& path, const std::string& text) {
    testing::Files files = schools;
    files[path] = text;
    return files;
  };
  const std::string cohorts =
      "{\"title\": \"Р\", \"period\": {\"year\": 2022}, \"profiles\": [{\"school\": \"a\", \"factor\": "
      "\"staff\"}],\n\"cohorts\": [{\"name\": \"А\", \"set\": \"g\", \"declared\": 2, \"schools\": "
      "[\"a\"]},\n{\"name\": \"Б\", \"set\": \"g\", \"schools\": [\"a\", \"b\"]}],\n\"stated\": "
      "[{\"as\": \"count\", \"of\": \"cohorts.g\", \"value\": 2}, {\"as\": \"count\", \"of\": "
      "\"cohorts.h\", \"value\": 2}]}";
  CHECK(judge(with("risks/r.json", cohorts)) ==
        Found{"risks/r.json:2 stated/count cohorts.1.declared", "risks/r.json:3 risk/two-cohorts cohorts.2.a",
              "risks/r.json:4 stated/count", "risks/r.json:4 stated/unknown-list"});
  CHECK(judge(with("monitoring/n.md",
                   "---\ntitle: М\nschools: all\nstated:\n  - {as: count, of: schools, value: 3}\n---\n")) ==
        Found{"monitoring/n.md:5 stated/count"});
}

TEST_CASE("links lead to risks and monitoring programmes too") {
  CHECK(judge({{"schools/a.md", school_text("Школа А")},
               {"documents/d.md", document_text("",
                                                "1. [М](mon:n#p-1), [нет](mon:n#p-2), [Р](risk:r#row-a), "
                                                "[нет](risk:z).\n")},
               {"monitoring/n.md", "---\ntitle: М\n---\n1. Текст.\n"},
               {"risks/r.json",
                "{\"title\": \"Р\", \"period\": {\"year\": 2022}, \"profiles\": [{\"school\": \"a\", "
                "\"factor\": \"staff\"}]}"}}) ==
        Found{"documents/d.md:8 link/unknown-anchor", "documents/d.md:8 link/unknown-target"});
}
