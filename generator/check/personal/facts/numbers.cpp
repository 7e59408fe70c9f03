#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "check/personal/facts/finders.h"

namespace glasnost::check {
namespace {

constexpr std::size_t kSnilsDigits = 11;

bool has_snils_checksum(std::string_view digits) {
  constexpr std::string_view kLastWithoutChecksum = "001001998";
  if (digits.size() != kSnilsDigits || digits.substr(0, 9) <= kLastWithoutChecksum) return false;
  int sum = 0;
  for (int i = 0; i < 9; ++i) sum += (digits[static_cast<std::size_t>(i)] - '0') * (9 - i);
  const int expected = sum % 101 == 100 ? 0 : sum % 101;
  return expected == (digits[9] - '0') * 10 + (digits[10] - '0');
}

bool is_digits(const Tokens& tokens, std::size_t i, std::size_t length) {
  return i < tokens.size() && tokens[i].is_number() && tokens[i].text.size() == length;
}

// A part of an address or of a longer number.
bool is_joined(const Tokens& tokens, std::size_t first, std::size_t last) {
  if (first > 0 && !tokens[first].gap) {
    const Token& before = tokens[first - 1];
    if (before.is_word() || before.is('/') || before.is('=') || before.is('.')) return true;
    if (before.is('-') && !before.gap && first > 1 && !tokens[first - 2].is('|')) return true;
  }
  if (last + 1 >= tokens.size() || tokens[last + 1].gap) return false;
  const Token& after = tokens[last + 1];
  if (after.is_word() || after.is('/')) return true;
  return after.is('-') && last + 2 < tokens.size() && !tokens[last + 2].gap && tokens[last + 2].is_number();
}

// The next group of a number behind token `i`: after a blank or a dash.
std::optional<std::size_t> next_group(const Tokens& tokens, std::size_t i) {
  if (i + 1 >= tokens.size()) return std::nullopt;
  if (tokens[i + 1].is_number()) return i + 1;
  if (tokens[i + 1].is('-') && i + 2 < tokens.size() && tokens[i + 2].is_number()) return i + 2;
  return std::nullopt;
}

// The last token of a grouped number (3-3-3-2) that begins at `i`.
std::optional<std::size_t> grouped_snils(const Tokens& tokens, std::size_t i) {
  constexpr std::array<std::size_t, 4> kGroups = {3, 3, 3, 2};
  std::string digits;
  std::size_t at = i;
  for (std::size_t g = 0; g < kGroups.size(); ++g) {
    if (g > 0) {
      const auto next = next_group(tokens, at);
      if (!next) return std::nullopt;
      at = *next;
    }
    if (!is_digits(tokens, at, kGroups[g])) return std::nullopt;
    digits += tokens[at].text;
  }
  return has_snils_checksum(digits) && !is_joined(tokens, i, at) ? std::optional(at) : std::nullopt;
}

bool says_snils(const Tokens& tokens, std::size_t i) {
  return any_word(tokens, back(i, 5), i, "снилс") || any_word(tokens, back(i, 5), i, "snils") ||
         any_word(tokens, back(i, 5), i, "страхов");
}

// Other things that eleven digits may be: a telephone, an OKTMO, an account.
bool says_other_number(const Tokens& tokens, std::size_t i) {
  constexpr std::array<std::string_view, 19> kWords = {
      "октмо", "окато", "инн",   "огрн",   "уин",     "кбк",   "тел",    "сот",     "моб",  "факс",
      "счет",  "код",   "oktmo", "реестр", "извещен", "номер", "закупк", "кадастр", "phone"};
  if (i > 0 && (tokens[i - 1].is(kNumberSign) || tokens[i - 1].is('+'))) return true;
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view stem) { return any_word(tokens, back(i, 4), i, stem); });
}

bool is_plain_snils(const Tokens& tokens, std::size_t i, Column column) {
  if (!is_digits(tokens, i, kSnilsDigits) || !has_snils_checksum(tokens[i].text)) return false;
  if (column == Column::snils || says_snils(tokens, i)) return true;
  const char first = tokens[i].text.front();
  return first != '7' && first != '8' && !says_other_number(tokens, i) && !is_joined(tokens, i, i);
}

