#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kSchool = "municipalities/yasnogorsk/schools/school-3.md";
constexpr std::string_view kDocument = "municipalities/yasnogorsk/documents/prikaz-9.md";
constexpr std::string_view kDataSet = "municipalities/yasnogorsk/indicators/itogi.json";

constexpr Example table[] = {
    {"record/bad-bool", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
rural: да
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
rural: true
---
)"},
    {"record/bad-cell", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": "нет данных"}]
}
)",
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": {"value": null, "reason": "not_published"}}]
}
)"},
    {"record/bad-count", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
pupils: {total: 240.5}
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
pupils: {total: 240}
---
)"},
    {"record/bad-date", kDocument,
     R"(---
kind: приказ
number: '9'
date: 2 октября 2023 г.
issuer: otdel
title: О совещании
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
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
---
1. Провести совещание.
)"},
    {"record/bad-id", "vocabulary/risk-factors.yml",
     R"(low_motivation:
  name: Низкая учебная мотивация
Нехватка учителей:
  name: Нехватка учителей
)",
     R"(low_motivation:
  name: Низкая учебная мотивация
staff_shortage:
  name: Нехватка учителей
)"},
    {"record/bad-number", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
distance_km: около 5
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
distance_km: 5,2
---
)"},
    {"record/bad-period", kDataSet,
     R"({
  "title": "Итоги года",
  "period": "прошлый год",
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)",
     R"({
  "title": "Итоги года",
  "period": "2022/2023",
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)"},
    {"record/bad-slug", "municipalities/yasnogorsk/programmes/karta.md",
     R"(---
title: Дорожная карта
kind: дорожная карта
period: 2023
approved_by: {document: documents/prikaz-7.md}
---
)",
     R"(---
title: Дорожная карта
kind: дорожная карта
period: 2023
approved_by: {document: prikaz-7}
---
)"},
    {"record/bad-url", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
website: school3.example.test
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
website: https://school3.example.test/
---
)"},
    {"record/negative-number", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
distance_km: -5
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
distance_km: 5
---
)"},
    {"record/quoted-number", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": "40.5"}]
}
)",
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)"},
    {"record/unknown-word", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
status: закрыта
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
status: closed
---
)"},
    {"record/wrong-type", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
aliases: Третья школа
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
aliases: [Третья школа]
---
)"},
};

}  // namespace

std::span<const Example> record_value_examples() { return table; }

}  // namespace glasnost
