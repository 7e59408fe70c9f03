#include "check/numbers/cells.h"
#include "check/numbers/rounding.h"
#include "check/rules.h"

namespace glasnost::check {
namespace {

const record::Cell* open_cell(const Line& line, const Text& code) {
  const auto* cell = code.empty() ? nullptr : model::find_cell(line.cells, code.value);
  return cell && cell->value ? cell : nullptr;
}

using ShareRule = void (*)(const record::Indicator&, const Line&, const record::DataSet&, Diagnostics&);

void for_each_share(const Subject& subject, ShareRule rule, Diagnostics& diagnostics) {
  for (const auto& data_set : subject.municipality.data_sets)
    for (const auto& line : lines_of(subject.municipality, data_set))
      for (const auto& [code, known] : subject.vocabulary.indicators)
        if (!known.of.empty()) rule(known, line, data_set.record, diagnostics);
}

void judge_parts(const record::Indicator& known, const Line& line, const record::DataSet& record,
                 Diagnostics& diagnostics) {
  const auto* part = open_cell(line, known.count);
  const auto* whole = open_cell(line, known.of);
  if (part && whole && *whole->value < *part->value)
    diagnostics.report("number/share-above-whole", record.at_cell(part->mark),
                       {part->code, part->value->to_string(), whole->code, whole->value->to_string()},
                       line.at + part->code);
}

void judge_share(const record::Indicator& known, const Line& line, const record::DataSet& record,
                 Diagnostics& diagnostics) {
  const auto* share = model::find_cell(line.cells, known.id);
  const auto* part = open_cell(line, known.count);
  const auto* whole = open_cell(line, known.of);
  if (known.unit.value != "percent" || !share || !share->value || !part || !whole) return;
  const bool is_empty = whole->value->units == 0;
  if (is_empty || is_share(*share->value, *part->value, *whole->value, 0)) return;
  diagnostics.report("number/share-mismatch", record.at_cell(share->mark),
                     {share->code, share->value->to_string(), part->code, part->value->to_string(),
                      whole->code, whole->value->to_string()},
                     line.at + share->code);
}

}  // namespace

void check_parts_of_wholes(const Subject& subject, Diagnostics& diagnostics) {
  for_each_share(subject, judge_parts, diagnostics);
}

void check_shares(const Subject& subject, Diagnostics& diagnostics) {
  for_each_share(subject, judge_share, diagnostics);
}

}  // namespace glasnost::check
