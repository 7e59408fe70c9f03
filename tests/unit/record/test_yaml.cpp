#include <catch2/catch.hpp>

#include "found.h"
#include "record/syntax/yaml.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

std::string found_in(const std::string& text, int first_line = 1) {
  Diagnostics diagnostics;
  parse_yaml(text, "a.yml", first_line, diagnostics);
  return found(diagnostics);
}

Node read(const std::string& text, int first_line = 1) {
  Diagnostics diagnostics;
  const auto node = parse_yaml(text, "a.yml", first_line, diagnostics);
  INFO(found(diagnostics));
  REQUIRE(diagnostics.empty());
  REQUIRE(node);
  return *node;
}

std::string words_in(const std::string& text) {
  Diagnostics diagnostics;
  parse_yaml(text, "a.yml", 1, diagnostics);
  return first_words(diagnostics);
}

std::string nested(int depth) {
  std::string text;
  for (int i = 0; i < depth; ++i) text += '[';
  return "a: " + text + std::string(static_cast<std::size_t>(depth), ']');
}

}  // namespace

TEST_CASE("a scalar keeps its letters and its place in the file") {
  const Node map = read("number: 007\ntitle: 'Об ёлке'\nперечень:\n  - да\n", 2);
  REQUIRE(map.entries.size() == 3);
  CHECK(map.find("number")->text == "007");
  CHECK(map.find("number")->style == ScalarStyle::plain);
  CHECK(map.find("title")->style == ScalarStyle::quoted);
  CHECK(map.entries[1].key.mark.line == 3);
  CHECK(map.find("title")->mark.line == 3);
  CHECK(map.find("title")->mark.column == 8);
  CHECK(map.entries[2].key.value == "перечень");
  CHECK(map.find("перечень")->items[0].text == "да");
  CHECK(map.find("перечень")->items[0].mark.line == 5);
  CHECK(map.find("перечень")->items[0].mark.column == 5);
}

TEST_CASE("columns count characters, not bytes") {
  const Node map = read("a: {пост: Директор, имя: Ёж}");
  CHECK(map.find("a")->find("имя")->mark.column == 26);
}

TEST_CASE("words that other readers of YAML would change stay as they are") {
  const Node map = read("a: no\nb: 010\nc: 01.02\nd: 2021-10-21\ne: ~\nf: 12:30\ng: null\n");
  std::string all;
  for (const Entry& entry : map.entries) all += entry.value.text + ' ';
  CHECK(all == "no 010 01.02 2021-10-21 ~ 12:30 null ");
}

TEST_CASE("a block of text is placed at its first character") {
  const Node map = read("passport:\n  - label: Цель\n    text: |\n      Первая строка\n      вторая\n", 2);
  const Node* text = map.find("passport")->items[0].find("text");
  CHECK(text->text == "Первая строка\nвторая\n");
  CHECK(text->style == ScalarStyle::block);
  CHECK(text->mark.line == 5);
  CHECK(text->mark.column == 7);
}

TEST_CASE("a field without a value is null and an empty file is nothing") {
  CHECK(read("a:\nb: x\n").find("a")->kind == NodeKind::null);
  CHECK(read("a: {x: , y: 1}").find("a")->find("x")->kind == NodeKind::null);
  CHECK(read("").kind == NodeKind::null);
  CHECK(read("# только комментарий\n").kind == NodeKind::null);
}

TEST_CASE("what is plain YAML is read without a word") {
  for (const char* text :
       {"# о школе\ntitle: Приказ № 5\n", "---\ntitle: Приказ\n", "title: Приказ\n  об утверждении плана\n",
        "a: [x, 'y, z']\nb: {}\nc: []\n", "a: 'x' # пояснение к тексту в кавычках\n",
        "site: https://example.org/a:b\n", "a:\n- x\n- y\n", "a:\n  - https://example.org\n  - 12:30\n",
        "d: -3\ne: -меню\n", "a: C#\nb: №5#6\n",
        "text: |\n  # это заголовок\n  -не список\n  key:value\n  a: b\n", "text: >\n  одно\n  целое\n",
        "a: \"строка\n  ещё строка\"\n", "a: {b: [c, {d: e}]}\n", "a:\tx\n"}) {
    INFO(text);
    CHECK(found_in(text) == "");
  }
}

