#include <algorithm>
#include <map>
#include <set>

#include "base/text/text.h"
#include "check/numbers/cells.h"
#include "check/rules.h"

namespace glasnost::check {
namespace {

// What a column must hold by the source's own claim, or nothing where a part is missing.
std::optional<Decimal> claimed(const record::Stated& stated, const Line& line) {
  std::vector<Decimal> parts;
  for (const auto& code : stated.of) {
    const auto* cell = model::find_cell(line.cells, code.value);
    if (!cell || !cell->value) return std::nullopt;
    parts.push_back(*cell->value);
  }
  if (stated.as.value == "difference") {
    if (parts.size() != 2) return std::nullopt;
    return parts[1] - parts[0];
  }
  Decimal sum;
  for (Decimal part : parts) sum = sum + part;
  return sum;
}

bool has_column(const record::DataSet& record, std::string_view code) {
  return std::any_of(record.indicators.begin(), record.indicators.end(),
                     [&](const Text& known) { return known.value == code; });
}

bool touches_hidden(const record::Stated& stated, const Line& line) {
  const auto is_hidden = [&](const Text& code) {
    const auto* cell = model::find_cell(line.cells, code.value);
    return cell && cell->reason == "suppressed";
  };
  return is_hidden(stated.column) || is_hidden(stated.weights) ||
         std::any_of(stated.of.begin(), stated.of.end(), is_hidden);
}

// In Russian and in English.
std::vector<std::string> words_of_claim(const record::Stated& stated) {
  if (stated.as.value == "difference") return {"разность", "difference"};
  if (stated.as.value == "sum") return {"сумма", "sum"};
  if (stated.as.value == "count") return {"количество", "count"};
  return {"взвешенное среднее", "weighted mean"};
}

void check_column(const record::Stated& stated, const Line& line, const record::DataSet& record,
                  Diagnostics& diagnostics) {
  const auto* cell = model::find_cell(line.cells, stated.column.value);
  const auto expected = claimed(stated, line);
  if (!cell || !cell->value || !expected || *cell->value == *expected) return;
  const std::string column =
      stated.as.value == "sum" ? " (" + stated.column.value + ")" : stated.column.value;
  diagnostics.report("stated/" + stated.as.value, record.at_cell(cell->mark),
                     {column, cell->value->to_string(), expected->to_string()}, line.at + cell->code);
}

// Σ value·weight and Σ weight over the rows; nothing where a cell is missing or a product does not fit.
struct Weighted {
  Decimal products, weights;
};
std::optional<Weighted> weigh(const record::DataSet& record, std::string_view code,
                              std::string_view weights) {
  Weighted sum;
  for (const auto& row : record.rows) {
    const auto* value = model::find_cell(row.cells, code);
    const auto* weight = model::find_cell(row.cells, weights);
    if (!value || !value->value || !weight || !weight->value) return std::nullopt;
    Decimal product{0, value->value->scale + weight->value->scale};
    if (__builtin_mul_overflow(value->value->units, weight->value->units, &product.units))
      return std::nullopt;
    sum.products = sum.products + product;
    sum.weights = sum.weights + *weight->value;
  }
  return sum;
}

// A total is right where it is the mean rounded at its own scale: 2·|Σvw − T·Σw|·10^scale ≤ Σw.
bool is_rounded_mean(Decimal total, const Weighted& sum) {
  Decimal product{0, total.scale + sum.weights.scale};
  if (__builtin_mul_overflow(total.units, sum.weights.units, &product.units)) return true;
  Decimal miss = sum.products - product;
  if (miss.units < 0) miss.units = -miss.units;
  miss = miss + miss;
  miss.scale -= total.scale;
  if (miss.scale < 0) return miss.units == 0;
  return compare(miss, sum.weights) <= 0;
}

void check_weighted_mean(const record::Stated& stated, const record::DataSet& record,
                         Diagnostics& diagnostics) {
  if (stated.of.empty()) return;
  const std::string& code = stated.of.front().value;
  const auto sum = weigh(record, code, stated.weights.value);
  if (!sum || sum->weights.units <= 0) return;
  for (const auto& total : record.totals) {
    const auto* cell = model::find_cell(total.cells, code);
    if (cell && cell->value && !is_rounded_mean(*cell->value, *sum))
      diagnostics.report("stated/weighted_mean", record.at_cell(cell->mark),
                         {code, cell->value->to_string(), stated.weights.value},
                         "totals." + total.scope.value + "." + code);
  }
}

// What a record lists: its distinct schools, and the entries of its sets of cohorts.
struct Lists {
  std::optional<std::size_t> schools;
  std::map<std::string, std::size_t, std::less<>> cohorts;  // by «cohorts.<set>»
};

std::optional<std::size_t> entries_of(std::string_view name, const Lists& lists) {
  if (name == "schools") return lists.schools;
  const auto found = lists.cohorts.find(name);
  if (found == lists.cohorts.end()) return std::nullopt;
  return found->second;
}

// The names that a claim of this record may count.
std::string names_of(const Lists& lists) {
  std::string names = lists.schools ? "schools" : "";
  for (const auto& [name, count] : lists.cohorts) names += (names.empty() ? "" : ", ") + name;
  return names.empty() ? "—" : names;
}

void check_count(const record::Stated& stated, const record::Header& header, const Lists& lists,
                 Diagnostics& diagnostics) {
  if (stated.of.size() != 1 || !entries_of(stated.of[0].value, lists)) {
    const Text name = stated.of.empty() ? Text{{}, stated.mark} : stated.of[0];
    return diagnostics.report("stated/unknown-list", header.at(name.mark), {name.value, names_of(lists)});
  }
  const auto found = Decimal::integer(static_cast<std::int64_t>(*entries_of(stated.of[0].value, lists)));
  if (!(found == *stated.value))
    diagnostics.report("stated/count", header.at(stated.mark), {stated.value->to_string(), found.to_string()},
                       stated.at.value);
}

void check_claims(const record::Header& header, const Lists& lists, Diagnostics& diagnostics) {
  for (const auto& stated : header.stated) {
    if (!stated.value) continue;
    if (stated.as.value == "count") check_count(stated, header, lists, diagnostics);
    if (stated.as.value != "sum" || stated.of_numbers.empty()) continue;
    Decimal found;
    for (Decimal part : stated.of_numbers) found = found + part;
    if (!(found == *stated.value))
      diagnostics.report("stated/sum", header.at(stated.mark),
                         {"", stated.value->to_string(), found.to_string()}, stated.at.value);
  }
}

std::size_t open_schools(const model::Municipality& m) {
  std::size_t count = 0;
  for (const auto& school : m.schools) count += school.record.closed ? 0 : 1;
  return count;
}

Lists lists_of(const model::DataSet& data_set) {
  std::set<std::optional<std::size_t>> schools(data_set.row_schools.begin(), data_set.row_schools.end());
  schools.erase(std::nullopt);
  return {schools.size(), {}};
}

Lists lists_of(const model::Risks& risks) {
  Lists lists{risks.schools.size(), {}};
  for (std::size_t i = 0; i < risks.record.cohorts.size(); ++i) {
    const auto& set = risks.record.cohorts[i].set.value;
    if (!set.empty()) lists.cohorts["cohorts." + set] += risks.cohort_schools[i].size();
  }
  return lists;
}

}  // namespace

void check_stated_columns(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& data_set : subject.municipality.data_sets)
    for (const auto& stated : data_set.record.stated) {
      if (stated.as.value == "weighted_mean") check_weighted_mean(stated, data_set.record, diagnostics);
      if (stated.as.value != "difference" && stated.as.value != "sum") continue;
      for (const auto& line : lines_of(subject.municipality, data_set))
        check_column(stated, line, data_set.record, diagnostics);
    }
}

