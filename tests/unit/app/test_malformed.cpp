// Every malformed input of tests/malformed/ gives the finding it names, at its place, and nothing worse.
#include <stdlib.h>

#include <catch2/catch.hpp>
#include <set>

#include "app/commands.h"
#include "app/workers.h"
#include "support/malformed.h"

using namespace glasnost;
using namespace glasnost::testing;
namespace fs = std::filesystem;

namespace {

const fs::path kTests = GLASNOST_TESTS_DIRECTORY;
const fs::path kTree = kTests / "sites/every_field/content";
const std::string kMunicipality = "municipalities/tihorechye/";
constexpr std::size_t kFewestCases = 600;

// A tree on the disk, on which one case after the other is laid and taken off again.
class Bench {
 public:
  explicit Bench(Texts tree) : tree_(std::move(tree)), root_(fresh_directory()) {
    for (const auto& [path, text] : tree_) write(path, text);
  }
  ~Bench() { fs::remove_all(root_); }
  Bench(const Bench&) = delete;
  Bench& operator=(const Bench&) = delete;

  Diagnostics judge() const {
    app::Options options;
    options.content = root_.string();
    return app::judge(options);
  }
  Diagnostics judge(const MalformedCase& made) {
    for (const auto& [path, text] : made.files) text ? write(path, *text) : remove(path);
    Diagnostics found = judge();
    for (const auto& [path, text] : made.files) {
      remove(path);
      if (tree_.contains(path)) write(path, tree_.at(path));
    }
    return found;
  }
  const Texts& tree() const { return tree_; }

 private:
  static fs::path fresh_directory() {
    std::string name = (fs::temp_directory_path() / "glasnost-malformed-XXXXXX").string();
    return fs::path(mkdtemp(name.data()));
  }
  void write(const std::string& path, const std::string& text) {
    fs::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path, std::ios::binary) << text;
  }
  // With the folders that are empty then.
  void remove(const std::string& path) {
    for (fs::path gone = root_ / path; gone != root_; gone = gone.parent_path()) {
      std::error_code full;
      fs::remove(gone, full);
      if (full) return;
    }
  }

  Texts tree_;
  fs::path root_;
};

std::string place(const Location& location) {
  if (location.line == 0) return location.file.empty() ? "-" : location.file;
  return location.file + ':' + std::to_string(location.line) + ':' + std::to_string(location.column);
}

std::string code_and_place(const Diagnostic& item) {
  return std::string(item.rule->code) + ' ' + place(item.location);
}

std::set<std::string> codes_and_places(const Diagnostics& found) {
  std::set<std::string> out;
  for (const auto& item : found.items()) out.insert(code_and_place(item));
  return out;
}

// Line `number` of a text whose lines end with LF, CR LF or CR; nothing where there are fewer.
std::optional<std::string> line_of(const std::string& text, int number) {
  std::string line;
  int current = 1;
  for (std::size_t i = 0; i < text.size() && current <= number; ++i) {
    const bool lone = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
    if (text[i] == '\n' || lone)
      ++current;
    else if (current == number && text[i] != '\r')
      line += text[i];
  }
  return current < number ? std::nullopt : std::optional(line);
}

// A finding stands inside its file: on one of its lines, at most behind its last character.
bool stands_inside(const Location& where, const MalformedCase& made, const Texts& tree) {
  if (where.line == 0) return where.column == 0;
  const auto changed = made.files.find(where.file);
  const auto kept = tree.find(where.file);
  const bool is_changed = changed != made.files.end() && changed->second;
  if (where.line < 0 || where.column < 0 || (!is_changed && kept == tree.end())) return false;
  const auto line = line_of(is_changed ? *changed->second : kept->second, where.line);
  return line && static_cast<std::size_t>(where.column) <= line->size() + 1;
}

bool is_worded(const Diagnostic& item) {
  for (const auto language : {Language::ru, Language::en}) {
    const std::string words = format_diagnostic(item, language);
    for (const char* slot : {"{0}", "{1}", "{2}", "{3}"})
      if (words.find(slot) != std::string::npos) return false;
  }
  return true;
}

// What is wrong with the program's answer to `made`; nothing where all is well.
std::string fault_of(const MalformedCase& made, const std::set<std::string>& before, Bench& bench) {
  const std::string expected = made.code + ' ' + made.place;
  const Diagnostics found = bench.judge(made);
  std::string others;
  bool is_found = false;
  for (const auto& item : found.items()) {
    const std::string finding = code_and_place(item);
    if (before.contains(finding)) continue;
    is_found = is_found || finding == expected;
    others += "\n  " + finding;
    if (!stands_inside(item.location, made, bench.tree()) || !is_worded(item))
      return made.name + ": a finding without its place or words: " + format_diagnostic(item, Language::ru);
  }
  return is_found ? "" : made.name + ": " + expected + " is expected; there is" + others;
}

// The tree of a case: all of it, or without the other files of the municipality.
Texts tree_of(const MalformedCase& made, Texts tree) {
  if (made.alone.empty()) return tree;
  std::erase_if(tree, [&](const auto& file) {
    const bool is_named = std::find(made.alone.begin(), made.alone.end(), file.first) != made.alone.end();
    return file.first.starts_with(kMunicipality) && file.first != kMunicipality + "municipality.yml" &&
           !is_named;
  });
  return tree;
}

using Cases = std::vector<MalformedCase>;

// Neighbouring cases that share their tree.
std::vector<Cases> groups_of(const Cases& cases) {
  std::vector<Cases> groups;
  for (const auto& made : cases) {
    constexpr std::size_t kMost = 40;
    if (groups.empty() || groups.back().size() == kMost || groups.back().back().alone != made.alone)
      groups.emplace_back();
    groups.back().push_back(made);
  }
  return groups;
}

Cases all_cases(const Texts& tree) {
  std::set<fs::path> files;
  for (const auto& entry : fs::directory_iterator(kTests / "malformed")) files.insert(entry.path());
  Cases cases;
  for (const auto& file : files) {
    MalformedReader reader(file, tree, kMunicipality);
    for (auto& made : reader.read()) cases.push_back(std::move(made));
    for (const auto& problem : reader.problems()) FAIL_CHECK(problem);
  }
  return cases;
}

}  // namespace

TEST_CASE("malformed inputs give their findings at their places") {
  const Texts tree = texts_below(kTree);
  const Cases cases = all_cases(tree);
  const auto groups = groups_of(cases);
  std::vector<std::vector<std::string>> faults(groups.size());
  app::share_out(groups.size(), 0, [&](std::size_t index) {
    Bench bench(tree_of(groups[index].front(), tree));
    const auto before = codes_and_places(bench.judge());
    for (const auto& made : groups[index]) faults[index].push_back(fault_of(made, before, bench));
  });
  for (const auto& group : faults)
    for (const auto& fault : group)
      if (!fault.empty()) FAIL_CHECK(fault);
  CHECK(cases.size() >= kFewestCases);
}
