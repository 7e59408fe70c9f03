// What names another record: assignment/, organisation/, reference/, school/.
#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kOrder = "municipalities/yasnogorsk/documents/prikaz-12.md";

constexpr Example table[] = {
    {"assignment/unknown-point", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
assignments:
  - {point: '3', who: Методист, what: Провести совещание}
---
1. Методисту провести совещание.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
assignments:
  - {point: '1', who: Методист, what: Провести совещание}
---
1. Методисту провести совещание.
)"},
    {"organisation/shared-name", "municipalities/yasnogorsk/organisations.yml",
     R"(otdel:
  name: Отдел образования
  aliases: [Отдел]
otdel-kultury:
  name: Отдел культуры
  aliases: [Отдел]
)",
     R"(otdel:
  name: Отдел образования
  aliases: [Отдел]
otdel-kultury:
  name: Отдел культуры
)"},
    {"organisation/unknown", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel-obrazovaniya
title: О совещании
---
1. Провести совещание.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
---
1. Провести совещание.
)"},
    {"reference/ambiguous", "",
     R"(>>> municipalities/yasnogorsk/documents/prikaz-9-2.md
---
kind: приказ
number: '9'
date: 2023-10-02
issuer: otdel
title: О втором совещании
---
1. Провести совещание.
>>> municipalities/yasnogorsk/documents/prikaz-12.md
---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
relations:
  - {type: amends, kind: приказ, number: '9', date: 2023-10-02}
---
1. Перенести совещание.
)",
     R"(>>> municipalities/yasnogorsk/documents/prikaz-9-2.md
---
kind: приказ
number: '9'
date: 2023-10-02
issuer: otdel
title: О втором совещании
---
1. Провести совещание.
>>> municipalities/yasnogorsk/documents/prikaz-12.md
---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
relations:
  - {type: amends, document: prikaz-9-2}
---
1. Перенести совещание.
)"},
    {"reference/other-reading", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
relations:
  - type: amends
    document: prikaz-9
    stated:
      - {date: 2023-10-04, where: в тексте пункта 1}
---
1. Изменить приказ от 04.10.2023 № 9.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
relations:
  - {type: amends, document: prikaz-9}
---
1. Изменить приказ от 02.10.2023 № 9.
)"},
    {"reference/unknown-data-set", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: Об итогах
attachments:
  - {title: Приложение, indicators: itog}
---
1. Утвердить итоги.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: Об итогах
attachments:
  - {title: Приложение, indicators: itogi}
---
1. Утвердить итоги.
)"},
    {"reference/unknown-document", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
relations:
  - {type: amends, document: prikaz-10}
---
1. Перенести совещание.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
relations:
  - {type: amends, document: prikaz-9}
---
1. Перенести совещание.
)"},
    {"reference/unknown-monitoring", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О мониторинге
attachments:
  - {title: Приложение, monitoring: programa}
---
1. Утвердить программу мониторинга.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О мониторинге
attachments:
  - {title: Приложение, monitoring: programma}
---
1. Утвердить программу мониторинга.
)"},
    {"reference/unknown-programme", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О плане
attachments:
  - {title: План, programme: plan-2024}
---
1. Утвердить план.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О плане
attachments:
  - {title: План, programme: plan}
---
1. Утвердить план.
)"},
    {"reference/unknown-risks", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О рисках
attachments:
  - {title: Профили, risks: profily}
---
1. Утвердить профили.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О рисках
attachments:
  - {title: Профили, risks: profili}
---
1. Утвердить профили.
)"},
    {"reference/unresolved", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
relations:
  - {type: executes, kind: письмо, number: '55', date: 2023-09-30, issuer: Министерство образования области}
---
1. Провести совещание.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
relations:
  - {type: executes, kind: приказ, number: '9', date: 2023-10-02}
---
1. Провести совещание.
)"},
    {.code = "school/shared-name",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/schools/school-4.md
---
full_name: Ясногорская основная школа № 2
short_name: Школа № 2
---
>>> municipalities/yasnogorsk/documents/prikaz-12.md
---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
schools: [Школа № 2]
---
1. Провести совещание.
)",
     .right = R"(>>> municipalities/yasnogorsk/schools/school-4.md
---
full_name: Ясногорская основная школа № 2
short_name: Школа № 2
---
>>> municipalities/yasnogorsk/documents/prikaz-12.md
---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
schools: [school-2]
---
1. Провести совещание.
)"},
    {"school/unknown", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
schools: [school-11]
---
1. Провести совещание.
)",
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
schools: [school-1]
---
1. Провести совещание.
)"},
};

}  // namespace

std::span<const Example> reference_examples() { return table; }

}  // namespace glasnost
