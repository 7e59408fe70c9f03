#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr auto kWords = Example::Kind::words;
constexpr std::string_view kDictionary = "i18n/ru.json";

constexpr Example table[] = {
    {"words/duplicate", kDictionary,
     R"({"page": {
  "schools": "Школы",
  "documents": "Документы",
  "schools": "Все школы"
}}
)",
     R"({"page": {
  "schools": "Школы",
  "documents": "Документы",
  "all_schools": "Все школы"
}}
)",
     kWords},
    {"words/key", kDictionary, R"({"page": {"Школы": "Школы"}}
)",
     R"({"page": {"schools": "Школы"}}
)",
     kWords},
    {"words/syntax", kDictionary, R"({"page": {
  "schools": "Школы"
  "documents": "Документы"
}}
)",
     R"({"page": {
  "schools": "Школы",
  "documents": "Документы"
}}
)",
     kWords},
    {"words/type", kDictionary, R"({"page": {"schools": 5}}
)",
     R"({"page": {"schools": "Школы"}}
)",
     kWords},
};

}  // namespace

std::span<const Example> word_examples() { return table; }

}  // namespace glasnost
