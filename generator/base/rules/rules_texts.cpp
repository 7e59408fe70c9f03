#include "base/rules/rules.h"

namespace glasnost {
namespace {

constexpr Severity warning = Severity::warning;

constexpr Rule rules[] = {
    {"text/broken-word", warning, "слово разорвано переносом: «{0}»",
     "напишите слово слитно: {1}; если так в источнике, добавьте запись в known_issues",
     "a word is broken by a hyphen: “{0}”",
     "write it in one: {1}; if the source has it so, add an entry to known_issues",
     "так распознаётся перенос в конце строки; разорванное слово не найдёт поиск",
     "so a hyphen at the end of a line is recognised; the search does not find a broken word"},
    {"text/digit-in-word", warning, "в слове «{0}» цифра стоит на месте буквы",
     "сверьте слово с источником и впишите букву; если так в источнике, добавьте запись в known_issues",
     "a digit stands for a letter in the word “{0}”",
     "compare the word with the source and type the letter; if the source has it so, add an entry to "
     "known_issues"},
    {"text/excel-error", warning, "вместо значения стоит сообщение Excel «{0}»",
     "исправьте формулу в Excel и перенесите значение заново; если так в источнике, добавьте запись в "
     "known_issues",
     "a message of Excel stands for the value: “{0}”",
     "repair the formula in Excel and copy the value anew; if the source has it so, add an entry to "
     "known_issues"},
    {"text/invisible-character", warning,
     "внутри текста стоит невидимый знак {0} (мягкий перенос или пробел нулевой ширины)",
     "удалите этот знак: сотрите и наберите слово заново",
     "an invisible character {0} stands in the text (a soft hyphen or a blank of no width)",
     "delete the character: erase the word and type it anew",
     "слово с таким знаком не найти ни поиском по сайту, ни на странице",
     "a word with such a character is found neither by the search nor on the page"},
    {"text/letter-in-number", warning, "в числе «{0}» буква стоит на месте цифры",
     "сверьте число с источником и впишите цифру; если так в источнике, добавьте запись в known_issues",
     "a letter stands for a digit in the number “{0}”",
     "compare the number with the source and type the digit; if the source has it so, add an entry to "
     "known_issues"},
    {"text/mixed-alphabets", warning, "в слове «{0}» смешаны русские и латинские буквы: {2} здесь {1}",
     "сотрите эти буквы и наберите их в раскладке остального слова",
     "the word “{0}” mixes Russian and Latin letters: {3} here: {1}",
     "erase these letters and type them in the alphabet of the other ones",
     "на вид слово обычное, но поиск его не найдёт, а программа экранного доступа прочтёт по буквам",
     "the word looks right, but the search does not find it, and a screen reader spells it"},
    {"text/private-character", warning,
     "вместо знака {0} читатель увидит пустой квадрат: он есть только в шрифте Symbol или Wingdings",
     "замените его обычным знаком: дефисом, тире или галочкой ✓",
     "readers see an empty box for the character {0}: only the fonts Symbol or Wingdings have it",
     "put a usual sign in its place: a hyphen, a dash or ✓"},
};

}  // namespace

std::span<const Rule> text_rules() { return rules; }

}  // namespace glasnost
