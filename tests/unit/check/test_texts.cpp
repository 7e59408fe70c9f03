#include <catch2/catch.hpp>

#include "check/texts/text_faults.h"
#include "judge.h"

using namespace glasnost;
using testing::document_text;
using testing::Found;
using testing::school_text;

namespace {

// "line:column code at" of every finding in the texts, by file.
Found found_in(const testing::Files& files) {
  Found out;
  const auto diagnostics = testing::findings_of(check::check_texts, files);
  for (const auto& item : diagnostics.items())
    out.push_back(item.location.file + ":" + std::to_string(item.location.line) + ":" +
                  std::to_string(item.location.column) + " " + std::string(item.rule->code) +
                  (item.at.empty() ? "" : " " + item.at));
  return out;
}

}  // namespace

TEST_CASE("letters and digits of the wrong kind are found at the letter, with the place in the record") {
  CHECK(found_in(
            {{"schools/a.md",
              school_text("Шк\u006Fла", "locality: с. Берёз\u00ADово\n") + "Основана в 2О01 г.\n"},
             {"documents/d.md", document_text("", "1. Текст.\n2. Всем шк0лам и о6разцам.\n\nВид \uF0B7.\n")},
             {"programmes/p.md",
              testing::programme_text(
                  "# 1. Цели\n\nДо #ССЫЛКА! дней.\n\n| № | Мероприятие | Срок |\n|---|---|---|\n"
                  "| 1 | С\u006Fвет | 2022 |\n",
                  "passport:\n  - {label: Цель, text: 'Р\u006Fст'}\nlevel: school\n")}}) ==
        Found{"documents/d.md:9:11 text/digit-in-word p-2", "documents/d.md:9:19 text/digit-in-word p-2",
              "documents/d.md:11:5 text/private-character p-2",
              "programmes/p.md:5:27 text/mixed-alphabets passport.1",
              "programmes/p.md:10:4 text/excel-error s-1", "programmes/p.md:14:8 text/mixed-alphabets m-1",
              "schools/a.md:2:14 text/mixed-alphabets full_name",
              "schools/a.md:3:15 text/mixed-alphabets short_name",
              "schools/a.md:4:19 text/invisible-character locality",
              "schools/a.md:6:13 text/letter-in-number"});
}

TEST_CASE("a word broken by a hyphen is found where the whole word stands elsewhere") {
  CHECK(found_in({{"documents/d.md",
                   document_text(
                       "",
                       "1. Для образо- вания и для обра-\n   зования, в март- апрель, учебно- методический, "
                       "теле- и радио.\n2. Образование, образования.\n")}}) ==
        Found{"documents/d.md:8:8 text/broken-word p-1", "documents/d.md:8:28 text/broken-word p-1"});
}

TEST_CASE("what people write on purpose is no finding") {
  CHECK(found_in(
            {{"documents/d.md",
              document_text(
                  "",
                  "1. ХХI век, XXIв, IХ класс, IT-школа, mailы, 5а и 10б классы, COVID-19, 2го, "
                  "80х, м2, №5а, каб. 5б2, Wi-Fi, 3D, А4, 👨‍👩‍👧, #5, C и В.\n")}}) ==
        Found{});
}

TEST_CASE("a mixed word names its letters and their alphabet") {
  CHECK(testing::messages(check::check_texts, {{"schools/a.md", school_text("\u0043\u006Fвет")}}) ==
        Found{"2:12 в слове «\u0043\u006Fвет» смешаны русские и латинские буквы: латинские здесь «C», «o»",
              "3:13 в слове «\u0043\u006Fвет» смешаны русские и латинские буквы: латинские здесь «C», «o»"});
}

TEST_CASE("an accepted finding in a text is no warning") {
  testing::Files files = {
      {"documents/d.md",
       document_text("known_issues:\n  - {code: text/digit-in-word, at: p-1, note: Так в источнике.}\n",
                     "1. Шк0ла.\n")}};
  Diagnostics diagnostics;
  auto records = testing::parse_records(files, diagnostics);
  for (const auto& [path, text] : files) records.texts.push_back({path, text});
  const auto words = testing::vocabulary();
  const auto m = model::assemble_municipality(std::move(records), words, diagnostics);
  const auto plan = plan::plan_municipality(m);
  check::check_texts({m, plan, words}, diagnostics);
  check::settle_issues(m, diagnostics);
  CHECK(diagnostics.count(Severity::warning) == 0);
}

// What grows with the square of its input would not end here.
TEST_CASE("texts are judged in time in step with their length") {
  for (const std::string part : {"а- ", "а0", "аa", "#", "-", "\xF0\x9F\x91\xA8", "\xC2\xAD", "0а", "ж-\n"}) {
    std::string text;
    while (text.size() < 300'000) text += part;
    check::find_text_faults(text);
    SUCCEED();
  }
}
