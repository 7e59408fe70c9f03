#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kSet = "municipalities/yasnogorsk/indicators/novye.json";

constexpr Example table[] = {
    {"number/closed-school",
     {},
     R"(>>> municipalities/yasnogorsk/schools/school-3.md
---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
status: closed
successors:
  - {name: Ясногорская школа № 1, event: присоединение, year: '2018'}
---
>>> municipalities/yasnogorsk/indicators/novye.json
{
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-3", "share": 40}
  ]
}
)",
     R"(>>> municipalities/yasnogorsk/schools/school-3.md
---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
status: closed
successors:
  - {name: Ясногорская школа № 1, event: присоединение, year: '2021'}
---
>>> municipalities/yasnogorsk/indicators/novye.json
{
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-3", "share": 40}
  ]
}
)"},
    {"number/closed-school-undated",
     {},
     R"(>>> municipalities/yasnogorsk/schools/school-3.md
---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
status: closed
---
>>> municipalities/yasnogorsk/indicators/novye.json
{
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-3", "share": 40}
  ]
}
)",
     R"(>>> municipalities/yasnogorsk/schools/school-3.md
---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
status: closed
successors:
  - {name: Ясногорская школа № 1, event: присоединение, year: '2021'}
---
>>> municipalities/yasnogorsk/indicators/novye.json
{
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-3", "share": 40}
  ]
}
)"},
    {"number/jump", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2023/2024"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 78.5}
  ]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2023/2024"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 48.5}
  ]
}
)"},
    {"number/no-improvement", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast"],
  "rows": [
    {"school": "school-1", "share": 40, "forecast": 40}
  ]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast"],
  "rows": [
    {"school": "school-1", "share": 40, "forecast": 45}
  ]
}
)"},
    {"number/repeated-data-set", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2022/2023"},
  "indicators": ["share", "events"],
  "rows": [
    {"school": "school-1", "share": 40.5, "events": 12}
  ]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2021/2022"},
  "indicators": ["share", "events"],
  "rows": [
    {"school": "school-1", "share": 40.5, "events": 12}
  ]
}
)"},
    {"number/share-above-whole", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["good", "pupils"],
  "rows": [
    {"school": "school-1", "good": 210, "pupils": 120}
  ]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["good", "pupils"],
  "rows": [
    {"school": "school-1", "good": 120, "pupils": 210}
  ]
}
)"},
    {"number/share-mismatch", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["good", "pupils", "quality"],
  "rows": [
    {"school": "school-1", "good": 120, "pupils": 240, "quality": 60}
  ]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["good", "pupils", "quality"],
  "rows": [
    {"school": "school-1", "good": 120, "pupils": 240, "quality": 50}
  ]
}
)"},
    {"number/target-against-forecast", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast"],
  "rows": [
    {"school": "school-1", "share": 40, "forecast": 44.65}
  ],
  "totals": [{"scope": "municipality", "share": 40, "forecast": 44.65}],
  "targets": [{"indicator": "share", "value": 44, "by": "2021/2022"}]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast"],
  "rows": [
    {"school": "school-1", "share": 40, "forecast": 44.65}
  ],
  "totals": [{"scope": "municipality", "share": 40, "forecast": 44.65}],
  "targets": [{"indicator": "share", "value": 45, "by": "2021/2022"}]
}
)"},
    {"number/total-not-sum", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["events"],
  "rows": [
    {"school": "school-1", "events": 12},
    {"school": "school-2", "events": 9}
  ],
  "totals": [{"scope": "municipality", "events": 22}]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["events"],
  "rows": [
    {"school": "school-1", "events": 12},
    {"school": "school-2", "events": 9}
  ],
  "totals": [{"scope": "municipality", "events": 21}]
}
)"},
    {"number/total-outside-rows", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40.5},
    {"school": "school-2", "share": 38}
  ],
  "totals": [{"scope": "municipality", "share": 45}]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40.5},
    {"school": "school-2", "share": 38}
  ],
  "totals": [{"scope": "municipality", "share": 39.5}]
}
)"},
};

}  // namespace

std::span<const Example> number_examples() { return table; }

}  // namespace glasnost
