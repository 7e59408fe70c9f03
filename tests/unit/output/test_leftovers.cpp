#include <sys/wait.h>

#include <functional>
#include <random>

#include "builds.h"

using namespace glasnost;
using namespace glasnost::output;

namespace {

// A build that is killed: nothing of it is cleaned up.
void in_killed_process(const std::function<void()>& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    work();
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  REQUIRE(status == 0);
}

void write_and_die(const fs::path& target, const Site& site) {
  in_killed_process([&] {
    Diagnostics diagnostics;
    const auto stage = Stage::open(target, {.sync = false, .gzip = false, .jobs = 1}, diagnostics);
    for (const auto& [path, bytes] : site) stage->write(path, bytes, "", diagnostics);
    ::_exit(0);
  });
}

const Site kFirst = {{"index.html", "1"}, {"m/a/index.html", "1"}, {"m/b/index.html", "1"}};
const Site kSecond = {{"index.html", "2"}, {"m/a/index.html", "1"}, {"m/c/index.html", "2"}};

}  // namespace

TEST_CASE("what a killed build has left does not reach the site") {
  const Folder folder;
  SECTION("of a first build") {}
  SECTION("of a second build") { build(folder / "public", kFirst); }
  SECTION("of a third build, over the former site") {
    build(folder / "public", {{"index.html", "0"}});
    build(folder / "public", kFirst);
  }
  const bool had_site = fs::exists(folder / "public");
  write_and_die(folder / "public", {{"index.html", "?"}, {"m/a/index.html", "?"}, {"stray/index.html", "?"}});
  CHECK(fs::exists(folder / ".public.prev/stray/index.html"));
  if (had_site) CHECK(site_of(folder / "public") == kFirst);
  build(folder / "public", kSecond);
  CHECK(site_of(folder / "public") == kSecond);
  CHECK_FALSE(fs::exists(folder / "public/stray"));
}

TEST_CASE("a stage is ours at whatever moment its build was killed") {
  const Folder folder;
  build(folder / "public", kFirst);
  SECTION("just made") { fs::create_directories(folder / ".public.prev"); }
  SECTION("before its mark had its name") { put(folder / ".public.prev/.manifest.json.new", ""); }
  SECTION("marked") { put(folder / ".public.prev/manifest.json", std::string(kUnfinishedManifest)); }
  SECTION("while the manifest was written") {
    put(folder / ".public.prev/manifest.json", std::string(kUnfinishedManifest));
    put(folder / ".public.prev/.manifest.json.new", std::string(kManifestStart));
    put(folder / ".public.prev/index.html", "?");
  }
  build(folder / "public", kSecond);
  CHECK(site_of(folder / "public") == kSecond);
  CHECK_FALSE(fs::exists(folder / "public/.manifest.json.new"));
}

TEST_CASE("a build that ends without publishing leaves no file of its own, and the next one is right") {
  const Folder folder;
  build(folder / "public", {{"index.html", "0"}});
  build(folder / "public", kFirst);
  {
    const auto stage = opened(folder / "public");
    write(*stage, "m/new/index.html", "?");
    CHECK(fs::exists(folder / ".public.prev/m/new/index.html"));
  }
  CHECK_FALSE(fs::exists(folder / ".public.prev/m/new"));
  CHECK(site_of(folder / "public") == kFirst);
  build(folder / "public", kSecond);
  CHECK(site_of(folder / "public") == kSecond);
}

TEST_CASE("the former site alone is enough where the live one is gone") {
  const Folder folder;
  build(folder / "public", kFirst);
  build(folder / "public", kSecond);
  fs::remove_all(folder / "public");
  build(folder / "public", kSecond);
  CHECK(site_of(folder / "public") == kSecond);
}

TEST_CASE("after any sequence of builds, killed builds and hands the site is the one last built") {
  const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
  std::mt19937 random(seed);
  const auto pick = [&](unsigned below) { return static_cast<unsigned>(random() % below); };
  const auto any_site = [&] {
    Site site = {{"index.html", std::to_string(pick(3))}};
    for (int i = 0; i < 12; ++i)
      if (pick(3) != 0)
        site["m" + std::to_string(pick(3)) + "/s" + std::to_string(pick(5)) +
             (pick(4) == 0 ? "/x" : "/index.html")] =
            std::string(1 + pick(2), static_cast<char>('a' + pick(3)));
    return site;
  };
  const Folder folder;
  Site live;
  for (int step = 0; step < 60; ++step) {
    INFO("seed " << seed << " step " << step);
    switch (pick(6)) {
      case 0:
        write_and_die(folder / "public", any_site());
        break;
      case 1:
        if (fs::exists(folder / "public")) put(folder / "public/m0/s1/index.html", "рука");
        break;
      case 2:
        fs::remove_all(folder / "public/m1");
        break;
      case 3:
        put(folder / ".public.prev/m0/hand.html", "рука");
        if (!fs::exists(folder / ".public.prev/manifest.json"))
          put(folder / ".public.prev/manifest.json", std::string(kUnfinishedManifest));
        break;
      default:
        break;
    }
    live = any_site();
    const StageOptions options{.sync = false, .gzip = pick(4) == 0, .jobs = 1 + pick(2)};
    Diagnostics said;
    build(folder / "public", live, said, options);
    CHECK(site_of(folder / "public") == live);
    CHECK(load_manifest(folder / "public")->size() == live.size());
  }
}
