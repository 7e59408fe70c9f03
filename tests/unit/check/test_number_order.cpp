#include <catch2/catch.hpp>

#include "check/documents/number_series.h"
#include "check/judge.h"

using namespace glasnost;
using testing::card;
using testing::Files;
using testing::Found;
using testing::judge;
using testing::messages;

namespace {

const auto rule = check::check_number_order;

// Orders of one issuer: «number date», each a card of its own.
Files orders(const std::vector<std::pair<std::string, std::string>>& numbered) {
  Files files;
  for (const auto& [number, date] : numbered)
    files["documents/" + date + "-" + number.substr(0, number.find('/')) + ".md"] =
        card("приказ", number, date);
  return files;
}

}  // namespace

TEST_CASE("a number that does not fit its day is found, and only it") {
  const Files files = orders({{"11", "2031-01-11"},
                              {"12", "2031-01-12"},
                              {"77", "2031-01-20"},
                              {"15", "2031-01-21"},
                              {"40", "2031-02-02"},
                              {"80", "2031-03-22"},
                              {"75", "2031-03-18"}});
  CHECK(judge(rule, files) == Found{"documents/2031-01-20-77.md:4 document/number-order date"});
  CHECK(messages(rule, files) ==
        Found{"4:7 №77 не подходит к дате 20.01.2031: по дате его соседи №12 (12.01.2031) … №15 "
              "(21.01.2031), по номеру — №75 (18.03.2031) … №80 (22.03.2031)"});
}

TEST_CASE("numbers in the order of their days are left alone") {
  const std::vector<Files> honest = {
      orders({{"1", "2031-01-11"}}), orders({{"1", "2031-01-11"}, {"2", "2031-01-12"}, {"10", "2031-06-12"}}),
      // several on one day, in any order
      orders({{"30", "2031-01-14"}, {"28", "2031-01-14"}, {"29", "2031-01-14"}, {"31", "2031-01-15"}}),
      // each year counts anew
      orders({{"950", "2030-12-30"}, {"2", "2031-01-11"}}),
      // the index behind the number does not matter, but a form of its own is a series of its own
      orders({{"708/20-21-10", "2031-01-11"}, {"957/20-21-08", "2031-02-11"}}),
      orders({{"90-к", "2031-01-11"}, {"12", "2031-02-11"}}),
      orders({{"47-01-13-6964/20", "2031-01-11"}, {"12", "2031-02-11"}}),
      orders({{"б/н", "2031-01-11"}, {"12", "2031-02-11"}})};
  for (const auto& files : honest) CHECK(judge(rule, files) == Found{});
}

TEST_CASE("each issuer and each kind of document has numbers of its own") {
  Files files = orders({{"116", "2031-01-11"}});
  files["documents/a.md"] = card("распоряжение", "12", "2031-02-11");
  files["documents/b.md"] =
      "---\nkind: приказ\nnumber: '12'\ndate: 2031-02-11\nissuer: Министерство\ntitle: О работе\n---\n1. "
      "А.\n";
  CHECK(judge(rule, files) == Found{});
  files["documents/c.md"] = card("Приказ", "12", "2031-02-11");
  CHECK(judge(rule, files).size() == 1);
}

TEST_CASE("a school counts its orders by school years") {
  const auto order = [](const std::string& number, const std::string& date) {
    return card("приказ", number, date, "level: school\n");
  };
  CHECK(judge(rule, {{"documents/a.md", order("90", "2031-08-20")},
                     {"documents/b.md", order("1", "2031-09-01")}}) == Found{});
  CHECK(judge(rule,
              {{"documents/a.md", order("90", "2031-09-20")}, {"documents/b.md", order("1", "2031-10-01")}})
            .size() == 1);
}

TEST_CASE("another reading of a number or a day is held against the other documents") {
  Files files = orders({{"27", "2031-10-29"}, {"29", "2031-11-24"}, {"30", "2031-12-01"}});
  const auto citing = [](const std::string& stated) {
    return "---\nkind: отчёт\nnumber_status: absent\ndate_status: absent\nissuer: Отдел\ntitle: "
           "Т\nrelations:\n"
           "  - type: mentions\n    document: 2031-11-24-29\n    stated:\n      - " +
           stated + "\n---\n";
  };
  files["documents/z.md"] = citing("{number: 59, where: строка 2}");
  CHECK(judge(rule, files) == Found{"documents/z.md:11 document/number-order relations.1.number"});
  files["documents/z.md"] = citing("{date: 2031-12-24, where: строка 2}");
  CHECK(judge(rule, files) == Found{"documents/z.md:11 document/number-order relations.1.date"});
  files["documents/z.md"] = citing("{number: 28, where: строка 2}");
  CHECK(judge(rule, files) == Found{});
}

TEST_CASE("documents that are only described are members of the series") {
  Files files = orders({{"27", "2031-10-29"}, {"30", "2031-12-01"}});
  const auto citing = [](const std::string& number) {
    return "---\nkind: отчёт\nnumber_status: absent\ndate_status: absent\nissuer: Отдел\ntitle: "
           "Т\nrelations:\n"
           "  - {type: mentions, kind: приказ, number: '" +
           number + "', date: 2031-11-11}\n---\n";
  };
  files["documents/z.md"] = citing("28");
  CHECK(judge(rule, files) == Found{});
  files["documents/z.md"] = citing("281");
  CHECK(judge(rule, files) == Found{"documents/z.md:8 document/number-order relations.1"});
}

TEST_CASE("where two documents contradict each other, the less certain one is named") {
  Files files = {{"documents/a.md", testing::document_text("")}};  // №1 of 2022-02-01, published
  files["documents/b.md"] = card("приказ", "5", "2022-01-10");
  CHECK(judge(rule, files) == Found{"documents/b.md:4 document/number-order date"});
}

TEST_CASE("the longest order is found among many") {
  std::vector<check::NumberedDay> entries;
  for (int i = 1; i <= 300; ++i) entries.push_back({i, {2031, 1 + i / 28, 1 + i % 28}, std::to_string(i), 1});
  entries[100].number = 7;
  entries[200].number = 299;
  const auto members = check::longest_in_order(entries);
  CHECK(members.size() == 298);
  CHECK(std::find(members.begin(), members.end(), std::size_t{100}) == members.end());
  CHECK(std::find(members.begin(), members.end(), std::size_t{200}) == members.end());
}
