#include <zlib.h>

#include "builds.h"

using namespace glasnost;
using namespace glasnost::output;

namespace {

const StageOptions kPacked{.sync = false, .gzip = true, .jobs = 2};
const std::string kLong(5000, 'x');

Published build_packed(const fs::path& target, const Site& site) {
  Diagnostics said;
  return build(target, site, said, kPacked);
}

std::string unpacked(const fs::path& path) {
  const gzFile file = ::gzopen(path.c_str(), "rb");
  std::string out(100'000, '\0');
  const int count = ::gzread(file, out.data(), static_cast<unsigned>(out.size()));
  ::gzclose(file);
  out.resize(static_cast<std::size_t>(count));
  return out;
}

}  // namespace

TEST_CASE("texts get a packed twin where it is smaller, and the manifest names it") {
  const Folder folder;
  build_packed(folder / "public", {{"a.html", kLong}, {"short.html", "x"}, {"photo.jpg", kLong}});
  CHECK(tree_of(folder / "public") ==
        Codes{"a.html", "a.html.gz", "manifest.json", "photo.jpg", "short.html"});
  CHECK(unpacked(folder / "public/a.html.gz") == kLong);
  const auto rows = *load_manifest(folder / "public");
  REQUIRE(rows.size() == 4);
  CHECK(rows[1].path == "a.html.gz");
  CHECK(rows[1].size == fs::file_size(folder / "public/a.html.gz"));
}

TEST_CASE("the same text has the same twin, without a time or a name") {
  const std::string packed = gzip(kLong);
  CHECK(packed == gzip(kLong));
  CHECK(packed.substr(0, 10) == std::string("\x1f\x8b\x08\0\0\0\0\0\x02\xff", 10));
}

TEST_CASE("a twin is packed anew only where its text changed") {
  const Folder folder;
  Site site = {{"a.html", kLong}, {"b.html", kLong}};
  build_packed(folder / "public", site);
  const ino_t kept = inode_of(folder / "public/a.html.gz");
  CHECK(build_packed(folder / "public", site).promise == Promise::unchanged);
  site["b.html"] = kLong + kLong;
  CHECK(build_packed(folder / "public", site).changed == 2);
  CHECK(inode_of(folder / "public/a.html.gz") == kept);
  CHECK(unpacked(folder / "public/b.html.gz") == kLong + kLong);
}

TEST_CASE("twins come when they are asked for and go when they are not") {
  const Folder folder;
  const Site site = {{"a.html", kLong}};
  build(folder / "public", site);
  build_packed(folder / "public", site);
  CHECK(fs::exists(folder / "public/a.html.gz"));
  build(folder / "public", site);
  CHECK(site_of(folder / "public") == site);
}

TEST_CASE("an attachment that is named like a twin stays what it is") {
  const Folder folder;
  const Site site = {{"a.txt", kLong}, {"a.txt.gz", "мой архив"}};
  build_packed(folder / "public", site);
  CHECK(site_of(folder / "public") == site);
}
