#include "base/text/mixed_letters.h"

#include <catch2/catch.hpp>

#include "base/text/utf8.h"

using namespace glasnost;

TEST_CASE("letters that look alike are told from those that do not") {
  const auto alike = [](std::string_view word) {
    const auto characters = to_characters(word);
    return odd_letters(characters, 0, characters.size()).alike;
  };
  CHECK(alike("шк\u006Fла"));
  CHECK(alike("\u0421lear"));
  CHECK_FALSE(alike("школа"));
  CHECK_FALSE(alike("mailы"));
  CHECK_FALSE(alike("ITшкола"));
}

TEST_CASE("texts that look alike have one key") {
  CHECK(look_alike_key("АВС") == look_alike_key("ABC"));
  CHECK(look_alike_key("\u0441hema.pdf") == look_alike_key("Chema.pdf"));
  CHECK(look_alike_key("план") != look_alike_key("plan"));
}
