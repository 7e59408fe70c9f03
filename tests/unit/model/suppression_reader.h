// A reader who works out hidden numbers from all that a site publishes of one period. Shares no reasoning
// with the program.
#pragma once

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "model/municipality.h"
#include "model/suppression/fraction.h"

namespace glasnost::testing {

using model::Fraction;

// The numbers of the test's tables: n children, k of them, o the others, s = 100·k/n, f a forecast of s, g
// the difference, e events.
class Reader {
 public:
  // `truth`: by the key of a number, what stood there.
  Reader(const model::Municipality& m, const std::map<std::string, std::int64_t>& truth) : truth_(truth) {
    for (const auto& data_set : m.data_sets) read(data_set);
  }

  // What the reader knows of hidden numbers; empty where all of them stay hidden.
  std::string finds_out() {
    if (const auto share = open_share(); !share.empty())
      return "a published share of a hidden part: " + share;
    if (const auto linear = solved(); !linear.empty()) return "solved: " + linear;
    if (const auto forced = forced_count(); !forced.empty()) return "the only whole number: " + forced;
    return {};
  }
  bool is_hidden(const std::string& key) const { return hidden_.contains(key); }
  std::size_t hidden() const { return hidden_.size(); }

  static std::string key_of(const std::string& place, const std::string& code) { return place + ' ' + code; }

 private:
  static constexpr int kMostOrders = 2000;

  struct Relation {  // Σ coefficient · number = 0
    std::vector<std::pair<std::string, std::int64_t>> terms;
    bool whole = true;  // among numbers of people or events only
  };

  static std::string place_of(const record::DataSet::Row& row) {
    std::string place = row.school.value;
    for (const auto& [name, value] : row.dimensions) place += '/' + value.value;
    return place;
  }

  std::string add(const std::string& place, const record::Cell& cell) {
    const std::string key = key_of(place, cell.code);
    if (cell.value) {
      std::int64_t hundredths = cell.value->units;
      for (int scale = cell.value->scale; scale < 2; ++scale) hundredths *= 10;
      known_[key] = hundredths;
    } else {
      hidden_.insert(key);
    }
    return key;
  }

  void read(const model::DataSet& data_set) {
    std::vector<std::string> places;
    for (const auto& row : data_set.record.rows) {
      places.push_back(place_of(row));
      for (const auto& cell : row.cells) add(places.back(), cell);
      relate_line(places.back(), row.cells, data_set.record);
    }
    for (const auto& total : data_set.totals) {
      const std::string place = data_set.record.id + "/total" + (total.computed ? "/computed" : "");
      for (const auto& cell : total.cells) {
        add(place, cell);
        if (cell.code != "s" && cell.code != "f" && cell.code != "g")
          add_up(place, cell.code, data_set.record);
      }
      relate_line(place, total.cells, data_set.record);
      mean(place, total.cells, data_set.record);
    }
    relate_subtotals(data_set.record);
  }

  static bool has(const std::vector<record::Cell>& cells, const std::string& code) {
    return model::find_cell(cells, code) != nullptr;
  }

  void relate_line(const std::string& place, const std::vector<record::Cell>& cells,
                   const record::DataSet& record) {
    const auto key = [&](const char* code) { return key_of(place, code); };
    for (const auto& stated : record.stated) {
      if (stated.as.value == "sum" && has(cells, "o") && has(cells, "k") && has(cells, "n"))
        relations_.push_back({{{key("k"), 1}, {key("o"), 1}, {key("n"), -1}}});
      if (stated.as.value == "difference" && has(cells, "s") && has(cells, "f") && has(cells, "g"))
        relations_.push_back({{{key("f"), 1}, {key("s"), -1}, {key("g"), -1}}, false});
    }
    if (has(cells, "n") && has(cells, "k")) parts_.emplace_back(key("k"), key("n"));
    if (has(cells, "n") && has(cells, "s"))
      shares_.push_back({key("s"), key("n"), has(cells, "k") ? key("k") : ""});
  }

