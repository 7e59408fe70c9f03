#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

#include "model/suppression_reader.h"
#include "support/tree.h"

using namespace glasnost;
using testing::found;
using testing::school_text;

namespace {

record::Vocabulary words() {
  record::Vocabulary vocabulary;
  Diagnostics diagnostics;
  record::parse_vocabulary(
      "n:\n  name: Всего\n  unit: pupils\n"
      "k:\n  name: Часть\n  unit: pupils\n"
      "o:\n  name: Остальные\n  unit: pupils\n"
      "s:\n  name: Доля\n  unit: percent\n  better: higher\n  count: k\n  of: n\n"
      "f:\n  name: Прогноз\n  unit: percent\n  forecast_of: s\n"
      "g:\n  name: Разность\n  unit: percentage_point\n"
      "e:\n  name: Мероприятия\n  unit: events\n",
      "vocabulary/indicators.yml", "indicators", vocabulary, diagnostics);
  return vocabulary;
}

model::Municipality joined(const testing::Files& files, Diagnostics& diagnostics) {
  return model::assemble_municipality(testing::parse_records(files, diagnostics), words(), diagnostics);
}

testing::Files schools() {
  testing::Files files;
  for (const char* id : {"a", "b", "c", "d", "e", "f"})
    files["schools/" + std::string(id) + ".md"] = school_text("Школа " + std::string(id));
  return files;
}

std::string data_set(const std::string& codes, const std::string& rows, const std::string& more = "") {
  return "{\"title\": \"Т\", \"period\": {\"year\": 2022}, \"indicators\": [" + codes + "],\n\"rows\": [\n" +
         rows + "]" + more + "}\n";
}

const std::string kHidden = "{\"value\": null, \"reason\": \"suppressed\"}";

// The places of the cells that were hidden beside those marked.
std::vector<std::string> hidden_beside(const std::string& text, const std::string& second = "") {
  auto files = schools();
  files["indicators/i.json"] = text;
  if (!second.empty()) files["indicators/j.json"] = second;
  Diagnostics diagnostics;
  const auto m = joined(files, diagnostics);
  std::vector<std::string> places;
  for (const auto& item : diagnostics.items()) {
    CHECK(item.rule->code == "privacy/hidden-cell");
    CHECK(item.severity() == Severity::note);
    places.push_back(item.at);
  }
  std::sort(places.begin(), places.end());
  return places;
}

using Places = std::vector<std::string>;

}  // namespace

TEST_CASE("beside a hidden count of a published total the count of the smallest group is hidden") {
  const std::string rows =
      "{\"school\": \"a\", \"n\": 90, \"k\": " + kHidden +
      "}, {\"school\": \"b\", \"n\": 50, \"k\": 20},\n"
      "{\"school\": \"c\", \"n\": 30, \"k\": 28}, {\"school\": \"d\", \"n\": 30, \"k\": 9}";
  CHECK(hidden_beside(data_set("\"n\", \"k\"", rows)).empty());
  CHECK(hidden_beside(
            data_set("\"n\", \"k\"", rows, ",\n\"totals\": [{\"scope\": \"municipality\", \"k\": 59}]")) ==
        Places{"c.k"});
}

TEST_CASE("the total itself is hidden where no row is left") {
  CHECK(hidden_beside(data_set("\"k\"", "{\"school\": \"a\", \"k\": " + kHidden + "}",
                               ",\n\"totals\": [{\"scope\": \"municipality\", \"k\": 2}]")) ==
        Places{"totals.municipality.k"});
}

TEST_CASE("hidden counts that must all be zero do not protect each other") {
  const auto with_total = [](const std::string& total) {
    return hidden_beside(data_set("\"e\"",
                                  "{\"school\": \"a\", \"e\": " + kHidden +
                                      "}, {\"school\": \"b\", \"e\": " + kHidden +
                                      "},\n{\"school\": \"c\", \"e\": 4}, {\"school\": \"d\", \"e\": 9}",
                                  ",\n\"totals\": [{\"scope\": \"municipality\", \"e\": " + total + "}]"));
  };
  CHECK(with_total("15").empty());
  CHECK(with_total("13") == Places{"c.e"});
}

TEST_CASE("a share goes with its hidden part, and what a claim derives with its hidden side") {
  const std::string claim =
      ",\n\"stated\": [{\"as\": \"difference\", \"of\": [\"s\", \"f\"], \"column\": \"g\"}]";
  CHECK(hidden_beside(data_set(
            "\"n\", \"k\", \"s\", \"f\", \"g\"",
            "{\"school\": \"a\", \"n\": 40, \"k\": " + kHidden + ", \"s\": 5, \"f\": 6, \"g\": 1}", claim)) ==
        Places{"a.g", "a.s"});
}

