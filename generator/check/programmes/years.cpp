#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "base/time/deadline_words.h"
#include "check/prose.h"
#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

using wording::Sign;
using wording::Token;
using Tokens = std::vector<Token>;

bool is_year(const Token& token) { return token.digits == 4 && wording::is_usual_year(token.value); }

bool touches(const Tokens& tokens, std::size_t a, Sign sign) {
  return a < tokens.size() && tokens[a].sign == sign;
}

// A year that is the end of a day («01.02.2019», «1 февраля 2019») or of a number («№ 273/2019»).
bool belongs_to_day(const Tokens& tokens, std::size_t i) {
  if (i == 0) return false;
  const Token& before = tokens[i - 1];
  const bool touched = before.end == tokens[i].begin && (i < 2 || !is_year(tokens[i - 2]));
  return (touched && (before.sign == Sign::dot || before.sign == Sign::slash)) ||
         wording::month_of(before.word) != 0;
}

// «ГИА-2021», «Учитель года – 2021»: the name of an event that comes round each year, with its year; the
// index of its last word.
std::optional<std::size_t> event_before(const Tokens& tokens, std::size_t year) {
  if (!is_year(tokens[year]) || year < 2 || tokens[year - 1].sign != Sign::dash) return std::nullopt;
  const std::size_t name = year - 2;
  const bool is_range = touches(tokens, year + 1, Sign::dash) || touches(tokens, year + 1, Sign::slash);
  if (tokens[name].sign != Sign::word || wording::month_of(tokens[name].word) != 0 || is_range)
    return std::nullopt;
  return name;
}

// The words before it in its clause say that past results are looked at.
bool looks_back(const Tokens& tokens, std::size_t from) {
  constexpr std::string_view kStarts[] = {"итог",    "результат", "анализ", "разбор", "отчет",
                                          "сравнен", "динамик",   "урок",   "опыт",   "проанализ"};
  for (std::size_t i = from; i > 0; --i) {
    const Token& token = tokens[i - 1];
    if (token.sign == Sign::semicolon || token.sign == Sign::dot) return false;
    if (std::any_of(std::begin(kStarts), std::end(kStarts),
                    [&](std::string_view start) { return token.word.starts_with(start); }))
      return true;
  }
  return false;
}

std::string years_words(const Period& period) {
  const std::string from = std::to_string(period.from.year), to = std::to_string(period.to.year);
  return from == to ? from : from + "–" + to;
}

void check_stale_years(const Passage& passage, const Period& period, const model::Municipality& m,
                       Diagnostics& diagnostics) {
  const std::string text = passage.body.plain_text();
  if (text.find("20") == std::string::npos && text.find("19") == std::string::npos) return;
  const Tokens tokens = wording::tokenise(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto name = event_before(tokens, i);
    if (!name || tokens[i].value >= period.from.year || looks_back(tokens, *name)) continue;
    const std::string words = text.substr(tokens[*name].begin, tokens[i].end - tokens[*name].begin);
    diagnostics.report("measure/stale-year", find_in_source(m, passage.header, passage.mark, words),
                       {years_words(period), words}, passage.at);
  }
}

// All years that a text names; a range names those inside too.
std::set<int> years_of(std::string_view text) {
  const Tokens tokens = wording::tokenise(text);
  std::set<int> years;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_year(tokens[i]) || belongs_to_day(tokens, i)) continue;
    const bool is_range = i >= 2 && tokens[i - 1].sign == Sign::dash && is_year(tokens[i - 2]);
    for (int year = is_range ? tokens[i - 2].value : tokens[i].value; year <= tokens[i].value; ++year)
      years.insert(year);
  }
  return years;
}

std::string words_of(const std::vector<int>& years) {
  std::vector<std::string> words;
  for (int year : years) words.push_back(std::to_string(year));
  return join(words, ", ");
}

}  // namespace

void check_years_of_events(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes) {
    const auto& period = programme.record.period;
    if (!period || !period->from.exists() || is_report(programme.record)) continue;
    for_each_cell_text(programme, [&](const Passage& passage) {
      check_stale_years(passage, *period, subject.municipality, diagnostics);
    });
  }
}

void check_finance_period(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes) {
    const auto& record = programme.record;
    if (!record.period || !record.period->from.exists()) continue;
    for (std::size_t i = 0; i < record.passport.size(); ++i) {
      const auto& [label, body] = record.passport[i];
      if (!lower(trim(label.value)).starts_with("финанс")) continue;
      const auto named = years_of(body.plain_text());
      std::vector<int> missing;
      for (int year = record.period->from.year; year <= record.period->to.year; ++year)
        if (!named.contains(year)) missing.push_back(year);
      if (!named.empty() && !missing.empty())
        diagnostics.report(
            "programme/finance-period", record.at(label.mark),
            {years_words(*record.period), words_of({named.begin(), named.end()}), words_of(missing)},
            "passport." + std::to_string(i + 1));
    }
  }
}

}  // namespace glasnost::check
