// Every rule is broken and kept: its example, laid over the small tree in tests/examples/, is judged in this
// process.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "app/commands.h"
#include "app/theme.h"
#include "base/rules/examples.h"
#include "base/rules/rules.h"
#include "render/template.h"

using namespace glasnost;
namespace fs = std::filesystem;

namespace {

// Rules whose example is still to be written: the number only ever goes down.
constexpr std::size_t kMostPending = 8;

const fs::path kTests = GLASNOST_TESTS_DIRECTORY;

// A copy of a directory with files laid over it; gone at the end.
class Overlay {
 public:
  explicit Overlay(const fs::path& original) : directory_(fresh_directory()) {
    fs::copy(original, directory_, fs::copy_options::recursive);
  }
  ~Overlay() { fs::remove_all(directory_); }
  Overlay(const Overlay&) = delete;
  Overlay& operator=(const Overlay&) = delete;

  void lay(const ExampleFile& file) {
    const fs::path path = directory_ / file.path;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << file.text;
  }
  std::string path() const { return directory_.string(); }

 private:
  static fs::path fresh_directory() {
    std::string name = (fs::temp_directory_path() / "glasnost-example-XXXXXX").string();
    return fs::path(mkdtemp(name.data()));
  }
  fs::path directory_;
};

// Codes of errors and warnings; of notes only `wanted`, since a wrong file may well leave a deadline unread.
std::set<std::string> codes_of(const Diagnostics& diagnostics, std::string_view wanted) {
  std::set<std::string> codes;
  for (const auto& item : diagnostics.items())
    if (item.severity() != Severity::note || item.rule->code == wanted) codes.emplace(item.rule->code);
  return codes;
}

Diagnostics judge_content(const Example& example, std::string_view side) {
  Overlay tree(kTests / "examples/content");
  for (const auto& file : files_of(example, side)) tree.lay(file);
  app::Options options;
  options.content = tree.path();
  return app::judge(options);
}

Diagnostics judge_templates(const Example& example, std::string_view side) {
  Overlay tree(kTests / "../site-templates");
  for (const auto& file : files_of(example, side)) tree.lay(file);
  app::Options options;
  options.templates = tree.path();
  Diagnostics diagnostics;
  app::load_theme(options, diagnostics);
  return diagnostics;
}

Diagnostics judge_words(std::string_view side) {
  Diagnostics diagnostics;
  render::parse_words(side, "i18n/ru.json", diagnostics);
  return diagnostics;
}

std::set<std::string> judge(const Example& example, std::string_view side) {
  switch (example.kind) {
    case Example::Kind::content:
      return codes_of(judge_content(example, side), example.code);
    case Example::Kind::templates:
      return codes_of(judge_templates(example, side), example.code);
    case Example::Kind::words:
      return codes_of(judge_words(side), example.code);
    case Example::Kind::situation:
      break;
  }
  return {};
}

std::set<std::string> words_in(std::string_view text) {
  std::istringstream stream{std::string(text)};
  std::set<std::string> out;
  for (std::string word; stream >> word;) out.insert(word);
  return out;
}

std::string joined(const std::set<std::string>& codes) {
  std::string out;
  for (const auto& code : codes) out += code + ' ';
  return out;
}

}  // namespace

TEST_CASE("nothing is wrong with the small tree around the examples") {
  app::Options options;
  options.content = (kTests / "examples/content").string();
  const auto found = app::judge(options);
  for (const auto& item : found.items()) UNSCOPED_INFO(format_diagnostic(item, Language::ru));
  CHECK(codes_of(found, {}).empty());
}

TEST_CASE("every rule has an example") {
  std::set<std::string> pending;
  for (const Rule& rule : catalogue())
    if (example_of(rule.code) == nullptr) pending.emplace(rule.code);
  UNSCOPED_INFO("without an example: " << joined(pending));
  CHECK(pending.size() <= kMostPending);
}

TEST_CASE("every example belongs to a rule, and there is one for each") {
  std::string_view before;
  for (const Example& example : examples()) {
    CAPTURE(example.code);
    CHECK(find_rule(example.code) != nullptr);
    CHECK(example.code != before);
    before = example.code;
  }
}

TEST_CASE("a situation is told in both languages") {
  for (const Example& example : examples()) {
    if (example.kind != Example::Kind::situation) continue;
    CAPTURE(example.code);
    CHECK_FALSE(example.wrong.empty());
    CHECK_FALSE(example.right.empty());
    CHECK_FALSE(example.en_wrong.empty());
    CHECK_FALSE(example.en_right.empty());
  }
}

TEST_CASE("every family says why its findings matter, and no other does") {
  std::set<std::string_view> named, used;
  for (const Family& family : families()) {
    CAPTURE(family.name);
    CHECK(named.insert(family.name).second);
    CHECK_FALSE(family.ru.empty());
    CHECK_FALSE(family.en.empty());
  }
  for (const Rule& rule : catalogue()) used.insert(family_of(rule.code));
  CHECK(named == used);
}

TEST_CASE("the wrong side of an example breaks its rule and no other, the right side none") {
  for (const Example& example : examples()) {
    if (example.kind == Example::Kind::situation) continue;
    auto expected = words_in(example.also);
    const auto wrong = judge(example, example.wrong);
    UNSCOPED_INFO(example.code << ", wrong side: " << joined(wrong));
    CHECK(wrong.contains(std::string(example.code)));
    expected.insert(std::string(example.code));
    for (const auto& code : wrong) {
      UNSCOPED_INFO(example.code << " also breaks " << code);
      CHECK(expected.contains(code));
    }
    const auto right = judge(example, example.right);
    UNSCOPED_INFO(example.code << ", right side: " << joined(right));
    CHECK(right.empty());
  }
}
