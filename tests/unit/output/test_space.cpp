#include <catch2/catch.hpp>

#include "output/disk/space.h"
#include "output/reports.h"

using namespace glasnost;
using namespace glasnost::output;

TEST_CASE("sizes are told in words that people use, rounded up") {
  CHECK(size_words(1, Language::ru) == "1 КБ");
  CHECK(size_words(4096, Language::en) == "4 KB");
  CHECK(size_words(0, Language::ru) == "0 КБ");
  CHECK(size_words(12'900'000, Language::ru) == "12,4 МБ");
  CHECK(size_words(12'900'000, Language::en) == "12.4 MB");
}

TEST_CASE("the message of a full disk says how much is missing") {
  Diagnostics diagnostics;
  report_no_space("public/a.html", {.bytes = 5 << 20, .room = {.bytes = 2 << 20, .has_names = true}},
                  diagnostics);
  CHECK(message_of(diagnostics.items().at(0), Language::ru) ==
        "на диске нет места для «public/a.html»: не хватает не менее 3,0 МБ (свободно 2,0 МБ)");
}

TEST_CASE("a disk without room for one more name is told so") {
  Diagnostics diagnostics;
  report_no_space("public/a.html", {.bytes = 1, .room = {.bytes = 2 << 20, .has_names = false}}, diagnostics);
  CHECK(diagnostics.items().at(0).rule->code == "output/no-names");
}

TEST_CASE("a file takes whole blocks") {
  CHECK(space_of(0) == 0);
  CHECK(space_of(1) == 4096);
  CHECK(space_of(4097) == 8192);
}