TEST_CASE("every slip of the hand in YAML is told at its place") {
  const std::vector<Case> cases = {
      {"signed_by:\n\tpost: x\n", "2:1 yaml/tab"},
      {"a:\n  b: x\n\tc: y\n", "3:1 yaml/tab"},
      {"a: |\n\tx\n", "2:1 yaml/tab"},
      {"signed_by:\n\u00a0\u00a0post: x\n", "2:1 yaml/no-break-space"},
      {"title:\u00a0Приказ\nkind: x\n", "1:7 yaml/no-break-space"},
      {"a:\n  -\u00a0x\n", "2:4 yaml/no-break-space"},
      {"title:Приказ\nkind: x\n", "1:6 yaml/colon-without-space"},
      {"kind: x\ntitle:Приказ\nb: y\n", "2:6 yaml/colon-without-space"},
      {"kind: x\ntitle:Приказ\n", "2:6 yaml/colon-without-space"},
      {"title:Приказ\n  об утверждении\nkind: x\n", "1:6 yaml/colon-without-space"},
      {"signed_by:\n  post:Директор\n  name:Иванов\n",
       "2:7 yaml/colon-without-space, 3:7 yaml/colon-without-space"},
      {"title: Приказ\n  number:5\n", "2:9 yaml/colon-without-space"},
      {"relations:\n  - type:based_on\n    kind: x\n", "2:9 yaml/colon-without-space"},
      {"a: {b:1}\n", "1:5 yaml/colon-without-space"},
      {"aliases:\n  -Первая\n  -Вторая\n", "2:3 yaml/dash-without-space, 3:3 yaml/dash-without-space"},
      {"aliases:\n  - a\n  -b\n", "3:3 yaml/dash-without-space"},
      {"aliases:\n  - a\n-b\nc: d\n", "3:1 yaml/dash-without-space"},
      {"aliases:\n  - a\n    -b\n", "3:5 yaml/dash-without-space"},
      {"aliases:\n  - a\n   - b\n", "3:4 yaml/indent"},
      {"title: \"Приказ\n", "1:8 yaml/open-quote"},
      {"title: 'Приказ\nkind: x\n", "1:8 yaml/open-quote"},
      {"title: \"Приказ\nkind: \"x\"\nb: y\n", "1:8 yaml/open-quote"},
      {"title: \"Приказ\nkind: x\"\n", "1:8 yaml/open-quote"},
      {"title: Приказ: об итогах\n", "1:14 yaml/colon-in-value"},
      {"a: x\nb:\n  - who: отдел: кадры\n", "3:15 yaml/colon-in-value"},
      {"signed_by: {post: Директор: школы}\n", "1:27 yaml/colon-in-value"},
      {"title: foo\n number: 5\n", "2:2 yaml/indent"},
      {"a:\n    b: x\n  c: y\n", "3:3 yaml/indent"},
      {"kind: x\n- foo\n", "2:1 yaml/indent"},
      {"- a: 1\n  b: 2\n c: 3\n", "3:2 yaml/indent"},
      {"title: Приказ #5\n", "1:15 yaml/lost-comment"},
      {"title: Приказ #5\n  об итогах\nkind: x\n", "1:15 yaml/lost-comment"},
      {"title: #5\n  об итогах\n", "1:8 yaml/lost-comment"},
      {"title: #5\nkind: x # y\n", "1:8 yaml/lost-comment, 2:9 yaml/lost-comment"},
      {"rows: # список\n  - a\n", "1:7 yaml/lost-comment"},
      {"a:\n  - #x\n  - y #z\n", "2:5 yaml/lost-comment, 3:7 yaml/lost-comment"},
      {"kind: x\nnumber: 5\nkind: y\n", "3:1 yaml/duplicate-key"},
      {"a: {b: 1, b: 2}\nc: {b: 3}\n", "1:11 yaml/duplicate-key"},
      {"a: &x y\nb: *x\n", "1:4 yaml/special-sign, 2:4 yaml/special-sign"},
      {"a: *важно*\n", "1:4 yaml/special-sign"},
      {"a: !важно\n", "1:4 yaml/special-sign"},
      {"a: !!int 5\n", "1:4 yaml/special-sign"},
      {"a: &x\n  b: c\n", "1:4 yaml/special-sign"},
      {"a: @x\n", "1:4 yaml/special-sign"},
      {"a: %x\n", "1:4 yaml/special-sign"},
      {"%YAML x\n", "1:1 yaml/special-sign"},
      {"a: `x`\n", "1:4 yaml/special-sign"},
      {"a: - x\n", "1:4 yaml/special-sign"},
      {"a: > foo\n", "1:4 yaml/special-sign"},
      {"a: ]\n", "1:4 yaml/special-sign"},
      {"a: {{x}}\n", "1:5 yaml/special-sign"},
      {"[a]: b\n", "1:1 yaml/special-sign"},
      {": b\n", "1:1 yaml/special-sign"},
      {"a: {Иванов, и.о., name: X}\n", "1:5 yaml/comma-in-braces, 1:13 yaml/comma-in-braces"},
      {"signed_by: {post: Зам, и.о., name: X}\n", "1:24 yaml/comma-in-braces"},
      {"a: {x\nb: 1\n", "1:4 yaml/open-bracket"},
      {"a: [x\n", "1:4 yaml/open-bracket"},
      {"a: {b: 1\n", "1:4 yaml/open-bracket"},
      {"a: [П] о чём\n", "1:8 yaml/text-after-value"},
      {"a: \"П\" о чём\n", "1:8 yaml/text-after-value"},
      {"a: 'П'\"\n", "1:7 yaml/text-after-value"},
      {"a: \"C:\\q\"\n", "1:7 yaml/escape"},
      {"b: 1\nпросто слова\nbar: 1\n", "2:1 yaml/no-colon"},
      {"a: x\n---\nb: 1\n", "2:1 yaml/second-document"},
      {"a: x\n...\nb: 1\n", "3:1 yaml/second-document"},
      {"a: x\nb: \x01y\n", "2:4 yaml/bad-character"},
      {"a: x\u2028y\n", "1:5 yaml/bad-character"},
      {"a: \xff\n", "1:4 yaml/bad-character"},
      {nested(15), ""},
      {nested(16), "1:19 yaml/depth"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(found_in(one.text) == one.expected);
  }
}

TEST_CASE("lines are those of the file, not of the front matter") {
  CHECK(found_in("kind: x\ntitle: Приказ: об\n", 2) == "3:14 yaml/colon-in-value");
  CHECK(found_in("title: \"Приказ\n", 2) == "2:8 yaml/open-quote");
}

TEST_CASE("eighty thousand brackets are cut off at once") {
  CHECK(found_in("a: " + std::string(80000, '[')) == "1:19 yaml/depth");
  CHECK(found_in("a: " + std::string(80000, '{')) == "1:5 yaml/special-sign");
}

TEST_CASE("a long line is read in a time that grows with its length alone") {
  std::string items;
  for (int i = 0; i < 60000; ++i) items += "яб, ";
  CHECK(found_in("a: [" + items + "]") == "");
  std::string fields;
  for (int i = 0; i < 15000; ++i) fields += 'k' + std::to_string(i) + ": 'x', ";
  CHECK(found_in("a: {" + fields + "}") == "");
}

TEST_CASE("messages say in Russian what was found and what to type") {
  CHECK(words_in("kind: x\nb: y\nkind: z\n") ==
        "поле «kind» уже есть, на строке 1 | оставьте одно из двух или исправьте имя");
  CHECK(words_in("title: Приказ: об\n") ==
        "в значении «Приказ: об» стоит двоеточие с пробелом, и оно читается как новое поле | возьмите всё "
        "значение в кавычки '…'");
  CHECK(words_in("title:Приказ\n").find("напишите «title: Приказ»") != std::string::npos);
  CHECK(words_in("a:\n  -меню\n").find("напишите «- меню»") != std::string::npos);
  CHECK(words_in("title: Приказ #5\n").find("«#5»") != std::string::npos);
}

TEST_CASE("the first of two equal fields counts and the rest of the file is read") {
  Diagnostics diagnostics;
  const auto map = parse_yaml("kind: x\nkind: {a: b}\ntitle: y\n", "a.yml", 1, diagnostics);
  REQUIRE(map);
  REQUIRE(map->entries.size() == 2);
  CHECK(map->find("kind")->text == "x");
  CHECK(map->find("title")->text == "y");
}
