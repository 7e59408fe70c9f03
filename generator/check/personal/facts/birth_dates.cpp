#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "check/personal/facts/finders.h"
#include "check/personal/names/name_spans.h"
#include "check/personal/names/pupils.h"

namespace glasnost::check {
namespace {

constexpr int kOldestPerson = 1930;
constexpr int kOldestPupil = 1996;  // of «родился», which stands beside great names, too
constexpr int kFirstPupilYear = 2000, kLastPupilYear = 2019;  // of a date right behind a name

// A date or a year: tokens [first, last].
struct Day {
  std::size_t first = 0, last = 0;
  int year = 0;
  bool whole = false;  // with day and month
};

int number(const Token& token) {
  constexpr std::size_t kMostDigits = 4;
  return token.is_number() && token.text.size() <= kMostDigits ? std::stoi(token.text) : -1;
}
bool is_at(const Tokens& tokens, std::size_t i, char mark) { return i < tokens.size() && tokens[i].is(mark); }

int full_year(const Token& token) {
  const int value = number(token);
  if (token.text.size() == 4) return value;
  if (token.text.size() != 2 || value < 0) return -1;
  return value < 30 ? 2000 + value : 1900 + value;
}

bool is_month_word(const Token& token) {
  constexpr std::array<std::string_view, 12> kMonths = {"января",   "февраля", "марта",  "апреля",
                                                        "мая",      "июня",    "июля",   "августа",
                                                        "сентября", "октября", "ноября", "декабря"};
  return token.is_word() && std::find(kMonths.begin(), kMonths.end(), token.text) != kMonths.end();
}

bool is_day(int day, int month) { return day >= 1 && day <= 31 && month >= 1 && month <= 12; }

// 05.03.2010, 5-3-2010, 05/03/10, 2010-03-05, 5 марта 2010
std::optional<Day> day_at(const Tokens& tokens, std::size_t i) {
  if (i + 2 < tokens.size() && is_month_word(tokens[i + 1]) && tokens[i + 2].text.size() == 4 &&
      number(tokens[i]) > 0)
    return Day{i, i + 2, number(tokens[i + 2]), true};
  if (i + 4 >= tokens.size()) return std::nullopt;
  const Token& mark = tokens[i + 1];
  if (!(mark.is('.') || mark.is('-') || mark.is('/')) || !tokens[i + 3].is(mark.mark)) return std::nullopt;
  const int a = number(tokens[i]), b = number(tokens[i + 2]);
  if (tokens[i].text.size() == 4 && is_day(number(tokens[i + 4]), b)) return Day{i, i + 4, a, true};
  const int year = full_year(tokens[i + 4]);
  if (!is_day(a, b) || year < 0) return std::nullopt;
  return Day{i, i + 4, year, true};
}

std::optional<Day> day_or_year_at(const Tokens& tokens, std::size_t i) {
  if (!tokens[i].is_number()) return std::nullopt;
  if (const auto day = day_at(tokens, i)) return day;
  if (tokens[i].text.size() == 4) return Day{i, i, number(tokens[i]), false};
  return std::nullopt;
}

// «г.р.», «г. р.», «года рождения»
bool is_said_behind(const Tokens& tokens, std::size_t i) {
  if (i + 2 < tokens.size() && tokens[i].is("г") && is_at(tokens, i + 1, '.') && tokens[i + 2].is("р"))
    return true;
  if (i < tokens.size() && tokens[i].is("гр")) return true;
  return any_word(tokens, i, i + 3, "рождени") || any_word(tokens, i, i + 2, "рожд");
}

// «дата рождения», «рожд.», «д.р.»
bool is_said_before(const Tokens& tokens, std::size_t i) {
  const std::size_t start = back(i, 6);
  if (any_word(tokens, start, i, "рожд") || any_word(tokens, start, i, "birth")) return true;
  for (std::size_t k = start; k + 1 < i; ++k) {
    if (tokens[k].is("род") && tokens[k + 1].is('.')) return true;
    if (k + 2 < i && tokens[k].is("д") && tokens[k + 1].is('.') && tokens[k + 2].is("р")) return true;
  }
  return false;
}

bool is_anniversary(const Tokens& tokens, std::size_t i) {
  return any_word(tokens, back(i, 6), i, "день") || any_word(tokens, back(i, 6), i, "дня") ||
         any_word(tokens, back(i, 6), i, "дню");
}

bool is_born_word(const Tokens& tokens, std::size_t i) {
  return any_word(tokens, back(i, 5), i, "родил") || any_word(tokens, back(i, 5), i, "рожден");
}

class BirthDates {
 public:
  BirthDates(const Tokens& tokens, const LineContext& context, Column column)
      : tokens_(tokens), context_(context), column_(column) {}

  void find(Findings& findings) {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const auto day = day_or_year_at(tokens_, i);
      if (!day) continue;
      if (is_of_birth(*day))
        findings.push_back({PersonalKind::birth_date, tokens_[day->first].offset,
                            tokens_[day->last].end() - tokens_[day->first].offset});
      i = day->last;
    }
  }

 private:
  bool is_of_birth(const Day& day) {
    if (day.year < kOldestPerson) return false;
    if (column_ == Column::birth) return true;
    const bool said = is_said_behind(tokens_, day.last + 1) ||
                      (is_said_before(tokens_, day.first) && !is_anniversary(tokens_, day.first));
    if (said)
      return day.whole || names_somebody() ||
             (day.year >= kFirstPupilYear && name_before(day, true) != nullptr);
    if (!day.whole) return false;
    if (is_born_word(tokens_, day.first)) return day.year >= kOldestPupil;
    return day.year >= kFirstPupilYear && day.year <= kLastPupilYear && is_right_behind_name(day);
  }

  bool names_somebody() {
    if (!named_) named_ = names_private_person(tokens_, context_);
    return *named_;
  }

  // «Кузнецов Дима (12.07.2011)», «Иванов Пётр Сергеевич, 05.03.2010», «Попова Ася 09.12.2010»
  bool is_right_behind_name(const Day& day) {
    if (is_official_field(context_.field) || context_.company == Company::officials) return false;
    const bool marked = is_marked(day);
    const NameSpan* name = name_before(day, marked);
    if (name == nullptr || !name->full) return false;
    return (marked || !name->patronymic) && names_somebody();
  }

  bool is_marked(const Day& day) const {
    return day.first > 0 && (tokens_[day.first - 1].is('(') || tokens_[day.first - 1].is(',') ||
                             tokens_[day.first - 1].is('-'));
  }

  // The name that ends right before the day, or before the mark that stands there.
  const NameSpan* name_before(const Day& day, bool marked) {
    if (day.first < (marked ? 2U : 1U)) return nullptr;
    const std::size_t last = day.first - (marked ? 2 : 1);
    if (!names_) names_ = find_names(tokens_);
    const auto name = std::lower_bound(names_->begin(), names_->end(), last,
                                       [](const NameSpan& n, std::size_t token) { return n.last < token; });
    return name != names_->end() && name->last == last ? &*name : nullptr;
  }

  const Tokens& tokens_;
  const LineContext& context_;
  Column column_;
  std::optional<bool> named_;
  std::optional<std::vector<NameSpan>> names_;
};

}  // namespace

void find_birth_dates(const Tokens& tokens, const LineContext& context, Column column, Findings& findings) {
  BirthDates(tokens, context, column).find(findings);
}

}  // namespace glasnost::check
