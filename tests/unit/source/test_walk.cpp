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
  CHECK(findings(diagnostics) ==
        std::vector<std::string>{".DS_Store source/left-over", "Thumbs.db source/left-over",
                                 "desktop.ini source/left-over", "m/a.tmp source/left-over",
                                 "~$plan.docx source/left-over"});
  CHECK_FALSE(diagnostics.has_errors());
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
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].rule->code == "source/name-too-long");
  CHECK(diagnostics.items()[0].location.file == path.substr(0, 181));
}

TEST_CASE("names that are one on another computer, or look like one, are reported with both") {
  const Scratch scratch;
  for (const std::string path :
       {"m/prikaz.md", "m/Prikaz.md", "m/PRIKAZ.md", "Акт.pdf", "акт.pdf", "M/a.md", "m/\u0441hema.pdf",
        "m/chema.pdf", "m/АВС.pdf", "m/ABC.pdf", "m/abd.pdf", "ёлка.md", "е\u0308лка.md"})
    scratch.file(path);
  Diagnostics diagnostics;
  walk(scratch.root(), diagnostics);
  diagnostics.sort();
  std::vector<std::string> found;
  for (const auto& item : diagnostics.items())
    if (!item.related.empty())
      found.push_back(item.location.file + " " + std::string(item.rule->code) + " " +
                      item.related[0].location.file);
  CHECK(found == std::vector<std::string>{
                     "m source/name-case-twin M", "m/Prikaz.md source/name-case-twin m/PRIKAZ.md",
                     "m/prikaz.md source/name-case-twin m/PRIKAZ.md",
                     "m/АВС.pdf source/name-look-alike m/ABC.pdf",
                     "m/\u0441hema.pdf source/name-look-alike m/chema.pdf",
                     "акт.pdf source/name-case-twin Акт.pdf", "е\u0308лка.md source/name-not-nfc ёлка.md"});
}

TEST_CASE("names that Windows does not take, that are too long, or in two alphabets are reported") {
  const Scratch scratch;
  const std::string longest(170, 'a'), folder = "papka/";
  for (const std::string& path :
       {std::string("a:b.md"), std::string("что?.pdf"), std::string("con.md"), std::string("Lpt1.tar.gz"),
        std::string("точка."), std::string("пробел "), std::string("com10.md"), std::string("console.md"),
        folder + longest + ".md ", folder + longest + ".md", folder + longest + ".json",
        std::string("П\u0070иказ 5а класса, IT-школа.pdf"), std::string("prik\u0430z.md"),
        std::string("\u202Etxt.md"), std::string("a\u00A0b.md")})
    scratch.file(path);
  Diagnostics diagnostics;
  walk(scratch.root(), diagnostics);
  diagnostics.sort();
  std::vector<std::string> found;
  for (const auto& item : diagnostics.items()) {
    std::string line = item.location.file.substr(0, 12) + " " + std::string(item.rule->code);
    for (const auto& word : item.args) line += " " + word;
    found.push_back(line);
  }
  CHECK(found == std::vector<std::string>{
                     "Lpt1.tar.gz source/name-windows Lpt1.tar.gz", "\\xE2\\x80\\xAE source/name-encoding",
                     "a:b.md source/name-windows :", "a\\xC2\\xA0b.m source/name-encoding",
                     "con.md source/name-windows con.md", "papka/aaaaaa source/name-too-long 181 180",
                     "papka/aaaaaa source/name-windows  ",
                     "prik\u0430z.md source/name-mixed-letters «\u0430» русские Russian",
                     "П\u0070иказ  source/name-mixed-letters «p» латинские Latin",
                     "пробел source/name-windows  ", "точка. source/name-windows .",
                     "что?.pdf source/name-windows ?"});
}