TEST_CASE("a number that another data set of the period shows is hidden there too") {
  CHECK(hidden_beside(data_set("\"e\"", "{\"school\": \"a\", \"e\": " + kHidden + "}"),
                      data_set("\"e\"", "{\"school\": \"a\", \"e\": 3}, {\"school\": \"b\", \"e\": 7}")) ==
        Places{"a.e"});
}

TEST_CASE("parts of a sub-total protect each other") {
  const std::string dimensions = ",\n\"dimensions\": [\"class\"]";
  CHECK(hidden_beside(data_set("\"e\"",
                               "{\"school\": \"a\", \"class\": \"5\", \"e\": " + kHidden +
                                   "}, {\"school\": \"a\", \"class\": \"6\", \"e\": 7},\n"
                                   "{\"school\": \"a\", \"class\": \"все классы\", \"e\": 9}",
                               dimensions)) == Places{"a.e"});
}

TEST_CASE("a total is not computed over hidden cells") {
  auto files = schools();
  files["indicators/i.json"] =
      data_set("\"k\", \"o\", \"n\"",
               "{\"school\": \"a\", \"k\": " + kHidden +
                   ", \"o\": 30, \"n\": 32}, {\"school\": \"b\", \"k\": 20, \"o\": 5, \"n\": 25}",
               ",\n\"stated\": [{\"as\": \"sum\", \"of\": [\"k\", \"o\"], \"column\": \"n\"}]");
  Diagnostics diagnostics;
  const auto m = joined(files, diagnostics);
  REQUIRE(m.data_sets[0].totals.size() == 1);
  CHECK(model::find_cell(m.data_sets[0].totals[0].cells, "n") == nullptr);
  CHECK(m.data_sets[0].totals[0].cells.size() == 1);
  CHECK(model::find_cell(m.data_sets[0].record.rows[0].cells, "n")->reason == "suppressed");
}

namespace {

// A made-up table of one period, its true numbers, and what its publisher marked.
class Table {
 public:
  explicit Table(unsigned seed) : random_(seed) {
    has_k_ = chance(75), has_o_ = has_k_ && chance(60), has_s_ = chance(80), has_f_ = has_s_ && chance(50);
    has_e_ = chance(50), has_classes_ = chance(25);
    const int count = 2 + pick(5);
    for (int i = 0; i < count; ++i) add_school(std::string(1, static_cast<char>('a' + i)));
    if (has_s_ && totals_["n"] > 0 && chance(50)) with_share_total_ = true;
    files_["indicators/i.json"] = text();
    if (has_e_ && !has_classes_ && chance(30)) files_["indicators/j.json"] = second_text();
  }

  const testing::Files& files() const { return files_; }
  const std::map<std::string, std::int64_t>& truth() const { return truth_; }

 private:
  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  bool chance(int percent) { return pick(100) < percent; }

  void add_school(const std::string& id) {
    files_["schools/" + id + ".md"] = school_text("Школа " + id);
    if (!has_classes_) return add_row(id, "", {pick(60), pick(60), pick(6)});
    const Numbers five{pick(40), pick(40), pick(4)}, six{pick(40), pick(40), pick(4)};
    add_row(id, "5", five);
    add_row(id, "6", six);
    add_row(id, "все классы", {});
  }

  struct Numbers {
    int part = 0, rest = 0, events = 0;
  };
  void add_row(const std::string& id, const std::string& part, Numbers numbers) {
    std::string place = id;
    if (!part.empty()) place += "/" + part;
    if (part == "все классы") {
      numbers = whole_;
      whole_ = {};
    } else {
      if (chance(30)) numbers.part = pick(3);
      whole_ = {whole_.part + numbers.part, whole_.rest + numbers.rest, whole_.events + numbers.events};
      add_to_totals(numbers);
    }
    std::string row = "{\"school\": \"" + id + "\"";
    if (!part.empty()) row += ", \"class\": \"" + part + "\"";
    row += cells(place, numbers, true) + "}";
    rows_ += (rows_.empty() ? "" : ",\n") + row;
    if (has_e_ && part.empty())
      events_ += (events_.empty() ? "{" : ",\n{") + ("\"school\": \"" + id) +
                 "\", \"e\": " + std::to_string(numbers.events) + "}";
  }

  void add_to_totals(const Numbers& numbers) {
    totals_["k"] += numbers.part;
    totals_["o"] += numbers.rest;
    totals_["n"] += numbers.part + numbers.rest;
    totals_["e"] += numbers.events;
  }

  static std::string hundredths(std::int64_t value) { return Decimal{value, 2}.to_string(); }

  // Small ones are marked, some forgotten; some others are marked for reasons of their own.
  std::string cell(const std::string& place, const std::string& code, std::int64_t value, bool is_small) {
    truth_[testing::Reader::key_of(place, code)] = value;
    const bool marked = chance(is_small ? 80 : 6);
    const bool is_share = code == "s" || code == "f" || code == "g";
    return ", \"" + code + "\": " + (marked ? kHidden : is_share ? hundredths(value) : std::to_string(value));
  }