bool is_number_field(std::string_view field) {
  constexpr std::array<std::string_view, 7> kFields = {"inn",    "ogrn",        "oktmo",  "phone",
                                                       "number", "number_text", "website"};
  return std::any_of(kFields.begin(), kFields.end(), [&](auto name) { return field_ends_with(field, name); });
}

void add(PersonalKind kind, const Tokens& tokens, std::size_t first, std::size_t last, Findings& findings) {
  findings.push_back({kind, tokens[first].offset, tokens[last].end() - tokens[first].offset});
}

// Skips what may stand between a series and a number: № , «номер», a bar between two cells.
std::size_t skip_number_word(const Tokens& tokens, std::size_t i) {
  while (i < tokens.size() &&
         (tokens[i].is(kNumberSign) || tokens[i].is("номер") || tokens[i].is("n") || tokens[i].is('|') ||
          tokens[i].is(',') || tokens[i].is(';') || tokens[i].is(':')))
    ++i;
  return i;
}

// Ten digits in one or two or three groups, from token `i`; the last token.
std::optional<std::size_t> passport_digits(const Tokens& tokens, std::size_t i) {
  if (is_digits(tokens, i, 10)) return i;
  std::size_t next = i + 1;
  if (is_digits(tokens, i, 2) && is_digits(tokens, i + 1, 2))
    next = i + 2;
  else if (!is_digits(tokens, i, 4))
    return std::nullopt;
  next = skip_number_word(tokens, next);
  return is_digits(tokens, next, 6) ? std::optional(next) : std::nullopt;
}

bool says_passport(const Tokens& tokens, std::size_t first, std::size_t last) {
  for (std::size_t i = back(first, 8); i < first; ++i)
    if (starts_with(tokens[i], "паспорт") || starts_with(tokens[i], "passport")) return true;
  const bool series =
      any_word(tokens, back(first, 4), first, "серия") || any_word(tokens, back(first, 4), first, "серии");
  return series && last > first && tokens[last].text.size() == 6;
}

// «II-АК № 654321»
std::optional<std::size_t> birth_certificate(const Tokens& tokens, std::size_t i) {
  const Token& token = tokens[i];
  std::size_t next = i + 1;
  if (!token.is_word() || !token.initial_capital) return std::nullopt;
  const std::size_t hyphen = token.text.find('-');
  std::string roman = token.text.substr(0, hyphen);
  if (roman.find_first_not_of("ivxlх") != std::string::npos) return std::nullopt;  // also a Cyrillic х
  if (hyphen == std::string::npos || token.text.size() - hyphen != 5) return std::nullopt;
  next = skip_number_word(tokens, next);
  return is_digits(tokens, next, 6) ? std::optional(next) : std::nullopt;
}

}  // namespace

bool field_ends_with(std::string_view field, std::string_view name) {
  return field == name || (field.ends_with(name) && field[field.size() - name.size() - 1] == '.');
}

bool any_word(const Tokens& tokens, std::size_t first, std::size_t last, std::string_view stem) {
  for (std::size_t i = first; i < last && i < tokens.size(); ++i)
    if (starts_with(tokens[i], stem)) return true;
  return false;
}

void find_snils(const Tokens& tokens, const LineContext& context, Column column, Findings& findings) {
  if (is_number_field(context.field)) return;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].is_number()) continue;
    std::optional<std::size_t> last = grouped_snils(tokens, i);
    if (!last && is_plain_snils(tokens, i, column)) last = i;
    if (!last) continue;
    add(PersonalKind::snils, tokens, i, *last, findings);
    i = *last;
  }
}

void find_passports(const Tokens& tokens, const LineContext& context, Column column, Findings& findings) {
  if (is_number_field(context.field)) return;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    std::optional<std::size_t> last = birth_certificate(tokens, i);
    if (!last && tokens[i].is_number()) {
      last = passport_digits(tokens, i);
      if (last && column != Column::passport && !says_passport(tokens, i, *last)) last.reset();
    }
    if (!last) continue;
    add(PersonalKind::passport, tokens, i, *last, findings);
    i = *last;
  }
}

}  // namespace glasnost::check
