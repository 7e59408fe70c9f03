#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

#include "check/personal/personal.h"
#include "check/personal/words/roles.h"

namespace glasnost::check {
namespace {

constexpr std::array<std::string_view, 17> kPupilFacts = {
    "математик", "чтени",   "алгебр",  "русск", "класс",   "балл",   "оценк", "отметк", "адрес",
    "диагноз",   "пропуск", "возраст", "групп", "родител", "итогов", "годов", "медал"};
constexpr std::array<std::string_view, 9> kOfficialFacts = {
    "должност", "стаж", "категори", "образовани", "квалификац", "разряд", "звани", "нагрузк", "аттестац"};
// Of these, what no table of pupils has.
constexpr std::array<std::string_view, 5> kPosts = {"должност", "стаж", "квалификац", "нагрузк", "аттестац"};

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
    if (child && mark.first == 0 && words_in(tokens) <= (mark.subject ? 6U : 2U)) return Column::pupils;
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
  bool pupil_facts = false, official_facts = false, posts = false;
  for (const std::string& header : headers) {
    const Tokens tokens = tokens_of(header);
    const auto marks = role_marks(tokens);
    const Column people = people_column(tokens, marks);
    const auto fact = fact_column(tokens);
    out.push_back(is_person(people) || !fact ? people : *fact);
    pupil_facts = pupil_facts || out.back() == Column::birth || out.back() == Column::pupil_names ||
                  (!is_person(out.back()) && any_token(tokens, kPupilFacts));
    official_facts = official_facts || any_token(tokens, kOfficialFacts);
    posts = posts || any_token(tokens, kPosts);
  }
  const bool pupils = pupil_facts && !official_facts;
  for (Column& column : out)
    if (column == Column::people && (pupils || posts))
      column = posts ? Column::officials : Column::pupil_names;
  return out;
}

// «Список 5 «А» класса», «Состав класса»
bool lists_a_class(const Tokens& tokens, const std::vector<RoleMark>& marks) {
  constexpr std::array<std::string_view, 3> kLists = {"список", "списочн", "состав"};
  if (!any_token(tokens, kLists)) return false;
  const bool one = std::any_of(tokens.begin(), tokens.end(), [](const Token& t) { return t.is("класса"); });
  return one || std::any_of(marks.begin(), marks.end(),
                            [](const RoleMark& mark) { return mark.role == Role::grade; });
}

// What several pupils mean in a heading: «Ученики 5 класса», against «Ответственные за подготовку учеников».
Company company_of_pupils(const Tokens& tokens, const RoleMark& mark, const RoleMark& first) {
  constexpr std::array<std::string_view, 4> kLists = {"список", "перечень", "сведения", "данные"};
  const bool list = !tokens.empty() && begins_one_of(tokens.front(), kLists);
  if (first.role == Role::official && !first.many && !mark.head) return Company::officials;
  return mark.governed && !list ? Company::unknown : Company::pupils;
}

Company company_of(std::string_view text) {
  const Tokens tokens = tokens_of(text);
  const auto marks = role_marks(tokens);
  const auto has = [&](Role role) {
    return std::any_of(marks.begin(), marks.end(), [&](const RoleMark& m) { return m.role == role; });
  };
  if (has(Role::cited)) return Company::officials;
  for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
    if (mark->role == Role::official) return Company::officials;
    if (mark->role == Role::pupil_verb) return Company::pupils;
    if (mark->role == Role::pupil || mark->role == Role::pupils || mark->role == Role::kin ||
        mark->role == Role::family)
      return company_of_pupils(tokens, *mark, marks.front());
  }
  const bool contest = has(Role::winner) || has(Role::olympiad);
  const bool pupils = contest && (has(Role::grade) || (has(Role::winner) && has(Role::olympiad)));
  return pupils || lists_a_class(tokens, marks) ? Company::pupils : Company::unknown;
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