  static bool is_subtotal(const record::DataSet::Row& row) {
    return !row.dimensions.empty() && row.dimensions[0].second.value == "все классы";
  }

  void add_up(const std::string& place, const std::string& code, const record::DataSet& record) {
    Relation relation{{{key_of(place, code), -1}}};
    for (const auto& row : record.rows)
      if (!is_subtotal(row)) relation.terms.emplace_back(key_of(place_of(row), code), 1);
    relations_.push_back(std::move(relation));
  }

  void relate_subtotals(const record::DataSet& record) {
    for (const auto& whole : record.rows)
      for (const auto& cell : whole.cells) {
        if (!is_subtotal(whole) || cell.code == "s" || cell.code == "f" || cell.code == "g") continue;
        Relation relation{{{key_of(place_of(whole), cell.code), -1}}};
        for (const auto& row : record.rows)
          if (!is_subtotal(row) && row.school.value == whole.school.value)
            relation.terms.emplace_back(key_of(place_of(row), cell.code), 1);
        relations_.push_back(std::move(relation));
      }
  }

  // The municipality's share is the mean of the rows' shares by their children.
  void mean(const std::string& place, const std::vector<record::Cell>& cells, const record::DataSet& record) {
    if (!has(cells, "s")) return;
    Relation relation{{}, false};
    std::int64_t sum = 0;
    for (const auto& row : record.rows) {
      if (is_subtotal(row)) continue;
      const auto weight = known_.find(key_of(place_of(row), "n"));
      if (weight == known_.end()) return;
      relation.terms.emplace_back(key_of(place_of(row), "s"), weight->second / 100);
      sum += weight->second / 100;
    }
    relation.terms.emplace_back(key_of(place, "s"), -sum);
    relations_.push_back(std::move(relation));
  }

  std::string open_share() const {
    for (const auto& [share, of, count] : shares_)
      if (known_.contains(share) && (hidden_.contains(of) || hidden_.contains(count))) return share;
    return {};
  }

  // Gauss: a hidden number whose row has no other unknown is solved.
  std::string solved() const {
    std::map<std::string, std::size_t> column;
    for (const auto& key : hidden_) column.emplace(key, column.size());
    std::vector<std::vector<Fraction>> rows;
    const auto add_row = [&](const std::vector<std::pair<std::string, std::int64_t>>& terms) {
      std::vector<Fraction> row(column.size());
      for (const auto& [key, coefficient] : terms)
        if (const auto found = column.find(key); found != column.end())
          row[found->second] = row[found->second] + Fraction{coefficient, 1, true};
      rows.push_back(std::move(row));
    };
    for (const auto& relation : relations_) add_row(relation.terms);
    for (const auto& [share, of, count] : shares_)
      if (const auto n = known_.find(of); n != known_.end() && !count.empty())
        add_row({{count, 10000}, {share, -n->second}});
    reduce(rows, column.size());
    for (const auto& row : rows) {
      const auto unknowns =
          std::count_if(row.begin(), row.end(), [](const Fraction& entry) { return !entry.is_zero(); });
      if (unknowns != 1) continue;
      for (const auto& [key, index] : column)
        if (!row[index].is_zero()) return key;
    }
    return {};
  }

