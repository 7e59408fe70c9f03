#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kPlan = "municipalities/yasnogorsk/programmes/plan-shkol.md";

constexpr std::string_view kRight = R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист |
| 2 | Педсовет | ноябрь 2023 года | Методист |
)";

constexpr Example table[] = {
    {"programme/extra-cells", kPlan,
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист | Протокол |
| 2 | Педсовет | ноябрь 2023 года | Методист |
)",
     kRight},
    {"programme/missing-cells", kPlan,
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года |
| 2 | Педсовет | ноябрь 2023 года | Методист |
)",
     kRight},
    {"programme/nothing-above", kPlan,
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | ^ |
| 2 | Педсовет | ноябрь 2023 года | Методист |
)",
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист |
| 2 | Педсовет | ноябрь 2023 года | ^ |
)"},
    {"programme/repeated-column", kPlan,
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный | Исполнитель |
|---|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист | Школа № 1 |
)",
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист, школа № 1 |
)"},
    {.code = "programme/repeats-too-much",
     .file = "",
     .wrong = "В таблице плана первая строка — текст на десять страниц, а в тысяче строк под ней стоит «^».",
     .right = "Длинный текст стоит один раз, над таблицей; в ячейках — короткие слова.",
     .kind = Example::Kind::situation,
     .en_wrong = "The first row of a plan holds a text of ten pages, and a thousand rows below it have “^”.",
     .en_right = "The long text stands once, above the table; the cells hold short words."},
    {"programme/unknown-column", kPlan,
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Когда | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист |
)",
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист |
)"},
};

}  // namespace

std::span<const Example> measure_table_examples() { return table; }

}  // namespace glasnost
