#include "base/rules/rules.h"

namespace glasnost {
namespace {

constexpr Severity warning = Severity::warning;
constexpr Severity note = Severity::note;

constexpr Rule rules[] = {
    {"deadline/outside-period", warning, "срок «{0}» выходит за период: {1}",
     "проверьте срок и поле period; если так в источнике, добавьте запись в known_issues",
     "the deadline “{0}” leaves the period: {1}",
     "check the deadline and the field period; if the source has it so, add an entry to known_issues"},
    {"measure/before-document", warning,
     "мероприятие начинается ({0}) раньше, чем подписан документ, который утвердил план: {1}",
     "проверьте срок и дату документа; если так в источнике, добавьте запись в known_issues",
     "the measure begins ({0}) before the document that approved the plan was signed: {1}",
     "check the deadline and the document's date; if the source has it so, add an entry to known_issues"},
    {"measure/number-of-section", warning, "номер «{0}» носят и это мероприятие, и раздел «{1}»",
     "дайте одному из них другой номер; если так в источнике, добавьте запись в known_issues",
     "both this measure and the section “{1}” have the number “{0}”",
     "give one of them another number; if the source has it so, add an entry to known_issues"},
    {"measure/repeated-number", warning, "номер «{0}» уже носит мероприятие «{1}» (строка {2})",
     "дайте одному из них другой номер; если так в источнике, добавьте запись в known_issues",
     "the measure “{1}” (line {2}) has the number “{0}” already",
     "give one of them another number; if the source has it so, add an entry to known_issues"},
    {"measure/stale-year", warning, "в плане на {0} назван прошедший год: «{1}»",
     "проверьте год: строка могла остаться от прежнего плана; если так в источнике, добавьте запись в "
     "known_issues",
     "the plan for {0} names a past year: “{1}”",
     "check the year: the row may come from a former plan; if the source has it so, add an entry to "
     "known_issues"},
    {"measure/two-deadlines", warning, "в одной строке несколько сроков: «{0}»",
     "разделите строку так, чтобы у каждого мероприятия был один срок; если так в источнике, добавьте запись "
     "в known_issues",
     "one row has several deadlines: “{0}”",
     "split the row so that each measure has one deadline; if the source has it so, add an entry to "
     "known_issues"},
    {"programme/copied-result", note, "один и тот же результат стоит в таблицах {1} раз: «{0}»", "",
     "one and the same result stands in the tables {1} times: “{0}”", ""},
    {"programme/copied-rows", note, "строки повторяют слово в слово строки других разделов ({0}): {1}", "",
     "rows repeat rows of other sections word for word ({0}): {1}", ""},
    {"programme/empty-cells", note,
     "пустые ячейки в таблицах: срок — {0}, ответственный — {1}, показатель — {2}, результат — {3}; "
     "мероприятий всего {4}",
     "", "empty cells in the tables: deadline {0}, responsible {1}, indicator {2}, result {3}; measures {4}",
     ""},
    {"programme/finance-period", warning,
     "программа рассчитана на {0}, а деньги названы на {1}; не сказано, откуда средства на {2}",
     "проверьте годы; если так в источнике, добавьте запись в known_issues",
     "the programme runs {0}, but its money is named for {1}; nothing says where it comes from in {2}",
     "check the years; if the source has it so, add an entry to known_issues"},
    {"programme/row-order", note, "строки идут не по времени: {0}", "", "rows do not go by time: {0}", ""},
    {"programme/trackable", note,
     "мероприятий {0}, проследить можно {1}; нет времени — {2}, нет ответственного — {3}, нет ни показателя, "
     "ни "
     "результата — {4}",
     "",
     "measures {0}, of which {1} can be tracked; without a time {2}, without a responsible {3}, with neither "
     "indicator nor result {4}",
     ""},
    {"programme/unnumbered-rows", note, "среди пронумерованных строк есть строки без номера: {0}", "",
     "among numbered rows some have no number: {0}", ""},
};

}  // namespace

std::span<const Rule> programme_rules() { return rules; }

}  // namespace glasnost
