#include <algorithm>
#include <map>
#include <set>

#include "check/numbers/cells.h"
#include "check/rules.h"

namespace glasnost::check {
namespace {

// In a school of fifty one child is two points, and ten children rarely change at once; a count that more
// than doubles or halves is as rare. Smaller changes are the business of readers, not of a check.
constexpr int kJumpInPoints = 20;
constexpr int kJumpInTimes = 2;

struct Seen {
  const model::DataSet* data_set;
  Decimal value;
};

Decimal distance(Decimal a, Decimal b) { return a < b ? b - a : a - b; }

bool is_jump(Decimal before, Decimal now, std::string_view unit) {
  if (unit == "percent" || unit == "percentage_point" || unit == "score")
    return Decimal::integer(kJumpInPoints) < distance(before, now);
  const Decimal less = std::min(before, now), more = std::max(before, now);
  Decimal times;
  for (int i = 0; i < kJumpInTimes; ++i) times = times + less;
  return times < more && Decimal::integer(kJumpInPoints) < more;
}

// Halves of a year are held against halves, years against years.
std::string kind_of(const Period& period) {
  return std::to_string(static_cast<int>(period.kind)) +
         (period.part.empty() ? "" : period.part.substr(0, 1));
}

std::string key_of(const model::DataSet& data_set, std::size_t row, const record::Cell& cell) {
  std::string key = kind_of(*data_set.record.period) + '\n' + std::to_string(*data_set.row_schools[row]);
  for (const auto& [name, value] : data_set.record.rows[row].dimensions)
    key += '\n' + name + '=' + value.value;
  return key + '\n' + cell.code;
}

std::vector<const model::DataSet*> by_period(const model::Municipality& m) {
  std::vector<const model::DataSet*> sorted;
  for (const auto& data_set : m.data_sets)
    if (data_set.record.period) sorted.push_back(&data_set);
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) {
    const auto &left = *a->record.period, &right = *b->record.period;
    return std::tie(left.from, left.to, left.part) < std::tie(right.from, right.to, right.part);
  });
  return sorted;
}

bool is_same_period(const record::DataSet& a, const record::DataSet& b) {
  return a.period && b.period && a.period->from == b.period->from && a.period->to == b.period->to &&
         a.period->part == b.period->part;
}

class JumpFinder {
 public:
  JumpFinder(const Subject& subject, Diagnostics& diagnostics)
      : subject_(subject), diagnostics_(diagnostics), least_(subject.vocabulary.privacy.min_count) {}

  void read(const model::DataSet& data_set) {
    for (std::size_t i = 0; i < data_set.record.rows.size(); ++i)
      for (const auto& cell : data_set.record.rows[i].cells)
        if (cell.value && data_set.row_schools[i]) read_cell(data_set, i, cell);
  }

 private:
  void read_cell(const model::DataSet& data_set, std::size_t row, const record::Cell& cell) {
    const auto known = subject_.vocabulary.indicators.find(cell.code);
    if (known == subject_.vocabulary.indicators.end()) return;
    if (known->second.unit.value == "pupils" && *cell.value < Decimal::integer(least_)) return;
    const auto [before, is_new] =
        last_.try_emplace(key_of(data_set, row, cell), Seen{&data_set, *cell.value});
    if (is_new) return;
    const auto& former = before->second;
    const auto& school = subject_.municipality.schools[*data_set.row_schools[row]].record;
    if (!is_same_period(former.data_set->record, data_set.record) &&
        is_jump(former.value, *cell.value, known->second.unit.value))
      diagnostics_.report(
          "number/jump", data_set.record.at_cell(cell.mark),
          {cell.code, former.value.to_string(), former.data_set->record.id, cell.value->to_string()},
          school.id + "." + cell.code);
    before->second = {&data_set, *cell.value};
  }

  const Subject& subject_;
  Diagnostics& diagnostics_;
  int least_;  // a smaller count is not repeated in words
  std::map<std::string, Seen> last_;
};

std::set<std::string> names_of(const std::vector<Text>& texts) {
  std::set<std::string> names;
  for (const auto& text : texts) names.insert(text.value);
  return names;
}

bool share_a_school(const model::DataSet& a, const model::DataSet& b) {
  const std::set<std::optional<std::size_t>> schools(a.row_schools.begin(), a.row_schools.end());
  return std::any_of(b.row_schools.begin(), b.row_schools.end(),
                     [&](const auto& school) { return school && schools.contains(school); });
}

// Parts of a table, school by school, in two files are no copies of each other.
bool is_copy(const model::DataSet& a, const model::DataSet& b) {
  return is_same_period(a.record, b.record) &&
         names_of(a.record.indicators) == names_of(b.record.indicators) &&
         names_of(a.record.dimensions) == names_of(b.record.dimensions) && share_a_school(a, b);
}

}  // namespace

void check_jumps(const Subject& subject, Diagnostics& diagnostics) {
  JumpFinder finder(subject, diagnostics);
  for (const auto* data_set : by_period(subject.municipality)) finder.read(*data_set);
}

void check_repeated_data_sets(const Subject& subject, Diagnostics& diagnostics) {
  const auto sorted = by_period(subject.municipality);
  for (std::size_t i = 1; i < sorted.size(); ++i)
    for (std::size_t j = i; j-- > 0 && is_same_period(sorted[j]->record, sorted[i]->record);) {
      if (!is_copy(*sorted[j], *sorted[i])) continue;
      const auto &first = sorted[j]->record, &second = sorted[i]->record;
      diagnostics.report_related("number/repeated-data-set", second.at(second.title.mark),
                                 {{Related::Tie::first, first.at(first.title.mark)}}, {first.id}, "period");
      break;
    }
}

}  // namespace glasnost::check
