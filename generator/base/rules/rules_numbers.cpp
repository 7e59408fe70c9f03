#include "base/rules/rules.h"

namespace glasnost {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;
constexpr Severity note = Severity::note;

constexpr Rule rules[] = {
    {"number/closed-school", warning,
     "у школы «{0}» есть значения, а по карточке её не стало в {1} году, раньше начала этого периода",
     "проверьте school в строке и поля status и successors в карточке школы; если так в источнике, добавьте "
     "запись в known_issues",
     "the school “{0}” has values, but by its card it ended in {1}, before this period began",
     "check school in the row, and status and successors in the school's card; if the source has it so, add "
     "an entry to known_issues"},
    {"number/closed-school-undated", note,
     "у школы «{0}» есть значения, а по карточке она закрыта; с какого года, не сказано, и проверить период "
     "нельзя",
     "укажите год в карточке школы: successors: [{name: …, event: …, year: …}]",
     "the school “{0}” has values, but its card says closed; the year is not given, so the period cannot be "
     "checked",
     "give the year in the school's card: successors: [{name: …, event: …, year: …}]"},
    {"number/jump", note, "значение показателя {0} резко изменилось: было {1} ({2}), стало {3}",
     "проверьте оба числа; если они верны, ничего делать не нужно",
     "the value of the indicator {0} changed sharply: it was {1} ({2}), now it is {3}",
     "check both numbers; if they are right, nothing needs to be done"},
    {"number/no-improvement", note, "прогноз {0} равен {1}, а уже достигнуто {2}: улучшение не запланировано",
     "проверьте число; если так в источнике, ничего делать не нужно",
     "the forecast {0} is {1}, and {2} is reached already: no improvement is planned",
     "check the number; if the source has it so, nothing needs to be done"},
    {"number/repeated-data-set", warning,
     "за этот период уже есть набор «{0}» с теми же показателями и школами",
     "удалите лишний набор или исправьте period",
     "this period already has the data set “{0}” with the same indicators and schools",
     "delete one of the two, or correct period"},
    {"number/share-above-whole", error, "{0} = {1} больше, чем {2} = {3}, хотя это его часть",
     "проверьте оба числа: часть не бывает больше целого",
     "{0} = {1} is larger than {2} = {3}, although it is a part of it",
     "check both numbers: a part is never larger than the whole"},
    {"number/share-mismatch", warning, "{0} = {1}, но {2} = {3} от {4} = {5} дают другую долю",
     "проверьте три числа; если так в источнике, добавьте запись в known_issues",
     "{0} = {1}, but {2} = {3} of {4} = {5} make another share",
     "check the three numbers; if the source has it so, add an entry to known_issues"},
    {"number/target-against-forecast", warning,
     "целевое значение {0} равно {1}, а прогноз в итоговой строке равен {2}",
     "проверьте оба числа; если так в источнике, добавьте запись в known_issues",
     "the target of {0} is {1}, but the forecast in the total is {2}",
     "check both numbers; if the source has it so, add an entry to known_issues"},
    {"number/total-not-sum", warning, "итог столбца {0} равен {1}, а сумма строк равна {2}",
     "проверьте итог и строки; если так в источнике, добавьте запись в known_issues",
     "the total of the column {0} is {1}, but its rows sum to {2}",
     "check the total and the rows; if the source has it so, add an entry to known_issues"},
    {"number/total-outside-rows", warning,
     "итог столбца {0} равен {1}, а значения строк лежат от {2} до {3}: среднее не выходит за них",
     "проверьте итог и строки; если так в источнике, добавьте запись в known_issues",
     "the total of the column {0} is {1}, but its rows lie from {2} to {3}: no mean is outside of them",
     "check the total and the rows; if the source has it so, add an entry to known_issues"},
    {"privacy/claim-skipped", note,
     "утверждение источника ({0}) затрагивает скрытые значения и проверено не везде",
     "ничего делать не нужно: по скрытым значениям утверждение не проверяется",
     "a claim of the source ({1}) touches hidden values and was not checked everywhere",
     "nothing needs to be done: a claim is not checked over hidden values"},
    {.code = "privacy/head-count",
     .severity = warning,
     .ru = "проценты так точны, что по ним читаются численности групп и малые числа учеников в них",
     .ru_fix = "{0}; если документ уже опубликован в таком виде, решение за издателем: добавьте запись в "
               "known_issues",
     .en = "the percentages are so exact that the sizes of groups and small numbers of pupils in them can be "
           "read back",
     .en_fix = "{1}; if the document is already public in this form, the decision is the publisher's: add an "
               "entry to known_issues",
     .secret = true},
    {.code = "privacy/hidden-cell",
     .severity = note,
     .ru = "значение показателя {0} скрыто: по нему и по остальным числам вычислялось бы скрытое рядом",
     .ru_fix = "ничего делать не нужно; чтобы выбрать самим, что скрыть, отметьте ячейки reason: suppressed",
     .en = "the value of the indicator {0} is hidden: with the other numbers it would tell what is hidden "
           "beside it",
     .en_fix =
         "nothing needs to be done; to choose yourself what is hidden, mark cells with reason: suppressed",
     .secret = true},
    {.code = "privacy/small-complement",
     .severity = error,
     .ru = "{0}: в остатке группы меньше {1} учеников, их легко узнать",
     .ru_fix =
         "скройте значение: {\"value\": null, \"reason\": \"suppressed\"}, в CSV «скрыто»; если его решено "
         "показать, добавьте в файл privacy_accepted: {reason: …, by: …}",
     .en = "{0}: fewer than {1} pupils are left in the rest of the group, and easy to recognise",
     .en_fix =
         "hide the value: {\"value\": null, \"reason\": \"suppressed\"}, in CSV “скрыто”; if it was decided "
         "to show it, add to the file privacy_accepted: {reason: …, by: …}",
     .secret = true},
    {.code = "privacy/small-count",
     .severity = error,
     .ru = "{0}: меньше {1} учеников, их легко узнать",
     .ru_fix =
         "скройте значение: {\"value\": null, \"reason\": \"suppressed\"}, в CSV «скрыто»; если его решено "
         "показать, добавьте в файл privacy_accepted: {reason: …, by: …}",
     .en = "{0}: fewer than {1} pupils, easy to recognise",
     .en_fix =
         "hide the value: {\"value\": null, \"reason\": \"suppressed\"}, in CSV “скрыто”; if it was decided "
         "to show it, add to the file privacy_accepted: {reason: …, by: …}",
     .secret = true},
    {.code = "privacy/small-group",
     .severity = error,
     .ru = "{0}: в группе меньше {1} учеников, и доля говорит о каждом из них",
     .ru_fix =
         "скройте значение: {\"value\": null, \"reason\": \"suppressed\"}, в CSV «скрыто»; если его решено "
         "показать, добавьте в файл privacy_accepted: {reason: …, by: …}",
     .en = "{0}: the group has fewer than {1} pupils, and a share of it speaks of each of them",
     .en_fix =
         "hide the value: {\"value\": null, \"reason\": \"suppressed\"}, in CSV “скрыто”; if it was decided "
         "to show it, add to the file privacy_accepted: {reason: …, by: …}",
     .secret = true},
    {.code = "privacy/small-share",
     .severity = error,
     .ru = "{0}: доля и размер группы вместе дают меньше {1} учеников, их легко узнать",
     .ru_fix = "скройте долю: {\"value\": null, \"reason\": \"suppressed\"}, в CSV «скрыто»; если её решено "
               "показать, добавьте в файл privacy_accepted: {reason: …, by: …}",
     .en = "{0}: the share and the size of the group give fewer than {1} pupils, easy to recognise",
     .en_fix =
         "hide the share: {\"value\": null, \"reason\": \"suppressed\"}, in CSV “скрыто”; if it was decided "
         "to show it, add to the file privacy_accepted: {reason: …, by: …}",
     .secret = true},
    {"privacy/source-file", error,
     "файл «{0}» показал бы то, что скрыто в наборе {1}: он приложен к его источнику",
     "уберите файл или приложите его без скрытых чисел; если его решено показать, добавьте в набор "
     "privacy_accepted: {reason: …, by: …}",
     "the file “{0}” would show what the data set {1} hides: it is attached to its source",
     "take the file away or attach one without the hidden numbers; if it was decided to show it, add to the "
     "data set privacy_accepted: {reason: …, by: …}"},
    {"stated/unknown-column", error, "столбца «{0}» в таблице нет, и проверить утверждение нельзя",
     "напишите одно из имён: {1}", "the table has no column “{0}”, so the claim cannot be checked",
     "write one of these names: {1}"},
};

}  // namespace

std::span<const Rule> number_rules() { return rules; }

}  // namespace glasnost
