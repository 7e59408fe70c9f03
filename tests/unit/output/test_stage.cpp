#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <csignal>
#include <map>
#include <thread>

#include "builds.h"

using namespace glasnost;
using namespace glasnost::output;

namespace {

Codes refusal_of(const fs::path& target) {
  Diagnostics diagnostics;
  CHECK(Stage::open(target, kOptions, diagnostics) == nullptr);
  return codes_of(diagnostics);
}

mode_t mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777U;
}

}  // namespace

TEST_CASE("a site is published into a folder that is missing, empty or holds only .nojekyll") {
  const Folder folder;
  SECTION("missing") {}
  SECTION("in a missing folder") { fs::remove_all(folder / "site"); }
  SECTION("empty") { fs::create_directories(folder / "site/public"); }
  SECTION("only .nojekyll") { put(folder / "site/public/.nojekyll", ""); }
  const Site site = {{"index.html", "главная"}, {"m/schools/index.html", "школы"}, {".nojekyll", ""}};
  CHECK(build(folder / "site/public", site).promise == Promise::whole);
  CHECK(site_of(folder / "site/public") == site);
  CHECK(load_manifest(folder / "site/public")->size() == 3);
  CHECK(build(folder / "site/public", site).promise == Promise::unchanged);
}

TEST_CASE("a new site leaves nothing of the former one, and the former one stays beside it") {
  const Folder folder;
  const Site first = {{"old/index.html", "1"}, {"index.html", "1"}};
  const Site second = {{"new/index.html", "2"}, {"index.html", "1"}};
  build(folder / "public", first);
  build(folder / "public", second);
  CHECK(tree_of(folder / "public") == Codes{"index.html", "manifest.json", "new/", "new/index.html"});
  CHECK(site_of(folder / ".public.prev") == first);
  CHECK(fs::exists(folder / ".public.prev/manifest.json"));
  CHECK_FALSE(fs::exists(folder / ".public.lock"));
}

TEST_CASE("a reader of the former site sees it whole until the new one is published") {
  const Folder folder;
  const Site first = {{"index.html", "прежний"}, {"about/index.html", "о нас"}};
  build(folder / "public", first);
  const auto stage = opened(folder / "public");
  std::vector<ManifestRow> rows = {write(*stage, "index.html", "новый")};
  CHECK(site_of(folder / "public") == first);
  Diagnostics diagnostics;
  REQUIRE(stage->publish(rows, diagnostics));
  CHECK(site_of(folder / "public") == Site{{"index.html", "новый"}});
}

TEST_CASE("a stage that is not published goes and leaves the former site") {
  const Folder folder;
  build(folder / "public", {{"index.html", "1"}});
  const auto before = tree_of(folder.path());
  {
    const auto stage = opened(folder / "public");
    write(*stage, "a/b/c.html", "x");
    CHECK(fs::exists(folder / ".public.prev/a/b/c.html"));
  }
  CHECK(tree_of(folder.path()) == before);
}

TEST_CASE("a folder with files of others is refused and not touched") {
  const Folder folder;
  const fs::path target = folder / "target";
  SECTION("a letter") { put(target / "письмо.docx", "x"); }
  SECTION("more than .nojekyll") {
    put(target / ".nojekyll", "");
    put(target / "index.html", "x");
  }
  SECTION("the manifest of another program") {
    put(target / "manifest.json", "{\n  \"name\": \"glasnost\",");
  }
  SECTION("an empty manifest") { put(target / "manifest.json", ""); }
  SECTION("a manifest that is a folder") { fs::create_directories(target / "manifest.json"); }
  SECTION("a manifest that is a symlink") {
    put(folder / "elsewhere.json", write_manifest({}));
    fs::create_directories(target);
    fs::create_symlink(folder / "elsewhere.json", target / "manifest.json");
  }
  SECTION("a repository with our manifest") {
    put(target / "manifest.json", write_manifest({}));
    put(target / ".git/config", "x");
  }
  SECTION("a file in place of the folder") { put(target, "x"); }
  const auto before = tree_of(folder.path());
  CHECK(refusal_of(target) == Codes{"output/not-ours"});
  CHECK(tree_of(folder.path()) == before);
}

