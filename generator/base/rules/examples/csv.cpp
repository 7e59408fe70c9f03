#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

// Beside it in the small tree stands tablitsa.yml, which names no indicators.
constexpr std::string_view kTable = "municipalities/yasnogorsk/indicators/tablitsa.csv";
constexpr std::string_view kCard = "municipalities/yasnogorsk/indicators/tablitsa.yml";

constexpr std::string_view kRight = R"(Школа;Доля;Мероприятий
school-1;40,5;12
school-2;38;9
)";

constexpr std::string_view kRightCard = R"(title: Таблица за полугодие
period: {school_year: 2023/2024, part: h1}
)";

constexpr Example table[] = {
    {.code = "csv/ambiguous-column",
     .file = "",
     .wrong = R"(>>> vocabulary/indicators.yml
share:
  name: Доля
  unit: percent
share_ninth:
  name: Доля в 9 классе
  synonyms: [Доля]
  unit: percent
events:
  name: Мероприятий
  unit: events
>>> municipalities/yasnogorsk/indicators/tablitsa.csv
Школа;Доля
school-1;40,5
)",
     .right = R"(>>> vocabulary/indicators.yml
share:
  name: Доля
  unit: percent
share_ninth:
  name: Доля в 9 классе
  synonyms: [Доля]
  unit: percent
events:
  name: Мероприятий
  unit: events
>>> municipalities/yasnogorsk/indicators/tablitsa.csv
Школа;share_ninth
school-1;40,5
)"},
    {"csv/bad-value", kTable,
     R"(Школа;Доля;Мероприятий
school-1;40,5 %;12
school-2;38;9
)",
     kRight},
    {"csv/empty", kTable, "\n", kRight},
    {"csv/empty-cell", kTable,
     R"(Школа;Доля;Мероприятий
school-1;40,5;
school-2;38;9
)",
     R"(Школа;Доля;Мероприятий
school-1;40,5;н/о
school-2;38;9
)"},
    {"csv/empty-row", kTable,
     R"(Школа;Доля;Мероприятий
school-1;40,5;12
;;
school-2;38;9
)",
     kRight},
    {"csv/excel-date", kTable,
     R"(Школа;Доля;Мероприятий
school-1;01.май;12
school-2;38;9
)",
     kRight},
    {"csv/excel-error", kTable,
     R"(Школа;Доля;Мероприятий
school-1;#ДЕЛ/0!;12
school-2;38;9
)",
     kRight, Example::Kind::content, "text/excel-error"},
    {"csv/first-column", kTable,
     R"(Учреждение;Доля;Мероприятий
school-1;40,5;12
school-2;38;9
)",
     kRight},
    {"csv/formula", kTable,
     R"(Школа;Доля;Мероприятий
school-1;=B3+2,5;12
school-2;38;9
)",
     kRight},
    {"csv/hidden-value", kTable,
     R"(Школа;Доля;Мероприятий
school-1;####;12
school-2;38;9
)",
     kRight},
    {.code = "csv/missing-column",
     .file = kCard,
     .wrong = R"(title: Таблица за полугодие
period: {school_year: 2023/2024, part: h1}
indicators: [share, events, forecast]
)",
     .right = R"(title: Таблица за полугодие
period: {school_year: 2023/2024, part: h1}
indicators: [share, events]
)"},
    {"csv/no-column-name", kTable,
     R"(Школа;Доля;Мероприятий;
school-1;40,5;12;
school-2;38;9;
)",
     kRight},
    {"csv/no-delimiter", kTable,
     R"(Школа Доля Мероприятий
school-1 40,5 12
school-2 38 9
)",
     kRight},
    {.code = "csv/no-indicators",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/indicators/tablitsa.yml
title: Таблица за полугодие
period: {school_year: 2023/2024, part: h1}
dimensions: [subject]
>>> municipalities/yasnogorsk/indicators/tablitsa.csv
Школа;subject
school-1;математика
)",
     .right = R"(>>> municipalities/yasnogorsk/indicators/tablitsa.yml
