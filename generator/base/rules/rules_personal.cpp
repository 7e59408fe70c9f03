#include "base/rules/rules.h"

namespace glasnost {
namespace {

constexpr Severity error = Severity::error;

constexpr std::string_view kWhyRu =
    "опубликованное о ребёнке или семье нельзя вернуть: страницы сразу копируют; закон № 152-ФЗ требует "
    "отдельного "
    "согласия на распространение";
constexpr std::string_view kWhyEn =
    "what is published of a child or a family cannot be taken back: pages are copied at once, and the law "
    "(152-FZ) asks "
    "for a consent of its own";

constexpr Rule rules[] = {
    {"personal/birth-date", error, "похоже на дату рождения: «{0}»",
     "уберите дату; если нужен возраст, напишите его без имени и для группы: «дети 6–7 лет»",
     "this looks like a date of birth: “{0}”",
     "remove it; where the age matters, give it without a name and for a group", kWhyRu, kWhyEn},
    {"personal/email", error, "похоже на личный адрес почты: «{0}»",
     "напишите адрес школы или отдела; почта школы и района стоит в поле email их файла",
     "this looks like a private mail address: “{0}”",
     "write the address of the school or the office; theirs stand in the field email of their file", kWhyRu,
     kWhyEn},
    {"personal/forbidden-document", error, "таких документов на сайте быть не может: «{0}»",
     "уберите документ или раздел целиком; опубликовать можно приказ о нём или чистый бланк (напишите в "
     "названии "
     "«форма» или «образец»)",
     "documents of this kind never belong on the site: “{0}”",
     "remove the whole document or section; the order about it, or an empty form (say «форма» in its title), "
     "may be "
     "published",
     kWhyRu, kWhyEn},
    {"personal/name-list", error, "похоже на список имён учеников, он начинается здесь: «{0}»",
     "уберите весь список или столбец с именами, оставьте числа: сколько учеников, а не кто; если это "
     "сотрудники, "
     "скажите об этом в заголовке столбца или в строке над списком: «ФИО учителя», «Должность»",
     "this looks like a list of pupils' names that begins here: “{0}”",
     "remove the whole list or the column of names and keep the numbers; if they are staff, say so in the "
     "header of "
     "the column or in the line above the list",
     kWhyRu, kWhyEn},
    {"personal/passport", error, "похоже на номер паспорта или свидетельства о рождении: «{0}»",
     "уберите номер: на сайте он не нужен",
     "this looks like the number of a passport or a birth certificate: “{0}”",
     "remove it: nobody needs it on the site", kWhyRu, kWhyEn},
    {"personal/phone", error, "похоже на личный телефон: «{0}»",
     "уберите номер или дайте служебный: в тексте рядом с ним назовите, чей он («приёмная школы», «отдел»); "
     "телефоны школы, района и исполнителя стоят в поле phone",
     "this looks like a private telephone number: “{0}”",
     "remove it or give that of an office and say in the text whose it is; the telephones of the school, the "
     "district "
     "and the executor stand in the field phone",
     kWhyRu, kWhyEn},
    {"personal/photo-position", error, "снимок хранит место, где он сделан",
     "уберите место из файла: в Windows правой кнопкой «Свойства» – «Подробно» – «Удаление свойств и личной "
     "информации», или командой exiftool -gps:all= -xmp:all= ФАЙЛ; потом положите файл сюда снова",
     "the picture keeps the place where it was taken",
     "remove the place from the file: in Windows by “Properties” – “Details” – “Remove Properties and "
     "Personal Information”, or by the command exiftool -gps:all= -xmp:all= FILE; then put the file here "
     "again",
     "по снимку из дома или с прогулки узнают, где живёт ребёнок: координаты читает любая программа",
     "a picture from home or from a walk shows where a child lives: any program reads the coordinates"},
    {"personal/pupil-name", error, "похоже на имя ученика или его родных: «{0}»",
     "уберите имя, напишите без него: «один из учеников 5 класса»; если это сотрудник, назовите рядом его "
     "должность "
     "или перенесите имя в поле для должностных лиц (signed_by, executor, control, who)",
     "this looks like the name of a pupil or of the family: “{0}”",
     "remove the name and write without it; if the person is on the staff, name the post beside it or put "
     "the name "
     "into a field for officials (signed_by, executor, control, who)",
     kWhyRu, kWhyEn},
    {"personal/snils", error, "похоже на СНИЛС: «{0}», контрольное число сходится",
     "уберите номер; если это номер документа, напишите перед ним, какого",
     "this looks like a SNILS: “{0}”, its checksum holds",
     "remove it; if it is the number of a document, say before it of which", kWhyRu, kWhyEn},
};

}  // namespace

std::span<const Rule> personal_rules() { return rules; }

}  // namespace glasnost
