#include <catch2/catch.hpp>

#include "folder.h"
#include "output/manifest/table.h"

using namespace glasnost::output;

namespace {

glasnost::Digest filled_with(unsigned char byte) {
  glasnost::Digest digest{};
  digest.fill(byte);
  return digest;
}
std::string digits(const std::string& two) {
  std::string out;
  for (int i = 0; i < 32; ++i) out += two;
  return out;
}

}  // namespace

TEST_CASE("the manifest lists every file but itself in the order of paths") {
  const std::string manifest = write_manifest({{"b/index.html", filled_with(2), "content/b.md", 20},
                                               {"manifest.json", filled_with(3), "", 3},
                                               {".nojekyll", filled_with(0), "", 0},
                                               {"b.css", filled_with(1), "site-templates/assets/b.css", 7}});
  std::string expected = R"({
  "generator": "glasnost",
  "files": [
    {
      "path": ".nojekyll",
      "size": 0,
      "sha256": "00",
      "source": null
    },
    {
      "path": "b.css",
      "size": 7,
      "sha256": "01",
      "source": "site-templates/assets/b.css"
    },
    {
      "path": "b/index.html",
      "size": 20,
      "sha256": "02",
      "source": "content/b.md"
    }
  ]
}
)";
  for (const char* const two : {"00", "01", "02"})
    expected.replace(expected.find('"' + std::string(two) + '"') + 1, 2, digits(two));
  CHECK(manifest == expected);
}

TEST_CASE("a manifest without files is one of ours too") {
  CHECK(write_manifest({}) == "{\n  \"generator\": \"glasnost\",\n  \"files\": []\n}\n");
}

TEST_CASE("names with quotes, control characters and Russian letters stay valid JSON") {
  const std::string manifest = write_manifest({{"a\"\\\n.pdf", {}, "документы/скан.pdf", 1}});
  CHECK(manifest.find(R"("path": "a\"\\\u000a.pdf")") != std::string::npos);
  CHECK(manifest.find("\"source\": \"документы/скан.pdf\"") != std::string::npos);
}

namespace {

std::vector<ManifestRow> some_rows() {
  const auto digest = filled_with(0xaa);
  return {{".nojekyll", digest, "", 0},
          {"a\"\\\n\x7f.pdf", digest, "документы/скан \"2\".pdf", 1},
          {"b/index.html", filled_with(0x1f), "content/b.md", 20},
          {"m/школа.csv", digest, "", 4'000'000'000}};
}

std::vector<ManifestRow> read(const std::string& text) {
  std::vector<ManifestRow> rows;
  REQUIRE(read_manifest(text, [&](const RowView& row) {
    rows.push_back({std::string(row.path), row.digest, std::string(row.source), row.size});
  }));
  return rows;
}

bool is_whole(std::string_view text) { return ManifestTable::parse(text).has_value(); }

}  // namespace

TEST_CASE("what the manifest says is read back to the letter") {
  const auto rows = some_rows();
  const auto back = read(write_manifest(rows));
  REQUIRE(back.size() == rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CHECK(back[i].path == rows[i].path);
    CHECK(back[i].digest == rows[i].digest);
    CHECK(back[i].source == rows[i].source);
    CHECK(back[i].size == rows[i].size);
  }
  CHECK(read(write_manifest({})).empty());
}

TEST_CASE("a manifest that was cut anywhere is damaged") {
  const std::string whole = write_manifest(some_rows());
  for (std::size_t length = 0; length < whole.size(); ++length) {
    INFO(length);
    CHECK_FALSE(is_whole(whole.substr(0, length)));
  }
  CHECK_FALSE(is_whole(whole + "\n"));
  CHECK_FALSE(is_whole(kUnfinishedManifest));
}

TEST_CASE("a manifest with one flipped bit is damaged, or says something else about one file") {
  const std::string whole = write_manifest(some_rows());
  for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
    std::string text = whole;
    text[bit / 8] = static_cast<char>(text[bit / 8] ^ (1 << (bit % 8)));
    std::string again;
    std::vector<ManifestRow> rows;
    if (read_manifest(text, [&](const RowView& row) {
          rows.push_back({std::string(row.path), row.digest, std::string(row.source), row.size});
        }))
      again = write_manifest(rows);
    INFO(bit);
    CHECK((again.empty() || again == text));
  }
}

TEST_CASE("a manifest whose paths are out of order, twice or outside is damaged") {
  const auto digest = filled_with(0xaa);
  const auto text = [&](const std::string& first, const std::string& second) {
    std::string out = write_manifest({{"A", digest, "", 1}, {"B", digest, "", 1}});
    out.replace(out.find("\"A\"") + 1, 1, first);
    out.replace(out.find("\"B\"") + 1, 1, second);
    return out;
  };
  CHECK(is_whole(text("a", "b")));
  for (const auto& [first, second] : std::vector<std::pair<std::string, std::string>>{
           {"b", "a"}, {"a", "a"}, {"../a", "b"}, {"/a", "b"}, {"a//b", "b"}, {"a", "manifest.json"}})
    CHECK_FALSE(is_whole(text(first, second)));
}

TEST_CASE("a table finds a path, and a file's content by size and digest") {
  std::vector<ManifestRow> rows;
  for (int i = 0; i < 1000; ++i)
    rows.push_back({"m/" + std::to_string(i), filled_with(i % 2 == 0 ? 1 : 2), "content/m.md", 7});
  const auto table = ManifestTable::parse(write_manifest(rows));
  REQUIRE(table);
  REQUIRE(table->size() == rows.size());
  for (const ManifestRow& row : rows) {
    const std::size_t found = table->find(row.path);
    REQUIRE(found != ManifestTable::kNone);
    CHECK(table->path(found) == row.path);
    CHECK(table->find_content(row) == found);
    CHECK(table->has_source(found, "content/m.md"));
    CHECK_FALSE(table->has_source(found, ""));
    CHECK(table->find_content({row.path, filled_with(3), "", 7}) == ManifestTable::kNone);
    CHECK(table->find_content({row.path, row.digest, "", 8}) == ManifestTable::kNone);
  }
  CHECK(table->find("m") == ManifestTable::kNone);
  CHECK(ManifestTable().find("m") == ManifestTable::kNone);
}

TEST_CASE("a manifest is loaded from a site or from a file of its own") {
  const Folder folder;
  put(folder / "public/manifest.json", write_manifest(some_rows()));
  CHECK(load_manifest(folder / "public")->size() == 4);
  CHECK(load_manifest(folder / "public/manifest.json")->size() == 4);
  CHECK_FALSE(load_manifest(folder / "nowhere"));
  put(folder / "public/manifest.json", "{}");
  CHECK_FALSE(load_manifest(folder / "public"));
}