TEST_CASE("the root of the disk and a symlink to itself are refused") {
  const Folder folder;
  fs::create_symlink("circle", folder / "circle");
  CHECK(refusal_of("/") == Codes{"output/not-ours"});
  CHECK(refusal_of(folder / "circle") == Codes{"output/not-ours"});
}

TEST_CASE("a folder that became another's while the site was built is not replaced") {
  const Folder folder;
  const auto stage = opened(folder / "public");
  const auto row = write(*stage, "index.html", "x");
  put(folder / "public/письмо.docx", "x");
  Diagnostics diagnostics;
  CHECK_FALSE(stage->publish({row}, diagnostics));
  CHECK(codes_of(diagnostics) == Codes{"output/not-ours"});
  CHECK(fs::exists(folder / "public/письмо.docx"));
}

TEST_CASE("behind a symlink the folder itself is replaced and the symlink stays") {
  const Folder folder;
  fs::create_directories(folder / "disk/www");
  fs::create_symlink("disk/www", folder / "link");
  fs::create_symlink("link", folder / "public");
  const std::string target = GENERATE("public", "public/", "./public");
  build(folder / target, {{"index.html", "1"}});
  build(folder / target, {{"about/index.html", "2"}});
  CHECK(fs::is_symlink(folder / "public"));
  CHECK(site_of(folder / "disk/www") == Site{{"about/index.html", "2"}});
  CHECK(site_of(folder / "disk/.www.prev") == Site{{"index.html", "1"}});
}

