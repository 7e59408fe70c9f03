#include <catch2/catch.hpp>

#include "check/judge.h"
#include "check/schools/school_like_names.h"

using namespace glasnost;
using testing::Files;
using testing::Found;
using testing::judge;
using testing::messages;
using testing::programme_text;
using testing::school_text;

namespace {

const auto rule = check::check_school_names;

Files municipality() {
  return {{"schools/sosh-5.md", school_text("МБОУ СОШ № 5", "number: '5'\nschool_type: СОШ\n")},
          {"schools/oosh-8.md", school_text("МБОУ ООШ № 8", "number: '8'\nschool_type: ООШ\n")},
          {"schools/sosh-1.md",
           school_text("МБОУ \"СОШ № 1\" г. Ясногорск",
                       "number: '1'\nschool_type: СОШ\nlocality: г. Ясногорск\n"
                       "predecessors:\n  - {name: 'МКОУ \"Луговая ООШ\"', event: присоединена}\n")},
          {"schools/zarechenskaya.md", school_text("МОУ «Зареченская СОШ»", "school_type: СОШ\n")},
          {"schools/osnovnaya-23.md",
           school_text("МБОУ «Юбилейная основная школа №23»", "number: '23'\nschool_type: ООШ\n")},
          {"organisations.yml",
           "muz:\n  name: МАОУ ДО «Детская школа искусств № 3»\n  kind: дополнительное образование\n"}};
}

Found in_cell(const std::string& words) {
  auto files = municipality();
  files["programmes/p.md"] =
      programme_text("| № | Мероприятие | Срок |\n|---|---|---|\n| 1 | " + words + " | 2022 |\n");
  return judge(rule, files);
}

}  // namespace

TEST_CASE("names of the municipality's schools are known in all their forms") {
  for (const auto* words :
       {"МБОУ СОШ № 5", "СОШ №5", "сош № 5", "МБОУ \"СОШ №1\" города Ясногорска", "ООШ № 8, СОШ № 5",
        "школы № 1, 5, 8 и 23", "В СОШ № 1, 5, ООШ № 8", "ООШ № 23", "основная школа № 23",
        "МОУ \"Зареченская СОШ\"", "в Зареченской СОШ", "МКОУ \"Луговая ООШ\"", "школа № 5 (1 чел.)",
        "из школ № 5, 8, 10 педагогов", "МБОУ «Юбилейная основная школа №23»", "директора школ",
        "Школа молодого учителя", "школьные команды"}) {
    INFO(words);
    CHECK(in_cell(words) == Found{});
  }
}

TEST_CASE("what is no school of the municipality is not taken for one") {
  for (const auto* words :
       {"музыкальная школа № 7", "детская спортивная школа № 2", "Детская школа искусств № 3", "ДОУ № 77",
        "детский сад № 9", "МОУ \"Информационный центр\"", "МАОУ ДО «Дом творчества»", "каждая СОШ",
        "Сельская СОШ", "СОШ и ООШ района", "опыт СОШ № 77 г. Краснодар", "лицей № 4 города Энска",
        "Российская электронная школа", "приказ № 77"}) {
    INFO(words);
    CHECK(in_cell(words) == Found{});
  }
}

TEST_CASE("a name like a school's that no school has is found") {
  for (const auto* words : {"СОШ № 77", "МБОУ СОШ № 77", "школы № 5, 8 и 77", "школа № 77", "гимназия № 2",
                            "лицею № 4", "СОШ № 8", "МБОУ \"СОШ № 7\" г. Ясногорск", "МБОУ \"Заозёрная СОШ\"",
                            "на базе Заболотской СОШ", "МКОУ «СОШ п. Дальний»"}) {
    INFO(words);
    CHECK(in_cell(words) == Found{"programmes/p.md:7 school/unmatched-name m-1"});
  }
}

TEST_CASE("points, assignments and headings name schools too") {
  auto files = municipality();
  files["documents/d.md"] =
      testing::document_text("assignments:\n  - {point: '1', who: Директор СОШ № 78, what: Отчёт}\n",
                             "1. Школе: СОШ № 5, СОШ № 77.\n");
  files["programmes/p.md"] = programme_text("## Меры в ООШ № 79\n");
  CHECK(judge(rule, files) == Found{"documents/d.md:8 school/unmatched-name p-1",
                                    "documents/d.md:10 school/unmatched-name p-1",
                                    "programmes/p.md:5 school/unmatched-name s-u1"});
  CHECK(messages(rule, files)[1] == "10:20 школы «СОШ № 77» в этом муниципалитете нет");
}

TEST_CASE("without schools there is nothing to match") {
  CHECK(judge(rule, {{"documents/d.md", testing::document_text("", "1. СОШ № 77.\n")}}) == Found{});
}
