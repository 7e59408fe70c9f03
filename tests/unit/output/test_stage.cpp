#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <csignal>
#include <thread>

#include "folder.h"
#include "output/stage.h"

using namespace glasnost;
using namespace glasnost::output;

namespace {

using Codes = std::vector<std::string>;

std::unique_ptr<Stage> opened(const fs::path& target) {
  Diagnostics diagnostics;
  auto stage = Stage::open(target, diagnostics);
  INFO((diagnostics.empty() ? "" : message_of(diagnostics.items().front(), Language::en)));
  REQUIRE(stage);
  REQUIRE(diagnostics.empty());
  return stage;
}

void write(Stage& stage, const std::string& path, const std::string& bytes) {
  Diagnostics diagnostics;
  REQUIRE(stage.write(path, bytes, "", diagnostics));
}

// A whole build: the files, and a manifest of ours.
void build(const fs::path& target, const std::vector<std::string>& paths) {
  const auto stage = opened(target);
  std::vector<ManifestRow> rows;
  for (const std::string& path : paths) {
    Diagnostics diagnostics;
    rows.push_back(*stage->write(path, "текст " + path, "content/" + path, diagnostics));
  }
  write(*stage, "manifest.json", write_manifest(rows));
  Diagnostics diagnostics;
  REQUIRE(stage->publish(diagnostics));
  REQUIRE(diagnostics.empty());
}

Codes refusal_of(const fs::path& target) {
  Diagnostics diagnostics;
  CHECK(Stage::open(target, diagnostics) == nullptr);
  return codes_of(diagnostics);
}

mode_t mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777U;
}

// The number of a process that has ended.
pid_t ended_process() {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(0);
  ::waitpid(child, nullptr, 0);
  return child;
}

}  // namespace

TEST_CASE("a site is published into a folder that is missing, empty or holds only .nojekyll") {
  const Folder folder;
  SECTION("missing") {}
  SECTION("in a missing folder") { fs::remove_all(folder / "site"); }
  SECTION("empty") { fs::create_directories(folder / "site/public"); }
  SECTION("only .nojekyll") { put(folder / "site/public/.nojekyll", ""); }
  build(folder / "site/public", {"index.html", "m/schools/index.html", ".nojekyll"});
  CHECK(tree_of(folder / "site") == Codes{"public/", "public/.nojekyll", "public/index.html", "public/m/",
                                          "public/m/schools/", "public/m/schools/index.html",
                                          "public/manifest.json"});
  CHECK(text_of(folder / "site/public/index.html") == "текст index.html");
}

TEST_CASE("a new site leaves nothing of the former one") {
  const Folder folder;
  build(folder / "public", {"old/index.html", "index.html"});
  build(folder / "public", {"new/index.html", "index.html"});
  CHECK(tree_of(folder.path()) == Codes{"public/", "public/index.html", "public/manifest.json", "public/new/",
                                        "public/new/index.html"});
}

TEST_CASE("a reader of the former site sees it whole until the new one is published") {
  const Folder folder;
  build(folder / "public", {"index.html"});
  const auto stage = opened(folder / "public");
  write(*stage, "index.html", "новый");
  CHECK(tree_of(folder / "public") == Codes{"index.html", "manifest.json"});
  CHECK(text_of(folder / "public/index.html") == "текст index.html");
  Diagnostics diagnostics;
  REQUIRE(stage->publish(diagnostics));
  CHECK(text_of(folder / "public/index.html") == "новый");
  CHECK(tree_of(folder.path()) == Codes{"public/", "public/index.html"});
}

