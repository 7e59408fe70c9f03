#include <chrono>
#include <fstream>
#include <functional>
#include <thread>

#include "builds.h"

using namespace glasnost;
using namespace glasnost::output;

namespace {

const Site kSite = {{"index.html", "главная"}, {"m/index.html", "округ"}, {"m/s/index.html", "школа"}};

// What a build of the same site reports after `hand` was at work on it; the site must be right again.
Codes reported_after(const Folder& folder, const std::function<void(const fs::path& site)>& hand,
                     const Site& next = kSite) {
  build(folder / "public", kSite);
  hand(folder / "public");
  Diagnostics said;
  build(folder / "public", next, said);
  CHECK(site_of(folder / "public") == next);
  Diagnostics again;
  CHECK(build(folder / "public", next, again).promise == Promise::unchanged);
  CHECK(again.empty());
  Codes codes;
  for (const Diagnostic& item : said.items()) {
    CHECK(item.severity() != Severity::error);
    if (item.rule->code != "output/vanished-page")
      codes.push_back(std::string(item.rule->code) + ' ' +
                      fs::path(item.args[0]).lexically_relative(folder.path()).string());
  }
  return codes;
}

// As an editor does that writes into the file itself: the inode stays, and so does the size.
void edit_in_place(const fs::path& path, const std::string& text) {
  REQUIRE(fs::file_size(path) == text.size());
  std::this_thread::sleep_for(std::chrono::milliseconds(20));  // the clock of file times is coarse
  std::fstream(path, std::ios::in | std::ios::out | std::ios::binary) << text;
}

}  // namespace

TEST_CASE("a file that somebody changed in the finished site is reported and rewritten") {
  const Folder folder;
  SECTION("another size") {
    CHECK(reported_after(folder, [](const fs::path& site) { put(site / "m/index.html", "исправлено"); }) ==
          Codes{"output/edited public/m/index.html"});
  }
  SECTION("the same size") {
    CHECK(reported_after(folder, [](const fs::path& site) {
            edit_in_place(site / "m/index.html", "окруГ");
          }) == Codes{"output/edited public/m/index.html"});
  }
  SECTION("removed") {
    CHECK(reported_after(folder, [](const fs::path& site) { fs::remove_all(site / "m/s"); }) ==
          Codes{"output/edited public/m/s/index.html"});
  }
  SECTION("nobody may read it") {
    CHECK(reported_after(folder, [](const fs::path& site) {
            fs::permissions(site / "index.html", fs::perms::owner_all);
          }) == Codes{"output/edited public/index.html"});
  }
  SECTION("a symlink in its place") {
    put(folder / "elsewhere.html", "округ");
    CHECK(reported_after(folder, [&](const fs::path& site) {
            fs::remove(site / "m/index.html");
            fs::create_symlink(folder / "elsewhere.html", site / "m/index.html");
          }) == Codes{"output/edited public/m/index.html"});
    CHECK(text_of(folder / "elsewhere.html") == "округ");
  }
}

TEST_CASE("a file that somebody changed and the build changes too is reported") {
  const Folder folder;
  Site next = kSite;
  next["m/index.html"] = "другой округ";
  CHECK(reported_after(
            folder, [](const fs::path& site) { put(site / "m/index.html", "рука"); }, next) ==
        Codes{"output/edited public/m/index.html"});
  CHECK(text_of(folder / ".public.prev/m/index.html") == "рука");
}

TEST_CASE("what somebody put into the finished site is reported and removed") {
  const Folder folder;
  SECTION("a file") {
    CHECK(reported_after(folder, [](const fs::path& site) { put(site / "m/s/новость.html", "x"); }) ==
          Codes{"output/stray public/m/s/новость.html"});
  }
  SECTION("a file in the root") {
    CHECK(reported_after(folder, [](const fs::path& site) { put(site / "yandex.html", "x"); }) ==
          Codes{"output/stray public/yandex.html"});
  }
  SECTION("a folder") {
    CHECK(reported_after(folder, [](const fs::path& site) { put(site / "m/a/b/c.html", "x"); }) ==
          Codes{"output/stray public/m/a/"});
  }
  SECTION("a folder in place of a file") {
    CHECK(reported_after(folder, [](const fs::path& site) {
            fs::remove(site / "m/index.html");
            put(site / "m/index.html/x", "x");
          }) == Codes{"output/edited public/m/index.html", "output/stray public/m/index.html/"});
  }
  SECTION("a symlink in place of a folder") {
    put(folder / "elsewhere/index.html", "школа");
    CHECK(reported_after(folder, [&](const fs::path& site) {
            fs::remove_all(site / "m/s");
            fs::create_directory_symlink(folder / "elsewhere", site / "m/s");
          }) == Codes{"output/stray public/m/s"});
    CHECK(text_of(folder / "elsewhere/index.html") == "школа");
  }
}

TEST_CASE("nothing that was done by hand returns with a later build") {
  const Folder folder;
  build(folder / "public", kSite);
  put(folder / "public/m/stray.html", "x");
  put(folder / "public/m/index.html", "рука");
  Site next = kSite;
  for (const char* text : {"1", "2", "3", "4"}) {
    next["index.html"] = text;
    build(folder / "public", next);
    CHECK(site_of(folder / "public") == next);
  }
}

TEST_CASE("a file that is newer than the manifest and the same is no edit") {
  const Folder folder;
  build(folder / "public", kSite);
  const auto later = fs::last_write_time(folder / "public/manifest.json") + std::chrono::hours(1);
  fs::last_write_time(folder / "public/m/index.html", later);
  Diagnostics said;
  CHECK(build(folder / "public", kSite, said).promise == Promise::unchanged);
  CHECK(said.empty());
}

TEST_CASE("a damaged manifest of ours makes everything new and is reported") {
  const Folder folder;
  build(folder / "public", kSite);
  const std::string whole = text_of(folder / "public/manifest.json");
  put(folder / "public/manifest.json", whole.substr(0, whole.size() / 2));
  put(folder / "public/stray.html", "x");
  Diagnostics said;
  CHECK(build(folder / "public", kSite, said).promise == Promise::whole);
  CHECK(codes_of(said) == Codes{"output/manifest-damaged"});
  CHECK(site_of(folder / "public") == kSite);
  CHECK(text_of(folder / "public/manifest.json") == whole);
}

TEST_CASE("pages and attachments that vanish are told by their address, other files are not") {
  const Folder folder;
  Site site = kSite;
  for (const char* path : {"m/d/index.html", "m/d/files/scan.pdf", "api/v1/d.json", "assets/a.css"})
    site[path] = "x";
  build(folder / "public", site);
  Diagnostics said;
  build(folder / "public", kSite, said);
  REQUIRE(codes_of(said) == Codes{"output/vanished-page", "output/vanished-page"});
  CHECK(said.items()[0].args[0] == "/m/d/files/scan.pdf");
  CHECK(said.items()[1].args[0] == "/m/d/");
}

TEST_CASE("of many pages that vanish the first are named and the others counted") {
  const Folder folder;
  Site site = kSite;
  for (int i = 0; i < 30; ++i) site["old/" + std::to_string(i) + ".html"] = "x";
  build(folder / "public", site);
  Diagnostics said;
  build(folder / "public", kSite, said);
  REQUIRE(said.items().size() == 21);
  CHECK(said.items().back().rule->code == "output/vanished-more");
  CHECK(said.items().back().args[0] == "10");
}
