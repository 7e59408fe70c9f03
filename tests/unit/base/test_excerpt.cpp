#include "base/text/excerpt.h"

#include <catch2/catch.hpp>
#include <string>

#include "base/text/mixed_letters.h"
#include "base/text/utf8.h"
#include "base/text/visible.h"

using namespace glasnost;

namespace {

std::string repeated(const std::string& text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

// Which characters of a word are odd, as a word of them.
std::string odd_in(std::string_view text) {
  const std::u32string characters = to_characters(text);
  std::u32string out;
  for (const auto place : odd_letters(characters, 0, characters.size()).places) out += characters[place];
  return to_bytes(out);
}

}  // namespace

TEST_CASE("a caret stands under the character of the column, whatever its bytes") {
  const auto excerpt = excerpt_of("школа: Ясная", {8, {}});
  CHECK(excerpt.text == "школа: Ясная");
  CHECK(excerpt.marks == "       ^");
}

TEST_CASE("what the finding quotes is underlined where it stands at the column") {
  CHECK(excerpt_of("adress: улица", {1, {"adress"}}).marks == "^^^^^^");
  CHECK(excerpt_of("\"school\": \"schol-1\"", {11, {"schol-1"}}).marks == "          ^^^^^^^^");
  CHECK(excerpt_of("a b a", {1, {"b"}}).marks == "^");
  CHECK(excerpt_of("до 31 июня", {4, {"31", "31 июня"}}).marks == "   ^^^^^^^");
}

TEST_CASE("a place behind the end of the line has its caret there, a whole line has none") {
  CHECK(excerpt_of("{\"a\": 1", {8, {}}).marks == "       ^");
  CHECK(excerpt_of("{\"a\": 1", {80, {}}).marks == "       ^");
  CHECK(excerpt_of("", {1, {}}).marks == "^");
  CHECK(excerpt_of("text", {0, {"text"}}).marks.empty());
}

TEST_CASE("tabs, NUL, no-break spaces and broken bytes are seen, and the caret stays below its place") {
  CHECK(excerpt_of("\ttotal: 5", {1, {}}).text == "→total: 5");
  const std::string nul("a\0b", 3);
  CHECK(excerpt_of(nul, {2, {}}).text == "a␀b");
  CHECK(excerpt_of("a\u00A0b", {2, {}}).text == "a␣b");
  CHECK(excerpt_of("a\xFF", {2, {}}).text == "a�");
  const auto hidden = excerpt_of("a\u200Bbc", {3, {}});
  CHECK(hidden.text == "a‹U+200B›bc");
  CHECK(hidden.marks == "         ^");
}

TEST_CASE("wide characters take two cells, joining ones none") {
  CHECK(excerpt_of("漢字x", {3, {}}).marks == "    ^");
  CHECK(excerpt_of("漢字x", {1, {}}).marks == "^^");
  CHECK(excerpt_of("и\u0306x", {3, {}}).marks == " ^");
}

TEST_CASE("a long line is cut around the place, and the caret is below it still") {
  const std::string line = repeated("а", 300) + "Б" + repeated("в", 300);
  const auto excerpt = excerpt_of(line, {301, {}});
  CHECK(excerpt.text.starts_with("…а"));
  CHECK(excerpt.text.ends_with("в…"));
  CHECK(to_characters(excerpt.text).size() == 102);
  const std::u32string text = to_characters(excerpt.text);
  CHECK(text[excerpt.marks.find('^')] == U'Б');
  CHECK(to_characters(excerpt_of(line, {1, {}}).text).size() == 101);
  CHECK(excerpt_of(line, {601, {}}).text.ends_with("в"));
}

TEST_CASE("a line as long as a book is cut without reading all of it") {
  const std::string line = repeated("0123456789", 200000);
  const auto excerpt = excerpt_of(line, {1000001, {}});
  CHECK(excerpt.text.size() == 100 + 2 * std::string_view("…").size());
  const auto at = excerpt.marks.find('^') - 1 + std::string_view("…").size();
  CHECK(excerpt.text[at] == '0');
}

TEST_CASE("Latin letters inside a Russian word are pointed at") {
  const auto excerpt = excerpt_of("short_name: CОШ № 1", {13, {}});
  CHECK(excerpt.odd_marks == "            ^");
  CHECK(excerpt.odd_latin);
  CHECK(excerpt.odd_letters == std::vector<std::string>{"C"});
  const auto twice = excerpt_of("шкoлa №1", {1, {}});
  CHECK(twice.odd_marks == "  ^ ^");
  CHECK(twice.odd_letters == std::vector<std::string>{"o", "a"});
}

TEST_CASE("Russian letters inside a Latin word are pointed at") {
  const auto excerpt = excerpt_of("school: sсhool-1", {9, {}});
  CHECK_FALSE(excerpt.odd_latin);
  CHECK(excerpt.odd_letters == std::vector<std::string>{"с"});
}

TEST_CASE("words of one alphabet, and two alphabets that look nothing alike, are left alone") {
  CHECK(odd_in("школа").empty());
  CHECK(odd_in("school").empty());
  CHECK(odd_in("IT-школа").empty());
  CHECK(odd_in("№ 5а").empty());
  CHECK(odd_in("zдfж").empty());
  CHECK(odd_in("CОШ") == "C");
  CHECK(odd_in("OОШ") == "O");
  CHECK(odd_in("приказf") == "f");
}

TEST_CASE("text for a terminal has nothing that acts on it") {
  CHECK(visible_text("a\x1B[2Jb\r\nc\u202Ed\x7F") == "a␛[2Jb  c‹U+202E›d␡");
  CHECK(visible_text("№ 5 «школа»") == "№ 5 «школа»");
}
