#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "app/diagnostics/formats.h"
#include "app/diagnostics/rule_words.h"

using namespace glasnost;
using namespace glasnost::app;
namespace fs = std::filesystem;

namespace {

// A content directory with one file; gone at the end.
class Content {
 public:
  explicit Content(std::string_view text) {
    std::string name = (fs::temp_directory_path() / "glasnost-formats-XXXXXX").string();
    options.content = mkdtemp(name.data());
    std::ofstream(fs::path(options.content) / "a.md", std::ios::binary) << text;
  }
  ~Content() { fs::remove_all(options.content); }
  Content(const Content&) = delete;
  Content& operator=(const Content&) = delete;

  std::string text(const Diagnostics& diagnostics, bool coloured = false) const {
    return write_text(prepare(diagnostics, options, kContentErrors), coloured);
  }

  Options options;
};

std::vector<std::string> all_formats(const Findings& findings) {
  return {write_text(findings, false), write_text(findings, true), write_json_report(findings),
          write_sarif(findings),       write_github(findings),     write_gitlab(findings)};
}

Diagnostics duplicate_key() {
  Diagnostics diagnostics;
  diagnostics.report_related("yaml/duplicate-key", {"a.md", 11, 1}, {{Related::Tie::first, {"a.md", 2, 1}}},
                             {"phone", "2"});
  return diagnostics;
}

const std::string kLines = "one\nphone: 1\n3\n4\n5\n6\n7\n8\n9\n10\nphone: 2\n";

}  // namespace

TEST_CASE("for people: the place, the line with a caret, the other place, the repair") {
  const Content content(kLines);
  CHECK(content.text(duplicate_key()) ==
        "a.md:11:1: error[yaml/duplicate-key]: поле «phone» уже есть, на строке 2\n"
        "  11 | phone: 2\n"
        "     | ^^^^^\n"
        "  впервые здесь: a.md:2:1\n"
        "   2 | phone: 1\n"
        "     | ^^^^^\n"
        "  почему это важно: из двух значений на сайт попало бы одно, и никто не заметил бы, какое\n"
        "  как исправить: оставьте одно из двух или исправьте имя\n");
}

TEST_CASE("colour is paint only: without it the text is the same") {
  const Content content(kLines);
  std::string painted = content.text(duplicate_key(), true);
  CHECK(painted.find("\033[1;31m") != std::string::npos);
  for (std::size_t at; (at = painted.find('\033')) != std::string::npos;)
    painted.erase(at, painted.find('m', at) - at + 1);
  CHECK(painted == content.text(duplicate_key()));
}

TEST_CASE("Latin letters in a Russian word are named below it") {
  const Content content("school: CОШ № 1\n");
  Diagnostics diagnostics;
  diagnostics.report("school/unknown", {"a.md", 1, 9}, {"CОШ № 1", ""});
  CHECK(content.text(diagnostics).find("    |         ^ латинская «C» в русском слове\n") !=
        std::string::npos);
}

TEST_CASE("a file that is gone, a line that is no more and a place without a line are told without a quote") {
  const Content content("one\n");
  Diagnostics diagnostics;
  diagnostics.report("yaml/tab", {"gone.md", 1, 1});
  diagnostics.report("yaml/tab", {"a.md", 77, 1});
  diagnostics.report("source/symlink", {"a.md", 0, 0});
  diagnostics.report("site/no-base-url", {});
  CHECK(content.text(diagnostics).find(" | ") == std::string::npos);
}

TEST_CASE("a path that leads out of the content is never read") {
  const Content content("one\n");
  std::ofstream(fs::path(content.options.content).string() + "-beside") << "outside\n";
  Diagnostics diagnostics;
  diagnostics.report("yaml/tab",
                     {"../" + fs::path(content.options.content).filename().string() + "-beside", 1, 1});
  CHECK(content.text(diagnostics).find("outside") == std::string::npos);
  fs::remove(content.options.content + "-beside");
}

TEST_CASE("lines end with LF, CR LF or CR, and a byte order mark is no character") {
  const Content content("\xEF\xBB\xBFone\r\ntwo\rthree\n");
  Diagnostics diagnostics;
  diagnostics.report("yaml/tab", {"a.md", 1, 1});
  diagnostics.report("yaml/tab", {"a.md", 3, 1});
  const std::string text = content.text(diagnostics);
  CHECK(text.find("  1 | one\n") != std::string::npos);
  CHECK(text.find("  3 | three\n") != std::string::npos);
}

TEST_CASE("a secret line is quoted in no format, whatever else is wrong with it") {
  static const Rule secret{
      "test/secret", Severity::error, "личные данные", "уберите", "personal data", "remove", "", "", true};
  const Content content("plain\nЗайцева Зоя, 7 класс\n");
  Diagnostics diagnostics;
  diagnostics.report("yaml/tab", {"a.md", 2, 1});
  diagnostics.report_related("yaml/duplicate-key", {"a.md", 1, 1}, {{Related::Tie::first, {"a.md", 2, 1}}},
                             {"plain", "2"});
  for (const auto& text : all_formats(prepare(diagnostics, content.options, kContentErrors)))
    if (text.find("quote") != std::string::npos || text.find(" | ") != std::string::npos)
      CHECK(text.find("Зайцева") != std::string::npos);
  diagnostics.items().push_back({&secret, {"a.md", 2, 1}, {}, ""});
  for (const auto& text : all_formats(prepare(diagnostics, content.options, kContentErrors)))
    CHECK(text.find("Зайцева") == std::string::npos);
}

