#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kSchool = "municipalities/yasnogorsk/schools/school-3.md";

constexpr Example table[] = {
    {"yaml/bad-character", kSchool,
     "---\nfull_name: Ясногорская \u0085средняя школа № 3\nshort_name: Школа № 3\n---\n",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
)"},
    {"yaml/colon-in-value", kSchool,
     R"(---
full_name: Ясногорская школа № 3: корпус на улице Мира
short_name: Школа № 3
---
)",
     R"(---
full_name: 'Ясногорская школа № 3: корпус на улице Мира'
short_name: Школа № 3
---
)"},
    {"yaml/colon-without-space", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name:Школа № 3
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
)"},
    {"yaml/comma-in-braces", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
categories:
  - {category: ШНОР, reason: итоги ВПР, ОГЭ и ЕГЭ}
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
categories:
  - {category: ШНОР, reason: 'итоги ВПР, ОГЭ и ЕГЭ'}
---
)"},
    {"yaml/dash-without-space", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
aliases:
  -Третья школа
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
aliases:
  - Третья школа
---
)"},
    {"yaml/depth", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
aliases: [[[[[[[[[[[[[[[[[[Третья школа]]]]]]]]]]]]]]]]]]
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
aliases: [Третья школа]
---
)"},
    {"yaml/duplicate-key", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
phone: 8 (000) 100-00-03
phone: 8 (000) 100-00-04
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
phone: 8 (000) 100-00-03, 8 (000) 100-00-04
---
)"},
    {"yaml/escape", kSchool,
     R"(---
full_name: "Ясногорская школа № 3\4"
short_name: Школа № 3
---
)",
     R"(---
full_name: 'Ясногорская школа № 3\4'
short_name: Школа № 3
---
)"},
    {"yaml/indent", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
  short_name: Школа № 3
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
)"},
    {"yaml/lost-comment", kSchool,
     R"(---
full_name: Ясногорская средняя школа #3
short_name: Школа № 3
---
)",
     R"(---
full_name: 'Ясногорская средняя школа #3'
short_name: Школа № 3
---
)"},
    {"yaml/no-break-space", kSchool,
     "---\nfull_name: Ясногорская средняя школа № 3\nshort_name:\u00A0Школа № 3\n---\n",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
)"},
    {"yaml/no-colon", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name Школа № 3
locality: Ясногорск
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
locality: Ясногорск
---
)"},
    {"yaml/open-bracket", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
aliases: [Третья школа, Школа на Мира
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
aliases: [Третья школа, Школа на Мира]
---
)"},
    {"yaml/open-quote", kSchool,
     R"(---
full_name: "Ясногорская средняя школа № 3
short_name: Школа № 3
---
)",
     R"(---
full_name: "Ясногорская средняя школа № 3"
short_name: Школа № 3
---
)"},
    {"yaml/second-document", "municipalities/yasnogorsk/municipality.yml",
     R"(name: Ясногорский район
name_genitive: Ясногорского района
---
region: Приозёрная область
authority: Отдел образования
)",
     R"(name: Ясногорский район
name_genitive: Ясногорского района
region: Приозёрная область
authority: Отдел образования
)"},
    {"yaml/special-sign", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: *Школа № 3
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: '*Школа № 3'
---
)"},
    {"yaml/syntax", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: !n!3 Школа № 3
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
)"},
    {"yaml/tab", kSchool,
     "---\nfull_name: Ясногорская средняя школа № 3\nshort_name: Школа № 3\npupils:\n\ttotal: 240\n---\n",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
pupils:
  total: 240
---
)"},
    {"yaml/text-after-value", kSchool,
     R"(---
full_name: "Ясногорская" средняя школа № 3
short_name: Школа № 3
---
)",
     R"(---
full_name: '«Ясногорская» средняя школа № 3'
short_name: Школа № 3
---
)"},
};

}  // namespace

std::span<const Example> yaml_examples() { return table; }

}  // namespace glasnost
