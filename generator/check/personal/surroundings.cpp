#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

#include "check/personal/personal.h"
#include "check/personal/words/roles.h"

namespace glasnost::check {
namespace {

constexpr std::array<std::string_view, 13> kPupilFacts = {
    "класс",   "балл",  "оценк",   "отметк", "адрес", "диагноз", "пропуск",
    "возраст", "групп", "родител", "итогов", "годов", "медал"};
constexpr std::array<std::string_view, 9> kOfficialFacts = {
    "должност", "стаж", "категори", "образовани", "квалификац", "разряд", "звани", "нагрузк", "аттестац"};

bool begins_one_of(const Token& token, std::span<const std::string_view> stems) {
  return std::any_of(stems.begin(), stems.end(),
                     [&](std::string_view stem) { return starts_with(token, stem); });
}

bool any_token(const Tokens& tokens, std::span<const std::string_view> stems) {
  return std::any_of(tokens.begin(), tokens.end(),
                     [&](const Token& token) { return begins_one_of(token, stems); });
}

std::size_t words_in(const Tokens& tokens) {
  return static_cast<std::size_t>(
      std::count_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.is_word(); }));
}

bool names_people(const Tokens& tokens) {
  std::string letters;
  for (const Token& token : tokens) {
    if (token.is("фио") || token.is("фи") || starts_with(token, "фамили") || token.is("имя")) return true;
    if (token.is_word() && token.letters == 1) letters += token.text;
  }
  return letters.starts_with("фи");
}

// «Дата рождения», «Телефон», «СНИЛС»: columns of facts about a person.
std::optional<Column> fact_column(const Tokens& tokens) {
  constexpr std::array<std::string_view, 4> kPhone = {"телефон", "тел", "сотов", "контакт"};
  constexpr std::array<std::string_view, 3> kEmail = {"e-mail", "email", "почт"};
  constexpr std::array<std::string_view, 2> kBirth = {"рожден", "birth"};
  const bool born =
      std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.is("рожд"); });
  constexpr std::array<std::string_view, 2> kPassport = {"паспорт", "сери"};
  if (tokens.size() >= 3 && tokens[0].is("д") && tokens[2].is("р")) return Column::birth;
  if (born || any_token(tokens, kBirth)) {
    constexpr std::array<std::string_view, 1> kCertificate = {"свидетельств"};
    return any_token(tokens, kCertificate) ? Column::passport : Column::birth;
  }
  constexpr std::array<std::string_view, 2> kSnils = {"снилс", "snils"};
  if (any_token(tokens, kSnils)) return Column::snils;
  if (any_token(tokens, kEmail)) return Column::email;
  if (any_token(tokens, kPhone)) return Column::phone;
  if (any_token(tokens, kPassport) && words_in(tokens) <= 4) return Column::passport;
  return std::nullopt;
}

Column people_column(const Tokens& tokens, const std::vector<RoleMark>& marks) {
  const bool people = names_people(tokens);
  for (const RoleMark& mark : marks) {
    if (mark.role == Role::official || mark.role == Role::cited || mark.role == Role::activity)
      return Column::officials;
    const bool child = mark.role == Role::pupil || mark.role == Role::pupils || mark.role == Role::kin ||
                       mark.role == Role::family;
    if (child && people) return Column::pupil_names;
    if (child && mark.first == 0 && words_in(tokens) <= 2) return Column::pupils;
    if (mark.role == Role::winner && mark.first == 0 && words_in(tokens) <= 2) return Column::people;
  }
  return people ? Column::people : Column::other;
}

bool is_person(Column column) {
  return column == Column::people || column == Column::pupils || column == Column::pupil_names;
}

}  // namespace

std::vector<Column> columns_of(const std::vector<std::string>& headers) {
  std::vector<Column> out;
  bool pupil_facts = false, official_facts = false;
  for (const std::string& header : headers) {
    const Tokens tokens = tokens_of(header);
    const auto marks = role_marks(tokens);
    const Column people = people_column(tokens, marks);
    const auto fact = fact_column(tokens);
    out.push_back(is_person(people) || !fact ? people : *fact);
    pupil_facts = pupil_facts || out.back() == Column::birth || out.back() == Column::pupil_names ||
                  (!is_person(out.back()) && any_token(tokens, kPupilFacts));
    official_facts = official_facts || any_token(tokens, kOfficialFacts);
  }
  const bool pupils = pupil_facts && !official_facts;
  for (Column& column : out)
    if (column == Column::people && pupils) column = Column::pupil_names;
  return out;
}

Company company_of(std::string_view text) {
  const Tokens tokens = tokens_of(text);
  const auto marks = role_marks(tokens);
  bool winner = false, grade = false, olympiad = false;
  const bool cited =
      std::any_of(marks.begin(), marks.end(), [](const RoleMark& m) { return m.role == Role::cited; });
  if (cited) return Company::officials;
  for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
    switch (mark->role) {
      case Role::official:
        return Company::officials;
      case Role::cited:
      case Role::activity:
        break;
      case Role::pupil:
      case Role::pupils:
      case Role::kin:
      case Role::family: {
        constexpr std::array<std::string_view, 4> kLists = {"список", "перечень", "сведения", "данные"};
        const bool list = !tokens.empty() && begins_one_of(tokens.front(), kLists);
        return mark->governed && !list ? Company::unknown : Company::pupils;
      }
      case Role::winner:
        winner = true;
        break;
      case Role::grade:
        grade = true;
        break;
      case Role::olympiad:
        olympiad = true;
        break;
      case Role::pupil_verb:
        return Company::pupils;
    }
  }
  return winner && (grade || olympiad) ? Company::pupils : Company::unknown;
}

std::vector<std::string> cells_of(std::string_view row, char delimiter) {
  std::vector<std::string> out(1);
  bool quoted = false;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const char c = row[i];
    if (delimiter == '|' && c == '\\' && i + 1 < row.size()) {
      out.back() += row[i++];
      out.back() += row[i];
      continue;
    }
    if (delimiter != '|' && c == '"') quoted = !quoted;
    if (c == delimiter && !quoted)
      out.emplace_back();
    else
      out.back() += c;
  }
  if (delimiter == '|') {
    const bool open = out.front().find_first_not_of(" \t") == std::string::npos;
    if (open && out.size() > 1) out.erase(out.begin());
    if (out.size() > 1 && out.back().find_first_not_of(" \t\r") == std::string::npos) out.pop_back();
  }
  return out;
}

}  // namespace glasnost::check