TEST_CASE("a stage that is not published goes and leaves the former site") {
  const Folder folder;
  build(folder / "public", {"index.html"});
  const auto before = tree_of(folder.path());
  {
    const auto stage = opened(folder / "public");
    write(*stage, "a/b/c.html", "x");
    CHECK(fs::exists(folder / (".public.stage." + std::to_string(::getpid()) + "/a/b/c.html")));
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
  write(*stage, "index.html", "x");
  put(folder / "public/письмо.docx", "x");
  Diagnostics diagnostics;
  CHECK_FALSE(stage->publish(diagnostics));
  CHECK(codes_of(diagnostics) == Codes{"output/not-ours"});
  CHECK(fs::exists(folder / "public/письмо.docx"));
}

TEST_CASE("behind a symlink the folder itself is replaced and the symlink stays") {
  const Folder folder;
  fs::create_directories(folder / "disk/www");
  fs::create_symlink("disk/www", folder / "link");
  fs::create_symlink("link", folder / "public");
  const std::string target = GENERATE("public", "public/", "./public");
  build(folder / target, {"index.html"});
  build(folder / target, {"about/index.html"});
  CHECK(fs::is_symlink(folder / "public"));
  CHECK(tree_of(folder / "disk") == Codes{"www/", "www/about/", "www/about/index.html", "www/manifest.json"});
}

TEST_CASE("a row of the manifest says what was written") {
  const Folder folder;
  const auto stage = opened(folder / "public");
  Diagnostics diagnostics;
  const auto row = stage->write("m/index.html", "abc", "content/m.yml", diagnostics);
  REQUIRE(row);
  CHECK(row->path == "m/index.html");
  CHECK(row->size == 3);
  CHECK(row->sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(row->source == "content/m.yml");
}

TEST_CASE("files and folders have the same rights under every umask") {
  const Folder folder;
  const mode_t before = ::umask(GENERATE(0000U, 0077U, 0027U));
  build(folder / "public", {"a/b/index.html"});
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
  const std::vector<Row> rows = {{"a", "такой файл уже есть"},
                                 {"a/b.html", "одна из папок пути — файл"},
                                 {std::string(300, 'x'), "имя слишком длинное"}};
  for (const Row& row : rows) {
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
  build(folder / "public", {"index.html"});
  const auto stage = opened(folder / "public");
  fs::remove_all(folder / (".public.stage." + std::to_string(::getpid())));
  Diagnostics diagnostics;
  CHECK_FALSE(stage->publish(diagnostics));
  CHECK(codes_of(diagnostics) == Codes{"output/exchange"});
  CHECK(text_of(folder / "public/index.html") == "текст index.html");
}

TEST_CASE("a place for the stage that cannot be made is reported and nothing is written") {
  const Folder folder;
  put(folder / "file", "x");
  CHECK(refusal_of(folder / "file/public") == Codes{"output/write"});
}

TEST_CASE("stages of builds that no longer run are removed, other names stay") {
  const Folder folder;
  const std::string ended = std::to_string(ended_process());
  put(folder / (".public.stage." + ended + "/index.html"), "x");
  put(folder / (".public.stage." + std::to_string(::getpid()) + "/index.html"), "x");
  const std::vector<std::string> kept = {
      ".public.stage.1", ".public.stage.0" + ended, ".public.stage." + ended + "x",
      ".public.stage.",  ".other.stage." + ended,   "public.stage." + ended};
  for (const std::string& name : kept) put(folder / (name + "/index.html"), "x");
  build(folder / "public", {"index.html"});
  CHECK_FALSE(fs::exists(folder / (".public.stage." + ended)));
  CHECK_FALSE(fs::exists(folder / (".public.stage." + std::to_string(::getpid()))));
  for (const std::string& name : kept) CHECK(fs::exists(folder / name));
}

TEST_CASE("a second stage for the same folder in the same process is refused") {
  const Folder folder;
  const auto stage = opened(folder / "public");
  write(*stage, "index.html", "x");
  CHECK(refusal_of(folder / "public") == Codes{"output/busy"});
  Diagnostics diagnostics;
  CHECK(stage->publish(diagnostics));
}

TEST_CASE("workers write into the same new folders at the same time") {
  const Folder folder;
  const auto stage = opened(folder / "public");
  constexpr int kWorkers = 8, kFiles = 50;
  std::vector<Diagnostics> diagnostics(kWorkers);
  {
    std::vector<std::jthread> workers;
    for (int worker = 0; worker < kWorkers; ++worker)
      workers.emplace_back([&, worker] {
        for (int file = 0; file < kFiles; ++file)
          stage->write("d" + std::to_string(file) + "/e/f" + std::to_string(worker), "x", "",
                       diagnostics[static_cast<std::size_t>(worker)]);
      });
  }
  for (const Diagnostics& found : diagnostics) CHECK(found.empty());
  Diagnostics last;
  REQUIRE(stage->publish(last));
  const auto tree = tree_of(folder / "public");
  CHECK(std::count_if(tree.begin(), tree.end(), [](const std::string& path) { return path.back() != '/'; }) ==
        kWorkers * kFiles);
}
