#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "check/personal/facts/finders.h"
#include "check/personal/names/pupils.h"
#include "check/personal/words/roles.h"

namespace glasnost::check {
namespace {

constexpr std::size_t kNear = 12;  // tokens before a telephone that may say whose it is

// Tokens [first, last] and the digits without the country's code.
struct Phone {
  std::size_t first = 0, last = 0;
  std::string digits;
  bool prefixed = false;  // +7 or 8 before it
};

bool is_separator(const Token& token) {
  return token.is('-') || token.is('(') || token.is(')') || token.is('.');
}

// Groups of digits from token `i`, with no more than blanks, dashes and brackets between them, up to `most`
// digits.
Phone groups_from(const Tokens& tokens, std::size_t i, std::size_t most) {
  Phone phone{i, i, {}, false};
  for (std::size_t at = i; at < tokens.size(); ++at) {
    if (tokens[at].is_number()) {
      if (phone.digits.size() + tokens[at].text.size() > most) break;
      phone.digits += tokens[at].text;
      phone.last = at;
      continue;
    }
    const bool two = at > i && is_separator(tokens[at - 1]) && tokens[at].is('(') == tokens[at - 1].is('(');
    if (!is_separator(tokens[at]) || (two && !tokens[at - 1].is(')'))) break;
  }
  return phone;
}

bool is_glued(const Tokens& tokens, const Phone& phone) {
  if (phone.first > 0 && !tokens[phone.first].gap) {
    const Token& before = tokens[phone.first - 1];
    if (before.is('/') || before.is('=') || before.is('?') || before.is(kNumberSign) || before.is_word())
      return true;
    if ((before.is('-') || before.is('.') || before.is(':')) && phone.first > 1 &&
        tokens[phone.first - 2].is_number())
      return true;
  }
  if (phone.last + 1 >= tokens.size() || tokens[phone.last + 1].gap) return false;
  const Token& after = tokens[phone.last + 1];
  return after.is_number() || after.is('/') || (after.is_word() && after.letters > 0) ||
         ((after.is('-') || after.is(',')) && phone.last + 2 < tokens.size() &&
          tokens[phone.last + 2].is_number() && !tokens[phone.last + 2].gap);
}

// A code of three to five digits, and then at least two groups: no list of years or schools.
bool has_phone_groups(const Tokens& tokens, const Phone& phone) {
  std::size_t groups = 0, first = 0;
  for (std::size_t i = phone.first; i <= phone.last; ++i) {
    if (!tokens[i].is_number()) continue;
    if (++groups == 2) first = tokens[i].text.size();
    if (groups == 1) continue;
    const bool joined =
        tokens[i - 1].is(')') || tokens[i - 1].is('-') || (i < phone.last && tokens[i + 1].is('-'));
    if (tokens[i].text.size() == 1 && !joined) return false;
  }
  return groups == 1 || (first >= 3 && first <= 10);
}

// +7 or 8, and ten digits.
std::optional<Phone> long_phone(const Tokens& tokens, std::size_t i) {
  constexpr std::size_t kDigits = 11;
  Phone phone = groups_from(tokens, i, kDigits);
  if (phone.digits.size() != kDigits || (phone.digits[0] != '7' && phone.digits[0] != '8'))
    return std::nullopt;
  const bool alone = tokens[i].text.size() == 1 || tokens[i].text.size() == kDigits ||
                     (tokens[i].text.size() == 4 && phone.last > i);
  if (!alone || !has_phone_groups(tokens, phone) || is_glued(tokens, phone)) return std::nullopt;
  phone.digits.erase(0, 1);
  phone.prefixed = true;
  return phone;
}

bool says_phone(const Tokens& tokens, std::size_t i) {
  constexpr std::array<std::string_view, 7> kWords = {"тел", "tel", "сот", "моб", "факс", "phone", "позвон"};
  const std::size_t start = back(i, 5);
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view stem) { return any_word(tokens, start, i, stem); });
}

