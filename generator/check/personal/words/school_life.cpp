#include "check/personal/words/school_life.h"

#include <algorithm>
#include <array>

namespace glasnost::check {
namespace {

constexpr std::array<std::string_view, 70> kStems = {
    "посеща",   "кружк",    "кружок",  "секци",    "динамик", "задолжен",   "аттестован",  "пересда",
    "балл",     "двойк",    "тройк",   "четверк",  "пятерк",  "неуспева",   "успеваемост", "отметк",
    "четверт",  "аттестат", "медал",   "грамот",   "диплом",  "похвальн",   "пропуск",     "пропущен",
    "прогул",   "опоздан",  "учет",    "кдн",      "пдн",     "перевод",    "зачислен",    "отчислен",
    "исключен", "прибыти",  "выбыти",  "перевест", "адаптац", "справил",    "справля",     "порог",
    "чтени",    "чтец",     "читател", "лучш",     "апелляц", "соревнован", "сборн",       "команд",
    "капитан",  "юны",      "инвалид", "опек",     "сирот",   "многодетн",  "малообеспеч", "неполн",
    "льгот",    "риск",     "дефицит", "дневник",  "каникул", "впр",        "огэ",         "егэ",
    "гиа",      "стипенди", "рисун",   "сочинени", "заболе",  "болезн"};

bool is_mark_in_quotes(const Tokens& tokens, std::size_t i) {
  if (i + 2 >= tokens.size() || !(tokens[i].is(kOpenQuote) || tokens[i].is('"'))) return false;
  const Token& digit = tokens[i + 1];
  const Token& close = tokens[i + 2];
  return digit.is_number() && digit.text.size() == 1 && digit.text >= "2" && digit.text <= "5" &&
         (close.is(kCloseQuote) || close.is('"'));
}

// «класса» without a number, «следующий класс»
bool is_class(const Token& token) {
  return token.is("класс") || token.is("класса") || token.is("классе") || token.is("кл");
}

bool is_place_won(const Tokens& tokens, std::size_t i) {
  return (tokens[i].is("место") || tokens[i].is("места") || tokens[i].is("местом")) && i > 0 &&
         (tokens[i - 1].is_number() || tokens[i - 1].caps || tokens[i - 1].letters == 1);
}

}  // namespace

bool tells_of_school_life(const Tokens& tokens, std::size_t i) {
  const Token& token = tokens[i];
  if (!token.is_word()) return is_mark_in_quotes(tokens, i);
  if (is_class(token) || is_place_won(tokens, i)) return true;
  return std::any_of(kStems.begin(), kStems.end(),
                     [&](std::string_view stem) { return token.text.starts_with(stem); });
}

}  // namespace glasnost::check
