#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

// What a school says of itself below its fields.
constexpr std::string_view kSchool = "municipalities/yasnogorsk/schools/school-3.md";
constexpr std::string_view kOrder = "municipalities/yasnogorsk/documents/prikaz-12.md";

constexpr Example table[] = {
    {"markdown/extra-cells", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
| Кружок | День |
|---|---|
| Шахматы | вторник | 15:00 |
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
| Кружок | День | Время |
|---|---|---|
| Шахматы | вторник | 15:00 |
)"},
    {"markdown/image-alt", "",
     R"(>>> municipalities/yasnogorsk/documents/prikaz-12.md
---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О подвозе
attachments:
  - {title: Схема, file: shema.gif}
---
1. Утвердить схему: ![](shema.gif)
>>> municipalities/yasnogorsk/documents/prikaz-12/shema.gif
GIF89a
)",
     R"(>>> municipalities/yasnogorsk/documents/prikaz-12.md
---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О подвозе
attachments:
  - {title: Схема, file: shema.gif}
---
1. Утвердить схему: ![Схема подвоза учеников](shema.gif)
>>> municipalities/yasnogorsk/documents/prikaz-12/shema.gif
GIF89a
)"},
    {"markdown/image-source", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
![Школа](https://example.test/school.png)
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
[Фотография школы](https://example.test/school.png)
)"},
    {"markdown/link-scheme", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
[Сайт школы](www.example.test)
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
[Сайт школы](https://www.example.test)
)"},
    {"markdown/link-target", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Смотрите [приказ](doc:prikaz-7.md).
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Смотрите [приказ](doc:prikaz-7).
)"},
    {"markdown/nesting", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> Школа открыта в 1961 году.
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
> Школа открыта в 1961 году.
)"},
    {"markdown/raw-html", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Школа открыта в <b>1961</b> году.
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Школа открыта в **1961** году.
)"},
    {"markdown/table-columns", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|
|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
|1|2|3|4|5|
|-|-|-|-|-|
)"},
    {"markdown/too-complex", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
| Кружок | День |
|---|
| Шахматы | вторник |
|---|
| Хор | среда |
|---|
| Лыжи | четверг |
|---|
| Театр | пятница |
|---|
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
| Кружок | День |
|---|---|
| Шахматы | вторник |
| Хор | среда |
| Лыжи | четверг |
| Театр | пятница |
)"},
    {"points/repeated-label", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
---
1. Провести совещание.
2. Подготовить справку.
2. Разослать её школам.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
---
1. Провести совещание.
2. Подготовить справку.
3. Разослать её школам.
)"},
};

}  // namespace

std::span<const Example> markdown_examples() { return table; }

}  // namespace glasnost
