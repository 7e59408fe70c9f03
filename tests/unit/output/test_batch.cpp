#include <catch2/catch.hpp>

#include "output/manifest/batch.h"

using namespace glasnost::output;

using Action = PublishStep::Action;

TEST_CASE("a batch for sftp makes folders, uploads whole files and removes what is left empty") {
  const std::vector<PublishStep> steps = {
      {Action::upload, "assets/style.css", 1}, {Action::upload, "m/a/index.html", 1},
      {Action::upload, "m/index.html", 1},     {Action::upload, "manifest.json", 1},
      {Action::remove, "old/b/index.html", 1}, {Action::remove, "m/a/files/скан \"2\".pdf", 1}};
  CHECK(sftp_batch(steps) == R"(-mkdir "assets"
put "assets/style.css" ".glasnost-upload"
rename ".glasnost-upload" "assets/style.css"
-mkdir "m"
-mkdir "m/a"
put "m/a/index.html" ".glasnost-upload"
rename ".glasnost-upload" "m/a/index.html"
put "m/index.html" ".glasnost-upload"
rename ".glasnost-upload" "m/index.html"
put "manifest.json" ".glasnost-upload"
rename ".glasnost-upload" "manifest.json"
-rm "old/b/index.html"
-rm "m/a/files/скан \"2\".pdf"
-rmdir "old/b"
-rmdir "old"
-rmdir "m/a/files"
)");
}

TEST_CASE("nothing to do makes an empty batch") { CHECK(sftp_batch({}).empty()); }
