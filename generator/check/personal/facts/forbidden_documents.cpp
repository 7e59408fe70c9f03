#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "check/personal/facts/finders.h"
#include "check/personal/words/roles.h"

namespace glasnost::check {
namespace {

// The beginning of a title, word by word: a stem, or `=` and a whole word. What must follow is said by
// `about`.
struct Title {
  enum class About { nothing, children, child };
  std::string_view words;
  About about = About::nothing;
};

constexpr Title titles[] = {
    {"социальн паспорт"},
    {"=список", Title::About::children},
    {"=списки", Title::About::children},
    {"списочн состав"},
    {"=характеристика", Title::About::child},
    {"=характеристики =на", Title::About::children},
    {"заключени =пмпк"},
    {"заключени психолого-"},
    {"индивидуальн образовательн маршрут", Title::About::child},
    {"=иом", Title::About::child},
    {"=план индивидуальн =работы =с", Title::About::child},
    {"классн журнал"},
    {"ведомост оцен"},
    {"ведомост отмет"},
    {"ведомост успеваем"},
    {"табел успеваем"},
    {"лично =дело"},
    {"личн =карта", Title::About::child},
    {"индивидуальн =карта", Title::About::child},
    {"индивидуальн =план", Title::About::child},
    {"индивидуальн учебн =план", Title::About::child},
    {"психолого- =характеристика", Title::About::child},
    {"=акт обследован"},
    {"алфавитн =книга"},
    {"медицинск =карта"},
    {"представлени =на", Title::About::child},
};

// Between the beginning of a line and its title: list marks, a key, quotes, «Приложение 2.»
std::size_t title_start(const Tokens& tokens) {
  std::size_t i = 0;
  while (i < tokens.size()) {
    const Token& token = tokens[i];
    const bool key = (token.is("title") || token.is("kind")) && i + 1 < tokens.size() &&
                     (tokens[i + 1].is(':') || tokens[i + 1].is('"'));
    const bool annex = starts_with(token, "приложени");
    if (key || annex || !token.is_word())
      ++i;
    else
      break;
  }
  return i;
}

// The last token of the title's words at `i`.
std::optional<std::size_t> match_words(const Tokens& tokens, std::size_t i, std::string_view words) {
  std::size_t last = i;
  for (; !words.empty(); ++i) {
    const std::size_t end = words.find(' ');
    const std::string_view word = words.substr(0, end);
    if (i >= tokens.size()) return std::nullopt;
    const bool same = word.starts_with('=') ? tokens[i].is(word.substr(1)) : starts_with(tokens[i], word);
    if (!same) return std::nullopt;
    last = i;
    words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
  }
  return last;
}

bool is_about(const Tokens& tokens, std::size_t after, Title::About about) {
  constexpr std::size_t kWordsBetween = 3;
  if (about == Title::About::nothing) return true;
  for (const RoleMark& mark : role_marks(tokens)) {
    if (mark.first <= after) continue;
    if (mark.first > after + kWordsBetween) return false;
    const bool child = mark.role == Role::pupil || mark.role == Role::kin;
    const bool children = mark.role == Role::pupils || mark.role == Role::family;
    if (child || (children && about == Title::About::children)) return true;
    const bool between = mark.role == Role::grade || mark.role == Role::winner || mark.role == Role::activity;
    if (!between) return false;
  }
  return false;
}

struct Match {
  std::size_t first = 0, last = 0;
};
std::optional<Match> forbidden_title(const Tokens& tokens) {
  const std::size_t start = title_start(tokens);
  for (const Title& title : titles) {
    const auto last = match_words(tokens, start, title.words);
    if (last && is_about(tokens, *last, title.about)) return Match{start, *last};
  }
  return std::nullopt;
}

// A form to fill in, rules about such documents, a chapter on them as a source.
bool is_form(const Tokens& tokens) {
  constexpr std::array<std::string_view, 9> kWords = {"форма", "форму", "образец", "образц",    "шаблон",
                                                      "бланк", "макет", "пример",  "рекомендац"};
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return token.is("как") || std::any_of(kWords.begin(), kWords.end(),
                                          [&](std::string_view stem) { return starts_with(token, stem); });
  });
}

bool is_heading(std::string_view line) {
  const std::size_t start = line.find_first_not_of(" >");
  if (start == std::string_view::npos) return false;
  const std::string_view text = line.substr(start);
  if (text.starts_with('#')) return true;
  const std::size_t end = text.find_last_not_of(" \r");
  return text.starts_with("**") && end != std::string_view::npos && text.substr(0, end + 1).ends_with("**") &&
         end > 3;
}

bool is_title_field(std::string_view field) {
  return field == "title" || field == "kind" || field == "attachments.title" || field == "attachments";
}

// A kind of document about one child that says no more: «характеристика».
bool is_whole_kind(const Tokens& tokens, std::string_view field) {
  if (field != "kind") return false;
  const std::size_t start = title_start(tokens);
  return start + 1 == tokens.size() && (tokens[start].is("характеристика") || tokens[start].is("иом"));
}

// «План работы … (с ФИО обучающихся)»
std::optional<Match> with_names(const Tokens& tokens) {
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i)
    if (tokens[i].is("с") && tokens[i + 1].is("фио") && has_role(tokens[i + 2])) return Match{i, i + 2};
  return std::nullopt;
}

}  // namespace

void find_forbidden_documents(const Tokens& tokens, std::string_view line, const LineContext& context,
                              bool names_pupil, Findings& findings) {
  const bool title_field = is_title_field(context.field);
  std::optional<Match> match = forbidden_title(tokens);
  if (!match && is_whole_kind(tokens, context.field)) match = Match{tokens.size() - 1, tokens.size() - 1};
  if (!match && title_field) match = with_names(tokens);
  if (!match) return;
  const bool titled = title_field || (context.field.empty() && is_heading(line));
  if ((!titled || is_form(tokens)) && !names_pupil) return;
  findings.push_back({PersonalKind::forbidden_document, tokens[match->first].offset,
                      tokens[match->last].end() - tokens[match->first].offset});
}

}  // namespace glasnost::check
