#include "model/suppression/published.h"

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "model/suppression/subtotals.h"

namespace glasnost::model {
namespace {

constexpr std::size_t kNone = Share::kNone;
const Decimal kOne = Decimal::integer(1), kMinusOne = Decimal::integer(-1);

Decimal negative(Decimal number) { return {-number.units, number.scale}; }

// A row or a published total: its quantities by code.
struct Line {
  std::map<std::string, std::size_t, std::less<>> quantities;
  std::size_t of(std::string_view code) const {
    const auto found = quantities.find(code);
    return found == quantities.end() ? kNone : found->second;
  }
};

class Collector {
 public:
  Collector(const record::Vocabulary& vocabulary, Published& out) : vocabulary_(vocabulary), out_(out) {}

  // `slugs`: the school of each row.
  void add(DataSet& data_set, const std::vector<std::string>& slugs) {
    data_set_ = &data_set;
    rows_.clear();
    totals_.clear();
    auto& record = data_set.record;
    for (std::size_t i = 0; i < record.rows.size(); ++i)
      rows_.push_back(line_of(record.rows[i].cells, row_key(record.rows[i], slugs[i]), slugs[i]));
    for (std::size_t i = 0; i < record.totals.size(); ++i) add_total(i);
    tie_columns(slugs);
    for (const auto& line : rows_) tie_line(line);
    for (const auto& line : totals_) tie_line(line);
    tie_means();
  }

 private:
  const record::Indicator* indicator(std::string_view code) const {
    const auto found = vocabulary_.indicators.find(code);
    return found == vocabulary_.indicators.end() ? nullptr : &found->second;
  }

  static std::string row_key(const record::DataSet::Row& row, const std::string& slug) {
    std::string key = "row\n" + slug;
    for (const auto& [name, value] : row.dimensions) key += '\n' + name + '=' + value.value;
    return key;
  }

  std::size_t quantity(const std::string& key, record::Cell& cell) {
    const auto [found, is_new] = index_.try_emplace(key + '\n' + cell.code, out_.quantities.size());
    if (is_new) {
      const auto* known = indicator(cell.code);
      out_.quantities.emplace_back();
      out_.quantities.back().is_signed = known && known->unit.value == "percentage_point";
      out_.quantities.back().is_percent = known && known->unit.value == "percent";
      out_.quantities.back().order = found->second;
    }
    auto& quantity = out_.quantities[found->second];
    quantity.cells.push_back(&cell);
    if (cell.value && !quantity.value) quantity.value = cell.value;
    quantity.hidden = quantity.hidden || cell.reason == "suppressed";
    return found->second;
  }

  Line line_of(std::vector<record::Cell>& cells, const std::string& key, const std::string& slug) {
    Line line;
    for (auto& cell : cells) {
      line.quantities[cell.code] = quantity(key, cell);
      out_.quantities[line.of(cell.code)].slug = slug;
    }
    for (const auto& [code, index] : line.quantities) {
      auto& denominator = out_.quantities[index].denominator;
      if (const auto of = denominator_of(code, line); of != kNone && !denominator)
        denominator = out_.quantities[of].value;
    }
    return line;
  }

  // How many a cell is about: the `of` of its share, else itself where it counts.
  std::size_t denominator_of(std::string_view code, const Line& line) const {
    const auto* known = indicator(code);
    if (!known) return kNone;
    if (!known->of.empty()) return line.of(known->of.value);
    for (const auto& [id, share] : vocabulary_.indicators)
      if (share.count.value == code && line.of(share.of.value) != kNone) return line.of(share.of.value);
    return is_count_unit(known->unit.value) ? line.of(code) : kNone;
  }

  void add_total(std::size_t index) {
    auto& total = data_set_->record.totals[index];
    const std::string key = "total\n" + data_set_->record.id + '\n' + std::to_string(index);
    totals_.push_back(line_of(total.cells, key, ""));
    for (auto& [code, quantity] : totals_.back().quantities) {
      out_.quantities[quantity].is_total = true;
      for (auto& cell : data_set_->totals[index].cells)
        if (cell.code == code) out_.quantities[quantity].cells.push_back(&cell);
    }
  }

  bool is_missing(std::size_t quantity) const {
    return !out_.quantities[quantity].value && !out_.quantities[quantity].hidden;
  }

  // A row without a value adds nothing to the total.
  Tie sum_of(std::string_view code, const std::vector<std::size_t>& rows, std::size_t total) const {
    Tie tie{Tie::Kind::column, {{total, kMinusOne}}};
    for (const std::size_t row : rows)
      if (const auto part = rows_[row].of(code); part != kNone && !is_missing(part))
        tie.terms.emplace_back(part, kOne);
    return tie;
  }

  void tie_columns(const std::vector<std::string>& slugs) {
    const Subtotals subtotals(data_set_->record.rows, slugs);
    outer_ = subtotals.outer_rows();
    sums_ = subtotals.sums();
    for (const auto& code : data_set_->record.indicators) {
      const auto* known = indicator(code.value);
      if (!known || !is_count_unit(known->unit.value)) continue;
      for (std::size_t i = 0; i < totals_.size(); ++i) {
        const auto total = totals_[i].of(code.value);
        if (data_set_->record.totals[i].scope.value == "municipality" && total != kNone && !is_missing(total))
          out_.ties.push_back(sum_of(code.value, outer_, total));
      }
      for (const auto& [whole, parts] : sums_)
        if (const auto total = rows_[whole].of(code.value); total != kNone && !is_missing(total))
          out_.ties.push_back(sum_of(code.value, parts, total));
    }
  }

