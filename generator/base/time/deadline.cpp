#include "base/time/deadline.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>

#include "base/text/text.h"
#include "base/time/deadline_days.h"
#include "base/time/deadline_forms.h"

namespace glasnost {

namespace {

using wording::Cursor;
using wording::Sign;
using wording::Token;

constexpr std::size_t kLongestWording = 500;  // bytes; what is longer is no deadline

// In the order of DeadlineKind.
constexpr std::string_view kTokens[] = {
    "date",          "date_list",      "date_range",  "by_date",          "month",
    "month_list",    "month_range",    "year",        "year_list",        "year_range",
    "annual_window", "calendar_year",  "school_year", "each_school_year", "school_year_start",
    "quarter",       "school_quarter", "frequency",   "continuous",       "by_schedule",
    "by_plan",       "on_event",       "relative",    "composite",        "none",
    "text",          "invalid"};
static_assert(std::size(kTokens) == static_cast<std::size_t>(DeadlineKind::invalid) + 1);

Deadline unparsed() {
  Deadline deadline;
  deadline.kind = DeadlineKind::text;
  deadline.issues.emplace_back("deadline/unparsed");
  return deadline;
}

bool is_modifier(const Deadline& part) {
  constexpr DeadlineKind kModifiers[] = {DeadlineKind::frequency, DeadlineKind::continuous,
                                         DeadlineKind::by_schedule, DeadlineKind::by_plan,
                                         DeadlineKind::on_event};
  return std::find(std::begin(kModifiers), std::end(kModifiers), part.kind) != std::end(kModifiers);
}

void add_issues(Deadline& deadline, const std::vector<std::string>& issues) {
  for (const std::string& issue : issues) {
    const bool known =
        std::find(deadline.issues.begin(), deadline.issues.end(), issue) != deadline.issues.end();
    if (!known) deadline.issues.push_back(issue);
  }
}

// The clauses that name days, as one deadline.
Deadline join_spans(std::vector<Deadline> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  const auto all_are = [&parts](DeadlineKind kind) {
    return std::all_of(parts.begin(), parts.end(),
                       [kind](const Deadline& part) { return part.kind == kind; });
  };
  Deadline joined;
  joined.kind = DeadlineKind::composite;
  if (all_are(DeadlineKind::date)) joined.kind = DeadlineKind::date_list;
  if (all_are(DeadlineKind::month)) joined.kind = DeadlineKind::month_list;
  std::vector<DaySpan> spans;
  for (const Deadline& part : parts) {
    if (part.dates.empty()) spans.push_back({part.from, part.to});
    spans.insert(spans.end(), part.dates.begin(), part.dates.end());
    if (part.after) joined.after = part.after;
    add_issues(joined, part.issues);
  }
  wording::set_spans(joined, std::move(spans));
  return joined;
}

// «в течение года по графику …»: the first modifier gives the kind, the others what they know.
Deadline join_modifiers(std::vector<Deadline> modifiers) {
  Deadline joined = std::move(modifiers.front());
  for (std::size_t i = 1; i < modifiers.size(); ++i) {
    if (modifiers[i].kind == joined.kind) {
      Deadline composite;
      composite.kind = DeadlineKind::composite;
      return composite;
    }
    if (!joined.every) joined.every = modifiers[i].every;
    if (joined.owner.empty()) joined.owner = modifiers[i].owner;
  }
  return joined;
}

Deadline join(std::vector<Deadline> parts) {
  const auto is_kind = [&parts](DeadlineKind kind) {
    return std::any_of(parts.begin(), parts.end(),
                       [kind](const Deadline& part) { return part.kind == kind; });
  };
  if (is_kind(DeadlineKind::invalid)) return wording::impossible_deadline();
  if (parts.size() > 1 && is_kind(DeadlineKind::text)) return unparsed();
  const auto split = std::stable_partition(parts.begin(), parts.end(), is_modifier);
  std::vector<Deadline> spans(std::make_move_iterator(split), std::make_move_iterator(parts.end()));
  parts.erase(split, parts.end());
  if (parts.empty()) return join_spans(std::move(spans));
  Deadline joined = join_modifiers(std::move(parts));
  if (spans.empty()) return joined;
  Deadline days = join_spans(std::move(spans));
  joined.from = days.from;
  joined.to = days.to;
  joined.dates = std::move(days.dates);
  add_issues(joined, days.issues);
  return joined;
}

bool accept_separator(Cursor& cursor) {
  for (const Sign sign : {Sign::dot, Sign::comma, Sign::semicolon, Sign::open, Sign::close}) {
    if (cursor.accept(sign)) return true;
  }
  return cursor.position() > 0 && cursor.accept("и");
}

std::optional<Deadline> parse_clause(Cursor& cursor, const DeadlineContext& context) {
  using namespace wording;
  return first_of({parse_relative, parse_annual, parse_each_school_year, parse_frequency, parse_continuous,
                   parse_schedule, parse_span, parse_horizon, parse_event},
                  cursor, context);
}

Deadline parse_clauses(Cursor cursor, const DeadlineContext& context) {
  std::vector<Deadline> parts;
  for (;;) {
    while (accept_separator(cursor)) {
    }
    if (cursor.at_end()) break;
    auto part = parse_clause(cursor, context);
    if (!part) return unparsed();
    parts.push_back(std::move(*part));
  }
  return parts.empty() ? unparsed() : join(std::move(parts));
}

bool is_blank_or_dash(const std::vector<Token>& tokens) {
  return std::all_of(tokens.begin(), tokens.end(),
                     [](const Token& token) { return token.sign == Sign::dash; });
}

}  // namespace

std::string_view token_of(DeadlineKind kind) { return kTokens[static_cast<std::size_t>(kind)]; }

Deadline parse_deadline(std::string_view text, const DeadlineContext& context) {
  Deadline deadline;
  if (text.size() > kLongestWording || !is_utf8(text)) {
    deadline = unparsed();
  } else {
    const std::vector<Token> tokens = wording::tokenise(text);
    if (!is_blank_or_dash(tokens)) deadline = parse_clauses(Cursor(text, tokens), context);
  }
  deadline.text = std::string(text);
  return deadline;
}

}  // namespace glasnost