  // Returns the column that each row solves.
  static std::vector<std::size_t> reduce(std::vector<std::vector<Fraction>>& rows, std::size_t columns) {
    std::size_t done = 0;
    std::vector<std::size_t> pivots;
    for (std::size_t c = 0; c < columns && done < rows.size(); ++c) {
      std::size_t pivot = done;
      while (pivot < rows.size() && rows[pivot][c].is_zero()) ++pivot;
      if (pivot == rows.size()) continue;
      std::swap(rows[pivot], rows[done]);
      for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == done || rows[i][c].is_zero()) continue;
        const Fraction factor = rows[i][c] / rows[done][c];
        for (std::size_t j = 0; j < columns; ++j) rows[i][j] = rows[i][j] - rows[done][j] * factor;
      }
      ++done;
      pivots.push_back(c);
    }
    return pivots;
  }

  static bool counts(const std::string& key) {
    const char code = key.back();
    return code == 'n' || code == 'k' || code == 'o' || code == 'e';
  }

  // A count that can be nothing else: no other whole numbers, none below 0, no part above its whole, do. Such
  // numbers differ from the truth by steps along which as few as possible change; each order of the unknowns
  // gives some of these steps.
  std::string forced_count() {
    std::vector<std::string> unknowns;
    std::set<std::string> forced;
    for (const auto& key : hidden_)
      if (counts(key)) unknowns.push_back(key);
    forced.insert(unknowns.begin(), unknowns.end());
    const auto whole = whole_relations(unknowns);
    std::mt19937 random(1);
    for (int tries = 0; tries < kMostOrders && !forced.empty(); ++tries) {
      take_steps(whole, unknowns, forced);
      std::shuffle(unknowns.begin(), unknowns.end(), random);
    }
    return forced.empty() ? "" : *forced.begin();
  }

  // Relations of counts; a part below its whole leaves a rest, which is an unknown of its own.
  std::vector<Relation> whole_relations(std::vector<std::string>& unknowns) {
    std::vector<Relation> whole;
    for (const auto& relation : relations_)
      if (relation.whole) whole.push_back(relation);
    for (const auto& [part, of] : parts_) {
      const std::string rest = part + " rest";
      whole.push_back({{{part, 1}, {of, -1}, {rest, 1}}});
      unknowns.push_back(rest);
      rests_[rest] = true_value(of) - true_value(part);
    }
    return whole;
  }

  std::int64_t true_value(const std::string& key) const {
    if (const auto rest = rests_.find(key); rest != rests_.end()) return rest->second;
    const auto known = known_.find(key);
    return known != known_.end() ? known->second / 100 : truth_.at(key);
  }

  void take_steps(const std::vector<Relation>& whole, const std::vector<std::string>& unknowns,
                  std::set<std::string>& forced) const {
    std::map<std::string, std::size_t> column;
    for (const auto& key : unknowns) column.emplace(key, column.size());
    std::vector<std::vector<Fraction>> rows;
    for (const auto& relation : whole) {
      std::vector<Fraction> row(unknowns.size());
      for (const auto& [key, coefficient] : relation.terms)
        if (const auto found = column.find(key); found != column.end())
          row[found->second] = row[found->second] + Fraction{coefficient, 1, true};
      rows.push_back(std::move(row));
    }
    const auto pivots = reduce(rows, unknowns.size());
    for (std::size_t free = 0; free < unknowns.size(); ++free) {
      if (std::find(pivots.begin(), pivots.end(), free) != pivots.end()) continue;
      std::vector<std::pair<std::size_t, Fraction>> step = {{free, Fraction{1, 1, true}}};
      for (std::size_t i = 0; i < pivots.size(); ++i)
        if (!rows[i][free].is_zero())
          step.emplace_back(pivots[i], Fraction{} - rows[i][free] / rows[i][pivots[i]]);
      for (const int sign : {1, -1})
        if (stays_whole(step, sign, unknowns))
          for (const auto& [index, change] : step) forced.erase(unknowns[index]);
    }
  }

  bool stays_whole(const std::vector<std::pair<std::size_t, Fraction>>& step, int sign,
                   const std::vector<std::string>& unknowns) const {
    return std::all_of(step.begin(), step.end(), [&](const auto& change) {
      const auto& [index, by] = change;
      return by.under == 1 && true_value(unknowns[index]) + sign * static_cast<std::int64_t>(by.over) >= 0;
    });
  }

  struct ShareParts {
    std::string share, of, count;
  };
  const std::map<std::string, std::int64_t>& truth_;
  std::map<std::string, std::int64_t> known_;  // in hundredths
  std::set<std::string> hidden_;
  std::vector<Relation> relations_;
  std::vector<std::pair<std::string, std::string>> parts_;
  std::vector<ShareParts> shares_;
  std::map<std::string, std::int64_t> rests_;
};

}  // namespace glasnost::testing
