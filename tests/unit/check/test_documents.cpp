#include <catch2/catch.hpp>

#include "check/judge.h"

using namespace glasnost;
using testing::card;
using testing::document_text;
using testing::Files;
using testing::Found;
using testing::judge;
using testing::messages;

namespace {

// A document of 1 February 2022 with one relation to the card `t`.
Files related(const std::string& type, const std::string& target) {
  return {{"documents/d.md", document_text("relations:\n  - {type: " + type + ", document: t}\n")},
          {"documents/t.md", target}};
}

Files with_body(const std::string& body, const std::string& more = "") {
  return {{"documents/d.md", document_text(more, body)}};
}

}  // namespace

TEST_CASE("a document cannot rest on one that came out after it") {
  const auto rule = check::check_date_contradictions;
  for (const auto* type :
       {"based_on", "amends", "repeals", "executes", "approves", "reports_on", "mentions"}) {
    INFO(type);
    CHECK(judge(rule, related(type, card("приказ", "9", "2022-02-02"))) ==
          Found{"documents/d.md:8 document/date-contradiction relations.1"});
    CHECK(judge(rule, related(type, card("приказ", "9", "2022-02-01"))) == Found{});
  }
  const auto described = [](const std::string& date) {
    return Files{
        {"documents/d.md",
         document_text("relations:\n  - {type: executes, kind: закон, number: 3, date: " + date + "}\n")}};
  };
  CHECK(
      messages(rule, described("2023-01-09")) ==
      Found{"8:5 документ от 01.02.2022 исполняет документ, который вышел позже его: закон №3 (09.01.2023)"});
  CHECK(judge(rule, described("2021-01-09")) == Found{});
}

TEST_CASE("the words of a link agree with the document that it leads to") {
  const auto rule = check::check_citations;
  const auto cited = [&](const std::string& words) {
    auto files = with_body("1. См. [" + words + "](doc:t).\n");
    files["documents/t.md"] = card("письмо", "2957/20-21-10", "2021-11-24");
    return messages(rule, files);
  };
  for (const auto* words :
       {"письмо", "письмо от 24.11.2021", "письмо от 24 ноября 2021 года № 2957/20-21-10", "№2957/20-21-10",
        "письмо СОШ № 5 от 24.11.2021", "О приказе от 12.02.2021 № 251",
        "письмо от 24.11.2021 об итогах за 12.02.2021", "письмо «О приказе № 5»", "в 2020 году"})
    CHECK(cited(words) == Found{});
  CHECK(cited("письмо от 24.11.2021 № 5957/20-21-10") ==
        Found{"8:8 в словах ссылки стоит №5957/20-21-10, а в карточке этого документа №2957/20-21-10"});
  CHECK(cited("письмо от 24 декабря 2021 г. № 2957/20-21-10") ==
        Found{"8:8 в словах ссылки стоит 24.12.2021, а в карточке этого документа 24.11.2021"});
  CHECK(judge(rule, {{"programmes/p.md", testing::programme_text("| № | Мероприятие | Срок |\n|---|---|---|\n"
                                                                 "| 7 | [Приказ № 8](doc:t) | 2022 |\n")},
                     {"documents/t.md", card("приказ", "9", "2022-01-09")}}) ==
        Found{"programmes/p.md:7 document/cited-otherwise m-7"});
}

