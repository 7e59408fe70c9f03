#include "base/rules/rules.h"

namespace glasnost {
namespace {

constexpr Severity warning = Severity::warning;
constexpr Severity note = Severity::note;

constexpr Rule rules[] = {
    {"assignment/without-point", note, "не сказано, какой пункт документа даёт поручение «{0}»",
     "добавьте в поручение point: номер пункта, как он стоит в тексте",
     "nothing says which point of the document gives the assignment “{0}”",
     "add to the assignment point: the label of the point as it stands in the text"},
    {"cycle/school-steps", note,
     "{0}: из десяти шагов управленческого цикла школа подтверждает {1} ({2}); не опубликовано: {3}",
     "шаг подтверждает документ, программа или мониторинг этой школы с полем cycle",
     "{0} proves {1} of the ten steps of the management cycle ({4}); not published: {5}",
     "a step is proved by a document, programme or monitoring programme of the school with the field cycle"},
    {"cycle/steps", note,
     "из десяти шагов управленческого цикла подтверждено {0} ({1}); не опубликовано: {2}",
     "шаг подтверждает документ, программа или мониторинг с полем cycle или заголовок программы",
     "{0} of the ten steps of the management cycle are proved ({3}); not published: {4}",
     "a step is proved by a document, programme or monitoring programme with the field cycle, or by a "
     "heading "
     "of a programme"},
    {"deadline/before-document", warning, "срок «{0}» кончился раньше, чем подписан сам документ ({1})",
     "проверьте срок и дату документа; если так в источнике, добавьте запись в known_issues",
     "the deadline “{0}” was over before the document itself was signed ({1})",
     "check the deadline and the document's date; if the source has it so, add an entry to known_issues"},
    {"document/cited-otherwise", warning, "в словах ссылки стоит {0}, а в карточке этого документа {1}",
     "исправьте слова ссылки или карточку {2}; если так в источнике, добавьте запись в known_issues",
     "the words of the link say {0}, but the card of the document says {1}",
     "mend the words of the link or the card {2}; if the source has it so, add an entry to known_issues"},
    {"document/date-contradiction", warning, "документ от {0} {1}, который вышел позже его: {2}",
     "проверьте обе даты; если так в источнике, добавьте запись в known_issues",
     "the document of {0} refers ({3}) to one that came out after it: {2}",
     "check both dates; if the source has it so, add an entry to known_issues"},
    {"document/no-control", note, "не указано, кто контролирует исполнение документа",
     "добавьте control: с полями post и name, или control: signatory, если контроль за тем, кто подписал",
     "nothing says who sees to it that the document is carried out",
     "add control: with the fields post and name, or control: signatory where the signatory does"},
    {"document/no-signatory", note, "не указано, кто подписал документ",
     "добавьте signed_by: с полями post и name", "nothing says who signed the document",
     "add signed_by: with the fields post and name"},
    {"document/number-order", warning, "№{0} не подходит к дате {1}: по дате его соседи {2}, по номеру — {3}",
     "сверьте номер и дату с бумагой: чаще всего перепутан месяц или одна цифра; если так в источнике, "
     "добавьте запись в known_issues",
     "№{0} does not fit the date {1}: its neighbours by date are {2}, by number {3}",
     "compare number and date with the paper: mostly the month or one digit is wrong; if the source has it "
     "so, add an entry to known_issues"},
    {"document/relation-cycle", warning, "документы опираются друг на друга по кругу: {0}",
     "более ранний документ не может опираться на более поздний: исправьте одну из этих связей (relations)",
     "documents rest on one another in a circle: {0}",
     "an earlier document cannot rest on a later one: mend one of these relations"},
    {"document/repealed-cited", warning,
     "документ опирается как на действующий на тот, который уже отменён: {0}; отменил: {1}",
     "сошлитесь на действующий документ; если так в источнике, добавьте запись в known_issues",
     "the document rests on one that was no longer in force: {0}; repealed by: {1}",
     "refer to the document in force; if the source has it so, add an entry to known_issues"},
    {"document/unknown-point", warning, "сказано «{0}», но пункта {1} в документе нет; пункты: {2}",
     "исправьте номер; если так в источнике, добавьте запись в known_issues",
     "the text says “{0}”, but the document has no point {1}; its points: {2}",
     "mend the number; if the source has it so, add an entry to known_issues"},
    {"school/unmatched-name", warning, "школы «{0}» в этом муниципалитете нет{1}",
     "проверьте номер и название; если школу зовут и так, добавьте это название в aliases её файла",
     "this municipality has no school “{0}”{1}",
     "check the number and the name; if the school is called so too, add the name to aliases in its file"},
};

}  // namespace

std::span<const Rule> document_rules() { return rules; }

}  // namespace glasnost
