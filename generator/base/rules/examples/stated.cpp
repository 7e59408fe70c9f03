#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kSet = "municipalities/yasnogorsk/indicators/novye.json";

constexpr Example table[] = {
    {"stated/count", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40}
  ],
  "stated": [{"as": "count", "of": "schools", "value": 2}]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40}
  ],
  "stated": [{"as": "count", "of": "schools", "value": 1}]
}
)"},
    {"stated/difference", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast", "gap"],
  "rows": [
    {"school": "school-1", "share": 38.67, "forecast": 45.33, "gap": 6.76}
  ],
  "stated": [{"as": "difference", "of": ["share", "forecast"], "column": "gap"}]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast", "gap"],
  "rows": [
    {"school": "school-1", "share": 38.67, "forecast": 45.33, "gap": 6.66}
  ],
  "stated": [{"as": "difference", "of": ["share", "forecast"], "column": "gap"}]
}
)"},
    {"stated/sum", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["events"],
  "rows": [
    {"school": "school-1", "events": 12},
    {"school": "school-2", "events": 9}
  ],
  "stated": [{"as": "sum", "of": [12, 9], "value": 22}]
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
  "stated": [{"as": "sum", "of": [12, 9], "value": 21}]
}
)"},
    {"stated/unknown-column", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast", "gap"],
  "rows": [
    {"school": "school-1", "share": 38.67, "forecast": 45.33, "gap": 6.66}
  ],
  "stated": [{"as": "difference", "of": ["share", "forecast"], "column": "difference"}]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "forecast", "gap"],
  "rows": [
    {"school": "school-1", "share": 38.67, "forecast": 45.33, "gap": 6.66}
  ],
  "stated": [{"as": "difference", "of": ["share", "forecast"], "column": "gap"}]
}
)"},
    {"stated/unknown-list", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40}
  ],
  "stated": [{"as": "count", "of": "teachers", "value": 1}]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40}
  ],
  "stated": [{"as": "count", "of": "schools", "value": 1}]
}
)"},
    {"stated/weighted_mean", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "pupils"],
  "rows": [
    {"school": "school-1", "share": 40, "pupils": 300},
    {"school": "school-2", "share": 30, "pupils": 100}
  ],
  "totals": [{"scope": "municipality", "share": 35}],
  "stated": [{"as": "weighted_mean", "of": ["share"], "weights": "pupils"}]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share", "pupils"],
  "rows": [
    {"school": "school-1", "share": 40, "pupils": 300},
    {"school": "school-2", "share": 30, "pupils": 100}
  ],
  "totals": [{"scope": "municipality", "share": 37.5}],
  "stated": [{"as": "weighted_mean", "of": ["share"], "weights": "pupils"}]
}
)"},
    {"value/out-of-range", kSet,
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 140.5}
  ]
}
)",
     R"({
  "title": "Новые сведения",
  "period": {"school_year": "2020/2021"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40.5}
  ]
}
)"},
};

}  // namespace

std::span<const Example> stated_examples() { return table; }

}  // namespace glasnost
