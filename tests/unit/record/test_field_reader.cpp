#include <catch2/catch.hpp>

#include "found.h"
#include "record/fields/field_reader.h"
#include "record/syntax/front_matter.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

constexpr std::array<std::string_view, 3> kColours = {"red", "green", "blue"};

struct Reader {
  explicit Reader(const std::string& text, bool is_json = false)
      : map(*(is_json ? parse_json_map(text, path, diagnostics) : parse_yaml_map(text, path, diagnostics))),
        file{path, diagnostics, is_json},
        fields(map, file) {}
  std::string path = "a.md";
  Diagnostics diagnostics;
  Node map;
  FieldFile file;
  FieldReader fields;
};

// What is found when a field `x` is read in one way.
std::string found_as(const std::string& text, void (*read)(FieldReader&), bool is_json = false) {
  Reader reader(text, is_json);
  read(reader.fields);
  reader.fields.finish();
  return found(reader.diagnostics);
}

}  // namespace

TEST_CASE("a text is kept as typed, without the blanks around it") {
  Reader reader("number: 007\ntitle: ' Приказ '\nlong: |\n  одна\n  две\n");
  CHECK(reader.fields.text("number").value == "007");
  CHECK(reader.fields.text("title").value == "Приказ");
  CHECK(reader.fields.text("long").value == "одна\nдве");
  CHECK(reader.fields.text("absent").empty());
  CHECK(reader.fields.text("title").mark.line == 2);
}

TEST_CASE("a list keeps its order and the place of every item") {
  Reader reader("x: [б, а]\ny: один\n");
  const auto list = reader.fields.texts("x");
  REQUIRE(list.size() == 2);
  CHECK(list[0].value == "б");
  CHECK(list[1].mark.column == 8);
  REQUIRE(reader.fields.text_or_texts("y").size() == 1);
}

