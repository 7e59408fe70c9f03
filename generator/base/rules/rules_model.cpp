#include "base/rules/rules.h"

namespace glasnost {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;
constexpr Severity note = Severity::note;

constexpr Rule rules[] = {
    {"assignment/unknown-point", error, "поручение ссылается на пункт «{0}», которого в документе нет",
     "укажите обозначение пункта как в тексте (3.2) или его якорь без «p-» (2--2-u1)",
     "the assignment names the point “{0}”, which the document does not have",
     "write the point's label as in the text (3.2) or its anchor without “p-” (2--2-u1)"},
    {"data-set/repeated-row", error, "школа «{0}» стоит в таблице дважды",
     "оставьте одну строку; если строки различаются предметом или классом, опишите это в dimensions",
     "the school “{0}” stands in the table twice",
     "keep one row; if the rows differ by subject or class, declare it in dimensions"},
    {"data-source/unknown", error, "источник данных «{0}» не описан в vocabulary/data-sources.yml{1}",
     "проверьте написание или добавьте источник в vocabulary/data-sources.yml",
     "the data source “{0}” is not in vocabulary/data-sources.yml{1}",
     "check the spelling or add the source to vocabulary/data-sources.yml"},
    {"deadline/impossible-date", warning, "такой даты нет: «{0}»",
     "проверьте число и месяц; если так напечатано в источнике, добавьте запись в known_issues",
     "there is no such date: “{0}”",
     "check the day and month; if the source prints it so, add an entry to known_issues"},
    {"deadline/school-year-in-year", warning,
     "«{0}» в плане на календарный год: учебный год не совпадает с периодом плана",
     "уточните период; если так в источнике, добавьте запись в known_issues",
     "“{0}” in a plan for a calendar year: the school year does not fit the period",
     "make the period exact; if the source has it so, add an entry to known_issues"},
    {"deadline/unparsed", note, "срок «{0}» показан как написано: программа не поняла его как дату", "",
     "the deadline “{0}” is shown as written: no date could be read from it", ""},
    {"indicator/unknown", error, "показатель «{0}» не описан в vocabulary/indicators.yml{1}",
     "проверьте написание или добавьте показатель в vocabulary/indicators.yml",
     "the indicator “{0}” is not in vocabulary/indicators.yml{1}",
     "check the spelling or add the indicator to vocabulary/indicators.yml"},
    {"reference/ambiguous", error, "ссылке «{0}» подходят несколько документов: {1} и {2}",
     "назовите документ прямо: document: <имя файла без .md>",
     "several documents fit the reference “{0}”: {1} and {2}",
     "name the document itself: document: <file name without .md>"},
    {"reference/unknown-data-set", error, "набора данных «{0}» нет{1}",
     "укажите имя файла из indicators/ без окончания", "there is no data set “{0}”{1}",
     "write the name of a file in indicators/ without its ending"},
    {"reference/unknown-document", error, "документа «{0}» нет{1}", "укажите имя файла из documents/ без .md",
     "there is no document “{0}”{1}", "write the name of a file in documents/ without .md"},
    {"reference/unknown-programme", error, "программы «{0}» нет{1}",
     "укажите имя файла из programmes/ без .md", "there is no programme “{0}”{1}",
     "write the name of a file in programmes/ without .md"},
    {"reference/unresolved", note, "документ «{0}» на сайте не опубликован: ссылка показана текстом", "",
     "the document “{0}” is not published on this site: the reference is shown as text", ""},
    {"school/shared-name", error, "название «{0}» есть у двух школ: {1} и {2}",
     "назовите школу полнее или её именем файла; уберите одинаковые названия из aliases",
     "two schools have the name “{0}”: {1} and {2}",
     "name the school more fully or by its file name; remove the shared name from aliases"},
    {"school/unknown", error, "школы «{0}» нет{1}",
     "укажите имя файла школы из schools/ без .md, её название или одно из aliases",
     "there is no school “{0}”{1}",
     "write the name of a file in schools/ without .md, the school's name or one of its aliases"},
};

}  // namespace

std::span<const Rule> model_rules() { return rules; }

}  // namespace glasnost
