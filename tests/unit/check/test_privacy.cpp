#include <catch2/catch.hpp>

#include "check/numbers/head_counts.h"
#include "support/numbers.h"

using namespace glasnost;
using testing::document_text;
using testing::judge_set;
using testing::kSuppressedCell;
using testing::number_set;

namespace {

using Found = std::vector<std::string>;

const std::string kAccepted =
    ",\n\"privacy_accepted\": {\"reason\": \"Уже опубликовано\", \"by\": \"Отдел\"}";

Found judge_row(const std::string& codes, const std::string& cells, const std::string& more = "") {
  return judge_set(number_set(codes, "{\"school\": \"a\", " + cells + "}", more));
}

std::vector<Decimal> percentages(std::initializer_list<const char*> texts) {
  std::vector<Decimal> out;
  for (const char* text : texts) out.push_back(Decimal::parse(text).value());
  return out;
}

}  // namespace

TEST_CASE("a small count of pupils is an error, and of nobody or of others none") {
  CHECK(judge_row("\"good\"", "\"good\": 2") == Found{"indicators/i.json:3 privacy/small-count a.good"});
  for (const std::string free : {"0", "3", "40"}) CHECK(judge_row("\"good\"", "\"good\": " + free).empty());
  CHECK(judge_row("\"places\", \"teachers\"", "\"places\": 1, \"teachers\": 2").empty());
}

TEST_CASE("a share of a small group is an error, but not the group's size alone") {
  CHECK(judge_row("\"total\", \"ko\"", "\"total\": 9, \"ko\": 100") ==
        Found{"indicators/i.json:3 privacy/small-group a.ko"});
  CHECK(judge_row("\"total\", \"good\"", "\"total\": 9, \"good\": 5") ==
        Found{"indicators/i.json:3 privacy/small-group a.good"});
  CHECK(judge_row("\"total\"", "\"total\": 9").empty());
  CHECK(judge_row("\"total\", \"ko\"", "\"total\": 10, \"ko\": 100").empty());
  CHECK(judge_row("\"teachers\", \"trained\"", "\"teachers\": 4, \"trained\": 25").empty());
}

TEST_CASE("a small rest of a group is an error") {
  CHECK(judge_row("\"total\", \"good\"", "\"total\": 40, \"good\": 38") ==
        Found{"indicators/i.json:3 privacy/small-complement a.good"});
  CHECK(judge_row("\"total\", \"good\"", "\"total\": 40, \"good\": 40").empty());
  CHECK(judge_row("\"total\", \"good\"", "\"total\": 40, \"good\": 37").empty());
}

TEST_CASE("a share that gives a small count with its group is an error") {
  for (const std::string small : {"5", "2.5", "97.5", "95"})
    CHECK(judge_row("\"total\", \"ko\"", "\"total\": 40, \"ko\": " + small) ==
          Found{"indicators/i.json:3 privacy/small-share a.ko"});
  for (const std::string free : {"0", "7.5", "92.5", "100"})
    CHECK(judge_row("\"total\", \"ko\"", "\"total\": 40, \"ko\": " + free).empty());
}

TEST_CASE("what a publisher has decided to show, and what is hidden, is no error") {
  CHECK(judge_row("\"total\", \"good\", \"ko\"", "\"total\": 9, \"good\": 2, \"ko\": 22", kAccepted).empty());
  CHECK(judge_row("\"total\", \"good\", \"ko\"",
                  "\"total\": 9, \"good\": " + kSuppressedCell + ", \"ko\": " + kSuppressedCell)
            .empty());
}

TEST_CASE("the limits are those of the site") {
  auto words = testing::number_words();
  words.privacy = {.min_group = 5, .min_count = 2};
  Diagnostics diagnostics;
  const auto m = model::assemble_municipality(
      testing::parse_records(
          {{"schools/a.md", testing::school_text("А")},
           {"indicators/i.json",
            number_set("\"total\", \"good\"", "{\"school\": \"a\", \"total\": 9, \"good\": 2}")}},
          diagnostics),
      words, diagnostics);
  const auto plan = plan::plan_municipality(m);
  check::check_municipality({m, plan, words}, diagnostics);
  CHECK(diagnostics.count(Severity::error) == 0);
}

TEST_CASE("no words about a small group repeat its numbers, and no format quotes its line") {
  testing::Files files = {
      {"indicators/i.json",
       number_set("\"total\", \"good\", \"ko\", \"share\"",
                  "{\"school\": \"a\", \"total\": 7, \"good\": 2, \"ko\": 28.57, \"share\": 1},\n"
                  "{\"school\": \"b\", \"total\": 77, \"good\": 75, \"ko\": 97.4, \"share\": 2}")}};
  auto diagnostics = testing::judge_numbers(files);
  REQUIRE(diagnostics.count(Severity::error) == 3);
  for (const auto& item : diagnostics.items()) {
    if (family_of(item.rule->code) != "privacy") continue;
    CHECK(is_secret(*item.rule));
    for (const auto language : {Language::ru, Language::en})
      for (const std::string number : {"7", "2", "28", "75", "77", "97"})
        CHECK(message_of(item, language).find(number) == std::string::npos);
  }
}

