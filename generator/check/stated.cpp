#include <set>

#include "base/text/text.h"
#include "check/cells.h"
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

void check_column(const record::Stated& stated, const Line& line, const record::DataSet& record,
                  Diagnostics& diagnostics) {
  const auto* cell = model::find_cell(line.cells, stated.column.value);
  const auto expected = claimed(stated, line);
  if (!cell || !cell->value || !expected || *cell->value == *expected) return;
  diagnostics.report("stated/" + stated.as.value, record.at(cell->mark),
                     {stated.column.value, cell->value->to_string(), expected->to_string()},
                     line.at + cell->code);
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
      diagnostics.report("stated/weighted_mean", record.at(cell->mark),
                         {code, cell->value->to_string(), stated.weights.value},
                         "totals." + total.scope.value + "." + code);
  }
}

void check_number(const record::Stated& stated, const record::Header& header,
                  std::optional<std::size_t> schools, Diagnostics& diagnostics) {
  if (!stated.value) return;
  std::optional<Decimal> found;
  if (stated.as.value == "sum" && !stated.of_numbers.empty()) {
    found = Decimal{};
    for (Decimal part : stated.of_numbers) found = *found + part;
  }
  if (stated.as.value == "count" && schools) found = Decimal::integer(static_cast<std::int64_t>(*schools));
  if (found && !(*found == *stated.value))
    diagnostics.report("stated/" + stated.as.value, header.at(stated.mark),
                       {stated.as.value, stated.value->to_string(), found->to_string()}, stated.at.value);
}

std::size_t open_schools(const model::Municipality& m) {
  std::size_t count = 0;
  for (const auto& school : m.schools) count += school.record.closed ? 0 : 1;
  return count;
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

void check_stated_numbers(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  for (const auto& document : m.documents)
    for (const auto& stated : document.record.stated)
      check_number(stated, document.record, document.all_schools ? open_schools(m) : document.schools.size(),
                   diagnostics);
  for (const auto& programme : m.programmes)
    for (const auto& stated : programme.record.stated)
      check_number(stated, programme.record, programme.participants.size(), diagnostics);
  for (const auto& data_set : m.data_sets) {
    const std::set<std::optional<std::size_t>> schools(data_set.row_schools.begin(),
                                                       data_set.row_schools.end());
    for (const auto& stated : data_set.record.stated)
      check_number(stated, data_set.record, schools.size(), diagnostics);
  }
}

}  // namespace glasnost::check
