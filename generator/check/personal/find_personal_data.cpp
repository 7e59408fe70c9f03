#include <algorithm>

#include "check/personal/facts/finders.h"
#include "check/personal/names/pupils.h"

namespace glasnost::check {
namespace {

// A cell as tokens of the whole line.
struct Cell {
  std::size_t begin = 0, end = 0;
  Column column = Column::other;
};

std::vector<Cell> cells_in(const Tokens& tokens, const LineContext& context) {
  std::vector<Cell> out(1);
  std::size_t index = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (context.delimiter != '|' && tokens[i].is('"')) quoted = !quoted;
    if (!tokens[i].is(context.delimiter) || quoted) continue;
    out.back().end = i;
    if (!(i == 0 && context.delimiter == '|')) ++index;
    out.push_back({i + 1, 0, index < context.columns.size() ? context.columns[index] : Column::other});
  }
  out.front().column = !tokens.empty() && tokens[0].is('|') ? Column::other : context.columns.front();
  if (out.size() > 1 && !tokens.empty() && tokens[0].is('|')) out[1].column = context.columns.front();
  out.back().end = tokens.size();
  return out;
}

Tokens part_of(const Tokens& tokens, const Cell& cell) {
  return Tokens(tokens.begin() + static_cast<std::ptrdiff_t>(cell.begin),
                tokens.begin() + static_cast<std::ptrdiff_t>(cell.end));
}

void find_in(const Tokens& tokens, const LineContext& context, Column column, Findings& findings) {
  Findings names;
  find_pupil_names(tokens, context, column, names);
  findings.insert(findings.end(), names.begin(), names.end());
  find_snils(tokens, context, column, findings);
  find_birth_dates(tokens, context, column, findings);
  find_phones(tokens, context, column, findings);
}

bool has_name(const Findings& findings) {
  return std::any_of(findings.begin(), findings.end(), [](const PersonalFinding& finding) {
    return finding.kind == PersonalKind::pupil_name || finding.kind == PersonalKind::name_list;
  });
}

// A line as tables of numbers have thousands: ASCII without an address, an escape and six digits that stand
// together.
bool is_plain(std::string_view line) {
  constexpr std::string_view kTelling = "@\\&", kBetweenDigits = " -().+/";
  constexpr std::size_t kShortest = 6;  // digits of a passport, a date, a telephone
  std::size_t digits = 0;
  for (const char c : line) {
    if ((c & 0x80) != 0 || kTelling.find(c) != std::string_view::npos) return false;
    if (c >= '0' && c <= '9')
      ++digits;
    else if (kBetweenDigits.find(c) == std::string_view::npos)
      digits = 0;
    if (digits >= kShortest) return false;
  }
  return true;
}

}  // namespace

std::vector<PersonalFinding> find_personal_data(const std::string& line, const LineContext& context) {
  if (context.columns.empty() && is_plain(line)) return {};
  Findings findings;
  const Tokens tokens = tokens_of(line);
  Column whole = Column::other;
  if (context.columns.empty()) {
    find_in(tokens, context, Column::other, findings);
  } else {
    for (const Cell& cell : cells_in(tokens, context))
      find_in(part_of(tokens, cell), context, cell.column, findings);
    const bool passports =
        std::find(context.columns.begin(), context.columns.end(), Column::passport) != context.columns.end();
    if (passports) whole = Column::passport;
  }
  find_passports(tokens, context, whole, findings);
  find_emails(line, tokens, context, whole, findings);
  find_forbidden_documents(tokens, line, context, has_name(findings), findings);
  std::sort(findings.begin(), findings.end(), [](const PersonalFinding& a, const PersonalFinding& b) {
    return a.offset != b.offset ? a.offset < b.offset : a.kind < b.kind;
  });
  return findings;
}

}  // namespace glasnost::check
