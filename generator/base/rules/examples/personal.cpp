#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kSchool = "municipalities/yasnogorsk/schools/school-3.md";

constexpr Example table[] = {
    {"personal/birth-date", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Дата рождения первого ученика: 05.03.2010.
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
В первый класс принимают детей 6–7 лет.
)"},
    {"personal/email", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Вопросы присылайте на ivanova.masha@mail.ru.
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
email: school3@example.org
---
Вопросы присылайте на почту школы.
)"},
    {"personal/forbidden-document", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
## Социальный паспорт класса
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Социальный паспорт класса составляет классный руководитель.
)"},
    {"personal/name-list", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
| Ученик | Класс |
|---|---|
| Иванов Пётр | 5 |
| Сидорова Анна | 6 |
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
| Класс | Число учеников |
|---|---|
| 5 | 24 |
| 6 | 21 |
)"},
    {"personal/passport", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Заявление подано, паспорт 4010 123456.
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
К заявлению приложите копию паспорта.
)"},
    {"personal/phone", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Звоните по номеру 8 921 123-45-67.
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
phone: 8 (48751) 5-48-38
---
Звоните в приёмную школы.
)"},
    {"personal/photo-position",
     {},
     "Снимок с телефона лежит среди вложений документа, как его сделали: вместе с координатами.\n",
     "Тот же снимок без координат: их удалили из свойств файла.\n",
     Example::Kind::situation,
     {},
     "A picture from a telephone is attached to a document as it was taken, coordinates and all.\n",
     "The same picture without coordinates: they were removed from the properties of the file.\n"},
    {"personal/pupil-name", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Ученик 5 класса Иванов Пётр победил в олимпиаде, его готовила учитель математики Петрова А.С.
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Ученик 5 класса победил в олимпиаде, его готовила учитель математики Петрова А.С.
)"},
    {"personal/snils", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
СНИЛС заявителя 526-018-159 61.
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
К заявлению приложите СНИЛС.
)"},
};

}  // namespace

std::span<const Example> personal_examples() { return table; }

}  // namespace glasnost
