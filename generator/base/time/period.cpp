#include "base/text/text.h"
#include "base/time/date.h"
#include "base/time/deadline_days.h"
#include "base/time/deadline_forms.h"
#include "base/time/deadline_words.h"

namespace glasnost {

namespace {

using wording::Cursor;

constexpr std::size_t kLongestPeriod = 200;  // bytes

std::string school_year_text(int first) { return std::to_string(first) + '/' + std::to_string(first + 1); }

std::optional<PeriodKind> kind_of(const Deadline& days) {
  switch (days.kind) {
    case DeadlineKind::year:
      return PeriodKind::year;
    case DeadlineKind::year_range:
    case DeadlineKind::date_range:
      return PeriodKind::range;
    case DeadlineKind::school_year:
      return PeriodKind::school_year;
    case DeadlineKind::date:
      return PeriodKind::date;
    default:
      return std::nullopt;
  }
}

bool is_usual(const Date& date) { return date.exists() && wording::is_usual_year(date.year); }

// "2021-09-01..2022-05-31"
std::optional<Period> parse_iso_range(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return std::nullopt;
  const auto from = parse_iso_date(trim(text.substr(0, dots)));
  const auto to = parse_iso_date(trim(text.substr(dots + 2)));
  if (!from || !to || !is_usual(*from) || !is_usual(*to) || *to < *from) return std::nullopt;
  Period period;
  period.from = *from;
  period.to = *to;
  return period;
}

std::optional<Period> parse_words(std::string_view text) {
  const auto tokens = wording::tokenise(text);
  Cursor cursor(text, tokens);
  const auto days = wording::first_of({wording::parse_school_year, wording::parse_years, wording::parse_days},
                                      cursor, DeadlineContext{});
  if (!days || !days->from || !days->to) return std::nullopt;
  cursor.accept(wording::Sign::dot);
  const auto kind = kind_of(*days);
  if (!kind || !cursor.at_end()) return std::nullopt;
  Period period;
  period.kind = *kind;
  period.from = *days->from;
  period.to = *days->to;
  if (*kind == PeriodKind::school_year) period.school_year = school_year_text(period.from.year);
  return period;
}

}  // namespace

std::optional<std::string> parse_school_year(std::string_view text) {
  if (text.size() > kLongestPeriod) return std::nullopt;
  const auto tokens = wording::tokenise(text);
  const Cursor cursor(text, tokens);
  const bool joined =
      cursor.peek(1).sign == wording::Sign::slash || cursor.peek(1).sign == wording::Sign::dash;
  const bool sized =
      tokens.size() == 3 && cursor.is_number(4) && (cursor.is_number(4, 2) || cursor.is_number(2, 2));
  if (!joined || !sized || !wording::is_usual_year(cursor.peek().value)) return std::nullopt;
  const int first = cursor.peek().value;
  const int modulus = cursor.is_number(2, 2) ? 100 : 10000;
  if (cursor.peek(2).value != (first + 1) % modulus) return std::nullopt;
  return school_year_text(first);
}

Period school_year_period(const std::string& school_year, std::string part) {
  Period period;
  period.kind = PeriodKind::school_year;
  period.school_year = school_year;
  period.part = std::move(part);
  if (const auto known = parse_school_year(school_year)) {
    const int first = wording::tokenise(*known).front().value;
    period.school_year = *known;
    period.from = {first, 9, 1};
    period.to = {first + 1, 8, 31};
  }
  return period;
}

std::optional<Period> parse_period(std::string_view text) {
  if (text.size() > kLongestPeriod || !is_utf8(text)) return std::nullopt;
  auto period = parse_iso_range(text);
  if (!period) period = parse_words(text);
  if (period) period->text = trim(text);
  return period;
}

}  // namespace glasnost
