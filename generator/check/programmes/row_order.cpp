#include <algorithm>

#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

constexpr std::size_t kFewest = 5;      // dated rows in which an order can be seen
constexpr std::size_t kMost = 2000;     // rows: the search is quadratic
constexpr std::size_t kExceptions = 3;  // where more than a third is out of order, the order is not of time

// A row with the days of its deadline.
struct Dated {
  const record::Measure* measure = nullptr;
  Date from, to;
};

bool is_dated(const Deadline& deadline) {
  constexpr DeadlineKind kKinds[] = {DeadlineKind::date,       DeadlineKind::date_list,
                                     DeadlineKind::date_range, DeadlineKind::month,
                                     DeadlineKind::month_list, DeadlineKind::month_range};
  return deadline.from && deadline.to &&
         std::find(std::begin(kKinds), std::end(kKinds), deadline.kind) != std::end(kKinds);
}

std::vector<Dated> dated_rows_of(const model::Section& section) {
  std::vector<Dated> rows;
  for (const auto& measure : section.measures)
    if (is_dated(measure.deadline))
      rows.push_back({&measure.record, *measure.deadline.from, *measure.deadline.to});
  return rows;
}

// The search for the longest order of rows: one in which a day can be chosen in each row so that no day is
// earlier than the one above.
class OrderSearch {
 public:
  explicit OrderSearch(const std::vector<Dated>& rows) : rows_(rows) {
    for (std::size_t row = 0; row < rows.size(); ++row)
      for (std::size_t length = ends_.size() + 1; length-- > 0;) extend(length, row);
  }

  // The rows of that order.
  std::vector<bool> members() const {
    std::vector<bool> members(rows_.size());
    for (std::size_t at = ends_.empty() ? kNone : ends_.back().step; at != kNone; at = steps_[at].previous)
      members[steps_[at].row] = true;
    return members;
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  struct Step {
    std::size_t row, previous;
  };
  struct End {
    Date day;  // the earliest on which an order of this length can end
    std::size_t step;
  };

  // Puts a row behind the best order of `length` rows, where it ends earlier than the best of one more.
  void extend(std::size_t length, std::size_t row) {
    const Date day = length == 0 ? rows_[row].from : std::max(rows_[row].from, ends_[length - 1].day);
    const bool is_longest = length == ends_.size();
    if (rows_[row].to < day || (!is_longest && ends_[length].day <= day)) return;
    steps_.push_back({row, length == 0 ? kNone : ends_[length - 1].step});
    if (is_longest) ends_.emplace_back();
    ends_[length] = {day, steps_.size() - 1};
  }

  const std::vector<Dated>& rows_;
  std::vector<Step> steps_;
  std::vector<End> ends_;  // for each length, from 1
};

std::vector<const record::Measure*> rows_out_of_order(const std::vector<Dated>& rows) {
  const auto members = OrderSearch(rows).members();
  std::vector<const record::Measure*> out;
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (!members[i]) out.push_back(rows[i].measure);
  return out;
}

}  // namespace

void check_row_order(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes)
    for (const auto& section : programme.sections) {
      const auto rows = dated_rows_of(section);
      if (rows.size() < kFewest || rows.size() > kMost) continue;
      const auto late = rows_out_of_order(rows);
      if (late.empty() || late.size() * kExceptions > rows.size()) continue;
      std::vector<std::string> names;
      for (const auto* measure : late) names.push_back(name_of(*measure));
      diagnostics.report("programme/row-order", programme.record.at(late.front()->mark), {join(names, ", ")},
                         late.front()->anchor);
    }
}

}  // namespace glasnost::check