  std::string cells(const std::string& place, const Numbers& numbers, bool all) {
    const int n = numbers.part + numbers.rest;
    const bool is_small =
        (numbers.part > 0 && numbers.part < 3) || (numbers.rest > 0 && numbers.rest < 3) || n < 10;
    std::string out;
    const auto add = [&](bool has, const std::string& code, std::int64_t value, bool small) {
      if (has && (all || chance(80))) out += cell(place, code, value, small);
    };
    const std::int64_t share = n == 0 ? 0 : (numbers.part * 20000LL + n) / (2LL * n);
    add(true, "n", n, false);
    add(has_k_, "k", numbers.part, is_small);
    add(has_o_, "o", numbers.rest, false);
    const bool with_share = has_s_ && (all || with_share_total_);
    if (with_share) out += cell(place, "s", share, is_small);
    if (with_share && has_f_) {
      const std::int64_t forecast = std::min<std::int64_t>(10000, share + pick(900));
      out += cell(place, "f", forecast, false) + cell(place, "g", forecast - share, false);
    }
    add(has_e_, "e", numbers.events, false);
    return out;
  }

  std::string text() {
    std::string codes = "\"n\"";
    if (has_k_) codes += ", \"k\"";
    if (has_o_) codes += ", \"o\"";
    if (has_s_) codes += ", \"s\"";
    if (has_f_) codes += ", \"f\", \"g\"";
    if (has_e_) codes += ", \"e\"";
    std::string more;
    if (has_classes_) more += ",\n\"dimensions\": [\"class\"]";
    if (chance(85))
      more += ",\n\"totals\": [{\"scope\": \"municipality\"" +
              cells("i/total", {totals_["k"], totals_["o"], totals_["e"]}, false) + "}]";
    std::string claims;
    if (has_o_ && chance(70)) claims = "{\"as\": \"sum\", \"of\": [\"k\", \"o\"], \"column\": \"n\"}";
    if (has_f_)
      claims += std::string(claims.empty() ? "" : ", ") +
                "{\"as\": \"difference\", \"of\": [\"s\", \"f\"], \"column\": \"g\"}";
    return data_set(codes, rows_, more + ",\n\"stated\": [" + claims + "]");
  }

  std::string second_text() {
    truth_[testing::Reader::key_of("j/total", "e")] = totals_["e"];
    return data_set(
        "\"e\"", events_,
        ",\n\"totals\": [{\"scope\": \"municipality\", \"e\": " + std::to_string(totals_["e"]) + "}]");
  }

  std::mt19937 random_;
  bool has_k_ = false, has_o_ = false, has_s_ = false, has_f_ = false, has_e_ = false, has_classes_ = false;
  bool with_share_total_ = false;
  std::map<std::string, int> totals_;
  Numbers whole_;
  std::string rows_, events_;
  testing::Files files_;
  std::map<std::string, std::int64_t> truth_;
};

std::size_t cells_of(const model::Municipality& m) {
  std::size_t count = 0;
  for (const auto& data_set : m.data_sets)
    for (const auto& row : data_set.record.rows) count += row.cells.size();
  return count;
}

}  // namespace

TEST_CASE("of 2,000 made-up tables none tells a hidden number") {
  std::size_t tables = 0, marked = 0, hidden = 0, cells = 0;
  for (unsigned seed = 1; seed <= 2000; ++seed) {
    const Table table(seed);
    Diagnostics diagnostics;
    const auto m = joined(table.files(), diagnostics);
    testing::Reader reader(m, table.truth());
    INFO("seed " << seed << '\n' << table.files().at("indicators/i.json"));
    REQUIRE(diagnostics.count(Severity::error) == 0);
    REQUIRE(reader.finds_out() == "");
    const std::size_t beside = diagnostics.count(Severity::note);
    tables += reader.hidden() > 0;
    hidden += beside;
    marked += reader.hidden() - std::min(reader.hidden(), beside);
    cells += cells_of(m);
  }
  // Nearly all of the tables hide something, and most cells stay open.
  CHECK(tables > 1500);
  CHECK(hidden > 1000);
  CHECK(marked + hidden < cells / 2);
}

TEST_CASE("the reader of these tables would find what is left open") {
  auto files = schools();
  files["indicators/i.json"] =
      data_set("\"e\"", "{\"school\": \"a\", \"e\": " + kHidden + "}, {\"school\": \"b\", \"e\": 4}",
               ",\n\"totals\": [{\"scope\": \"municipality\", \"e\": 6}]");
  Diagnostics diagnostics;
  auto m = joined(files, diagnostics);
  const std::map<std::string, std::int64_t> truth = {{"a e", 2}, {"b e", 4}, {"i/total e", 6}};
  CHECK(testing::Reader(m, truth).finds_out() == "");
  m.data_sets[0].record.rows[1].cells[0].value = Decimal::integer(4);
  CHECK(testing::Reader(m, truth).finds_out() == "solved: a e");
}
