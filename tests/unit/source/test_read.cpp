#include <catch2/catch.hpp>
#include <string>

#include "scratch.h"
#include "source/source.h"

using namespace glasnost;
using namespace glasnost::source;

namespace {

constexpr std::size_t kLimit = 8 * 1024 * 1024;

// The code of the one diagnostic, or "" where reading went well.
std::string code_of_reading(const Scratch& scratch, const std::string& path) {
  Diagnostics diagnostics;
  const auto text = read_text(scratch.root(), path, diagnostics);
  if (diagnostics.empty()) return "";
  CHECK_FALSE(text);
  CHECK(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].location.file == path);
  return std::string(diagnostics.items()[0].rule->code);
}

}  // namespace

TEST_CASE("a text file is read whole and decoded") {
  const Scratch scratch;
  scratch.file("m/a.md", "\xEF\xBB\xBFодин\r\nдва");
  Diagnostics diagnostics;
  CHECK(read_text(scratch.root(), "m/a.md", diagnostics) == "один\nдва");
  CHECK(diagnostics.empty());
}

TEST_CASE("a text of 8 MB is read, one byte more is not") {
  const Scratch scratch;
  scratch.file("a.md", std::string(kLimit, 'a'));
  CHECK(code_of_reading(scratch, "a.md").empty());
  scratch.file("b.md", std::string(kLimit + 1, 'a'));
  CHECK(code_of_reading(scratch, "b.md") == "source/too-large");
  Diagnostics diagnostics;
  read_text(scratch.root(), "b.md", diagnostics);
  CHECK(diagnostics.items().at(0).args.at(0) == "8,1");
}

TEST_CASE("an attachment of any size comes back byte for byte") {
  const Scratch scratch;
  std::string bytes(kLimit + 3, '\xFF');
  bytes += std::string("\0\r\n\xEF\xBB\xBF", 6);
  scratch.file("scan.pdf", bytes);
  Diagnostics diagnostics;
  CHECK(read_bytes(scratch.root(), "scan.pdf", diagnostics) == bytes);
  CHECK(diagnostics.empty());
}

TEST_CASE("no path and no symlink leads out of the tree") {
  const Scratch scratch, outside;
  outside.file("secret.md", "secret");
  scratch.file("m/a.md");
  std::filesystem::create_symlink(outside.root() / "secret.md", scratch.root() / "m/link.md");
  std::filesystem::create_symlink(outside.root(), scratch.root() / "dir");
  std::filesystem::create_symlink("m", scratch.root() / "inside");
  CHECK(code_of_reading(scratch, "m/link.md") == "source/symlink");
  CHECK(code_of_reading(scratch, "dir/secret.md") == "source/symlink");
  CHECK(code_of_reading(scratch, "inside/a.md") == "source/symlink");
  CHECK(code_of_reading(scratch, "../" + outside.root().filename().string() + "/secret.md") ==
        "source/unreadable");
  CHECK(code_of_reading(scratch, (outside.root() / "secret.md").string()) == "source/unreadable");
}

TEST_CASE("a file that vanished, a directory and a FIFO are reported without waiting") {
  const Scratch scratch;
  scratch.file("m/a.md");
  REQUIRE(::mkfifo((scratch.root() / "fifo").c_str(), 0600) == 0);
  CHECK(code_of_reading(scratch, "m/b.md") == "source/unreadable");
  CHECK(code_of_reading(scratch, "m") == "source/not-a-file");
  CHECK(code_of_reading(scratch, "fifo") == "source/not-a-file");
}