TEST_CASE("points that a text refers to exist") {
  const auto rule = check::check_point_references;
  const std::string points = "1. Один.\n\n1.1. Один-один.\n\n2. Два.\n\n3. Три.\n\n";
  const auto said = [&](const std::string& words) {
    return judge(rule, with_body(points + "4. " + words + "\n"));
  };
  for (const auto* words :
       {"Контроль за исполнением п. 2 оставляю за собой.", "Следить за выполнением п.п. 1. - 3.",
        "Исполнить пункты 1, 1.1 и 3 настоящего приказа.", "По п.2. и по Приложению 2.",
        "Пункт 9 Положения исполнить.", "По пункту 3.21 государственной программы края.",
        "Руководствоваться п. 7 статьи 28.", "В соответствии со статьёй 28 (п. 9).",
        "Приказ №383 (пункт 8) исполнить.", "Вырос на 5 п.п. 2021 года.", "Жители п. Ефимовский.",
        "Пункт 15 мая закрыт.", "Пункты приёма открыть.", "Подпункт 8 исполнить."})
    CHECK(said(words) == Found{});
  for (const auto* words :
       {"Контроль за исполнением п. 7 оставляю за собой.", "Следить за выполнением п.п. 1. - 7.",
        "Исполнить пункты 1, 2.1 и 3 настоящего приказа.", "Исполнить пунктом 5.", "Контроль п.9 возложить.",
        "Подпункт 3.2 исполнить."}) {
    INFO(words);
    CHECK(said(words) == Found{"documents/d.md:16 document/unknown-point p-4"});
  }
  CHECK(messages(rule, with_body(points + "4. Следить за п. 7.\n")) ==
        Found{"16:15 сказано «п. 7», но пункта 7 в документе нет; пункты: 1, 1.1, 2, 3, 4"});
}

TEST_CASE("an assignment speaks of points of its document too") {
  const std::string control = "assignments:\n  - {point: '1', who: Методист, what: 'Следить за п. 2 и 3'}\n";
  CHECK(judge(check::check_point_references, with_body("1. Один.\n\n2. Два.\n", control)) ==
        Found{"documents/d.md:8 document/unknown-point p-1"});
  CHECK(judge(check::check_point_references, with_body("Текст без пунктов, п. 5.\n", control)) == Found{});
}

TEST_CASE("a deadline that was over before the document is found") {
  const auto rule = check::check_deadlines_before_document;
  const auto due = [&](const std::string& words, const std::string& point = "point: '1', ") {
    return judge(rule, with_body("1. Один.\n",
                                 "assignments:\n  - {" + point + "who: Методист, due: " + words + "}\n"));
  };
  for (const auto* words : {"до 31 января 2022 года", "январь 2022", "15.01.2022", "2021 год"}) {
    INFO(words);
    CHECK(due(words) == Found{"documents/d.md:8 deadline/before-document p-1"});
  }
  for (const auto* words : {"до 1 февраля 2022 года", "февраль 2022", "2022 год", "постоянно", "ежемесячно"})
    CHECK(due(words) == Found{});
  CHECK(due("2021 год", "") == Found{"documents/d.md:8 deadline/before-document assignments.1.due"});
  CHECK(judge(rule,
              {{"documents/d.md", document_text("")},
               {"monitoring/n.md",
                "---\ntitle: М\ndocument: d\nkinds: [входной, итоговый]\nschedule:\n"
                "  - {kind: входной, due: декабрь 2021}\n  - {kind: итоговый, due: декабрь 2022}\n---\n"}}) ==
        Found{"monitoring/n.md:6 deadline/before-document schedule.1.due"});
}

TEST_CASE("an assignment names the point that gives it") {
  const auto rule = check::check_assignment_points;
  const std::string assignment = "assignments:\n  - {who: Методист, what: Составить план}\n";
  CHECK(judge(rule, with_body("1. Один.\n", assignment)) ==
        Found{"documents/d.md:8 assignment/without-point assignments.1"});
  CHECK(judge(rule, with_body("Без пунктов.\n", assignment)) == Found{});
  CHECK(judge(rule, with_body("1. Один.\n", "assignments:\n  - {point: 1, who: Методист}\n")) == Found{});
}

TEST_CASE("a repealed document is no ground") {
  const auto rule = check::check_repealed_citations;
  const std::string repealed = card("приказ", "9", "2021-01-09", "status: repealed\n");
  CHECK(judge(rule, related("based_on", repealed)) ==
        Found{"documents/d.md:8 document/repealed-cited relations.1"});
  CHECK(judge(rule, related("executes", repealed)).size() == 1);
  CHECK(judge(rule, related("mentions", repealed)) == Found{});
  CHECK(judge(rule, related("repeals", repealed)) == Found{});
  CHECK(judge(rule, related("based_on", card("приказ", "9", "2021-01-09", "status: in_force\n"))) == Found{});
}

