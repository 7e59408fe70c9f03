#include <algorithm>

#include "base/time/deadline_words.h"
#include "record/fields/parse_common.h"

namespace glasnost::record {
namespace {

constexpr std::array<std::string_view, 9> kParts = {"h1", "h2", "q1", "q2", "q3", "q4", "t1", "t2", "t3"};

std::optional<Period> school_year(FieldReader& fields, const Text& years) {
  const Text part = fields.word("part", kParts);
  const auto known = parse_school_year(years.value);
  if (!known) return std::nullopt;
  return school_year_period(*known, part.value);
}

std::optional<Period> calendar_year(const Text& year) {
  const auto first = parse_iso_date(year.value + "-01-01");
  if (!first || !wording::is_usual_year(first->year)) return std::nullopt;
  Period period;
  period.kind = PeriodKind::year;
  period.from = *first;
  period.to = {first->year, 12, 31};
  return period;
}

std::optional<Period> days(FieldReader& fields, bool is_range) {
  const DateField from = fields.date(is_range ? "from" : "date");
  const DateField to = is_range ? fields.date("to") : from;
  if (!from.date || !to.date || *to.date < *from.date) return std::nullopt;
  Period period;
  period.kind = is_range ? PeriodKind::range : PeriodKind::date;
  period.from = *from.date;
  period.to = *to.date;
  return period;
}

// Exactly one of the four forms.
std::optional<Period> period_of(FieldReader& fields) {
  const bool has_school_year = fields.has("school_year"), has_year = fields.has("year");
  const bool has_date = fields.has("date"), has_from = fields.has("from");
  const bool has_to = fields.has("to");
  const bool has_range = has_from || has_to;
  if (!has_school_year && fields.has("part")) return std::nullopt;
  if (has_school_year + has_year + has_date + has_range != 1) return std::nullopt;
  if (has_school_year) return school_year(fields, fields.text("school_year"));
  if (has_year) return calendar_year(fields.text("year"));
  return days(fields, has_range);
}

}  // namespace

std::optional<Period> read_period(FieldReader& fields, std::string_view name) {
  const Node* node = fields.take(name);
  if (!node) return std::nullopt;
  std::optional<Period> period;
  std::string words;
  if (node->kind == NodeKind::map) {
    fields.map(name, [&](FieldReader& child) { period = period_of(child); });
  } else {
    const Text text = fields.text_of(*node, name);
    if (text.empty()) return std::nullopt;
    words = text.value;
    period = parse_period(text.value);
  }
  if (!period)
    fields.report("record/bad-period", node->mark, {std::string(name), words}, name);
  else
    period->mark = node->mark;
  return period;
}

}  // namespace glasnost::record