TEST_CASE("no other finding repeats what a personal one found, whatever line it stands on") {
  const Content content("Зайцева Зоя, 7 класс\nЕщё раз: Зайцева Зоя\nплан\n");
  Diagnostics diagnostics;
  diagnostics.report("personal/pupil-name", {"a.md", 1, 1}, {"З… З…"});
  diagnostics.report("school/unknown", {"a.md", 1, 9}, {"Зоя, 7 класс", ""});
  diagnostics.report("yaml/tab", {"a.md", 2, 1});
  diagnostics.report("file/missing", {"a.md", 3, 1});
  diagnostics.report("school/unknown", {"a.md", 3, 1}, {"о награде: Зайцева Зоя", " («Зайцева Зоя»?)"});
  for (const auto& text : all_formats(prepare(diagnostics, content.options, kContentErrors))) {
    CHECK(text.find("Зо") == std::string::npos);
    CHECK(text.find("Зайцев") == std::string::npos);
    CHECK(text.find("З… З…") != std::string::npos);
  }
  CHECK(content.text(diagnostics).find("  3 | план\n") != std::string::npos);
}

TEST_CASE("why it matters is said at the first finding of a code") {
  static const Rule rule{"test/why", Severity::note, "а", "", "a", "", "потому что", "because"};
  const Content content("one\n");
  Diagnostics diagnostics;
  diagnostics.items() = {{&rule, {"a.md", 1, 1}, {}, ""}, {&rule, {"a.md", 1, 2}, {}, ""}};
  const std::string text = content.text(diagnostics);
  const auto first = text.find("  почему это важно: потому что\n");
  REQUIRE(first != std::string::npos);
  CHECK(text.find("почему", first + 20) == std::string::npos);
}

TEST_CASE("what an author typed cannot act on a terminal or leave a line of a workflow command") {
  const Content content("one\n");
  Diagnostics diagnostics;
  diagnostics.report("record/unknown-field", {"a.md", 1, 1}, {"a\x1B[2J\n::error::b", "c"});
  const auto findings = prepare(diagnostics, content.options, kContentErrors);
  for (const auto& text : {write_text(findings, false), write_github(findings)}) {
    CHECK(text.find('\x1B') == std::string::npos);
    CHECK(text.find("\n::error::b") == std::string::npos);
  }
}

TEST_CASE("explain tells severity, meaning, reason, repair and both sides of the example") {
  const auto words = explain_rule("yaml/duplicate-key", Language::ru);
  REQUIRE(words);
  for (const std::string_view part :
       {"yaml/duplicate-key\nошибка: ", "\nЧто не так: поле «…» уже есть, на строке …\n",
        "\nПочему это важно: ", "\nКак исправить: ", "\nНеправильно:\n  municipalities/", "\nПравильно:\n",
        "    phone: 8"})
    CHECK(words->find(part) != std::string::npos);
  CHECK(explain_rule("error[yaml/duplicate-key]:", Language::ru) == words);
  CHECK(explain_rule("yaml/duplicate-key", Language::en)->find("\nWhat is wrong: ") != std::string::npos);
}

TEST_CASE("a code that is none is answered with the nearest; an editor's remark is no code") {
  CHECK_FALSE(explain_rule("yaml/duplicate-kee", Language::ru));
  CHECK(unknown_rule("yaml/duplicate-kee", Language::ru).find("Возможно, это yaml/duplicate-key\n") !=
        std::string::npos);
  CHECK(unknown_rule("source/number-forms-of-names", Language::ru).find("замечание редактора") !=
        std::string::npos);
}

TEST_CASE("the words of a rule without a finding have no empty slots") {
  CHECK(general_words("школы «{0}» нет{1}") == "школы «…» нет");
  CHECK(general_words("ячеек: {0}, столбцов: {1}") == "ячеек: …, столбцов: …");
  CHECK(general_words("{{#{0}}}") == "{{#…}}");
  for (const Rule& rule : catalogue())
    for (const auto text : {rule.ru, rule.en, rule.ru_fix, rule.en_fix}) {
      CAPTURE(rule.code, text);
      CHECK(general_words(text).find("{0}") == std::string::npos);
    }
}

TEST_CASE("the list has a line for each rule, sorted by code") {
  const std::string list = list_rules(Language::ru);
  CHECK(static_cast<std::size_t>(std::count(list.begin(), list.end(), '\n')) == catalogue().size());
  CHECK(list.find("error    yaml/tab ") != std::string::npos);
  CHECK(list.find("csv/empty ") < list.find("json/empty "));
}
