#include <algorithm>

#include "base/time/deadline_days.h"
#include "base/time/deadline_forms.h"
#include "base/time/deadline_words.h"

namespace glasnost::wording {

namespace {

using Rhythm = std::optional<Every> (*)(Cursor&);

Every once_in(std::string unit) {
  Every every;
  every.unit = std::move(unit);
  return every;
}

// «5 числа», «5-го числа»
bool accept_day_of_month(Cursor& cursor) {
  return accept_ordinal(cursor).has_value() && cursor.accept_any({"числа", "число"});
}

bool accept_each_month(Cursor& cursor) {
  return cursor.accept_all({"каждого", "месяца"}) || cursor.accept("ежемесячно");
}

// «до 5 числа каждого месяца»
std::optional<Every> day_of_each_month(Cursor& cursor) {
  cursor.accept("до");
  if (!accept_day_of_month(cursor) || !accept_each_month(cursor)) return std::nullopt;
  return once_in("month");
}

// «ежемесячно», «ежемесячно до 5 числа»
std::optional<Every> by_adverb(Cursor& cursor) {
  struct Adverb {
    std::string_view word, unit;
  };
  constexpr Adverb kAdverbs[] = {{"ежедневно", "day"},
                                 {"еженедельно", "week"},
                                 {"ежемесячно", "month"},
                                 {"ежеквартально", "quarter"},
                                 {"ежегодно", "year"}};
  const std::string_view word = cursor.peek().word;
  const auto* found = std::find_if(std::begin(kAdverbs), std::end(kAdverbs),
                                   [&](const Adverb& adverb) { return adverb.word == word; });
  if (found == std::end(kAdverbs)) return std::nullopt;
  cursor.skip();
  const std::size_t end = cursor.position();
  cursor.accept(Sign::comma);
  cursor.accept("до");
  if (accept_day_of_month(cursor))
    cursor.accept_all({"каждого", "месяца"});
  else
    cursor.reset(end);
  return once_in(std::string(found->unit));
}

bool accept_at_least(Cursor& cursor) {
  const bool negated = cursor.accept_all({"не", "менее"}) || cursor.accept_all({"не", "реже"});
  if (negated) cursor.accept("чем");
  return negated || cursor.accept("минимум");
}

// «не менее 1 раза в 3 года», «раз в год»
std::optional<Every> times_in_unit(Cursor& cursor) {
  Every every;
  every.at_least = accept_at_least(cursor);
  every.times = accept_count(cursor).value_or(1);
  if (!cursor.accept_any({"раз", "раза"})) return std::nullopt;
  if (!accept_during(cursor) && !cursor.accept_any({"в", "во", "за"})) return std::nullopt;
  every.span = accept_count(cursor).value_or(1);
  const auto unit = accept_unit(cursor);
  if (!unit) return std::nullopt;
  every.unit = *unit;
  return every;
}

// «каждую четверть», «каждые 2 недели», «каждый понедельник»
std::optional<Every> each_unit(Cursor& cursor) {
  cursor.accept_any({"в", "во"});
  if (!cursor.accept_any({"каждый", "каждую", "каждое", "каждые", "каждая"})) return std::nullopt;
  if (const int weekday = weekday_of(cursor.peek().word)) {
    cursor.skip();
    cursor.accept_any({"месяца", "недели"});
    Every every = once_in("week");
    every.weekday = weekday;
    return every;
  }
  const int span = accept_count(cursor).value_or(1);
  const auto unit = accept_unit(cursor);
  if (!unit) return std::nullopt;
  Every every = once_in(*unit);
  every.span = span;
  return every;
}

// «1,3-я суббота месяца»
std::optional<Every> nth_weekdays(Cursor& cursor) {
  Every every = once_in("month");
  do {
    const auto nth = accept_ordinal(cursor);
    if (!nth || *nth > 5 || every.nth.size() == 5) return std::nullopt;
    every.nth.push_back(*nth);
  } while (cursor.accept(Sign::comma) || cursor.accept("и"));
  every.weekday = weekday_of(cursor.peek().word);
  if (every.weekday == 0) return std::nullopt;
  cursor.skip();
  cursor.accept("каждого");
  if (!cursor.accept("месяца")) return std::nullopt;
  every.times = static_cast<int>(every.nth.size());
  return every;
}

// «по субботам»
std::optional<Every> on_weekdays(Cursor& cursor) {
  if (!cursor.accept("по")) return std::nullopt;
  const std::string_view word = cursor.peek().word;
  Every every = once_in("week");
  every.weekday = weekday_of(word);
  if (every.weekday == 0 || !(word.ends_with("ам") || word.ends_with("ям"))) return std::nullopt;
  cursor.skip();
  return every;
}

}  // namespace

std::optional<Deadline> parse_frequency(Cursor& cursor, const DeadlineContext&) {
  constexpr Rhythm kRhythms[] = {by_adverb,    times_in_unit, each_unit,
                                 nth_weekdays, on_weekdays,   day_of_each_month};
  const std::size_t start = cursor.position();
  for (const Rhythm rhythm : kRhythms) {
    if (auto every = rhythm(cursor)) {
      Deadline deadline;
      deadline.kind = DeadlineKind::frequency;
      deadline.every = std::move(every);
      return deadline;
    }
    cursor.reset(start);
  }
  return std::nullopt;
}

std::optional<Deadline> parse_annual(Cursor& cursor, const DeadlineContext& context) {
  if (!cursor.accept("ежегодно")) return std::nullopt;
  if (!cursor.accept(Sign::comma)) cursor.accept(Sign::open);
  cursor.accept_any({"в", "во"});
  const auto items = accept_items(cursor);
  if (!items || items->size() > 1) return std::nullopt;
  const Item& item = items->front();
  if (is_impossible(*items)) return impossible_deadline();
  const bool dated = !item.first.years.empty() || is_open(item) || (item.last && !item.last->years.empty());
  if (dated) return std::nullopt;
  Deadline deadline;
  deadline.kind = DeadlineKind::annual_window;
  deadline.every = once_in("year");
  set_spans(deadline, annual_spans(item, context));
  return deadline;
}

std::optional<Deadline> parse_continuous(Cursor& cursor, const DeadlineContext&) {
  const bool found = cursor.accept("постоянно") || cursor.accept_all({"на", "постоянной", "основе"}) ||
                     cursor.accept_all({"в", "постоянном", "режиме"});
  if (!found) return std::nullopt;
  Deadline deadline;
  deadline.kind = DeadlineKind::continuous;
  return deadline;
}

}  // namespace glasnost::wording
