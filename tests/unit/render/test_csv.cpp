#include "render/csv.h"

#include <catch2/catch.hpp>

using namespace glasnost;
using namespace glasnost::render;

namespace {

Value text(const char* words) { return Value(std::string(words)); }

std::string line_of(List cells) {
  const std::string csv = write_csv(Value(List{Value(std::move(cells))}));
  REQUIRE(csv.ends_with("\r\n"));
  return csv.substr(0, csv.size() - 2);
}

}  // namespace

TEST_CASE("rows end in CRLF, cells are separated by commas, nothing stands before the first") {
  const Value table(List{Value(List{text("school"), text("ko_fact")}),
                         Value(List{text("Школа № 2"), Value(Decimal{3867, 2})})});
  CHECK(write_csv(table) == "school,ko_fact\r\nШкола № 2,38.67\r\n");
}

TEST_CASE("a cell is quoted only where it has to be") {
  CHECK(line_of({text("a b;c"), text("а,б"), text("МБОУ \"СОШ\""), text("две\nстроки")}) ==
        "a b;c,\"а,б\",\"МБОУ \"\"СОШ\"\"\",\"две\nстроки\"");
}

TEST_CASE("numbers are written as they were typed and never quoted or guarded") {
  CHECK(line_of({Value(Decimal{4500, 2}), Value(Decimal{-5, 1}), Value(Decimal{0, 0})}) == "45.00,-0.5,0");
}

TEST_CASE("what is absent is an empty cell, a day is written as a day") {
  CHECK(line_of({Value(), Value(Date{2031, 6, 20}), text("")}) == ",2031-06-20,");
}

TEST_CASE("a text that a spreadsheet would run gets an apostrophe") {
  for (const char* formula : {"=1+1", "+7 900", "-1", "@SUM(A1)", "\tx", "  =1", "\u00A0=1", "\uFEFF=1",
                              "＝1", "＋1", "－1", "＠a"}) {
    INFO(formula);
    CHECK(line_of({text(formula)}) == "'" + std::string(formula));
  }
  CHECK(line_of({text("\rx")}) == "\"'\rx\"");
  CHECK(line_of({text("=\"a\",1")}) == "\"'=\"\"a\"\",1\"");
}

TEST_CASE("a sign inside a text, and a dash, are no formula") {
  for (const char* words : {"1+1=2", "а - б", "– семинар", "№ 5", "(+1)", "'=1"}) {
    INFO(words);
    CHECK(line_of({text(words)}) == words);
  }
}
