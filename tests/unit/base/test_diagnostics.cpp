#include "base/diagnostics.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <stdexcept>
#include <string>

#include "base/text/text.h"

using namespace glasnost;

namespace {

bool is_code(std::string_view code) {
  const std::size_t slash = code.find('/');
  return slash != std::string_view::npos && is_slug(code.substr(0, slash)) &&
         is_identifier(code.substr(slash + 1));
}

// The numbers of the arguments that a text uses.
std::set<char> slots_of(std::string_view text) {
  std::set<char> out;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    if (at + 2 < text.size() && text[at + 2] == '}') out.insert(text[at + 1]);
  }
  return out;
}

}  // namespace

TEST_CASE("every rule has words in both languages, about as many arguments") {
  for (const Rule& rule : catalogue()) {
    CAPTURE(rule.code);
    CHECK(is_code(rule.code));
    CHECK_FALSE(rule.ru.empty());
    CHECK_FALSE(rule.en.empty());
    CHECK(rule.ru_fix.empty() == rule.en_fix.empty());
    CHECK(slots_of(rule.ru).size() == slots_of(rule.en).size());
    CHECK(slots_of(rule.ru_fix).size() == slots_of(rule.en_fix).size());
    CHECK(std::none_of(rule.en.begin(), rule.en.end(),
                       [](char c) { return (c & 0xC0) == 0xC0 && (c & 0xFE) == 0xD0; }));
  }
}

TEST_CASE("every error and warning says how to repair it") {
  for (const Rule& rule : catalogue()) {
    CAPTURE(rule.code);
    CHECK((rule.severity == Severity::note || !rule.ru_fix.empty()));
  }
}

TEST_CASE("codes are sorted and none stands twice") {
  const auto& rules = catalogue();
  const auto before = [](const Rule& a, const Rule& b) { return a.code < b.code; };
  CHECK(std::is_sorted(rules.begin(), rules.end(), before));
  CHECK(std::adjacent_find(rules.begin(), rules.end(),
                           [&](const Rule& a, const Rule& b) { return !before(a, b); }) == rules.end());
}

TEST_CASE("a code that is not in the catalogue is a programming error") {
  Diagnostics diagnostics;
  CHECK_THROWS_AS(diagnostics.report("no/such-rule", {}), std::logic_error);
}

TEST_CASE("a diagnostic names file, line, column, code, the mistake and the repair") {
  const Rule rule{"school/unknown", Severity::warning, "нет школы «{0}», есть «{1}»",
                  "напишите «{1}»", "no school “{0}”", "type “{1}”"};
  const Diagnostic diagnostic{&rule, {"documents/17.md", 3, 5}, {"сош", "СОШ"}, ""};
  CHECK(format_diagnostic(diagnostic, Language::ru) ==
        "documents/17.md:3:5: warning[school/unknown]: нет школы «сош», есть «СОШ»\n  как исправить: "
        "напишите «СОШ»");
  CHECK(format_diagnostic(diagnostic, Language::en) ==
        "documents/17.md:3:5: warning[school/unknown]: no school “сош”\n  how to repair: type “СОШ”");
}

TEST_CASE("a diagnostic about a whole file has no line, and without a repair no second line") {
  const Rule rule{"site/note", Severity::note, "нет {0}{1}", "", "no {0}{1}", ""};
  CHECK(format_diagnostic({&rule, {"site.yml"}, {"a"}, ""}, Language::ru) ==
        "site.yml: note[site/note]: нет a");
  CHECK(format_diagnostic({&rule, {}, {"{1}", "b"}, ""}, Language::ru) == "note[site/note]: нет {1}b");
}

TEST_CASE("a finding keeps its other places, also through sorting and joining") {
  Diagnostics diagnostics, more;
  more.report_related("yaml/duplicate-key", {"a.md", 6, 1}, {{Related::Tie::first, {"a.md", 4, 1}}},
                      {"phone", "4"}, "phone");
  diagnostics.report("source/symlink", {"b.md"});
  diagnostics.merge(std::move(more));
  diagnostics.sort();
  REQUIRE(diagnostics.items().size() == 2);
  const auto& finding = diagnostics.items()[0];
  CHECK(finding.at == "phone");
  REQUIRE(finding.related.size() == 1);
  CHECK(finding.related[0].location.line == 4);
  CHECK(words_of(finding.related[0].tie, Language::ru) == "впервые здесь");
  CHECK(words_of(finding.related[0].tie, Language::en) == "first here");
}

TEST_CASE("a code that a person typed finds its rule, or the nearest one") {
  REQUIRE(find_rule("yaml/tab") != nullptr);
  CHECK(find_rule("yaml/tab")->code == "yaml/tab");
  CHECK(find_rule("yaml/tabs") == nullptr);
  REQUIRE(nearest_rule("yaml/tba") != nullptr);
  CHECK(nearest_rule("yaml/tba")->code == "yaml/tab");
  CHECK(nearest_rule("nothing-like-it-at-all") == nullptr);
}

TEST_CASE("a rule says why it matters, or its family does") {
  const Rule own{"yaml/tab", Severity::error, "а", "б", "a", "b", "потому", "because"};
  CHECK(why_of(own, Language::ru) == "потому");
  CHECK(why_of(own, Language::en) == "because");
  CHECK_FALSE(why_of(rule_of("yaml/tab"), Language::ru).empty());
}

TEST_CASE("personal data are secret by their family, other rules by their mark") {
  CHECK(is_secret({"personal/any", Severity::error, "а", "б", "a", "b"}));
  CHECK(is_secret({"yaml/any", Severity::error, "а", "б", "a", "b", "", "", true}));
  CHECK_FALSE(is_secret(rule_of("yaml/tab")));
}

TEST_CASE("diagnostics are sorted by file, line and column, and exact repeats are dropped") {
  Diagnostics diagnostics;
  diagnostics.report("source/symlink", {"b.md", 2, 1});
  diagnostics.report("source/symlink", {"b.md", 10, 1});
  diagnostics.report("source/symlink", {"b.md", 2, 1});
  diagnostics.report("source/unreadable", {"a.md"}, {"x"});
  diagnostics.report("source/unreadable", {"a.md"}, {"y"});
  diagnostics.sort();
  REQUIRE(diagnostics.items().size() == 4);
  CHECK(diagnostics.items()[0].args.front() == "x");
  CHECK(diagnostics.items()[1].args.front() == "y");
  CHECK(diagnostics.items()[2].location.line == 2);
  CHECK(diagnostics.items()[3].location.line == 10);
}

TEST_CASE("joined diagnostics keep all, and only errors stop a build") {
  Diagnostics all, more;
  CHECK(all.empty());
  CHECK_FALSE(all.has_errors());
  more.report("source/symlink", {"a.md"});
  all.merge(std::move(more));
  CHECK(all.has_errors());
  CHECK(all.count(Severity::error) == 1);
  CHECK(all.count(Severity::warning) == 0);
}
