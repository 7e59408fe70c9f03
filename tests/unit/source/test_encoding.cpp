#include "source/encoding.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/text/utf8.h"
#include "source/file_type.h"
#include "source/guess_encoding.h"

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
      {"\x1F\x04\x40\x04\x38\x04\n\0"s, "source/utf-16", 0, 0, "UTF-16LE"},
      {"\xCF\xF0\xE8\xEA\xE0\xE7 \xB9 17", "source/windows-1251", 0, 0, "CP1251"},
      {"title: \xAB\xD8\xEA\xEE\xEB\xE0\xBB \x97 \xE8 \xF2\n", "source/windows-1251", 0, 0, "CP1251"},
      {"\xFF\xFE\x1F\x04", "source/utf-16", 0, 0, "UTF-16LE"},
      {"\xFE\xFF\x04\x1F", "source/utf-16", 0, 0, "UTF-16BE"},
      {"\xFF\xFE\0\0\x1F\x04\0\0"s, "source/utf-16", 0, 0, "UTF-32LE"},
      {"\0\0\xFE\xFF\0\0\x04\x1F"s, "source/utf-16", 0, 0, "UTF-32BE"},
      {"a\0b\0\n\0"s, "source/utf-16", 0, 0, "UTF-16LE"},
      {"\x04\x1F\0\n\x04\x40"s, "source/utf-16", 0, 0, "UTF-16BE"},
      {"школа\nа\0б"s, "source/nul", 2, 2, ""},
      {"a\0b\0c\0dXeY"s, "source/nul", 1, 2, ""},
      {"\0\0\0\0\0\0"s, "source/nul", 1, 1, ""},
      {"шк\nол\xD0 и ещё слово", "source/not-utf-8", 2, 3, "0xD0"},
      {"a\r\nb\rc\xFF", "source/not-utf-8", 3, 2, "0xFF"},
      {"приказ о школах, число \xED\xA0\x80", "source/not-utf-8", 1, 24, "0xED"},
      {"\xEF\xBB\xBF\xD0 слово", "source/not-utf-8", 1, 1, "0xD0"},
      {"школа \xCF\xF0\xE8", "source/not-utf-8", 1, 7, "0xCF"},
      {"caf\xE9 a\xE8", "source/not-utf-8", 1, 4, "0xE9"},
      {"строка\nпе\vренос", "source/control-character", 2, 3, "0x0B"},
      {"\x1B[31mкрасный", "source/control-character", 1, 1, "0x1B"},
      {"a\x7F", "source/control-character", 1, 2, "0x7F"},
      {"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n", "source/lfs-pointer", 0, 0, ""},
      {"%PDF-1.5\n\xE2\xE3\xCF\xD3", "source/not-text", 0, 0, "PDF"},
      {"PK\x03\x04\x14\0\x06\0"s, "source/not-text", 0, 0, "архив ZIP"},
      {"{\\rtf1\\ansi", "source/not-text", 0, 0, "документ RTF"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.bytes, row.code);
    Diagnostics diagnostics;
    CHECK_FALSE(decode_text(row.bytes, "m/a.md", diagnostics));
    REQUIRE(diagnostics.items().size() == 1);
    const Diagnostic& found = diagnostics.items()[0];
    CHECK(found.rule->code == row.code);
    CHECK(found.severity() == Severity::error);
    CHECK(found.location.file == "m/a.md");
    CHECK(found.location.line == row.line);
    CHECK(found.location.column == row.column);
    CHECK((found.args.empty() ? "" : found.args[0]) == row.arg);
  }
}

namespace {

// The bytes of Russian letters in an encoding that has them in the order of `alphabet`, from `first` on.
std::string encoded(std::u32string_view text, std::u32string_view alphabet, unsigned first) {
  std::string out;
  for (const char32_t c : text) {
    const std::size_t place = alphabet.find(c);
    out += static_cast<char>(place == std::u32string_view::npos ? c : first + place);
  }
  return out;
}

constexpr std::u32string_view kAlphabet = U"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";
constexpr std::u32string_view kOfKoi8 = U"юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";

// CP866 has the letters from р on elsewhere.
std::string of_cp866(std::u32string_view text) {
  std::string out = encoded(text, kAlphabet, 0x80);
  for (char& c : out)
    if (const auto byte = static_cast<unsigned char>(c); byte >= 0xB0) c = static_cast<char>(byte + 0x30);
  return out;
}

}  // namespace

TEST_CASE(
    "the old Russian encodings are told from one another, in capitals, in small letters, in few words") {
  for (const std::u32string_view text :
       {U"Приказ", U"ПРИКАЗ", U"приказ", U"О мерах по повышению качества", U"ОБ УТВЕРЖДЕНИИ ПЛАНА РАБОТЫ",
        U"срок до конца учебного года", U"full_name: Школа", U"Школа;Доля;Мероприятий", U"Ясногорск",
        U"ШКОЛЫ С НИЗКИМИ РЕЗУЛЬТАТАМИ", U"кто отвечает", U"Июль", U"форма", U"МБОУ СОШ"}) {
    std::vector<std::string> found;
    for (const std::string& bytes :
         {encoded(text, kAlphabet, 0xC0), encoded(text, kOfKoi8, 0xC0), of_cp866(text)}) {
      Diagnostics diagnostics;
      CHECK_FALSE(decode_text(bytes, "a.md", diagnostics));
      found.emplace_back(diagnostics.items().at(0).rule->code);
    }
    CAPTURE(to_bytes(text));
    CHECK(found == std::vector<std::string>{"source/windows-1251", "source/koi8-r", "source/cp866"});
  }
}

