#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstring>
#include <string>
#include <vector>

#include "scratch.h"
#include "source/source.h"

using namespace glasnost;
using namespace glasnost::source;

namespace {

std::vector<std::string> paths(const Tree& tree) {
  std::vector<std::string> out;
  for (const File& file : tree.files) out.push_back(file.path);
  return out;
}

// "file code" of every diagnostic, sorted.
std::vector<std::string> findings(Diagnostics& diagnostics) {
  diagnostics.sort();
  std::vector<std::string> out;
  for (const auto& item : diagnostics.items())
    out.push_back(item.location.file + " " + std::string(item.rule->code));
  return out;
}

}  // namespace

TEST_CASE("all files are found in the order of their paths, with their size") {
  const Scratch scratch;
  for (const std::string path : {"site.yml", "b/z.md", "b/a.md", "a.md", "b.md", "b/c/d/e.json", "школа.md"})
    scratch.file(path, path);
  Diagnostics diagnostics;
  const Tree tree = walk(scratch.root(), diagnostics);
  CHECK(paths(tree) ==
        std::vector<std::string>{"a.md", "b.md", "b/a.md", "b/c/d/e.json", "b/z.md", "site.yml", "школа.md"});
  CHECK(tree.files[0].size == 4);
  CHECK(tree.seen() == 7);
  CHECK(diagnostics.empty());
}

TEST_CASE("what editors and systems leave behind is excluded by name and counted") {
  const Scratch scratch;
  const std::vector<std::string> excluded = {".DS_Store",   ".git/config", ".gitignore",
                                             "README.md",   "Thumbs.db",   "desktop.ini",
                                             "m/README.md", "m/a.tmp",     "~$plan.docx"};
  for (const auto& path : excluded) scratch.file(path);
  scratch.file(".git/HEAD");
  const std::vector<std::string> kept = {".hidden", "a.tmpl", "readme.md", "~plan.md"};
  for (const auto& path : kept) scratch.file(path);
  Diagnostics diagnostics;
  const Tree tree = walk(scratch.root(), diagnostics);
  CHECK(paths(tree) == kept);
  CHECK(tree.excluded == std::vector<std::string>{".DS_Store", ".git", ".gitignore", "README.md", "Thumbs.db",
                                                  "desktop.ini", "m/README.md", "m/a.tmp", "~$plan.docx"});
  CHECK(tree.seen() == 13);
  CHECK(diagnostics.empty());
}

TEST_CASE("a symlink is reported and never followed, wherever it leads") {
  const Scratch scratch, outside;
  outside.file("secret.md", "secret");
  scratch.file("a.md");
  std::filesystem::create_symlink(outside.root() / "secret.md", scratch.root() / "b.md");
  std::filesystem::create_symlink(outside.root(), scratch.root() / "dir");
  std::filesystem::create_symlink("a.md", scratch.root() / "inside.md");
  std::filesystem::create_symlink("nowhere", scratch.root() / "broken.md");
  std::filesystem::create_symlink(".", scratch.root() / "loop");
  Diagnostics diagnostics;
  const Tree tree = walk(scratch.root(), diagnostics);
  CHECK(paths(tree) == std::vector<std::string>{"a.md"});
  CHECK(findings(diagnostics) == std::vector<std::string>{"b.md source/symlink", "broken.md source/symlink",
                                                          "dir source/symlink", "inside.md source/symlink",
                                                          "loop source/symlink"});
  CHECK(tree.failed == 5);
}

TEST_CASE("a FIFO and a socket are reported and do not stop the walk") {
  const Scratch scratch;
  REQUIRE(::mkfifo((scratch.root() / "fifo.md").c_str(), 0600) == 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string path = (scratch.root() / "sock").string();
  std::memcpy(address.sun_path, path.c_str(), path.size());
  const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
  REQUIRE(::bind(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  ::close(server);
  scratch.file("z.md");
  Diagnostics diagnostics;
  const Tree tree = walk(scratch.root(), diagnostics);
  CHECK(paths(tree) == std::vector<std::string>{"z.md"});
  CHECK(findings(diagnostics) ==
        std::vector<std::string>{"fifo.md source/not-a-file", "sock source/not-a-file"});
  CHECK(tree.seen() == 3);
}

TEST_CASE(
    "names in another encoding, with control characters or not in NFC are reported so that they can be "
    "shown") {
  const Scratch scratch;
  scratch.file("m/\xF8\xEA.md");
  scratch.file("a\nb.md");
  scratch.file("Пикале\u0308во.md");
  Diagnostics diagnostics;
  const Tree tree = walk(scratch.root(), diagnostics);
  CHECK(tree.files.empty());
  CHECK(tree.failed == 3);
  CHECK(findings(diagnostics) == std::vector<std::string>{"a\\x0Ab.md source/name-encoding",
                                                          "m/\\xF8\\xEA.md source/name-encoding",
                                                          "Пикале\u0308во.md source/name-not-nfc"});
}

TEST_CASE("a directory that may not be read is reported, and its neighbours are still read") {
  if (::geteuid() == 0) return;  // nothing is closed to root
  const Scratch scratch;
  scratch.file("closed/a.md");
  scratch.file("open/b.md");
  std::filesystem::permissions(scratch.root() / "closed", std::filesystem::perms::none);
  Diagnostics diagnostics;
  const Tree tree = walk(scratch.root(), diagnostics);
  std::filesystem::permissions(scratch.root() / "closed", std::filesystem::perms::owner_all);
  CHECK(paths(tree) == std::vector<std::string>{"open/b.md"});
  CHECK(findings(diagnostics) == std::vector<std::string>{"closed source/unreadable"});
  CHECK(tree.seen() == 2);
}

TEST_CASE("a root that is missing or is a file is reported") {
  const Scratch scratch;
  scratch.file("file");
  for (const auto* name : {"missing", "file"}) {
    CAPTURE(name);
    Diagnostics diagnostics;
    const Tree tree = walk(scratch.root() / name, diagnostics);
    CHECK(tree.seen() == 0);
    REQUIRE(diagnostics.items().size() == 1);
    CHECK(diagnostics.items()[0].rule->code == "source/unreadable");
  }
}

TEST_CASE("a root that is itself a symlink is the person's own choice") {
  const Scratch scratch;
  scratch.file("real/a.md");
  std::filesystem::create_directory_symlink("real", scratch.root() / "link");
  Diagnostics diagnostics;
  CHECK(paths(walk(scratch.root() / "link", diagnostics)) == std::vector<std::string>{"a.md"});
  CHECK(read_text(scratch.root() / "link", "a.md", diagnostics) == "");
  CHECK(diagnostics.empty());
}

TEST_CASE("a deep tree is walked without running out of open files") {
  const Scratch scratch;
  std::string path;
  for (int i = 0; i < 100; ++i) path += "d/";
  scratch.file(path + "a.md");
  rlimit usual{};
  REQUIRE(::getrlimit(RLIMIT_NOFILE, &usual) == 0);
  const rlimit few{32, usual.rlim_max};
  REQUIRE(::setrlimit(RLIMIT_NOFILE, &few) == 0);
  Diagnostics diagnostics;
  const Tree tree = walk(scratch.root(), diagnostics);
  ::setrlimit(RLIMIT_NOFILE, &usual);
  CHECK(tree.files.size() == 1);
  CHECK(diagnostics.empty());
}
