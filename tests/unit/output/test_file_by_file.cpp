#include <fstream>
#include <iterator>

#include "builds.h"
#include "output/file_by_file.h"

using namespace glasnost;
using namespace glasnost::output;

namespace {

const Site kFirst = {{"index.html", "1"}, {"m/a/index.html", "1"}, {"m/b/index.html", "1"}, {"x/y", "1"}};
const Site kSecond = {{"index.html", "2"}, {"m/a/index.html", "1"}, {"m/c/d/index.html", "2"}, {"x", "2"}};

// The first site in `public`, the second beside it, finished.
void prepare(const Folder& folder) {
  build(folder / "public", kFirst);
  build(folder / "next", kSecond);
  fs::rename(folder / "next", folder / ".public.prev");
}

int run(const Folder& folder) {
  const Tree stage = Tree::open(folder / ".public.prev");
  const Places places = places_of(folder / "public");
  return FileByFile(stage, places, false).run().error_number;
}

}  // namespace

TEST_CASE("file by file the target becomes the stage's site, and nothing else stays") {
  const Folder folder;
  prepare(folder);
  SECTION("as it was") {}
  SECTION("a folder stands where a file belongs") {
    fs::remove(folder / "public/index.html");
    put(folder / "public/index.html/x", "x");
  }
  SECTION("a file stands where a folder belongs") { put(folder / "public/m/c", "x"); }
  SECTION("a symlink stands where a folder belongs") {
    fs::create_directories(folder / "elsewhere");
    fs::create_directory_symlink(folder / "elsewhere", folder / "public/m/c");
  }
  SECTION("a former run was killed before anything took its place") {
    put(folder / "public/.glasnost-new/0", "2");
  }
  SECTION("the target is missing") { fs::remove_all(folder / "public"); }
  CHECK(run(folder) == 0);
  CHECK(site_of(folder / "public") == kSecond);
  CHECK(tree_of(folder / "public") == tree_of(folder / ".public.prev"));
  CHECK_FALSE(fs::exists(folder / ".public.unfinished"));
  if (fs::exists(folder / "elsewhere")) CHECK(fs::is_empty(folder / "elsewhere"));
}

TEST_CASE("no file is written in place: who has the former one open reads it to the end") {
  const Folder folder;
  prepare(folder);
  std::ifstream reader(folder / "public/index.html");
  CHECK(run(folder) == 0);
  CHECK(std::string(std::istreambuf_iterator<char>(reader), {}) == "1");
}

TEST_CASE("what was interrupted is completed by the next build, whatever it builds") {
  const Folder folder;
  prepare(folder);
  put(folder / ".public.unfinished", "");
  put(folder / "public/index.html", "2");  // has its place already, the manifest is still the former one
  Diagnostics said;
  const Site next = std::vector<Site>{kFirst, kSecond, {{"index.html", "3"}}}[GENERATE(0U, 1U, 2U)];
  {
    const auto stage = Stage::open(folder / "public", kOptions, said);
    REQUIRE(stage);
    CHECK(codes_of(said) == Codes{"output/completed"});
    CHECK(site_of(folder / "public") == kSecond);
  }
  build(folder / "public", next);
  CHECK(site_of(folder / "public") == next);
  CHECK_FALSE(fs::exists(folder / ".public.unfinished"));
}

TEST_CASE("a mixed site whose stage is lost is made anew and not believed") {
  const Folder folder;
  prepare(folder);
  put(folder / ".public.unfinished", "");
  put(folder / "public/index.html", "2");
  fs::remove_all(folder / ".public.prev");
  build(folder / "public", kFirst);
  CHECK(site_of(folder / "public") == kFirst);
  CHECK_FALSE(fs::exists(folder / ".public.unfinished"));
}
