#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "base/text/text.h"

using namespace glasnost;

TEST_CASE("a slug is Latin words joined by single hyphens") {
  for (const std::string good : {"a", "532", "boksitogorskiy-rayon", "prikaz-17-2021"}) CHECK(is_slug(good));
  CHECK(is_slug(std::string(64, 'a')));
  for (const std::string bad : {"", "-a", "a-", "a--b", "A", "a_b", "школа", "a b", "a.b", "a/b", ".."}) {
    CAPTURE(bad);
    CHECK_FALSE(is_slug(bad));
  }
  CHECK_FALSE(is_slug(std::string(65, 'a')));
}

TEST_CASE("an identifier may also use underscores") {
  CHECK(is_identifier("ko_fact"));
  CHECK(is_identifier("low-results"));
  CHECK_FALSE(is_identifier(""));
  CHECK_FALSE(is_identifier("ko.fact"));
  CHECK_FALSE(is_identifier("Ko"));
  CHECK_FALSE(is_identifier(std::string(65, 'a')));
}

TEST_CASE("Russian words become slugs by one table") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"Жёлтая щука", "zheltaya-shchuka"},
      {"Бокситогорский район", "boksitogorskiy-rayon"},
      {"Объявление", "obyavlenie"},
      {"Чьи цели, хорь?", "chi-tseli-khor"},
      {"эхо юных ёжиков", "ekho-yunykh-ezhikov"},
      {"«СОШ № 1»", "sosh-1"},
      {"и\u0306од", "yod"},
      {"— … —", ""},
      {"а", "a"},
      {"абвгдежзийклмнопрстуфхцчшщъыьэюя", "abvgdezhziyklmnoprstufkhtschshshchyeyuya"},
  };
  for (const auto& [russian, slug] : rows) {
    CAPTURE(russian);
    CHECK(transliterate(russian) == slug);
  }
}