// «(904) 555-66-77» or «2-15-46» behind a word for telephones.
std::optional<Phone> short_phone(const Tokens& tokens, std::size_t i, Column column) {
  if (!says_phone(tokens, i) && column != Column::phone) return std::nullopt;
  Phone phone = groups_from(tokens, i, 10);
  const std::size_t size = phone.digits.size();
  if (is_glued(tokens, phone) || (size != 10 && (size < 5 || size > 7))) return std::nullopt;
  if (size < 10 && phone.first == phone.last && !says_phone(tokens, i)) return std::nullopt;
  return phone;
}

// Words that tell a private telephone, and those of an office or a service.
bool says_private(const Tokens& tokens, std::size_t first, std::size_t last) {
  constexpr std::array<std::string_view, 10> kWords = {"домашн",  "дом",          "личн", "сот", "моб",
                                                       "родител", "представител", "мам",  "пап", "бабушк"};
  for (std::size_t i = first; i < last; ++i) {
    if (tokens[i].is("директор") || starts_with(tokens[i], "школ")) continue;
    const bool named = std::any_of(kWords.begin(), kWords.end(), [&](std::string_view stem) {
      return stem == "дом" || stem == "сот" || stem == "моб" ? tokens[i].is(stem)
                                                             : starts_with(tokens[i], stem);
    });
    if (named) return true;
  }
  return false;
}

bool says_pupil(const Tokens& tokens, std::size_t first, std::size_t last) {
  const Tokens part(tokens.begin() + static_cast<std::ptrdiff_t>(first),
                    tokens.begin() + static_cast<std::ptrdiff_t>(last));
  const auto marks = role_marks(part);
  return std::any_of(marks.begin(), marks.end(), [](const RoleMark& mark) {
    return mark.role == Role::pupil || mark.role == Role::kin || mark.role == Role::family;
  });
}

bool says_office(const Tokens& tokens, std::size_t first, std::size_t last) {
  constexpr std::array<std::string_view, 24> kWords = {
      "прием",  "школ", "отдел", "комитет",    "управлени", "администрац", "справк",    "горяч",
      "довери", "един", "исп",   "исполнител", "директор",  "секретар",    "учреждени", "центр",
      "служб",  "факс", "адрес", "лицей",      "гимнази",   "сад",         "контакт",   "дежурн"};
  for (std::size_t i = first; i < last; ++i)
    if (std::any_of(kWords.begin(), kWords.end(),
                    [&](std::string_view stem) { return starts_with(tokens[i], stem); }))
      return true;
  return false;
}

bool says_hotline(const Tokens& tokens, std::size_t first, std::size_t last) {
  return any_word(tokens, first, last, "горяч") || any_word(tokens, first, last, "довери") ||
         any_word(tokens, first, last, "едд");
}

bool is_contact_field(const LineContext& context, std::string_view name) {
  return field_ends_with(context.field, name) || field_ends_with(context.field, "fax");
}

bool has_pupil_column(const LineContext& context) {
  return std::any_of(context.columns.begin(), context.columns.end(),
                     [](Column column) { return column == Column::pupils || column == Column::pupil_names; });
}

bool is_private_phone(const Tokens& tokens, const Phone& phone, const LineContext& context, Column column) {
  const std::size_t start = back(phone.first, kNear);
  if (phone.first > 0 && any_word(tokens, back(phone.first, 2), phone.first, "phone")) return false;
  if (has_pupil_column(context) || says_private(tokens, start, phone.first) ||
      says_pupil(tokens, start, phone.first))
    return !says_hotline(tokens, start, phone.first);
  const bool free_call = phone.digits.size() == 10 && phone.digits.starts_with("800");
  if (free_call || says_hotline(tokens, start, phone.first)) return false;
  if (phone.digits.size() == 10 && phone.digits[0] == '9') return true;
  if (phone.digits.size() < 10) return false;
  return column != Column::phone && !says_office(tokens, start, phone.first) &&
         !says_phone(tokens, phone.first);
}

