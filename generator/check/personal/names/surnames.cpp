#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "check/personal/names/word_shapes.h"

namespace glasnost::check {
namespace {

constexpr std::size_t kLetter = 2;  // bytes of a Cyrillic letter

using Words = std::unordered_set<std::string_view>;

Words words_of(std::string_view list) {
  Words out;
  while (!list.empty()) {
    const std::size_t end = list.find(' ');
    if (end != 0) out.insert(list.substr(0, end));
    list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
  }
  return out;
}

template <std::size_t N>
bool ends_with_any(std::string_view word, const std::array<std::string_view, N>& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return word.ends_with(e); });
}

constexpr std::array<std::string_view, 3> kPossessive = {"ов", "ев", "ин"};
constexpr std::array<std::string_view, 11> kPossessiveEndings = {"",   "а", "у",  "ым",  "е", "ой",
                                                                 "ою", "ы", "ых", "ыми", "ом"};
constexpr std::array<std::string_view, 12> kAdjective = {"ский", "ского", "скому", "ским",  "ском", "ская",
                                                         "скую", "ской",  "цкий",  "цкого", "цкая", "цкой"};
constexpr std::array<std::string_view, 13> kOther = {"енко", "швили", "дзе", "чук", "чука", "чуку", "ян",
                                                     "яну",  "яна",   "ько", "йко", "юк",   "щук"};

// The last part of a double surname.
std::string_view last_part(std::string_view word) {
  const std::size_t hyphen = word.rfind('-');
  return hyphen == std::string_view::npos ? word : word.substr(hyphen + 1);
}

bool has_possessive_shape(std::string_view word) {
  for (const std::string_view ending : kPossessiveEndings) {
    if (!word.ends_with(ending)) continue;
    const std::string_view stem = word.substr(0, word.size() - ending.size());
    if (stem.size() >= 4 * kLetter && ends_with_any(stem, kPossessive)) return true;
  }
  return false;
}

}  // namespace

bool is_surname_shape(std::string_view word) {
  const std::string_view part = last_part(word);
  if (has_possessive_shape(part)) return true;
  return part.size() >= 5 * kLetter && (ends_with_any(part, kAdjective) || ends_with_any(part, kOther));
}

bool is_nominative_surname(std::string_view word) {
  constexpr std::array<std::string_view, 10> kEndings = {"ов",  "ев",   "ин",   "ова",  "ева",
                                                         "ина", "ский", "ская", "цкий", "енко"};
  return is_surname_shape(word) && ends_with_any(word, kEndings);
}

bool is_family_surname(std::string_view word) {
  constexpr std::array<std::string_view, 7> kEndings = {"ых", "их", "овы", "евы", "ины", "овым", "евым"};
  return word.size() >= 5 * kLetter && ends_with_any(word, kEndings);
}

bool is_saintly(std::string_view word) {
  constexpr std::array<std::string_view, 16> kStems = {
      "свят", "велик", "преподобн", "благоверн", "княз", "княг",  "цар",   "корол",
      "дед",  "дядя",  "граф",      "импера",    "брат", "герой", "героя", "герое"};
  return std::any_of(kStems.begin(), kStems.end(),
                     [&](std::string_view stem) { return word.starts_with(stem); });
}

bool is_adjective_surname(std::string_view word) {
  constexpr std::array<std::string_view, 11> kEndings = {"ый", "ий", "ого", "ому", "ым", "ом",
                                                         "ой", "ая", "ую",  "ых",  "их"};
  return word.size() >= 5 * kLetter && ends_with_any(word, kEndings) && !is_saintly(word);
}

bool is_common_word(std::string_view word) {
  static const Words words = words_of(
      "лодейное лодейного лодейному лодейном картина картины картину картине машина половина причина вершина "
      "дисциплина медицина величина старшина мужчина женщина община витрина долина плотина равнина глубина "
      "основа "
      "голова обнова столова гражданин господин магазин термин "
      "в на по для от до из за к о об с со у и а но при без под над между среди или не ни что как где это "
      "все каждый "
      "имя фамилия отчество класс школа лицей гимназия отдел комитет управление министерство администрация "
      "район "
      "область край республика город приложение таблица рисунок раздел глава пункт часть статья закон приказ "
      "распоряжение письмо протокол справка отчет план программа проект работа урок занятие тема цель задача "
      "итоги "
      "результаты анализ мониторинг январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь "
      "декабрь "
      "понедельник вторник среда четверг пятница суббота воскресенье россия рф фио снилс дата место год "
      "всего итого "
      "награжден награждена награждены победитель победители призер призеры участник участники лауреат "
      "финалист "
      "сдал сдала сдали решили слушали выступили присутствовали категория группа центр дворец дом клуб "
      "кружок "
      "команда конкурс олимпиада фестиваль турнир акция день неделя праздник память музей библиотека фонд "
      "совет "
      "номинация звание грамота диплом медаль русский родной английский немецкий литература математика "
      "алгебра "
      "геометрия физика химия биология история география обществознание информатика технология музыка изо "
      "обж "
      "огэ егэ впр гиа");
  return words.contains(word);
}

bool is_place_name(std::string_view word) {
  static const Words words = words_of(
      "лодейного сергиева сергиеве тихвин тихвина тихвину тихвине ростов ростова ростове саратов саратова "
      "псков пскова пскове тамбов "
      "тамбова "
      "иваново иванова азов азова чехов киров кирова кирове пушкин пушкина пушкине калинин калинина королев "
      "королева "
      "гатчина гатчины гатчине пикалево пикалева самара волхов волхова волхове гдов шуя калуга украина "
      "украины "
      "серпухов серпухова дмитров дмитрова днепров ярцево хутор берлин берлина");
  return words.contains(word);
}

}  // namespace glasnost::check