TEST_CASE("the command that repairs an encoding names the file as a shell takes it") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"m/prikaz-1.md", "prikaz-1.md > prikaz-1.md.utf8 && mv prikaz-1.md.utf8 prikaz-1.md"},
      {"m/мой план.md", "'мой план.md' > 'мой план.md.utf8' && mv 'мой план.md.utf8' 'мой план.md'"},
      {"m/a'b.md", "'a'\\''b.md' > 'a'\\''b.md.utf8' && mv 'a'\\''b.md.utf8' 'a'\\''b.md'"},
      {"-a.md", "'./-a.md' > './-a.md.utf8' && mv './-a.md.utf8' './-a.md'"},
  };
  for (const auto& [path, words] : rows) {
    Diagnostics diagnostics;
    decode_text("\xCF\xF0\xE8\xEA\xE0\xE7", path, diagnostics);
    CHECK(diagnostics.items().at(0).args ==
          std::vector<std::string>{"CP1251", "iconv -f CP1251 -t UTF-8 " + words});
  }
}

TEST_CASE("text that git or a program has spoiled is found at its place") {
  struct Spoilt {
    std::string text;
    std::vector<std::string> found;  // "line:column code", sorted
    bool is_read = false;            // the rest is still worth reading
  };
  const std::vector<Spoilt> rows = {
      {"a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> branch\nd\n", {"2:1 source/conflict-marker +4 +6"}},
      {"<<<<<<< HEAD\r\nb\r\n||||||| base\r\nx\r\n=======\r\nc\r\n>>>>>>> b",
       {"1:1 source/conflict-marker +3 +5 +7"}},
      {"<<<<<<< HEAD\nb\n<<<<<<< HEAD\nc\n", {"1:1 source/conflict-marker", "3:1 source/conflict-marker"}},
      {"b\n>>>>>>> branch\n", {"2:1 source/conflict-marker"}},
      {"Заголовок\n=======\n\n>>>>>>>\n<<<<<<<<\n ======= \na <<<<<<< b\n", {}, true},
      {"РџСЂРёРєР°Р· № 1", {"1:1 source/mojibake"}},
      {"---\ntitle: РџСЂРёРєР°Р·\nрџсЂ\n", {"2:8 source/mojibake"}},
      {"title: Ïðèêàç", {"1:8 source/mojibake"}},
      {"title: ÐŸÑ€Ð¸ÐºÐ°Ð·", {"1:8 source/mojibake"}},
      {"РСО-Алания, РС(Я), С№, «Р», café, Ðœ", {}, true},
      {"прик\uFFFDз\n\uFFFD", {"1:5 source/lost-letters", "2:1 source/lost-letters"}, true},
      {"title: ?????? ? ????????", {"1:8 source/lost-letters"}, true},
      {"title: ????????????", {"1:8 source/lost-letters"}, true},
      {"Как так????\nКто???\n???? или ???\n", {}, true},
      {"№ 5 \u202Eтекст — \u2014\n\u2066a\u2069",
       {"1:5 source/direction-mark", "2:1 source/direction-mark"},
       true},
  };
  for (const auto& row : rows) {
    Diagnostics diagnostics;
    const bool is_read = decode_text(row.text, "a.md", diagnostics).has_value();
    std::vector<std::string> found;
    for (const auto& item : diagnostics.items()) {
      std::string line = std::to_string(item.location.line) + ":" + std::to_string(item.location.column) +
                         " " + std::string(item.rule->code);
      for (const auto& related : item.related) line += " +" + std::to_string(related.location.line);
      found.push_back(line);
    }
    CAPTURE(row.text);
    CHECK(found == row.found);
    CHECK(is_read == row.is_read);
  }
}

// What grows with the square of its input would not end here.
TEST_CASE("every reader of bytes takes time in step with their number") {
  for (const std::string& part :
       {"Р"s, "РџС"s, "?"s, "???? "s, "<"s, "<<<<<<< a\n"s, ">>>>>>> a\n"s, "\xE2"s, "\xE2\x80"s, "\xC3\x80"s,
        "PK\x03\x04"s, "\xCF\xF0"s, "\r"s, "\xFF"s, "%PDF-"s}) {
    std::string bytes;
    while (bytes.size() < 200'000) bytes += part;
    Diagnostics diagnostics;
    decode_text(bytes, "a.md", diagnostics);
    file_type_of(bytes);
    guess_encoding(bytes);
    SUCCEED();
  }
}