TEST_CASE("the source of hidden numbers carries no file without its publisher's word") {
  const testing::Files source = {
      {"documents/d.md", document_text("attachments:\n  - {title: Таблица, indicators: i}\n"
                                       "  - {title: Скан, file: scan.pdf, role: scan}\n")},
      {"documents/d/scan.pdf", ""}};
  const auto with = [&](const std::string& cell, const std::string& more) {
    return judge_set(number_set("\"good\"", "{\"school\": \"a\", \"good\": " + cell + "}",
                                ",\n\"source\": {\"document\": \"d\"}" + more),
                     source);
  };
  CHECK(with(kSuppressedCell, "") == Found{"documents/d.md:9 privacy/source-file attachments.2.file"});
  CHECK(with(kSuppressedCell, kAccepted).empty());
  CHECK(with("12", "").empty());
}

TEST_CASE("a claim over hidden numbers is skipped with a note and never told") {
  CHECK(judge_set(number_set("\"total\", \"good\", \"places\"",
                             "{\"school\": \"a\", \"total\": 30, \"good\": " + kSuppressedCell +
                                 ", \"places\": " + kSuppressedCell + "}",
                             ",\n\"stated\": [{\"as\": \"sum\", \"of\": [\"good\", \"places\"], \"column\": "
                             "\"total\"}]")) == Found{"indicators/i.json:4 privacy/claim-skipped stated.1"});
}

// Made-up groups: what was rounded to make the percentages stands in the names of the lists.
TEST_CASE("percentages that a small group must have given are told from those that anything may give") {
  const record::Privacy privacy;
  const auto one_of_43 = percentages({"2.33", "41.86", "58.14"});
  CHECK(check::gives_heads_back(one_of_43, 2, privacy));
  CHECK_FALSE(check::gives_heads_back(percentages({"2", "42"}), 0, privacy));
  const auto twelve_of_43 = percentages({"27.91", "41.86", "100"});
  CHECK_FALSE(check::gives_heads_back(twelve_of_43, 2, privacy));
  const auto three_of_7 = percentages({"42.86", "71.43"});
  CHECK(check::gives_heads_back(three_of_7, 2, privacy));
  const auto of_4_thousand = percentages({"38.71", "45.36", "98.33"});
  CHECK_FALSE(check::gives_heads_back(of_4_thousand, 2, privacy));
  CHECK_FALSE(check::gives_heads_back(percentages({"33.33", "66.67"}), 2, privacy));
  CHECK_FALSE(check::gives_heads_back(percentages({"0", "100", "100"}), 2, privacy));
}

TEST_CASE(
    "percentages that give head-counts back are one warning for the data set, which says how to round") {
  const std::string rows =
      "{\"school\": \"a\", \"share\": 2.33, \"other\": 41.86, \"third\": 60.47},\n"
      "{\"school\": \"b\", \"share\": 4.76, \"other\": 42.86, \"third\": 59.52},\n"
      "{\"school\": \"c\", \"share\": 38.71, \"other\": 45.36, \"third\": 98.33}";
  auto diagnostics =
      testing::judge_numbers({{"indicators/i.json", number_set("\"share\", \"other\", \"third\"", rows)}});
  REQUIRE(testing::found(diagnostics) == Found{"indicators/i.json:1 privacy/head-count rows"});
  const auto& item = diagnostics.items()[0];
  CHECK(is_secret(*item.rule));
  CHECK(fix_of(item, Language::ru).starts_with("округлите проценты до целых"));
  CHECK(fix_of(item, Language::en).starts_with("round the percentages to whole numbers"));
  // Neither a number nor a school, in any language.
  for (const auto language : {Language::ru, Language::en})
    for (const auto& text : {message_of(item, language), fix_of(item, language)}) {
      CHECK(text.find_first_of("0123456789") == std::string::npos);
      CHECK(text.find("Школа") == std::string::npos);
    }
  CHECK(item.related.empty());
}

TEST_CASE("percentages whose group is published are judged by it and not by guessing") {
  CHECK(judge_set(number_set("\"teachers\", \"trained\", \"share\"",
                             "{\"school\": \"a\", \"teachers\": 43, \"trained\": 2.33, \"share\": 41.86}"))
            .empty());
}
