#include "base/rules/rules.h"

namespace glasnost {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

constexpr Rule rules[] = {
    {"markdown/extra-cells", error,
     "в строке таблицы ячеек больше, чем столбцов: {0}, а столбцов {1}; лишние пропали бы",
     "уберите лишнюю черту «|» или добавьте столбец в заголовок; черту внутри текста пишите «\\|»",
     "a table row has more cells than there are columns: {0} against {1}; the rest would be lost",
     "remove the extra “|” or add a column to the header; write a bar inside a text as “\\|”"},
    {"markdown/image-alt", error, "у изображения «{0}» нет описания",
     "напишите в квадратных скобках, что на нём: ![Схема проезда]({0})", "the image “{0}” has no description",
     "say in the square brackets what it shows: ![Map]({0})"},
    {"markdown/image-source", error, "изображение «{0}» не из файлов этой записи",
     "положите файл в папку записи и напишите только его имя: ![Описание](scan.png)",
     "the image “{0}” is not a file of this record",
     "put the file into the record's folder and write its bare name: ![Description](scan.png)"},
    {"markdown/link-scheme", error, "ссылка «{0}» ведёт туда, куда ссылаться нельзя",
     "разрешены адреса http://, https://, mailto:, tel: и ссылки внутри муниципалитета: #пункт, doc:, prog:, "
     "ind:, "
     "school:, mon:, risk: с именем файла без расширения",
     "the link “{0}” leads where no link may lead",
     "allowed are http://, https://, mailto:, tel:, and inside the municipality #anchor, doc:, prog:, ind:, "
     "school:, "
     "mon:, risk: with a file's name without its extension"},
    {"markdown/link-target", error, "в ссылке «{0}» имя записано неверно",
     "после двоеточия стоит имя файла без расширения, после «#» якорь; только латинские буквы, цифры и "
     "дефис: "
     "doc:2021-prikaz-17#p-2-1",
     "the name in the link “{0}” is written wrongly",
     "behind the colon stands a file's name without its extension, behind “#” an anchor; only Latin letters, "
     "digits and "
     "hyphens: doc:2021-order-17#p-2-1"},
    {"markdown/nesting", error, "слишком глубокая вложенность: больше {0} уровней",
     "уберите лишние знаки «>», «-» или «*» в начале строки", "nested too deeply: more than {0} levels",
     "remove superfluous “>”, “-” or “*” at the start of the line"},
    {"markdown/raw-html", error, "«{0}»: тегов HTML в тексте быть не может",
     "пишите на Markdown (**жирный**, *курсив*, [ссылка](https://…)); знак «<» как таковой пишите «\\<»; "
     "перенос "
     "<br> можно только в ячейке таблицы",
     "“{0}”: a text may not hold HTML tags",
     "write Markdown (**bold**, *italic*, [link](https://…)); write a plain “<” as “\\<”; the line break "
     "<br> may stand "
     "only in a table's cell"},
    {"markdown/table-columns", error, "в таблице больше {0} столбцов", "разделите таблицу на несколько",
     "a table has more than {0} columns", "split it into several tables"},
    {"markdown/too-complex", error,
     "слишком сложный абзац или строка таблицы: больше {0} строк, скобок «[» или черт «|» подряд или "
     "несколько "
     "строк «|---|» не по числу столбцов",
     "разделите пустыми строками; под заголовком таблицы поставьте одну строку «|---|---|», по «---» на "
     "столбец",
     "a paragraph or row of a table is too complex: more than {0} lines, brackets “[” or bars “|” in a row, "
     "or "
     "several lines “|---|” that do not fit the columns",
     "separate its parts by blank lines; put one line “|---|---|” below a table's header, “---” for each "
     "column"},
    {"points/repeated-label", warning, "пункт «{0}» уже есть: строка {1}",
     "если номер повторяется в самом документе, запишите это в known_issues; если это опечатка, исправьте "
     "номер",
     "there is a point “{0}” already: line {1}",
     "if the document itself repeats the number, say so in known_issues; if it is a typing mistake, correct "
     "the number"},
    {"programme/extra-cells", error,
     "в строке таблицы ячеек больше, чем столбцов: {0}, а столбцов {1}; лишние пропали бы",
     "уберите лишнюю черту «|» или добавьте столбец в заголовок; черту внутри текста пишите «\\|»",
     "a row has more cells than there are columns: {0} against {1}; the rest would be lost",
     "remove the extra “|” or add a column to the header; write a bar inside a text as “\\|”"},
    {"programme/missing-cells", warning, "в строке таблицы ячеек меньше, чем столбцов: {0}, а столбцов {1}",
     "поставьте пустые ячейки «| |» там, где в документе пусто",
     "a row has fewer cells than there are columns: {0} against {1}",
     "put empty cells “| |” where the document has none"},
    {"programme/nothing-above", error, "«^» повторяет ячейку выше, а выше строки нет",
     "напишите в ячейке сам текст", "“^” repeats the cell above, but there is no row above",
     "write the text itself into the cell"},
    {"programme/repeated-column", warning, "столбец «{0}» значит то же, что и «{1}»; он показан как есть",
     "назовите столбцы по-разному или соедините их",
     "the column “{0}” means the same as “{1}”; it is shown as it is",
     "give the columns different names or join them"},
    {"programme/repeats-too-much", error, "«^» повторяет слишком длинный текст: больше {0} байт на таблицу",
     "напишите длинный текст один раз, над таблицей",
     "“^” repeats too long a text: more than {0} bytes in a table",
     "write the long text once, above the table"},
    {"programme/unknown-column", warning, "столбец «{0}» не узнан; он показан как есть",
     "узнаются столбцы, чей заголовок начинается со слов: №, Отчёт о, Методы сбора, Срок, Ответственный, "
     "Исполнитель, "
     "Ожидаемый, Показатель, Наименование, Мероприятие",
     "the column “{0}” is not known; it is shown as it is",
     "known are columns whose header begins with: №, Отчёт о, Методы сбора, Срок, Ответственный, "
     "Исполнитель, Ожидаемый, "
     "Показатель, Наименование, Мероприятие"},
};

}  // namespace

std::span<const Rule> markdown_rules() { return rules; }

}  // namespace glasnost
