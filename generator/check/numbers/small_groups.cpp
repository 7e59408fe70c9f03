#include "check/numbers/cells.h"
#include "check/numbers/rounding.h"
#include "check/rules.h"

namespace glasnost::check {
namespace {

// A row or total, judged: what of it is published, and where.
struct Judged {
  const Line& line;
  const record::DataSet& record;
  const record::Vocabulary& vocabulary;
  Diagnostics& diagnostics;

  const record::Cell* open(std::string_view code) const {
    const auto* cell = code.empty() ? nullptr : model::find_cell(line.cells, code);
    return cell && cell->value ? cell : nullptr;
  }
  bool counts_pupils(std::string_view code) const {
    const auto known = vocabulary.indicators.find(code);
    return known != vocabulary.indicators.end() && known->second.unit.value == "pupils";
  }
  bool is_few(Decimal value) const {
    return Decimal{} < value && value < Decimal::integer(vocabulary.privacy.min_count);
  }
  // No value goes into the words: what must not be read must not be repeated.
  void report(std::string_view code, const record::Cell& cell, int limit) const {
    diagnostics.report(code, record.at_cell(cell.mark), {cell.code, std::to_string(limit)},
                       line.at + cell.code);
  }
};

using LineRule = void (*)(const Judged&);

// `privacy_accepted` is the publisher's own decision on the file.
void for_each_line(const Subject& subject, LineRule rule, Diagnostics& diagnostics) {
  for (const auto& data_set : subject.municipality.data_sets)
    if (data_set.record.privacy_reason.empty())
      for (const auto& line : lines_of(subject.municipality, data_set))
        rule({line, data_set.record, subject.vocabulary, diagnostics});
}

// Nobody is nobody's secret: zero is no small count.
void judge_counts(const Judged& judged) {
  for (const auto& cell : judged.line.cells)
    if (cell.value && judged.counts_pupils(cell.code) && judged.is_few(*cell.value))
      judged.report("privacy/small-count", cell, judged.vocabulary.privacy.min_count);
}

// What is told of a group: a share of it, or a count of it that also stands as one.
void judge_groups(const Judged& judged) {
  const int least = judged.vocabulary.privacy.min_group;
  for (const auto& [code, known] : judged.vocabulary.indicators) {
    const auto* group = judged.counts_pupils(known.of.value) ? judged.open(known.of.value) : nullptr;
    if (!group || !(Decimal{} < *group->value) || !(*group->value < Decimal::integer(least))) continue;
    const auto* told = judged.open(code) ? judged.open(code) : judged.open(known.count.value);
    if (told) judged.report("privacy/small-group", *told, least);
  }
}

// The part and the group of a share, where both are published.
void judge_complements(const Judged& judged) {
  for (const auto& [code, known] : judged.vocabulary.indicators) {
    const bool is_part = known.count.empty() && known.unit.value == "pupils";
    const auto* group = judged.counts_pupils(known.of.value) ? judged.open(known.of.value) : nullptr;
    const auto* part = judged.open(is_part ? std::string_view(code) : known.count.value);
    if (group && part && judged.is_few(*group->value - *part->value))
      judged.report("privacy/small-complement", *part, judged.vocabulary.privacy.min_count);
  }
}

// Percent × group gives the part back, whether or not it is published.
void judge_shares(const Judged& judged) {
  for (const auto& [code, known] : judged.vocabulary.indicators) {
    const auto* group = judged.counts_pupils(known.of.value) ? judged.open(known.of.value) : nullptr;
    const auto* share = known.unit.value == "percent" ? judged.open(code) : nullptr;
    if (!group || !share || judged.open(known.count.value) || share->value->units < 0) continue;
    const Decimal part = part_of(*share->value, *group->value);
    if (judged.is_few(part) || judged.is_few(*group->value - part))
      judged.report("privacy/small-share", *share, judged.vocabulary.privacy.min_count);
  }
}

}  // namespace

void check_small_counts(const Subject& subject, Diagnostics& diagnostics) {
  for_each_line(subject, judge_counts, diagnostics);
}
void check_small_groups(const Subject& subject, Diagnostics& diagnostics) {
  for_each_line(subject, judge_groups, diagnostics);
}
void check_small_complements(const Subject& subject, Diagnostics& diagnostics) {
  for_each_line(subject, judge_complements, diagnostics);
}
void check_small_shares(const Subject& subject, Diagnostics& diagnostics) {
  for_each_line(subject, judge_shares, diagnostics);
}

}  // namespace glasnost::check