TEST_CASE("a field is read by the type its record wants, and what does not fit is told") {
  struct Row {
    std::string text;
    void (*read)(FieldReader&);
    std::string expected;
  };
  const auto text = [](FieldReader& f) { f.text("x"); };
  const auto required = [](FieldReader& f) { f.required_text("x"); };
  const auto texts = [](FieldReader& f) { f.texts("x"); };
  const auto one_or_more = [](FieldReader& f) { f.required_text_or_texts("x"); };
  const auto boolean = [](FieldReader& f) { f.boolean("x"); };
  const auto word = [](FieldReader& f) { f.word("x", kColours); };
  const auto words = [](FieldReader& f) { f.words("x", kColours); };
  const auto decimal = [](FieldReader& f) { f.decimal("x"); };
  const auto count = [](FieldReader& f) { f.count("x"); };
  const auto date = [](FieldReader& f) { f.date("x"); };
  const auto said = [](FieldReader& f) { f.date("x", true); };
  const auto slug = [](FieldReader& f) { f.slug("x"); };
  const auto website = [](FieldReader& f) { f.website("x"); };
  const auto map = [](FieldReader& f) { f.map("x", [](FieldReader& c) { c.required_text("y"); }); };
  const auto each = [](FieldReader& f) { f.each("x", [](FieldReader& c) { c.required_text("y"); }); };
  const auto any = [](FieldReader& f) { f.one_or_each("x", [](FieldReader& c) { c.text("y"); }); };
  const std::vector<Row> rows = {
      {"x: а", text, ""},
      {"x: [а]", text, "1:4 record/wrong-type"},
      {"x: {a: b}", text, "1:4 record/wrong-type"},
      {"x:", required, "1:1 record/missing-field"},
      {"x: ''", required, "1:1 record/missing-field"},
      {"y: z\nx: []", required, "1:1 record/unknown-field, 2:1 record/missing-field"},
      {"", required, "1:1 record/missing-field"},
      {"x: а", texts, "1:4 record/wrong-type"},
      {"x:\n  - а\n  -\n  - {a: b}\n", texts, "3:4 record/empty-item, 4:5 record/wrong-type"},
      {"x: []", texts, ""},
      {"x: []", one_or_more, "1:1 record/missing-field"},
      {"x: true", boolean, ""},
      {"x: да", boolean, "1:4 record/bad-bool"},
      {"x: True", boolean, "1:4 record/bad-bool"},
      {"x: [true]", boolean, "1:4 record/bad-bool"},
      {"x: green", word, ""},
      {"x: grean", word, "1:4 record/unknown-word"},
      {"x: [red, rad]", words, "1:10 record/unknown-word"},
      {"x: 38,67", decimal, ""},
      {"x: -0.5", decimal, ""},
      {"x: много", decimal, "1:4 record/bad-number"},
      {"x: 1e5", decimal, "1:4 record/bad-number"},
      {"x: [1]", decimal, "1:4 record/wrong-type"},
      {"x: 12", count, ""},
      {"x: 12.5", count, "1:4 record/bad-count"},
      {"x: -1", count, "1:4 record/bad-count"},
      {"x: 2021-10-21", date, ""},
      {"x: 21.10.2021", date, "1:4 record/bad-date"},
      {"x: 2021-1-2", date, "1:4 record/bad-date"},
      {"x: 2022-06-31", date, "1:4 date/impossible"},
      {"x: 2022-06-31", said, ""},
      {"x: sosh-1", slug, ""},
      {"x: СОШ 1", slug, "1:4 record/bad-slug"},
      {"x: sosh_1", slug, "1:4 record/bad-slug"},
      {"x: https://example.org/a?b=c", website, ""},
      {"x: HTTPS://example.org", website, ""},
      {"x: example.org", website, "1:4 record/bad-url"},
      {"x: javascript:alert(1)", website, "1:4 record/bad-url"},
      {"x: mailto:a@example.org", website, "1:4 record/bad-url"},
      {"x: {y: z}", map, ""},
      {"x: {z: y}", map, "1:4 record/missing-field, 1:5 record/unknown-field"},
      {"x: y", map, "1:4 record/wrong-type"},
      {"x:\n  - y: 1\n  - z: 2\n  - w\n", each,
       "3:5 record/missing-field, 3:5 record/unknown-field, 4:5 record/wrong-type"},
      {"x: {y: z}", each, "1:4 record/wrong-type"},
      {"x: {y: z}", any, ""},
      {"x: [{y: z}, {}]", any, ""},
      {"x: y", any, "1:4 record/wrong-type"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(found_as(row.text, row.read) == row.expected);
  }
}

TEST_CASE("in JSON a number has no quotes, a text has them, and true is true") {
  const auto decimal = [](FieldReader& f) { f.decimal("x"); };
  const auto text = [](FieldReader& f) { f.text("x"); };
  const auto boolean = [](FieldReader& f) { f.boolean("x"); };
  CHECK(found_as(R"({"x": 5.50})", decimal, true) == "");
  CHECK(found_as(R"({"x": "5.5"})", decimal, true) == "1:7 record/quoted-number");
  CHECK(found_as(R"({"x": 1234567890123456})", decimal, true) == "1:7 record/bad-number");
  CHECK(found_as(R"({"x": 532})", text, true) == "");
  CHECK(found_as(R"({"x": true})", text, true) == "1:7 record/wrong-type");
  CHECK(found_as(R"({"x": true})", boolean, true) == "");
  CHECK(found_as(R"({"x": "true"})", boolean, true) == "1:7 record/bad-bool");
  CHECK(found_as(R"({"x": null})", text, true) == "");
}

TEST_CASE("every unknown field is named with the nearest known one") {
  Reader reader("titel: x\nkind: y\nzzzzzz: z\n");
  reader.fields.text("title");
  reader.fields.text("kind");
  reader.fields.finish();
  REQUIRE(reader.diagnostics.items().size() == 2);
  CHECK(message_of(reader.diagnostics.items()[0], Language::ru) == "неизвестное поле «titel»");
  CHECK(fix_of(reader.diagnostics.items()[0], Language::ru) == "возможно, это: title");
  CHECK(fix_of(reader.diagnostics.items()[1], Language::ru) == "возможно, это: title, kind");
}

TEST_CASE("a wrong form is answered with the right one, in the file's own language") {
  Reader yaml("x: y\n");
  yaml.fields.texts("x");
  CHECK(fix_of(yaml.diagnostics.items()[0], Language::ru) == "запишите так: x: […, …]");
  Reader json(R"({"x": "y"})", true);
  json.fields.texts("x");
  CHECK(fix_of(json.diagnostics.items()[0], Language::ru) == "запишите так: \"x\": [\"…\", \"…\"]");
}

TEST_CASE("the path of a field counts from one") {
  Reader reader("relations:\n  - date: 2022-01-01\n  - date: 2022-06-31\n");
  reader.fields.each("relations", [](FieldReader& relation) { relation.date("date"); });
  REQUIRE(reader.diagnostics.items().size() == 1);
  CHECK(reader.diagnostics.items()[0].at == "relations.2.date");
  CHECK(reader.diagnostics.items()[0].severity() == Severity::warning);
}

TEST_CASE("a day that no calendar has is not a date but keeps its words") {
  Reader reader("x: 2022-06-31\n");
  const DateField field = reader.fields.date("x");
  CHECK_FALSE(field.date);
  CHECK(field.text == "2022-06-31");
  CHECK(field.mark.column == 4);
}

TEST_CASE("a date in another form is answered with the day to type") {
  CHECK(iso_suggestion("21.10.2021") == "2021-10-21");
  CHECK(iso_suggestion("21 октября 2021 года") == "2021-10-21");
  CHECK(iso_suggestion("1 мая 2022 г.") == "2022-05-01");
  CHECK(iso_suggestion("5 марта 2022") == "2022-03-05");
  CHECK(iso_suggestion("2022/1/2") == "2022-01-02");
  CHECK(iso_suggestion("31.06.2022") == "2021-10-21");
  CHECK(iso_suggestion("осенью") == "2021-10-21");
}

TEST_CASE("front matter stands between two lines of dashes at the top of the file") {
  const std::vector<Case> cases = {
      {"---\na: b\n---\nтекст\n", ""},
      {"---\n---\n", ""},
      {"--- \na: b\n---\t\n", ""},
      {"", "1:1 record/no-front-matter"},
      {"# Приказ\n", "1:1 record/no-front-matter"},
      {"\n---\na: b\n---\n", "1:1 record/no-front-matter"},
      {"---\na: b\n", "1:1 record/open-front-matter"},
      {"---\na: b\n----\n", "1:1 record/open-front-matter"},
      {"---\n- a\n---\n", "2:1 record/not-a-map"},
      {"---\nпросто текст\n---\n", "2:1 record/not-a-map"},
      {"---\na: b\na: c\n---\n", "3:1 yaml/duplicate-key"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    Diagnostics diagnostics;
    parse_front_matter(one.text, "a.md", diagnostics);
    CHECK(found(diagnostics) == one.expected);
  }
}

TEST_CASE("the body begins on the line below the front matter") {
  Diagnostics diagnostics;
  const auto parts = parse_front_matter("---\na: b\n---\nПервая\n---\nвторая", "a.md", diagnostics);
  REQUIRE(parts);
  CHECK(parts->body == "Первая\n---\nвторая");
  CHECK(parts->body_line == 4);
  CHECK(parts->fields.find("a")->mark.line == 2);
}
