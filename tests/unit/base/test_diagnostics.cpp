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
