#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kDataSet = "municipalities/yasnogorsk/indicators/itogi.json";

// A data set without a mistake.
constexpr std::string_view kRight = R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40.5},
    {"school": "school-2", "share": 38}
  ]
}
)";

constexpr Example table[] = {
    {"json/after-end", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
}
)",
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)"},
    {"json/colon", kDataSet,
     R"({
  "title" "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40.5},
    {"school": "school-2", "share": 38}
  ]
}
)",
     kRight},
    {"json/comma", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40.5}
    {"school": "school-2", "share": 38}
  ]
}
)",
     kRight},
    {"json/comment", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"}, // календарный год
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)",
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": 40.5}],
  "notes": ["Период — календарный год."]
}
)"},
    {"json/control-character", kDataSet,
     "{\n  \"title\": \"Итоги\tгода\",\n  \"period\": {\"year\": \"2023\"},\n  \"indicators\": "
     "[\"share\"],\n  \"rows\": [{\"school\": \"school-1\", \"share\": 40.5}]\n}\n",
     kRight},
    {"json/decimal-comma", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40,5},
    {"school": "school-2", "share": 38}
  ]
}
)",
     kRight},
    {"json/depth", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": [[[[[[[[[[[[[[[[[["share"]]]]]]]]]]]]]]]]]],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)",
     kRight},
    {"json/duplicate-key", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40.5, "share": 38}
  ]
}
)",
     kRight},
    {"json/empty", kDataSet, "\n", kRight},
    {"json/escape", kDataSet,
     R"({
  "title": "Итоги года 2022\2023",
  "period": {"school_year": "2022/2023"},
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)",
     R"({
  "title": "Итоги года 2022/2023",
  "period": {"school_year": "2022/2023"},
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)"},
    {"json/exponent", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["events"],
  "rows": [{"school": "school-1", "events": 1.2e1}]
}
)",
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["events"],
  "rows": [{"school": "school-1", "events": 12}]
}
)",
     Example::Kind::content, "record/bad-number"},
    {"json/inner-quote", kDataSet,
     R"({
  "title": "Итоги года по "Школе будущего"",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)",
     R"({
  "title": "Итоги года по «Школе будущего»",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [{"school": "school-1", "share": 40.5}]
}
)"},
    {"json/key", kDataSet,
     R"({
  title: "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40.5},
    {"school": "school-2", "share": 38}
  ]
}
)",
     kRight},
    {"json/number", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 040.5},
    {"school": "school-2", "share": 38}
  ]
}
)",
     kRight},
    {"json/open-string", kDataSet,
     R"({
  "title": "Итоги года,
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40.5},
    {"school": "school-2", "share": 38}
  ]
}
)",
     kRight},
    {"json/trailing-comma", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40.5},
    {"school": "school-2", "share": 38},
  ]
}
)",
     kRight},
    {"json/unclosed", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [
    {"school": "school-1", "share": 40.5},
    {"school": "school-2", "share": 38}
)",
     kRight},
    {"json/value", kDataSet,
     R"({
  "title": "Итоги года",
  "period": {"year": "2023"},
  "indicators": ["share"],
  "rows": [
    {"school": school-1, "share": 40.5},
    {"school": "school-2", "share": 38}
  ]
}
)",
     kRight},
};

}  // namespace

std::span<const Example> json_examples() { return table; }

}  // namespace glasnost
