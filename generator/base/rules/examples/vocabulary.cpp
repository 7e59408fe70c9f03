// What the vocabularies do not know, and what stands twice: data-set/, data-source/, date/, deadline/,
// indicator/, measure/, risk/.
#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kSet = "municipalities/yasnogorsk/indicators/novye.json";
constexpr std::string_view kRisks = "municipalities/yasnogorsk/risks/profili-2.json";
constexpr std::string_view kOrder = "municipalities/yasnogorsk/documents/prikaz-12.md";
constexpr std::string_view kPlan = "municipalities/yasnogorsk/programmes/plan-shkol.md";

constexpr std::string_view kRightSet = R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "source": {"system": "survey"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40},
    {"school": "school-2", "share": 30}
  ]
}
)";

constexpr std::string_view kRightRisks = R"({
  "title": "Рисковые профили",
  "period": {"year": "2022"},
  "profiles": [
    {"school": "school-1", "factor": "low_motivation", "significance": ["high", "medium"]},
    {"school": "school-1", "factor": "staff_shortage", "significance": "low"}
  ]
}
)";

constexpr Example table[] = {
    {"data-set/repeated-row", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "source": {"system": "survey"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40},
    {"school": "school-1", "share": 30}
  ]
}
)",
     kRightSet},
    {"data-source/unknown", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "source": {"system": "servey"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40},
    {"school": "school-2", "share": 30}
  ]
}
)",
     kRightSet},
    {"date/impossible", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-11-31
issuer: otdel
title: О совещании
---
1. Провести совещание.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-11-30
issuer: otdel
title: О совещании
---
1. Провести совещание.
)"},
    {"date/unusual-year", kOrder,
     R"(---
kind: приказ
number: '12'
date: 0203-11-30
issuer: otdel
title: О совещании
---
1. Провести совещание.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-11-30
issuer: otdel
title: О совещании
---
1. Провести совещание.
)",
     Example::Kind::content, "document/number-order deadline/before-document"},
    {"deadline/impossible-date", kPlan,
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Отчёт школ | до 31 июня 2024 года | Методист |
)",
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Отчёт школ | до 30 июня 2024 года | Методист |
)"},
    {"deadline/school-year-in-year", kPlan,
     R"(---
title: План школ
kind: план
period: 2024
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинары | в течение учебного года | Методист |
)",
     R"(---
title: План школ
kind: план
period: 2023/2024
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинары | в течение учебного года | Методист |
)"},
    {"deadline/unparsed", kPlan,
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | как получится | Методист |
)",
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | до 1 марта 2024 года | Методист |
)"},
    {"indicator/unknown", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "source": {"system": "survey"},
  "indicators": ["shear"],
  "rows": [
    {"school": "school-1", "shear": 40},
    {"school": "school-2", "shear": 30}
  ]
}
)",
     kRightSet},
    {"measure/empty", kPlan,
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | | |
)",
     R"(---
title: План школ
kind: план
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист |
)"},
    {"measure/unknown-row", kPlan,
     R"(---
title: План школ
kind: план
measures:
  '3': {status: done}
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист |
)",
     R"(---
title: План школ
kind: план
measures:
  '1': {status: done}
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист |
)"},
    {"risk/repeated-profile", kRisks,
     R"({
  "title": "Рисковые профили",
  "period": {"year": "2022"},
  "profiles": [
    {"school": "school-1", "factor": "low_motivation", "significance": "high"},
    {"school": "school-1", "factor": "low_motivation", "significance": "medium"}
  ]
}
)",
     kRightRisks},
    {"risk/two-cohorts", kRisks,
     R"({
  "title": "Рисковые профили",
  "period": {"year": "2022"},
  "profiles": [{"school": "school-1"}],
  "cohorts": [
    {"name": "Высокий риск", "set": "level", "schools": ["school-1", "school-2"]},
    {"name": "Средний риск", "set": "level", "schools": ["school-2"]}
  ]
}
)",
     R"({
  "title": "Рисковые профили",
  "period": {"year": "2022"},
  "profiles": [{"school": "school-1"}],
  "cohorts": [
    {"name": "Высокий риск", "set": "level", "schools": ["school-1"]},
    {"name": "Средний риск", "set": "level", "schools": ["school-2"]}
  ]
}
)"},
    {"risk/unknown-factor", kRisks,
     R"({
  "title": "Рисковые профили",
  "period": {"year": "2022"},
  "profiles": [
    {"school": "school-1", "factor": "motivation", "significance": ["high", "medium"]},
    {"school": "school-1", "factor": "staff_shortage", "significance": "low"}
  ]
}
)",
     kRightRisks},
};

}  // namespace

std::span<const Example> vocabulary_examples() { return table; }

}  // namespace glasnost