TEST_CASE("the day of the repealing document decides whether a ground was still in force") {
  const auto rule = check::check_repealed_citations;
  const auto with_repeal = [](const std::string& day, const std::string& status) {
    auto files = related("based_on", card("приказ", "9", "2021-01-09", status));
    files["documents/r.md"] = card("приказ", "20", day, "relations:\n  - {type: repeals, document: t}\n");
    return files;
  };
  CHECK(
      messages(rule, with_repeal("2022-01-20", "")) ==
      Found{"8:5 документ опирается как на действующий на тот, который уже отменён: приказ №9 (09.01.2021); "
            "отменил: приказ №20 (20.01.2022)"});
  CHECK(judge(rule, with_repeal("2022-03-20", "")) == Found{});
  CHECK(judge(rule, with_repeal("2022-03-20", "status: repealed\n")) == Found{});
}

TEST_CASE("documents do not rest on one another in a circle") {
  const auto rule = check::check_relation_cycles;
  const auto on = [](const std::string& number, const std::string& type, const std::string& target) {
    return card("приказ", number, "2022-01-01",
                "relations:\n  - {type: " + type + ", document: " + target + "}\n");
  };
  CHECK(messages(rule, {{"documents/a.md", on("1", "based_on", "b")},
                        {"documents/b.md", on("2", "amends", "c")},
                        {"documents/c.md", on("3", "repeals", "a")}}) ==
        Found{"9:5 документы опираются друг на друга по кругу: приказ №1 (01.01.2022) [a] → приказ №2 "
              "(01.01.2022) [b] → приказ №3 (01.01.2022) [c] → приказ №1 (01.01.2022) [a]"});
  CHECK(judge(rule, {{"documents/a.md", on("1", "approves", "a")}}) ==
        Found{"documents/a.md:9 document/relation-cycle relations.1"});
  CHECK(judge(rule, {{"documents/a.md", on("1", "based_on", "b")},
                     {"documents/b.md", on("2", "mentions", "a")}}) == Found{});
  CHECK(judge(rule, {{"documents/a.md", on("1", "based_on", "b")},
                     {"documents/b.md", on("2", "based_on", "c")},
                     {"documents/c.md", card("приказ", "3", "2022-01-01")},
                     {"documents/d.md", on("4", "executes", "b")}}) == Found{});
}

TEST_CASE("two circles are two findings") {
  const auto on = [](const std::string& number, const std::string& target) {
    return card("приказ", number, "2022-01-01",
                "relations:\n  - {type: based_on, document: " + target + "}\n");
  };
  CHECK(judge(check::check_relation_cycles, {{"documents/a.md", on("1", "b")},
                                             {"documents/b.md", on("2", "a")},
                                             {"documents/c.md", on("3", "d")},
                                             {"documents/d.md", on("4", "c")},
                                             {"documents/e.md", on("5", "a")}}) ==
        Found{"documents/a.md:9 document/relation-cycle relations.1",
              "documents/c.md:9 document/relation-cycle relations.1"});
}

TEST_CASE("a published order has a signatory and somebody in control") {
  const std::string signatory = "signed_by: {post: Начальник, name: И.И. Иванова}\n";
  CHECK(judge(check::check_signatories, with_body("1. Один.\n")) ==
        Found{"documents/d.md:2 document/no-signatory signed_by"});
  CHECK(judge(check::check_signatories, with_body("1. Один.\n", signatory)) == Found{});
  CHECK(judge(check::check_signatories, with_body("1. Один.\n", "availability: not_published\n")) == Found{});
  CHECK(judge(check::check_signatories, {{"documents/d.md", card("письмо", "1", "2022-01-01")}}) == Found{});
  CHECK(judge(check::check_controls, with_body("1. Один.\n")) ==
        Found{"documents/d.md:2 document/no-control control"});
  CHECK(judge(check::check_controls, with_body("1. Один.\n", "control: {post: Методист}\n")) == Found{});
  CHECK(judge(check::check_controls, with_body("1. Один.\n", signatory + "control: signatory\n")) == Found{});
}
