#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kSet = "municipalities/yasnogorsk/indicators/novye.json";

constexpr Example table[] = {
    {"privacy/claim-skipped", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast", "gap"],
  "rows": [
    {"school": "school-1", "share": {"value": null, "reason": "suppressed"}, "forecast": 45, "gap": {"value": null, "reason": "suppressed"}}
  ],
  "stated": [{"as": "difference", "of": ["share", "forecast"], "column": "gap"}]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast", "gap"],
  "rows": [
    {"school": "school-1", "share": 40, "forecast": 45, "gap": 5}
  ],
  "stated": [{"as": "difference", "of": ["share", "forecast"], "column": "gap"}]
}
)"},
    {"privacy/head-count", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast"],
  "rows": [
    {"school": "school-1", "share": 2.33, "forecast": 41.86}
  ]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast"],
  "rows": [
    {"school": "school-1", "share": 2, "forecast": 42}
  ]
}
)"},
    {"privacy/hidden-cell", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["events"],
  "rows": [
    {"school": "school-1", "events": {"value": null, "reason": "suppressed"}},
    {"school": "school-2", "events": 9}
  ],
  "totals": [{"scope": "municipality", "events": 21}]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["events"],
  "rows": [
    {"school": "school-1", "events": {"value": null, "reason": "suppressed"}},
    {"school": "school-2", "events": {"value": null, "reason": "suppressed"}}
  ],
  "totals": [{"scope": "municipality", "events": 21}]
}
)"},
    {"privacy/small-complement", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["good", "pupils"],
  "rows": [
    {"school": "school-1", "good": 118, "pupils": 120}
  ]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["good", "pupils"],
  "rows": [
    {"school": "school-1", "good": {"value": null, "reason": "suppressed"}, "pupils": 120}
  ]
}
)"},
    {"privacy/small-count", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["good"],
  "rows": [
    {"school": "school-1", "good": 2}
  ]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["good"],
  "rows": [
    {"school": "school-1", "good": {"value": null, "reason": "suppressed"}}
  ]
}
)"},
    {"privacy/small-group", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["good", "pupils"],
  "rows": [
    {"school": "school-1", "good": 4, "pupils": 8}
  ]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["good", "pupils"],
  "rows": [
    {"school": "school-1", "good": {"value": null, "reason": "suppressed"}, "pupils": 8}
  ]
}
)"},
    {"privacy/small-share", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["pupils", "quality"],
  "rows": [
    {"school": "school-1", "pupils": 120, "quality": 1.7}
  ]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["pupils", "quality"],
  "rows": [
    {"school": "school-1", "pupils": 120, "quality": {"value": null, "reason": "suppressed"}}
  ]
}
)"},
    {"privacy/source-file",
     {},
     R"(>>> municipalities/yasnogorsk/documents/prikaz-9.md
---
kind: приказ
number: '9'
date: 2023-10-02
issuer: otdel
title: О совещании
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
attachments:
  - {title: Таблица, file: tablitsa.csv, role: other}
---
1. Провести совещание.
2. Подготовить справку.
>>> municipalities/yasnogorsk/documents/prikaz-9/tablitsa.csv
Школа;Учатся на «4» и «5»
school-1;12
>>> municipalities/yasnogorsk/indicators/novye.json
{
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["good"],
  "rows": [
    {"school": "school-1", "good": {"value": null, "reason": "suppressed"}}
  ],
  "source": {"system": "journal", "document": "prikaz-9"}
}
)",
     R"(>>> municipalities/yasnogorsk/documents/prikaz-9.md
---
kind: приказ
number: '9'
date: 2023-10-02
issuer: otdel
title: О совещании
signed_by: {post: начальник отдела, name: А.Б. Образцова}
control: signatory
---
1. Провести совещание.
2. Подготовить справку.
>>> municipalities/yasnogorsk/indicators/novye.json
{
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["good"],
  "rows": [
    {"school": "school-1", "good": {"value": null, "reason": "suppressed"}}
  ],
  "source": {"system": "journal", "document": "prikaz-9"}
}
)"},
};

}  // namespace

std::span<const Example> privacy_examples() { return table; }

}  // namespace glasnost