  void tie_line(const Line& line) {
    for (const auto& stated : data_set_->record.stated) tie_claim(stated, line);
    for (const auto& [code, quantity] : line.quantities)
      if (const auto* known = indicator(code)) tie_share(*known, quantity, line);
    for (const auto& [code, known] : vocabulary_.indicators)
      if (line.of(code) == kNone) tie_share(known, kNone, line);
  }

  void tie_claim(const record::Stated& stated, const Line& line) {
    const bool is_difference = stated.as.value == "difference" && stated.of.size() == 2;
    if (!is_difference && (stated.as.value != "sum" || stated.column.empty())) return;
    Tie tie{Tie::Kind::line, {{line.of(stated.column.value), kMinusOne}}};
    for (std::size_t i = 0; i < stated.of.size(); ++i)
      tie.terms.emplace_back(line.of(stated.of[i].value), is_difference && i == 0 ? kMinusOne : kOne);
    const auto no_number = [&](const auto& term) { return term.first == kNone || is_missing(term.first); };
    if (std::none_of(tie.terms.begin(), tie.terms.end(), no_number)) out_.ties.push_back(std::move(tie));
  }

  // `share` may be absent from the table: what counts part of its denominator is not larger than that.
  void tie_share(const record::Indicator& known, std::size_t share, const Line& line) {
    const Share parts{share, line.of(known.of.value), line.of(known.count.value)};
    if (parts.of == kNone || (parts.share == kNone && parts.count == kNone)) return;
    out_.shares.push_back(parts);
    if (parts.count != kNone && !is_missing(parts.count) && !is_missing(parts.of))
      out_.ties.push_back({Tie::Kind::limit, {{parts.count, kOne}, {parts.of, kMinusOne}}});
    const auto& of = out_.quantities[parts.of].value;
    if (!of || parts.share == kNone || parts.count == kNone || is_missing(parts.share) ||
        is_missing(parts.count))
      return;
    out_.ties.push_back(
        {Tie::Kind::share, {{parts.count, Decimal::integer(100)}, {parts.share, negative(*of)}}});
  }

  // A total of shares is the mean of its rows, weighted by their denominators or as the source claims.
  void tie_means() {
    for (const auto& stated : data_set_->record.stated)
      if (stated.as.value == "weighted_mean" && !stated.of.empty()) {
        for (const auto& total : totals_) tie_mean({stated.of[0].value, stated.weights.value, outer_}, total);
        for (const auto& line : rows_) weigh(stated, line);
        for (const auto& line : totals_) weigh(stated, line);
      }
    for (const auto& code : data_set_->record.indicators)
      if (const auto* known = indicator(code.value); known && !known->of.empty()) {
        for (std::size_t i = 0; i < totals_.size(); ++i)
          if (data_set_->record.totals[i].scope.value == "municipality")
            tie_mean({code.value, known->of.value, outer_}, totals_[i]);
        for (const auto& [whole, parts] : sums_) tie_mean({code.value, known->of.value, parts}, rows_[whole]);
      }
  }

  // A value whose weight is hidden is hidden too: their product is told by the total.
  void weigh(const record::Stated& stated, const Line& line) {
    const Share parts{line.of(stated.of[0].value), line.of(stated.weights.value), kNone};
    if (parts.share != kNone && parts.of != kNone) out_.shares.push_back(parts);
  }

  struct Mean {
    std::string_view code, weights;
    const std::vector<std::size_t>& rows;
  };
  void tie_mean(const Mean& of, const Line& total) {
    const auto mean = total.of(of.code);
    if (mean == kNone || is_missing(mean)) return;
    Tie tie{Tie::Kind::column, {}};
    Decimal sum;
    for (const std::size_t row : of.rows) {
      const auto value = rows_[row].of(of.code), weight = rows_[row].of(of.weights);
      if (value == kNone || weight == kNone || is_missing(value) || is_missing(weight)) continue;
      const auto& heavy = out_.quantities[weight];
      if (heavy.hidden || !heavy.value) return;
      tie.terms.emplace_back(value, *heavy.value);
      sum = sum + *heavy.value;
    }
    if (tie.terms.empty()) return;
    tie.terms.emplace_back(mean, negative(sum));
    out_.ties.push_back(std::move(tie));
  }

  const record::Vocabulary& vocabulary_;
  Published& out_;
  std::map<std::string, std::size_t> index_;
  DataSet* data_set_ = nullptr;
  std::vector<Line> rows_, totals_;
  std::vector<std::size_t> outer_;
  std::vector<std::pair<std::size_t, std::vector<std::size_t>>> sums_;
};

}  // namespace

bool is_count_unit(std::string_view unit) {
  static constexpr std::array<std::string_view, 6> kUnits = {"pupils", "teachers", "schools",
                                                             "events", "places",   "count"};
  return std::find(kUnits.begin(), kUnits.end(), unit) != kUnits.end();
}

Published published_of(Municipality& m, const std::vector<std::size_t>& data_sets,
                       const record::Vocabulary& vocabulary) {
  Published out;
  Collector collector(vocabulary, out);
  for (const std::size_t index : data_sets) {
    auto& data_set = m.data_sets[index];
    std::vector<std::string> slugs;
    for (std::size_t i = 0; i < data_set.record.rows.size(); ++i) {
      const auto school = data_set.row_schools[i];
      slugs.push_back(school ? m.schools[*school].record.id : data_set.record.rows[i].school.value);
    }
    collector.add(data_set, slugs);
  }
  return out;
}

}  // namespace glasnost::model
