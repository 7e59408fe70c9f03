#include <catch2/catch.hpp>

#include "found.h"
#include "record/syntax/csv.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

std::string found_in(const std::string& text) {
  Diagnostics diagnostics;
  parse_csv(text, "a.csv", diagnostics);
  return found(diagnostics);
}

CsvTable read(const std::string& text) {
  Diagnostics diagnostics;
  const auto table = parse_csv(text, "a.csv", diagnostics);
  INFO(found(diagnostics));
  REQUIRE(diagnostics.empty());
  REQUIRE(table);
  return *table;
}

// "a|b / c|d": the cells of all rows, the header first.
std::string cells_of(const std::string& text) {
  const CsvTable table = read(text);
  const auto line = [](const std::vector<Text>& cells) {
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) out += (i == 0 ? "" : "|") + cells[i].value;
    return out;
  };
  std::string out = line(table.header);
  for (const CsvRow& row : table.rows) out += " / " + line(row.cells);
  return out;
}

}  // namespace

TEST_CASE("the delimiter of a table is that of its header") {
  const std::vector<Case> cases = {
      {"a;b\n1,5;2\n", "a|b / 1,5|2"},           {"a,b\n1.5,2\n", "a|b / 1.5|2"},
      {"a\tb\n1;5\t2\n", "a|b / 1;5|2"},         {"a;на «4», «5»;c\n1;2;3\n", "a|на «4», «5»|c / 1|2|3"},
      {"\"a;b\",c\n1,2\n", "a;b|c / 1|2"},       {"\"a \"\";\"\" b\",c\n1,2\n", "a \";\" b|c / 1|2"},
      {"\"a\nb\",c\n1;2,3\n", "a\nb|c / 1;2|3"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(cells_of(one.text) == one.expected);
  }
}

TEST_CASE("a cell is read without its quotes and the blanks around it") {
  const std::vector<Case> cases = {
      {"a;b\n 1 ; 2 \n", "a|b / 1|2"},
      {"a;b\n\"1;0\";\" 2\"\n", "a|b / 1;0|2"},
      {"a;b\n \"1\" ;\"2\" \n", "a|b / 1|2"},
      {"a;b\n\"СОШ \"\"Ёлка\"\"\";2\n", "a|b / СОШ \"Ёлка\"|2"},
      {"a;b\nСОШ \"Ёлка\";2\n", "a|b / СОШ \"Ёлка\"|2"},
      {"a;b\n\"1\n2\";3\n", "a|b / 1\n2|3"},
      {"a;b\r\n\"1\r\n2\";3\r\n", "a|b / 1\n2|3"},
      {"a;b\n\"\";2", "a|b / |2"},
      {"a;b\n1;\"2\"", "a|b / 1|2"},
      {"a;b\n1;\n", "a|b / 1|"},
      {"a;b\n1;", "a|b / 1|"},
      {"\n \na;b\n\n1;2\n  \n\n3;4\n\n", "a|b / 1|2 / 3|4"},
      {"a\tb\n1\t2\n \n", "a|b / 1|2"},
      {"a;b\n", "a|b"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(cells_of(one.text) == one.expected);
  }
}

TEST_CASE("every cell of a table has its place, in characters") {
  const CsvTable table = read("Школа; Доля;в\n\"Ёлка\n№ 1\";5; \"7\"\nб;6;8\n");
  CHECK(table.header[1].mark.line == 1);
  CHECK(table.header[1].mark.column == 8);
  CHECK(table.rows[0].mark.line == 2);
  CHECK(table.rows[0].cells[0].mark.column == 1);
  CHECK(table.rows[0].cells[1].mark.line == 3);
  CHECK(table.rows[0].cells[1].mark.column == 6);
  CHECK(table.rows[0].cells[2].mark.column == 9);
  CHECK(table.rows[1].mark.line == 4);
  CHECK(table.rows[1].cells[2].mark.column == 5);
}

TEST_CASE("every slip of the hand in a table is told at its place") {
  const std::vector<Case> cases = {
      {"", "1:1 csv/empty"},
      {" \n\r\n", "1:1 csv/empty"},
      {"Школа\nа\n", "1:1 csv/no-delimiter"},
      {"a;b\n1;\"2\n3;4\n", "2:3 csv/unclosed-quote"},
      {"a;\"b\n1;2\n", "1:3 csv/unclosed-quote"},
      {"\"a", "1:1 csv/unclosed-quote"},
      {"a;b\n\"СОШ\" № 1;2\n", "2:7 csv/text-after-quote"},
      {"a;b\n\"я\"x;2\n\"1\"\"\"y;2\n", "2:4 csv/text-after-quote, 3:6 csv/text-after-quote"},
      {"a;b\n1\n", "2:1 csv/ragged-row"},
      {"a;b\n1;2;ё;4\n", "2:5 csv/ragged-row"},
      {"a;b\n1\n2;3;4\n5;6\n7;\"8\n", "2:1 csv/ragged-row, 3:5 csv/ragged-row, 5:3 csv/unclosed-quote"},
      {"a;b\n;\n1;2\n;;;\n", "2:1 csv/empty-row, 4:1 csv/empty-row"},
      {"a;;c\n1;2;3\n", "1:3 csv/no-column-name"},
      {"a;b;\n1;2;\n", "1:5 csv/no-column-name"},
      {"a;b; B ;b\n1;2;3;4\n", "1:6 csv/repeated-column, 1:9 csv/repeated-column"},
      {"Школа;Ещё\n1;2", ""},
      {std::string("a;b\n1;\0\n", 8), ""},
      {std::string("\0\0\0", 3), "1:1 csv/no-delimiter"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(found_in(one.text) == one.expected);
  }
}

TEST_CASE("rows that do not fit are left out, and the others are kept") {
  Diagnostics diagnostics;
  const auto table = parse_csv("a;b\n1;2\n3\n4;5\n6;\"7\n8;9\n", "a.csv", diagnostics);
  REQUIRE(table);
  REQUIRE(table->rows.size() == 2);
  CHECK(table->rows[1].cells[0].value == "4");
}

TEST_CASE("a row that does not fit its table is told with both counts") {
  Diagnostics diagnostics;
  parse_csv("a;b\n1;2;3\n", "a.csv", diagnostics);
  CHECK(first_words(diagnostics).starts_with("ячеек в строке: 3, а столбцов в таблице: 2 | "));
}

TEST_CASE("a table of any size is read in a time that grows with its length alone") {
  const std::string megabyte(1000000, 'x');
  CHECK(found_in("a;b\n1;\"" + megabyte) == "2:3 csv/unclosed-quote");
  CHECK(found_in("a;b\n\"" + megabyte + "\"x;2\n") == "2:1000003 csv/text-after-quote");
  std::string quotes = "a;b\n1;\"";
  for (int i = 0; i < 500000; ++i) quotes += "\"\"";
  CHECK(found_in(quotes) == "2:3 csv/unclosed-quote");
  CHECK(found_in(std::string(1000000, '\n') + "a;b\n1;2") == "");
  CHECK(found_in("a;b\n" + std::string(1000000, ' ')) == "");
  CHECK(found_in("a;b\n" + std::string(1000000, ';')) == "2:1 csv/empty-row");
}

TEST_CASE("ten thousand columns are columns like any other") {
  std::string header = "school", row = "a";
  for (int i = 0; i < 10000; ++i) {
    header += ";c" + std::to_string(i);
    row += ";" + std::to_string(i);
  }
  const CsvTable table = read(header + "\n" + row + "\n");
  CHECK(table.rows[0].cells[10000].value == "9999");
}

TEST_CASE("the line with which Excel tells its delimiter is no row") {
  for (const std::string hint : {"sep=;", "SEP=;", "\"sep=;\"", " sep=; "}) {
    Diagnostics diagnostics;
    const auto table = parse_csv(hint + "\n\na;b,c\n1;2\n", "a.csv", diagnostics);
    CAPTURE(hint);
    CHECK(found(diagnostics) == "1:1 csv/separator-line");
    CHECK_FALSE(diagnostics.has_errors());
    REQUIRE(table);
    REQUIRE(table->header.size() == 2);
    CHECK(table->header[1].value == "b,c");
    CHECK(table->rows.at(0).mark.line == 4);
  }
  CHECK(found_in("sep=\t\na\tb\n1\t2\n") == "1:1 csv/separator-line");
  CHECK(found_in("sep=;") == "1:1 csv/empty, 1:1 csv/separator-line");
  CHECK(found_in("sep=x\n1\n") == "1:1 csv/no-delimiter");
}
