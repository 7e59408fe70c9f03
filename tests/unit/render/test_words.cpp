#include <catch2/catch.hpp>

#include "page.h"

using namespace glasnost;
using namespace glasnost::render;

namespace {

std::string problems_in_words(const std::string& text) {
  Diagnostics diagnostics;
  parse_words(text, "i18n/ru.json", diagnostics);
  std::string out;
  for (const Diagnostic& item : diagnostics.items()) {
    CHECK(item.location.file == "i18n/ru.json");
    if (!out.empty()) out += ", ";
    out += std::to_string(item.location.line) + ':' + std::to_string(item.location.column) + ' ';
    out += std::string(item.rule->code) + ' ' + item.args[0];
  }
  return out;
}

}  // namespace

TEST_CASE("nested words are found by their dotted key") {
  Diagnostics diagnostics;
  const Words words = parse_words(R"({
  "title": "Сайт",
  "deadline": { "kind": { "by_date": "до даты", "month": "месяц" }, "none": "нет" },
  "school": ["школа", "школы", "школ"],
  "empty": {},
  "last": "\u0438 «всё»"
})",
                                  "i18n/ru.json", diagnostics);
  CHECK(diagnostics.empty());
  CHECK(words["title"] == "Сайт");
  CHECK(words["deadline.kind.by_date"] == "до даты");
  CHECK(words["deadline.kind.month"] == "месяц");
  CHECK(words["deadline.none"] == "нет");
  CHECK(words.forms("school") == std::vector<std::string>{"школа", "школы", "школ"});
  CHECK(words["last"] == "и «всё»");
  CHECK_FALSE(words.has("deadline"));
  CHECK_FALSE(words.has("empty"));
}

TEST_CASE("what is no word is reported with its place and its key") {
  struct Row {
    std::string text, expected;
  };
  const std::vector<Row> rows = {
      {"{}", ""},
      {"{\n  \"a\": 1\n}", "2:3 words/type a"},
      {"{\"a\": null}", "1:2 words/type a"},
      {"{\"a\": true}", "1:2 words/type a"},
      {"{\"a\": [\"x\", 2]}", "1:2 words/type a"},
      {"{\"a\": [[\"x\"]]}", "1:2 words/type a"},
      {"{\"a\": []}", "1:2 words/type a"},
      {"{\"a\": {\n\"b\": 0.5}}", "2:1 words/type a.b"},
      {"{\"a\": \"x\",\n \"a\": \"y\"}", "2:2 words/duplicate a"},
      {"{\"a\": {\"b\": \"x\"},\n \"a\": {\"b\": \"y\"}}", "2:8 words/duplicate a.b"},
      {"{\"a.b\": \"x\"}", "1:2 words/key a.b"},
      {"{\"слово\": \"x\"}", "1:2 words/key слово"},
      {"[\"x\"]", "1:1 words/type i18n/ru.json"},
      {"\"x\"", "1:1 words/type i18n/ru.json"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(problems_in_words(row.text) == row.expected);
  }
}

TEST_CASE("a file of words that is no JSON is reported where it breaks") {
  for (const char* text :
       {"{\n\"a\": \"x\"\n\"b\": \"y\"}", "{\n\"a\": \"x\",\n}", "{\n\"a\":\n", "{\n\"a\": \"\xff\"}"}) {
    const std::string problem = problems_in_words(text);
    INFO(problem);
    CHECK(problem.find("words/syntax") != std::string::npos);
  }
  CHECK(problems_in_words("{\n\"a\": \"x\"\n\"b\": \"y\"}").starts_with("3:"));
}
