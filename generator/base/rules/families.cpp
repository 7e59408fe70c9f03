#include "base/rules/rules.h"

namespace glasnost {
namespace {

constexpr Family families_by_name[] = {
    {"anchor", "ссылка на такой якорь привела бы читателя не туда",
     "a link to such an anchor would lead to the wrong place"},
    {"assignment", "поручение показывают рядом с его пунктом; без пункта читатель не узнает, кто это поручил",
     "an assignment is shown beside its point; without the point nobody can see who ordered it"},
    {"attachment", "на странице была бы ссылка на файл, которого нет",
     "the page would link to a file that does not exist"},
    {"csv", "таблицу читают по столбцам: сдвинутая или пустая ячейка стала бы чужим числом",
     "a table is read by its columns: a shifted or empty cell would become somebody else's number"},
    {"cycle", "по шагам цикла видно, что сделано с результатами школ и чего ещё нет",
     "the steps of the cycle show what was done about the schools' results, and what is still missing"},
    {"data-set", "у одной школы стало бы два разных значения, и неясно, какое верно",
     "a school would have two values, and nobody could say which is right"},
    {"data-source", "у каждого числа должно быть видно, из какой системы оно взято",
     "every number must show which system it came from"},
    {"date", "по датам строятся сроки, периоды и порядок документов",
     "deadlines, periods and the order of documents are built on dates"},
    {"deadline",
     "сроки попадают в календарь и в список сроков; непонятый срок увидит только тот, кто "
     "прочтёт текст",
     "deadlines go to the calendar and the list of deadlines; one that is not understood is seen only by "
     "readers of the text"},
    {"document", "по номеру, дате и связям документ находят и проверяют; ошибка в них уводит к другому",
     "a document is found and checked by its number, date and relations; a mistake leads to another one"},
    {"file", "ни один файл не пропадает молча: он публикуется, исключён по имени или назван ошибкой",
     "no file is lost in silence: it is published, left out by name, or an error"},
    {"indicator", "без описания неизвестны имя и единица показателя, и число ничего не значит",
     "without its description an indicator has no name and no unit, and the number means nothing"},
    {"json", "пока файл не читается, ни одно его число не попадёт на сайт",
     "as long as the file cannot be read, none of its numbers can be published"},
    {"known-issue",
     "список принятых находок читают жители: в нём должно быть только то, что есть на самом "
     "деле",
     "people read the list of accepted findings: it must say what is really there"},
    {"link", "читатель нажал бы на ссылку и никуда не попал", "a reader would follow the link to nowhere"},
    {"markdown", "из материалов не должно попасть на сайт ничего, кроме текста, таблиц и своих рисунков",
     "nothing but texts, tables and pictures of their own may come from the content to the site"},
    {"measure", "мероприятие без срока, ответственного и результата нельзя проверить",
     "a measure without deadline, responsible and result cannot be tracked"},
    {"name", "из имени файла делается адрес страницы, а он даётся навсегда",
     "the file's name becomes the address of a page, which is permanent"},
    {"number", "числа, которые не сходятся, читатель примет за верные",
     "readers would take numbers that do not add up for the truth"},
    {"organisation", "по организации документы находят друг друга",
     "documents find one another by their organisations"},
    {"output", "сайт заменяется целиком и только в своей папке: чужие файлы не трогаются",
     "the site is replaced as a whole and only in its own folder: foreign files are never touched"},
    {"personal", "сведения о ребёнке, попавшие в сеть, уже не вернуть",
     "what was published about a child cannot be taken back"},
    {"plan", "один из двух файлов затёр бы другой", "one of the two files would overwrite the other"},
    {"points", "на пункты ссылаются по их обозначению; два одинаковых читатель не различит",
     "points are cited by their labels; nobody can tell two equal ones apart"},
    {"privacy", "по малым числам узнают детей: опубликованное нельзя вернуть",
     "small numbers show which children are meant; what was published cannot be taken back"},
    {"programme",
     "строки таблиц становятся мероприятиями со сроком и ответственным: лишняя или пустая "
     "ячейка сдвигает их смысл",
     "rows of tables become measures with a deadline and a responsible: a cell too many or too few shifts "
     "their meaning"},
    {"record", "поле, которое записано не так, не попало бы на страницу или показало бы неверное",
     "a field written in another way would not reach the page, or would show what is not so"},
    {"reference", "по таким ссылкам видно, на каком основании принято решение",
     "such references show on what grounds a decision stands"},
    {"risk", "по рисковым профилям школам назначают помощь", "schools get help by their risk profiles"},
    {"school", "название школы ведёт на её страницу; чужое или двойное привело бы не туда",
     "a school's name leads to its page; a wrong or doubled one would lead elsewhere"},
    {"site", "это свойство всего сайта, а не одного файла",
     "this concerns the whole site, not a single file"},
    {"source", "файл должен читаться одинаково на любом компьютере",
     "the file must read the same on every computer"},
    {"stated", "источник противоречит сам себе: читатель увидит число, которое не сходится",
     "the source contradicts itself: readers see a number that does not add up"},
    {"template", "ошибка в шаблоне испортила бы все страницы этого вида",
     "a mistake in a template would spoil every page of its kind"},
    {"text", "читатель увидит не то слово, а поиск его не найдёт",
     "readers see another word than the source has, and the search does not find it"},
    {"value", "такое значение почти всегда опечатка", "such a value is nearly always a typing mistake"},
    {"words", "без этих слов на страницах были бы пустые места", "pages would have gaps without these words"},
    {"yaml", "программа прочла бы не то, что вы написали, или не прочла бы поля совсем",
     "the program would read something else than you wrote, or no fields at all"},
};

}  // namespace

std::span<const Family> families() { return families_by_name; }

}  // namespace glasnost
