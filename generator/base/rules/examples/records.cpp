// Files, names and links: anchor/, attachment/, file/, link/, name/, plan/.
#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kOrder = "municipalities/yasnogorsk/documents/prikaz-12.md";
constexpr std::string_view kSchool = "municipalities/yasnogorsk/schools/school-3.md";
constexpr std::string_view kPlan = "municipalities/yasnogorsk/programmes/plan-shkol.md";

constexpr Example table[] = {
    {"anchor/repeated", kPlan,
     R"(---
title: План школ
kind: план
passport:
  - label: Цель
    text: '# 1. Цель'
---
# 1. Цель

Поддержать школы.
)",
     R"(---
title: План школ
kind: план
passport:
  - label: Цель
    text: Поддержать школы
---
# 1. Цель

Поддержать школы.
)"},
    {"attachment/missing", kOrder,
     R"(---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
attachments:
  - {title: Скан, file: scan.pdf, role: scan}
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
    {"file/missing", "",
     R"(>>> municipalities/ozersk/schools/school-1.md
---
full_name: Озёрская средняя школа № 1
short_name: Озёрская школа № 1
---
)",
     R"(>>> municipalities/ozersk/municipality.yml
name: Озёрский район
>>> municipalities/ozersk/schools/school-1.md
---
full_name: Озёрская средняя школа № 1
short_name: Озёрская школа № 1
---
)"},
    {"file/unknown", "",
     R"(>>> municipalities/yasnogorsk/prikazy/prikaz-12.md
---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
---
1. Провести совещание.
)",
     R"(>>> municipalities/yasnogorsk/documents/prikaz-12.md
---
kind: приказ
number: '12'
date: 2023-10-10
issuer: otdel
title: О совещании
---
1. Провести совещание.
)"},
    {"file/unreferenced", "",
     R"(>>> municipalities/yasnogorsk/documents/prikaz-9/spisok.txt
Список участников совещания: школы № 1 и № 2
)",
     R"(>>> municipalities/yasnogorsk/documents/prikaz-9.md
---
kind: приказ
number: '9'
date: 2023-10-02
issuer: otdel
title: О совещании
attachments:
  - {title: Участники, file: spisok.txt}
---
1. Провести совещание.
>>> municipalities/yasnogorsk/documents/prikaz-9/spisok.txt
Список участников совещания: школы № 1 и № 2
)"},
    {"link/unknown-anchor", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Смотрите [пункт 3 приказа](doc:prikaz-9#p-3).
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Смотрите [пункт 2 приказа](doc:prikaz-9#p-2).
)"},
    {"link/unknown-image", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
![Здание школы](shkola.jpg)
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Здание школы построено в 1961 году.
)"},
    {"link/unknown-target", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Смотрите [приказ](doc:prikaz-6).
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Смотрите [приказ](doc:prikaz-7).
)"},
    {"name/bad-slug", "",
     R"(>>> municipalities/yasnogorsk/schools/Школа 5.md
---
full_name: Ясногорская средняя школа № 5
short_name: Школа № 5
---
)",
     R"(>>> municipalities/yasnogorsk/schools/shkola-5.md
---
full_name: Ясногорская средняя школа № 5
short_name: Школа № 5
---
)"},
    {"name/reserved-slug", "",
     R"(>>> municipalities/search/municipality.yml
name: Поисковый район
)",
     R"(>>> municipalities/poiskovo/municipality.yml
name: Поисковый район
)"},
    {"plan/former-address", "municipalities/yasnogorsk/schools/school-4.md",
     R"(---
full_name: Ясногорская средняя школа № 4
short_name: Школа № 4
redirect_from: [https://example.org/school-5/]
---
)",
     R"(---
full_name: Ясногорская средняя школа № 4
short_name: Школа № 4
redirect_from: [/yasnogorsk/schools/school-5/]
---
)"},
    {.code = "plan/path-twice",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/schools/School-3.md
---
full_name: Ясногорская средняя школа № 4
short_name: Школа № 4
---
)",
     .right = R"(>>> municipalities/yasnogorsk/schools/school-4.md
---
full_name: Ясногорская средняя школа № 4
short_name: Школа № 4
---
)",
     .also = "name/bad-slug source/name-case-twin"},
};

}  // namespace

std::span<const Example> record_examples() { return table; }

}  // namespace glasnost