TEST_CASE("a row of the manifest says what was written") {
  const Folder folder;
  const auto stage = opened(folder / "public");
  Diagnostics diagnostics;
  const auto row = stage->write("m/index.html", "abc", "content/m.yml", diagnostics);
  REQUIRE(row);
  CHECK(row->path == "m/index.html");
  CHECK(row->size == 3);
  CHECK(glasnost::hex_of(row->digest) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(row->source == "content/m.yml");
}

TEST_CASE("files and folders have the same rights under every umask") {
  const Folder folder;
  const mode_t before = ::umask(GENERATE(0000U, 0077U, 0027U));
  build(folder / "public", {{"a/b/index.html", "x"}});
  ::umask(before);
  CHECK(mode_of(folder / "public") == 0755);
  CHECK(mode_of(folder / "public/a") == 0755);
  CHECK(mode_of(folder / "public/a/b") == 0755);
  CHECK(mode_of(folder / "public/a/b/index.html") == 0644);
}

TEST_CASE("a path that leads out of the site is never written") {
  const Folder folder;
  const auto stage = opened(folder / "public");
  for (const char* path : {"", "/etc/x", "../x", "a/../x", "a/..", "..", ".", "a//b", "a/", "./a"}) {
    Diagnostics diagnostics;
    INFO(path);
    CHECK_FALSE(stage->write(path, "x", "", diagnostics));
    CHECK(codes_of(diagnostics) == Codes{"output/path"});
  }
  Diagnostics diagnostics;
  CHECK_FALSE(stage->write(std::string("a\0b", 3), "x", "", diagnostics));
  CHECK(codes_of(diagnostics) == Codes{"output/path"});
  CHECK(stage->write("..a/.b", "x", "", diagnostics));
}

TEST_CASE("a file that cannot be written is reported with its path and the cause in Russian") {
  const Folder folder;
  const auto stage = opened(folder / "public");
  write(*stage, "a", "x");
  struct Row {
    std::string path, cause;
  };
  const std::vector<Row> causes = {{"a", "такой файл уже есть"},
                                   {"a/b.html", "одна из папок пути — файл"},
                                   {std::string(300, 'x'), "имя слишком длинное"}};
  for (const Row& row : causes) {
    Diagnostics diagnostics;
    CHECK_FALSE(stage->write(row.path, "y", "", diagnostics));
    REQUIRE(codes_of(diagnostics) == Codes{"output/write"});
    const Diagnostic& problem = diagnostics.items().front();
    CHECK(problem.location.file == (folder / "public" / row.path).string());
    CHECK(message_of(problem, Language::ru).find(row.cause) != std::string::npos);
  }
}

TEST_CASE("a file that is written only in part is reported") {
  const Folder folder;
  const auto stage = opened(folder / "public");
  rlimit before{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  const rlimit small{.rlim_cur = 10, .rlim_max = before.rlim_max};
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  Diagnostics diagnostics;
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
  const auto row = stage->write("large.html", std::string(100, 'x'), "", diagnostics);
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  CHECK_FALSE(row);
  REQUIRE(codes_of(diagnostics) == Codes{"output/write"});
  CHECK(diagnostics.items().front().args[1] == "файл слишком велик для этого диска");
}

TEST_CASE("a site that cannot take its place leaves the former one") {
  const Folder folder;
  build(folder / "public", {{"index.html", "1"}});
  const auto stage = opened(folder / "public");
  const auto row = write(*stage, "index.html", "2");
  fs::remove_all(folder / ".public.prev");
  Diagnostics diagnostics;
  CHECK_FALSE(stage->publish({row}, diagnostics));
  CHECK(codes_of(diagnostics) == Codes{"output/write"});
  CHECK(site_of(folder / "public") == Site{{"index.html", "1"}});
}

TEST_CASE("a place for the stage that cannot be made is reported and nothing is written") {
  const Folder folder;
  put(folder / "file", "x");
  CHECK(refusal_of(folder / "file/public") == Codes{"output/write"});
}

TEST_CASE("a folder in the stage's place that is not ours is refused and not touched") {
  const Folder folder;
  build(folder / "public", {{"index.html", "1"}});
  put(folder / ".public.prev/письмо.docx", "x");
  CHECK(refusal_of(folder / "public") == Codes{"output/not-ours"});
  CHECK(fs::exists(folder / ".public.prev/письмо.docx"));
}

TEST_CASE("a second build of the same folder is refused, and hears who is at work") {
  const Folder folder;
  const auto stage = opened(folder / "public");
  const auto row = write(*stage, "index.html", "x");
  Diagnostics refused;
  CHECK(Stage::open(folder / "public", kOptions, refused) == nullptr);
  REQUIRE(codes_of(refused) == Codes{"output/busy"});
  CHECK(message_of(refused.items().front(), Language::ru).find(std::to_string(::getpid())) !=
        std::string::npos);
  Diagnostics diagnostics;
  CHECK(stage->publish({row}, diagnostics));
}

TEST_CASE("the lock of a build that was killed does not stop the next one") {
  const Folder folder;
  put(folder / ".public.lock", "1\n");
  build(folder / "public", {{"index.html", "1"}});
  CHECK_FALSE(fs::exists(folder / ".public.lock"));
}

TEST_CASE("workers write into the same new folders at the same time") {
  const Folder folder;
  const auto stage = opened(folder / "public");
  constexpr int kWorkers = 8, kFiles = 50;
  std::vector<Diagnostics> diagnostics(kWorkers);
  std::vector<std::vector<ManifestRow>> rows(kWorkers);
  {
    std::vector<std::jthread> workers;
    for (int worker = 0; worker < kWorkers; ++worker)
      workers.emplace_back([&, i = static_cast<std::size_t>(worker)] {
        for (int file = 0; file < kFiles; ++file)
          rows[i].push_back(
              stage->write("d" + std::to_string(file) + "/e/f" + std::to_string(i), "x", "", diagnostics[i])
                  .value_or(ManifestRow{}));
      });
  }
  for (const Diagnostics& found : diagnostics) CHECK(found.empty());
  std::vector<ManifestRow> all;
  for (const auto& some : rows) all.insert(all.end(), some.begin(), some.end());
  Diagnostics last;
  REQUIRE(stage->publish(all, last));
  CHECK(site_of(folder / "public").size() == kWorkers * kFiles);
}

TEST_CASE("what is the same is written by no build and keeps its inode") {
  const Folder folder;
  build(folder / "public", {{"same.html", "s"}, {"other.html", "1"}});
  const ino_t same = inode_of(folder / "public/same.html");
  std::string former = "1";
  for (const char* text : {"2", "3", "4"}) {
    const Published published = build(folder / "public", {{"same.html", "s"}, {"other.html", text}});
    CHECK(published.changed == 1);
    CHECK(inode_of(folder / "public/same.html") == same);
    CHECK(text_of(folder / "public/other.html") == text);
    CHECK(text_of(folder / ".public.prev/other.html") == former);
    former = text;
  }
}

TEST_CASE("a site that is right already is not touched at all") {
  const Folder folder;
  const Site site = {{"index.html", "1"}, {"m/index.html", "2"}};
  build(folder / "public", site);
  const ino_t before = inode_of(folder / "public");
  Diagnostics said;
  CHECK(build(folder / "public", site, said).promise == Promise::unchanged);
  CHECK(said.empty());
  CHECK(inode_of(folder / "public") == before);
  CHECK_FALSE(fs::exists(folder / ".public.prev"));
}

TEST_CASE("a file is kept without its bytes where a tree has it, and not where none has") {
  const Folder folder;
  build(folder / "public", {{"a.html", "a1"}, {"b.html", "b"}});
  build(folder / "public", {{"a.html", "a2"}, {"b.html", "b"}});
  const auto former = *load_manifest(folder / ".public.prev");
  const auto live = *load_manifest(folder / "public");
  const auto stage = opened(folder / "public");
  CHECK(stage->keep(former[0]));
  CHECK(stage->keep(live[1]));
  ManifestRow unknown = live[0];
  unknown.digest = {};
  CHECK_FALSE(stage->keep(unknown));
  unknown = live[0];
  unknown.path = "c.html";
  CHECK_FALSE(stage->keep(unknown));
  Diagnostics diagnostics;
  REQUIRE(stage->publish({former[0], live[1]}, diagnostics));
  CHECK(site_of(folder / "public") == Site{{"a.html", "a1"}, {"b.html", "b"}});
}

TEST_CASE("a file whose source alone changed is published with its new source") {
  const Folder folder;
  build(folder / "public", {{"a.html", "a"}});
  const auto stage = opened(folder / "public");
  Diagnostics diagnostics;
  const auto row = stage->write("a.html", "a", "content/renamed.md", diagnostics);
  REQUIRE(row);
  REQUIRE(stage->publish({*row}, diagnostics));
  CHECK(load_manifest(folder / "public")->at(0).source == "content/renamed.md");
}

TEST_CASE("a file may take the place of a folder, and a folder that of a file") {
  const Folder folder;
  const Site first = {{"a/x.html", "1"}, {"a/y/z.html", "1"}, {"b", "1"}};
  const Site second = {{"a", "2"}, {"b/c/d.html", "2"}};
  for (const Site& site : {first, second, first, first, second}) {
    build(folder / "public", site);
    CHECK(site_of(folder / "public") == site);
  }
}

TEST_CASE("folders that become empty go") {
  const Folder folder;
  build(folder / "public", {{"a/b/c/index.html", "1"}, {"index.html", "1"}});
  build(folder / "public", {{"index.html", "1"}});
  CHECK(tree_of(folder / "public") == Codes{"index.html", "manifest.json"});
  build(folder / "public", {{"index.html", "2"}});
  CHECK(tree_of(folder / "public") == Codes{"index.html", "manifest.json"});
}

TEST_CASE("twice the same path is refused") {
  const Folder folder;
  const auto stage = opened(folder / "public");
  const auto row = write(*stage, "index.html", "x");
  Diagnostics diagnostics;
  CHECK_FALSE(stage->publish({row, row}, diagnostics));
  CHECK(codes_of(diagnostics) == Codes{"output/path"});
}
