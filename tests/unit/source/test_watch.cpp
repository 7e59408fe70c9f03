#include <catch2/catch.hpp>
#include <thread>

#include "source/scratch.h"
#include "source/watch/watch.h"

using namespace glasnost::source;
using namespace std::chrono_literals;

namespace {

using Means = Watch::Means;

// All that is told until nothing more comes.
Changes gathered(Watch& watch) {
  Changes all;
  for (auto changes = watch.wait(1000ms); !changes.empty(); changes = watch.wait(100ms)) {
    all.files.merge(changes.files);
    all.names |= changes.names;
    all.lost |= changes.lost;
  }
  return all;
}

struct Folders {
  Scratch content, templates;
  Folders() {
    content.file("municipalities/a/schools/x.md", "x");
    templates.file("pages/home.html", "x");
  }
  std::vector<std::filesystem::path> roots() const { return {content.root(), templates.root()}; }
};

}  // namespace

TEST_CASE("a changed file is told with its root, by the system and by looking") {
  for (const auto means : {Means::system, Means::looking}) {
    const Folders folders;
    const auto watch = Watch::open(folders.roots(), means);
    REQUIRE(watch->means() == means);
    folders.content.file("municipalities/a/schools/x.md", "other bytes");
    folders.templates.file("pages/home.html", "other bytes");
    const auto changes = gathered(*watch);
    CHECK(changes.files ==
          std::set<Changes::Path>{{0, "municipalities/a/schools/x.md"}, {1, "pages/home.html"}});
    CHECK_FALSE(changes.names);
    CHECK_FALSE(changes.lost);
  }
}

TEST_CASE("files that come and go change the names") {
  for (const auto means : {Means::system, Means::looking}) {
    const Folders folders;
    const auto watch = Watch::open(folders.roots(), means);
    folders.content.file("municipalities/a/schools/y.md", "y");
    CHECK(gathered(*watch).names);
    std::filesystem::remove(folders.content.root() / "municipalities/a/schools/x.md");
    const auto changes = gathered(*watch);
    CHECK(changes.names);
    CHECK(changes.files.contains({0, "municipalities/a/schools/x.md"}));
  }
}

TEST_CASE("a file that takes another's place is told under its name, as editors save") {
  const Folders folders;
  const auto watch = Watch::open(folders.roots());
  folders.content.file("municipalities/a/schools/x.md.new", "y");
  std::filesystem::rename(folders.content.root() / "municipalities/a/schools/x.md.new",
                          folders.content.root() / "municipalities/a/schools/x.md");
  CHECK(gathered(*watch).files.contains({0, "municipalities/a/schools/x.md"}));
}

TEST_CASE("folders that are new are watched too, and those that moved under their new name") {
  const Folders folders;
  const auto watch = Watch::open(folders.roots());
  folders.content.file("municipalities/b/c/d/x.md", "x");
  CHECK(gathered(*watch).names);
  folders.content.file("municipalities/b/c/d/x.md", "other bytes");
  CHECK(gathered(*watch).files.contains({0, "municipalities/b/c/d/x.md"}));
  std::filesystem::rename(folders.content.root() / "municipalities/b", folders.content.root() / "e");
  CHECK(gathered(*watch).names);
  folders.content.file("e/c/d/x.md", "moved");
  CHECK(gathered(*watch).files.contains({0, "e/c/d/x.md"}));
}

TEST_CASE("a link below a root is not followed") {
  const Folders folders;
  const Scratch elsewhere;
  elsewhere.file("x.md", "x");
  std::filesystem::create_directory_symlink(elsewhere.root(), folders.content.root() / "link");
  for (const auto means : {Means::system, Means::looking}) {
    const auto watch = Watch::open(folders.roots(), means);
    elsewhere.file("x.md", "other bytes");
    CHECK(watch->wait(500ms).files.empty());
  }
}

TEST_CASE("an edit is told within thirty milliseconds and a few") {
  const Folders folders;
  const auto watch = Watch::open(folders.roots());
  folders.content.file("municipalities/a/schools/x.md", "other bytes");
  const auto start = std::chrono::steady_clock::now();
  CHECK_FALSE(watch->wait(1000ms).empty());
  CHECK(std::chrono::steady_clock::now() - start < 60ms);
}

TEST_CASE("a root that is removed is watched again when it comes back") {
  const Scratch scratch;
  scratch.file("content/x.md", "x");
  const auto watch = Watch::open({scratch.root() / "content"});
  std::filesystem::remove_all(scratch.root() / "content");
  CHECK(gathered(*watch).names);
  scratch.file("content/x.md", "x");
  CHECK(gathered(*watch).lost);
  scratch.file("content/x.md", "other bytes");
  CHECK(gathered(*watch).files.contains({0, "x.md"}));
}

TEST_CASE("a folder that is not there is watched by looking until it is") {
  const Scratch scratch;
  const auto watch = Watch::open({scratch.root() / "later"});
  CHECK(watch->means() == Means::looking);
  scratch.file("later/x.md", "x");
  CHECK(gathered(*watch).files.contains({0, "x.md"}));
}
