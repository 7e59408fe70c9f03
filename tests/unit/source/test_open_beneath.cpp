#include "source/open_beneath.h"

#include <fcntl.h>

#include <catch2/catch.hpp>
#include <cerrno>
#include <string>
#include <vector>

#include "scratch.h"

using namespace glasnost::source;

TEST_CASE("with and without the kernel's help the same paths are opened and the same are refused") {
  const Scratch scratch;
  scratch.file("m/d/a.md");
  std::filesystem::create_symlink("m", scratch.root() / "link");
  std::filesystem::create_symlink("a.md", scratch.root() / "m/d/link.md");
  const Handle root(::open(scratch.root().c_str(), O_RDONLY | O_DIRECTORY));
  REQUIRE(root.is_open());
  struct Row {
    std::string path;
    int flags, error;
  };
  const Row rows[] = {{"m/d/a.md", O_RDONLY, 0},
                      {"m/d", O_RDONLY | O_DIRECTORY, 0},
                      {"m/x/a.md", O_RDONLY, ENOENT},
                      {"link/d/a.md", O_RDONLY, ELOOP},
                      {"m/d/link.md", O_RDONLY, ELOOP},
                      {"link", O_RDONLY | O_DIRECTORY, ELOOP},
                      {"../x", O_RDONLY, EXDEV},
                      {"/etc/passwd", O_RDONLY, EXDEV},
                      {"m/d/a.md/b", O_RDONLY, ENOTDIR},
                      {"m/../../x", O_RDONLY, EXDEV},
                      {"m/d/a.md", O_RDONLY | O_DIRECTORY, ENOTDIR}};
  for (const Row& row : rows) {
    CAPTURE(row.path, row.flags);
    CHECK(open_beneath(root.get(), row.path, row.flags).error() == row.error);
    CHECK(open_part_by_part(root.get(), row.path, row.flags).error() == row.error);
  }
}

TEST_CASE("a failure is told in Russian and in English") {
  using Reasons = std::vector<std::string>;
  CHECK(reasons_of(ENOENT) == Reasons{"такого файла или папки нет", "No such file or directory"});
  CHECK(reasons_of(EBUSY) == Reasons{"Device or resource busy", "Device or resource busy"});
  CHECK(reasons_of(99999) == Reasons{"errno 99999", "errno 99999"});
}