title: Таблица за полугодие
period: {school_year: 2023/2024, part: h1}
dimensions: [subject]
>>> municipalities/yasnogorsk/indicators/tablitsa.csv
Школа;subject;Доля
school-1;математика;40,5
)"},
    {"csv/no-rows", kTable, "Школа;Доля;Мероприятий\n", kRight},
    {"csv/ragged-row", kTable,
     R"(Школа;Доля;Мероприятий
school-1;40;5;12
school-2;38;9
)",
     kRight},
    {"csv/repeated-column", kTable,
     R"(Школа;Доля;Доля
school-1;40,5;12
school-2;38;9
)",
     kRight},
    {"csv/repeated-total", kTable,
     R"(Школа;Доля;Мероприятий
school-1;40,5;12
school-2;38;9
ИТОГО;39,2;21
Всего;39,2;21
)",
     R"(Школа;Доля;Мероприятий
school-1;40,5;12
school-2;38;9
ИТОГО;39,2;21
)"},
    {"csv/rows-elsewhere", kCard,
     R"(title: Таблица за полугодие
period: {school_year: 2023/2024, part: h1}
totals:
  - {scope: municipality, events: 21}
)",
     kRightCard},
    {"csv/scientific", kTable,
     R"(Школа;Доля;Мероприятий
school-1;4,05E+01;12
school-2;38;9
)",
     kRight},
    {"csv/separator-line", kTable,
     R"(sep=;
Школа;Доля;Мероприятий
school-1;40,5;12
school-2;38;9
)",
     kRight},
    {"csv/text-after-quote", kTable,
     R"(Школа;Доля;Мероприятий
"Школа № 1" Ясногорск;40,5;12
school-2;38;9
)",
     R"(Школа;Доля;Мероприятий
"Школа № 1";40,5;12
school-2;38;9
)",
     Example::Kind::content, "school/unknown"},
    {.code = "csv/total-dimension",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/indicators/tablitsa.yml
title: Таблица за полугодие
period: {school_year: 2023/2024, part: h1}
dimensions: [subject]
>>> municipalities/yasnogorsk/indicators/tablitsa.csv
Школа;subject;Доля
school-1;математика;40,5
ИТОГО;математика;40,5
)",
     .right = R"(>>> municipalities/yasnogorsk/indicators/tablitsa.yml
title: Таблица за полугодие
period: {school_year: 2023/2024, part: h1}
dimensions: [subject]
>>> municipalities/yasnogorsk/indicators/tablitsa.csv
Школа;subject;Доля
school-1;математика;40,5
ИТОГО;;40,5
)"},
    {.code = "csv/two-files",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/indicators/itogi.csv
Школа;Доля
school-1;40,5
)",
     .right = ""},
    {"csv/unclosed-quote", kTable,
     R"(Школа;Доля;Мероприятий
school-1;40,5;12
"Школа № 2;38;9
)",
     R"(Школа;Доля;Мероприятий
school-1;40,5;12
"Школа № 2";38;9
)"},
    {"csv/undeclared-column", kCard,
     R"(title: Таблица за полугодие
period: {school_year: 2023/2024, part: h1}
indicators: [share]
)",
     R"(title: Таблица за полугодие
period: {school_year: 2023/2024, part: h1}
indicators: [share, events]
)"},
    {"csv/unknown-column", kTable,
     R"(Школа;Доля;Мироприятий
school-1;40,5;12
school-2;38;9
)",
     kRight},
    {.code = "csv/without-description",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/indicators/novye.csv
Школа;Доля
school-1;40,5
)",
     .right = R"(>>> municipalities/yasnogorsk/indicators/novye.csv
Школа;Доля
school-1;40,5
>>> municipalities/yasnogorsk/indicators/novye.yml
title: Новые сведения
period: {year: 2023}
)"},
    {.code = "csv/without-table",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/indicators/novye.yml
title: Новые сведения
period: {year: 2023}
)",
     .right = R"(>>> municipalities/yasnogorsk/indicators/novye.yml
title: Новые сведения
period: {year: 2023}
>>> municipalities/yasnogorsk/indicators/novye.csv
Школа;Доля
school-1;40,5
)"},
};

}  // namespace

std::span<const Example> csv_examples() { return table; }

}  // namespace glasnost
