#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kSchool = "municipalities/yasnogorsk/schools/school-3.md";
constexpr std::string_view kDocument = "municipalities/yasnogorsk/documents/prikaz-9.md";
constexpr std::string_view kProgramme = "municipalities/yasnogorsk/programmes/karta.md";
constexpr std::string_view kDataSet = "municipalities/yasnogorsk/indicators/itogi.json";

constexpr std::string_view kRightSchool = R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
)";

constexpr std::string_view kRightDataSet = R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share", "events"],
  "rows": [{"school": "school-1", "share": 40.5, "events": 12}]
}
)";

constexpr Example table[] = {
    {"record/empty-item", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
aliases:
  - Третья школа
  -
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
aliases:
  - Третья школа
---
)"},
    {"record/empty-measure", kProgramme,
     R"(---
title: Дорожная карта
kind: дорожная карта
period: 2023
measures:
  '1': {}
---
| № | Мероприятие | Срок | Ответственный | Ожидаемый результат |
|---|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист | Программа семинара |
)",
     R"(---
title: Дорожная карта
kind: дорожная карта
period: 2023
measures:
  '1': {status: done, as_of: 2023-10-31}
---
| № | Мероприятие | Срок | Ответственный | Ожидаемый результат |
|---|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист | Программа семинара |
)"},
    {"record/missing-field", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
---
)",
     kRightSchool},
    {"record/missing-value", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share", "events"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)",
     kRightDataSet},
    {"record/no-front-matter", kSchool,
     R"(full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
)",
     kRightSchool},
    {"record/not-a-map", kSchool,
     R"(---
- Ясногорская средняя школа № 3
- Школа № 3
---
)",
     kRightSchool},
    {"record/open-front-matter", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3

О школе.
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---

О школе.
)"},
    {"record/repeated-code", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share", "events", "share"],
  "rows": [{"school": "school-1", "share": 40.5, "events": 12}]
}
)",
     kRightDataSet},
    {"record/repeated-word", "municipalities/yasnogorsk/monitoring/programma.md",
     R"(---
title: Программа мониторинга
document: prikaz-7
period: 2023
cycle: [monitoring, analysis, monitoring]
---
1. Собрать сведения.
)",
     R"(---
title: Программа мониторинга
document: prikaz-7
period: 2023
cycle: [monitoring, analysis]
---
1. Собрать сведения.
)"},
    {"record/reserved-code", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share", "line"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)",
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)"},
    {"record/status-conflict", kDocument,
     R"(---
kind: приказ
number: '9'
number_status: illegible
date: 2023-10-02
issuer: otdel
title: О совещании
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
---
1. Провести совещание.
)",
     R"(---
kind: приказ
number_status: illegible
number_text: 9 или 4
date: 2023-10-02
issuer: otdel
title: О совещании
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
---
1. Провести совещание.
)"},
    {"record/two-targets", kDocument,
     R"(---
kind: приказ
number: '9'
date: 2023-10-02
issuer: otdel
title: О совещании
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
attachments:
  - {title: Приложение, programme: karta, indicators: itogi}
---
1. Провести совещание.
)",
     R"(---
kind: приказ
number: '9'
date: 2023-10-02
issuer: otdel
title: О совещании
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
attachments:
  - {title: Приложение 1, programme: karta}
  - {title: Приложение 2, indicators: itogi}
---
1. Провести совещание.
)"},
    {"record/unexpected-body", kDocument,
     R"(---
kind: приказ
number: '9'
date: 2023-10-02
issuer: otdel
title: О совещании
availability: not_published
---
1. Провести совещание.
)",
     R"(---
kind: приказ
number: '9'
date: 2023-10-02
issuer: otdel
title: О совещании
availability: not_published
---
)"},
    {"record/unknown-code", "vocabulary/indicators.yml",
     R"(share:
  name: Доля
  unit: percent
forecast:
  name: Прогноз доли
  unit: percent
  forecast_of: shares
events:
  name: Мероприятий
  unit: events
)",
     R"(share:
  name: Доля
  unit: percent
forecast:
  name: Прогноз доли
  unit: percent
  forecast_of: share
events:
  name: Мероприятий
  unit: events
)"},
    {"record/unknown-field", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
adress: ул. Мира, д. 1
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
address: ул. Мира, д. 1
---
)"},
};

}  // namespace

std::span<const Example> record_field_examples() { return table; }

}  // namespace glasnost
