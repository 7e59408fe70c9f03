#include <catch2/catch.hpp>

#include "output/stage.h"

using namespace glasnost::output;

TEST_CASE("the manifest lists every file but itself in the order of paths") {
  const std::string manifest = write_manifest({{"b/index.html", "02", "content/b.md", 20},
                                               {"manifest.json", "03", "", 3},
                                               {".nojekyll", "00", "", 0},
                                               {"b.css", "01", "site-templates/assets/b.css", 7}});
  CHECK(manifest == R"({
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
)");
}

TEST_CASE("a manifest without files is one of ours too") {
  CHECK(write_manifest({}) == "{\n  \"generator\": \"glasnost\",\n  \"files\": []\n}\n");
}

TEST_CASE("names with quotes, control characters and Russian letters stay valid JSON") {
  const std::string manifest = write_manifest({{"a\"\\\n.pdf", "", "документы/скан.pdf", 1}});
  CHECK(manifest.find(R"("path": "a\"\\\u000a.pdf")") != std::string::npos);
  CHECK(manifest.find("\"source\": \"документы/скан.pdf\"") != std::string::npos);
}