// ---- mail

bool is_address_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
         c == '-' || c == '+' || c == '%';
}

std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

bool is_free_provider(std::string_view domain) {
  constexpr std::array<std::string_view, 20> kDomains = {
      "mail.ru",  "yandex.ru",      "ya.ru",        "gmail.com",   "bk.ru",
      "inbox.ru", "list.ru",        "rambler.ru",   "yandex.com",  "icloud.com",
      "vk.com",   "outlook.com",    "hotmail.com",  "internet.ru", "ro.ru",
      "lenta.ru", "autorambler.ru", "myrambler.ru", "yahoo.com",   "xmail.ru"};
  return std::find(kDomains.begin(), kDomains.end(), domain) != kDomains.end();
}

bool is_office_name(std::string_view name) {
  constexpr std::array<std::string_view, 35> kWords = {
      "school",  "shkol", "shcool", "sosh",  "oosh", "soch", "gimn",  "gymn", "lice",
      "lyce",    "lits",  "mbou",   "mkou",  "mou",  "mdou", "mbdou", "dou",  "sad",
      "komitet", "admin", "info",   "priem", "uo-",  "uo.",  "uo_",   "rono", "obr",
      "edu",     "imc",   "metod",  "otdel", "cdt",  "ddt",  "centr", "sch"};
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](auto word) { return name.find(word) != std::string_view::npos; });
}

bool is_domain(std::string_view domain) {
  const std::size_t dot = domain.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || domain.size() - dot < 3) return false;
  return std::all_of(domain.begin() + static_cast<std::ptrdiff_t>(dot) + 1, domain.end(),
                     [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

void find_phones(const Tokens& tokens, const LineContext& context, Column column, Findings& findings) {
  if (is_contact_field(context, "phone") || field_ends_with(context.field, "inn") ||
      field_ends_with(context.field, "ogrn") || field_ends_with(context.field, "oktmo"))
    return;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool bracket = tokens[i].is('(') && i + 1 < tokens.size() && tokens[i + 1].is_number();
    if (!tokens[i].is_number() && !bracket) continue;
    std::optional<Phone> phone = bracket ? std::nullopt : long_phone(tokens, i);
    if (!phone) phone = short_phone(tokens, i, column);
    if (!phone) continue;
    if (is_private_phone(tokens, *phone, context, column))
      findings.push_back({PersonalKind::phone, tokens[phone->first].offset,
                          tokens[phone->last].end() - tokens[phone->first].offset});
    i = phone->last;
  }
}

void find_emails(std::string_view line, const Tokens& tokens, const LineContext& context, Column column,
                 Findings& findings) {
  if (field_ends_with(context.field, "email")) return;
  for (std::size_t at = line.find('@'); at != std::string_view::npos; at = line.find('@', at + 1)) {
    std::size_t first = at, last = at + 1;
    while (first > 0 && (is_address_character(line[first - 1]) || (line[first - 1] & 0x80) != 0)) --first;
    while (last < line.size() && is_address_character(line[last])) ++last;
    while (last > at && line[last - 1] == '.') --last;
    const std::string domain = ascii_lower(line.substr(at + 1, last - at - 1));
    if (first == at || !is_domain(domain)) continue;
    const std::string name = ascii_lower(line.substr(first, at - first));
    const auto token = std::lower_bound(tokens.begin(), tokens.end(), first,
                                        [](const Token& t, std::size_t offset) { return t.offset < offset; });
    const auto index = static_cast<std::size_t>(token - tokens.begin());
    if (any_word(tokens, back(index, 2), index, "email")) continue;
    const bool beside_pupil = has_pupil_column(context) || says_pupil(tokens, back(index, kNear), index);
    if (beside_pupil || (is_free_provider(domain) && !is_office_name(name) && column != Column::officials))
      findings.push_back({PersonalKind::email, first, last - first});
  }
}

}  // namespace glasnost::check
