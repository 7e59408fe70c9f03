#include "base/text/text.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <clocale>
#include <string>
#include <thread>
#include <vector>

using namespace glasnost;

TEST_CASE("only well-formed UTF-8 is text") {
  CHECK(is_utf8(""));
  CHECK(is_utf8("Пикалёво № 1 😀"));
  CHECK_FALSE(is_utf8("\xD0"));              // cut short
  CHECK_FALSE(is_utf8("\xC0\xAF"));          // overlong
  CHECK_FALSE(is_utf8("\xED\xA0\x80"));      // a surrogate
  CHECK_FALSE(is_utf8("\xF5\x80\x80\x80"));  // beyond Unicode
  CHECK_FALSE(is_utf8("\xCF\xF0\xE8\xEA"));  // Windows-1251
}

TEST_CASE("a letter written as two characters is brought to its one form") {
  const std::string decomposed = "Пикале\u0308во, Бои\u0306";
  CHECK_FALSE(is_nfc(decomposed));
  CHECK(to_nfc(decomposed) == "Пикалёво, Бой");
  CHECK(is_nfc("Пикалёво"));
  CHECK(to_nfc("Пикалёво") == "Пикалёво");
}

TEST_CASE("columns count characters, not bytes") {
  CHECK(column_at("абв", 0) == 1);
  CHECK(column_at("абв", 4) == 3);
  CHECK(column_at("a😀b", 5) == 3);
  CHECK(column_at("абв", 6) == 4);
}

TEST_CASE("lower case knows Russian and no locale") { CHECK(lower("ШКОЛА Ёж № 1 I") == "школа ёж № 1 i"); }

TEST_CASE("every kind of blank is trimmed and collapsed") {
  CHECK(trim(" \t\u00A0школа № 1\u202F\r\n") == "школа № 1");
  CHECK(trim("\u00A0 \u2003").empty());
  CHECK(trim("à") == "à");
  CHECK(collapse_spaces("  МБОУ \u00A0\n СОШ\u2009№ 1 ") == "МБОУ СОШ № 1");
  CHECK(collapse_spaces(" \u00A0 ").empty());
}

TEST_CASE("names sort as Russian readers expect, numbers by value") {
  std::vector<std::string> names = {"Школа № 10", "Ёлка", "Еда",        "Школа № 2", "Жук",
                                    "Школа №3",   "ёж",   "Школа № 2а", "школа № 1"};
  const auto by_key = [](const std::string& a, const std::string& b) {
    return collation_key(a) < collation_key(b);
  };
  std::sort(names.begin(), names.end(), by_key);
  CHECK(names == std::vector<std::string>{"Еда", "ёж", "Ёлка", "Жук", "школа № 1", "Школа № 2", "Школа № 2а",
                                          "Школа №3", "Школа № 10"});
}

TEST_CASE("the order of names depends neither on the process's locale nor on the thread") {
  const std::string before = collation_key("Ёлка № 10");
  std::setlocale(LC_ALL, "C.UTF-8");
  std::string other;
  std::thread([&] { other = collation_key("Ёлка № 10"); }).join();
  CHECK(collation_key("Ёлка № 10") == before);
  CHECK(other == before);
  std::setlocale(LC_ALL, "C");
}

TEST_CASE("a fingerprint is SHA-256 in hexadecimal") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
