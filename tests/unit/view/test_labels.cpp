#include "view/labels.h"

#include <fstream>
#include <nlohmann/json.hpp>

#include "values.h"

using namespace glasnost;
using namespace glasnost::view;

namespace {

void flatten(const nlohmann::json& words, const std::string& prefix, Words& out) {
  for (const auto& [key, value] : words.items()) {
    if (value.is_object()) {
      flatten(value, prefix + key + ".", out);
    } else if (value.is_array()) {
      out.set(prefix + key, value.get<std::vector<std::string>>());
    } else {
      out.set(prefix + key, {value.get<std::string>()});
    }
  }
}

// The dictionary as it is published with the templates of this repository.
Words published_words() {
  std::ifstream file(GLASNOST_TESTS_DIRECTORY "/../site-templates/i18n/ru.json");
  REQUIRE(file.is_open());
  Words words;
  flatten(nlohmann::json::parse(file), "", words);
  return words;
}

}  // namespace

TEST_CASE("the dictionary has a word for every token that views label") {
  const auto words = published_words();
  for (const auto& [group, tokens] : label_groups())
    for (const auto token : tokens) {
      INFO(group << "." << token);
      CHECK(words.has(std::string(group) + "." + std::string(token)));
    }
  for (const auto key : label_keys()) {
    INFO(key);
    CHECK(words.has(key));
  }
}

TEST_CASE("periods are said as Russian readers say them") {
  const auto words = published_words();
  CHECK(period_words(school_year_period("2020/2021", "h2"), words) == "2 полугодие 2020/2021 учебного года");
  CHECK(period_words(school_year_period("2020/2021", ""), words) == "2020/2021 учебный год");
  CHECK(period_words(*parse_period("2022"), words) == "2022 год");
  CHECK(period_words(*parse_period("2020-2022"), words) == "2020–2022 годы");
  CHECK(by_words("2021/2022", words) == "к концу 2021/2022 учебного года");
  CHECK(by_words("к лету", words) == "к лету");
}

TEST_CASE("a document without a known number or date says so") {
  const auto words = published_words();
  record::Document document;
  document.kind = text("приказ");
  document.number_status = record::Document::Known::illegible;
  document.date_status = record::Document::Known::illegible;
  CHECK(document_name(document, words) == "Приказ (номер и дата в источнике нечитаемы)");
  CHECK(date_words(document, words) == "дата в источнике нечитаема");
  document.date_text = text("«__» ноября");
  CHECK(document_name(document, words) == "Приказ номер в источнике нечитаем от «__» ноября");
}

TEST_CASE("a name begins with a capital letter") {
  CHECK(capitalised("приказ") == "Приказ");
  CHECK(capitalised("распоряжение") == "Распоряжение");
  CHECK(capitalised("ёлка") == "Ёлка");
  CHECK(capitalised("№ 5") == "№ 5");
  CHECK(capitalised("").empty());
}

TEST_CASE("an acting signatory is called so") {
  const auto words = test_words();
  record::Person person;
  person.post = text("начальник управления");
  person.name = text("А.А. Иванова");
  CHECK(person_name(person, words) == "начальник управления А.А. Иванова");
  person.acting = true;
  CHECK(person_name(person, words) == "исполняющий обязанности: начальник управления А.А. Иванова");
}
