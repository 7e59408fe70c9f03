// What a build leaves for the next, and when it is not believed.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "app/cache/build_id.h"
#include "app/cache/cache.h"
#include "app/outcome.h"

using namespace glasnost;
using namespace glasnost::app;
namespace fs = std::filesystem;

namespace {

class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "glasnost-cache-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  fs::path operator/(const char* name) const { return path_ / name; }
  std::string string() const { return path_.string(); }

 private:
  fs::path path_;
};

void write(const fs::path& path, std::string_view text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}
std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

const Digest kShared = sha256("shared");

Inputs inputs(std::string_view files) { return {.key = sha256(files), .young = {}}; }

Cache loaded(const fs::path& path, const Digest& shared = kShared) {
  Cache cache = Cache::load(path);
  cache.serve(shared);
  return cache;
}

Content content_of(const Options& options) {
  Diagnostics diagnostics;
  return open_content(options, diagnostics);
}

}  // namespace

TEST_CASE("an outcome comes back whole") {
  Outcome outcome{.summary = "summary", .diagnostics = {}, .rows = {}};
  outcome.diagnostics.report_related("record/unknown-field", {"a.md", 3, 5},
                                     {{Related::Tie::other, {"b.md", 1, 2}}}, {"titel", "title"}, "x.y");
  outcome.rows.push_back({.path = "m/index.html", .digest = kShared, .source = "m.yml", .size = 7});
  const std::string bytes = to_bytes(outcome);
  const auto back = outcome_of_bytes(bytes);
  REQUIRE(back);
  CHECK(to_bytes(*back) == bytes);
  CHECK(back->summary == "summary");
  CHECK(back->rows[0].digest == kShared);
  const auto& item = back->diagnostics.items()[0];
  CHECK(item.rule->code == "record/unknown-field");
  CHECK(item.location.column == 5);
  CHECK(item.related[0].location.file == "b.md");
  CHECK(item.args[1] == "title");
  CHECK(item.at == "x.y");
}

TEST_CASE("an outcome with a code that no rule has is none") {
  Outcome outcome;
  outcome.diagnostics.report("record/unknown-field", {"a.md", 1, 1});
  std::string bytes = to_bytes(outcome);
  bytes.replace(bytes.find("unknown-field"), 7, "unheard");
  CHECK_FALSE(outcome_of_bytes(bytes));
}

TEST_CASE("the cache finds what was saved for the same inputs only") {
  const Folder folder;
  const Options options;
  const Cache empty = loaded(folder / "cache");
  CHECK(empty.find("a", inputs("1"), options) == nullptr);
  REQUIRE(empty.save({{"a", inputs("1"), "outcome"}, {"", inputs("2"), "across"}}) == 0);
  const Cache cache = loaded(folder / "cache");
  const auto* const found = cache.find("a", inputs("1"), options);
  REQUIRE(found != nullptr);
  CHECK(found->outcome == "outcome");
  CHECK(cache.find("", inputs("2"), options)->outcome == "across");
  CHECK(cache.find("a", inputs("2"), options) == nullptr);
  CHECK(cache.find("b", inputs("1"), options) == nullptr);
  CHECK(loaded(folder / "cache", sha256("other")).find("a", inputs("1"), options) == nullptr);
}

TEST_CASE("a cache that stands already is not written again") {
  const Folder folder;
  REQUIRE(loaded(folder / "cache").save({{"a", inputs("1"), "outcome"}}) == 0);
  const Cache cache = loaded(folder / "cache");
  fs::remove(folder / "cache");
  const auto* const found = cache.find("a", inputs("1"), {});
  REQUIRE(cache.save({*found}) == 0);
  CHECK_FALSE(fs::exists(folder / "cache"));
  REQUIRE(cache.save({*found, {"b", inputs("2"), "more"}}) == 0);
  CHECK(loaded(folder / "cache").find("b", inputs("2"), {})->outcome == "more");
}

TEST_CASE("a cache with a flipped bit, or cut anywhere, knows nothing") {
  const Folder folder;
  REQUIRE(loaded(folder / "cache").save({{"a", inputs("1"), std::string(100, 'x')}}) == 0);
  const std::string whole = read(folder / "cache");
  for (std::size_t bit = 0; bit < whole.size() * 8; bit += 3) {
    std::string damaged = whole;
    damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
    write(folder / "cache", damaged);
    INFO(bit);
    CHECK(loaded(folder / "cache").find("a", inputs("1"), {}) == nullptr);
  }
  for (std::size_t length = 0; length < whole.size(); ++length) {
    write(folder / "cache", whole.substr(0, length));
    CHECK(loaded(folder / "cache").find("a", inputs("1"), {}) == nullptr);
  }
}

TEST_CASE("a cache that cannot be written says why") {
  const Folder folder;
  write(folder / "file", "");
  CHECK(loaded(folder / "file/cache").save({{"a", inputs("1"), "outcome"}}) != 0);
}

TEST_CASE("other files, times or bytes are other inputs") {
  const Folder folder;
  Options options;
  options.content = folder.string();
  const fs::path school = folder / "municipalities/m/schools/a.md";
  write(school, "a");
  write(folder / "municipalities/m2/schools/a.md", "a");
  const auto now = [&] { return inputs_of(options, content_of(options), "m"); };
  const Inputs first = now();
  CHECK(now() == first);
  write(folder / "municipalities/m2/schools/b.md", "b");
  CHECK(now() == first);
  fs::last_write_time(school, fs::last_write_time(school) - std::chrono::hours(1));
  const Inputs touched = now();
  CHECK(touched.key != first.key);
  fs::rename(school, folder / "municipalities/m/schools/b.md");
  CHECK(now().key != touched.key);
}

TEST_CASE("a file that was changed a moment ago is known by its bytes") {
  const Folder folder;
  Options options;
  options.content = folder.string();
  const fs::path school = folder / "municipalities/m/schools/a.md";
  write(school, "one");
  const Inputs young = inputs_of(options, content_of(options), "m");
  REQUIRE(young.young.size() == 1);
  CHECK(are_as_before(options, young.young));
  write(school, "two");
  CHECK_FALSE(are_as_before(options, young.young));
  fs::remove(school);
  CHECK_FALSE(are_as_before(options, young.young));

  Content later = content_of(options);
  write(school, "one");
  later = content_of(options);
  later.tree.seen_at += std::int64_t{10} * 1'000'000'000;
  CHECK(inputs_of(options, later, "m").young.empty());
}

TEST_CASE("the program knows which build it is") {
  CHECK(build_id().size() >= 20);
  CHECK(build_id() == build_id());
}
