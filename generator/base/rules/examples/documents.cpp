#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kOrder = "municipalities/yasnogorsk/documents/prikaz-12.md";
constexpr std::string_view kPlan = "municipalities/yasnogorsk/programmes/plan-shkol.md";

constexpr Example table[] = {
    {"assignment/without-point", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
assignments:
  - {who: Методист, what: Подвести итоги}
---
1. Подвести итоги.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
assignments:
  - {point: '1', who: Методист, what: Подвести итоги}
---
1. Подвести итоги.
)"},
    {"cycle/school-steps", "",
     R"(>>> municipalities/yasnogorsk/schools/school-3.md
---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
categories:
  - {category: ШНОР}
---
)",
     R"(>>> municipalities/yasnogorsk/schools/school-3.md
---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
categories:
  - {category: ШНОР}
---
>>> municipalities/yasnogorsk/documents/prikaz-12.md
---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
schools: [school-3]
cycle: [goals, tasks, indicators, collection, monitoring, analysis, recommendations, measures, decisions, effectiveness]
---
1. Подвести итоги.
)"},
    {"cycle/steps", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
cycle: [goals, tasks]
---
1. Подвести итоги.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
cycle: [goals, tasks, indicators, collection, monitoring, analysis, recommendations, measures, decisions, effectiveness]
---
1. Подвести итоги.
)"},
    {"deadline/before-document", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
assignments:
  - {point: '1', who: Методист, due: до 20 сентября 2023 года}
---
1. Подвести итоги.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
assignments:
  - {point: '1', who: Методист, due: до 20 ноября 2023 года}
---
1. Подвести итоги.
)"},
    {"document/cited-otherwise", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
---
1. Исполнить [приказ от 01.09.2023 № 8](doc:prikaz-7).
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
---
1. Исполнить [приказ от 01.09.2023 № 7](doc:prikaz-7).
)"},
    {"document/date-contradiction", kOrder,
     R"(---
kind: приказ
number: '8'
date: 2023-09-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
relations:
  - {type: based_on, document: prikaz-9}
---
1. Подвести итоги.
)",
     R"(---
kind: приказ
number: '8'
date: 2023-09-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
relations:
  - {type: based_on, document: prikaz-7}
---
1. Подвести итоги.
)"},
    {"document/no-control", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
---
1. Подвести итоги.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
---
1. Подвести итоги.
)"},
    {"document/no-signatory", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
control: {post: методист, name: В.Г. Образцов}
---
1. Подвести итоги.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: {post: методист, name: В.Г. Образцов}
---
1. Подвести итоги.
)"},
    {"document/number-order", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-09-15
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
---
1. Подвести итоги.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-15
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
---
1. Подвести итоги.
)"},
    {"document/relation-cycle", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
relations:
  - {type: amends, document: prikaz-12}
---
1. Подвести итоги.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
relations:
  - {type: amends, document: prikaz-9}
---
1. Подвести итоги.
)"},
    {"document/repealed-cited", "",
     R"(>>> municipalities/yasnogorsk/documents/prikaz-5.md
---
kind: приказ
number: '5'
date: 2022-03-01
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
status: repealed
---
1. Подвести итоги.
>>> municipalities/yasnogorsk/documents/prikaz-12.md
---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
relations:
  - {type: based_on, document: prikaz-5}
---
1. Подвести итоги.
)",
     R"(>>> municipalities/yasnogorsk/documents/prikaz-5.md
---
kind: приказ
number: '5'
date: 2022-03-01
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
status: in_force
---
1. Подвести итоги.
>>> municipalities/yasnogorsk/documents/prikaz-12.md
---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
relations:
  - {type: based_on, document: prikaz-5}
---
1. Подвести итоги.
)"},
    {"document/unknown-point", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
---
1. Подвести итоги.
2. Контроль за исполнением п. 3 оставляю за собой.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О работе школ
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
---
1. Подвести итоги.
2. Контроль за исполнением п. 1 оставляю за собой.
)"},
    {"school/unmatched-name", kPlan,
     R"(---
title: План школ
kind: план
period: 2023
approved_by: {document: prikaz-7}
---
| № | Мероприятие | Срок | Ответственный | Ожидаемый результат |
|---|---|---|---|---|
| 1 | Семинар в школе № 77 | октябрь 2023 года | Методист | Протокол |
)",
     R"(---
title: План школ
kind: план
period: 2023
approved_by: {document: prikaz-7}
---
| № | Мероприятие | Срок | Ответственный | Ожидаемый результат |
|---|---|---|---|---|
| 1 | Семинар в школе № 2 | октябрь 2023 года | Методист | Протокол |
)"},
};

}  // namespace

std::span<const Example> document_examples() { return table; }

}  // namespace glasnost