// A claim about a column that the table does not have would never be checked.
void check_claimed_columns(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& data_set : subject.municipality.data_sets) {
    std::string known;
    for (const auto& code : data_set.record.indicators) known += (known.empty() ? "" : ", ") + code.value;
    for (const auto& stated : data_set.record.stated) {
      std::vector<Text> named = {stated.column, stated.weights};
      if (stated.as.value != "count") named.insert(named.end(), stated.of.begin(), stated.of.end());
      for (const auto& code : named)
        if (!code.empty() && !has_column(data_set.record, code.value))
          diagnostics.report("stated/unknown-column", data_set.record.at(code.mark), {code.value, known});
    }
  }
}

// A claim over hidden values cannot be judged, and to judge it aloud would tell them.
void check_skipped_claims(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& data_set : subject.municipality.data_sets)
    for (std::size_t i = 0; i < data_set.record.stated.size(); ++i) {
      const auto& stated = data_set.record.stated[i];
      const auto lines = lines_of(subject.municipality, data_set);
      if (std::any_of(lines.begin(), lines.end(),
                      [&](const Line& line) { return touches_hidden(stated, line); }))
        diagnostics.report("privacy/claim-skipped", data_set.record.at(stated.mark), words_of_claim(stated),
                           "stated." + std::to_string(i + 1));
    }
}

void check_stated_numbers(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  const std::size_t open = open_schools(m);
  check_claims(m.record, {open, {}}, diagnostics);
  check_claims(m.organisations, {}, diagnostics);
  for (const auto& school : m.schools) check_claims(school.record, {}, diagnostics);
  for (const auto& document : m.documents)
    check_claims(document.record, {document.all_schools ? open : document.schools.size(), {}}, diagnostics);
  for (const auto& programme : m.programmes)
    check_claims(programme.record, {programme.participants.size(), {}}, diagnostics);
  for (const auto& data_set : m.data_sets) check_claims(data_set.record, lists_of(data_set), diagnostics);
  for (const auto& risks : m.risks) check_claims(risks.record, lists_of(risks), diagnostics);
  for (const auto& monitoring : m.monitoring)
    check_claims(monitoring.record, {monitoring.all_schools ? open : monitoring.schools.size(), {}},
                 diagnostics);
}

}  // namespace glasnost::check
