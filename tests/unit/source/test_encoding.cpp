#include "source/encoding.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace glasnost;
using namespace glasnost::source;
using namespace std::string_literals;

namespace {

struct Row {
  std::string bytes, code;
  int line, column;
  std::string arg;
};

}  // namespace

TEST_CASE("text comes as UTF-8 with LF and without a byte order mark") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"", ""},
      {"школа\n", "школа\n"},
      {"\xEF\xBB\xBFшкола", "школа"},
      {"a\r\nb\r\n", "a\nb\n"},
      {"a\rb\r", "a\nb\n"},
      {"a\r\r\nb\n\r", "a\n\nb\n\n"},
      {"\t«ёж» №\u00A01 — 😀", "\t«ёж» №\u00A01 — 😀"},
      {"a\xEF\xBB\xBF", "a\xEF\xBB\xBF"},
  };
  for (const auto& [bytes, text] : rows) {
    CAPTURE(bytes);
    Diagnostics diagnostics;
    CHECK(decode_text(bytes, "a.md", diagnostics) == text);
    CHECK(diagnostics.empty());
  }
}

TEST_CASE("text in another encoding is named with its place, and nothing is guessed") {
  const std::vector<Row> rows = {
      {"\xCF\xF0\xE8\xEA\xE0\xE7 \xB9 17", "source/windows-1251", 0, 0, ""},
      {"title: \xAB\xD8\xEA\xEE\xEB\xE0\xBB \x97 \xE8 \xF2\n", "source/windows-1251", 0, 0, ""},
      {"\xFF\xFE\x1F\x04", "source/utf-16", 0, 0, ""},
      {"\xFE\xFF\x04\x1F", "source/utf-16", 0, 0, ""},
      {"a\0b\0\n\0"s, "source/utf-16", 0, 0, ""},
      {"\x1F\x04\x40\x04\x38\x04\n\0"s, "source/utf-16", 0, 0, ""},
      {"\x04\x1F\0\n\x04\x40"s, "source/utf-16", 0, 0, ""},
      {"школа\nа\0б"s, "source/nul", 2, 2, ""},
      {"a\0b\0c\0dXeY"s, "source/nul", 1, 2, ""},
      {"\0\0\0\0\0\0"s, "source/nul", 1, 1, ""},
      {"шк\nол\xD0 и ещё слово", "source/not-utf-8", 2, 3, "0xD0"},
      {"a\r\nb\rc\xFF", "source/not-utf-8", 3, 2, "0xFF"},
      {"приказ о школах, число \xED\xA0\x80", "source/not-utf-8", 1, 24, "0xED"},
      {"\xEF\xBB\xBF\xD0 слово", "source/not-utf-8", 1, 1, "0xD0"},
      {"строка\nпе\vренос", "source/control-character", 2, 3, "0x0B"},
      {"\x1B[31mкрасный", "source/control-character", 1, 1, "0x1B"},
      {"a\x7F", "source/control-character", 1, 2, "0x7F"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.bytes, row.code);
    Diagnostics diagnostics;
    CHECK_FALSE(decode_text(row.bytes, "a.md", diagnostics));
    REQUIRE(diagnostics.items().size() == 1);
    const Diagnostic& found = diagnostics.items()[0];
    CHECK(found.rule->code == row.code);
    CHECK(found.severity() == Severity::error);
    CHECK(found.location.file == "a.md");
    CHECK(found.location.line == row.line);
    CHECK(found.location.column == row.column);
    CHECK(found.args == (row.arg.empty() ? std::vector<std::string>{} : std::vector<std::string>{row.arg}));
  }
}
