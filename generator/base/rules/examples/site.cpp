// What is accepted (known-issue/), and the settings of the site (site/).
#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kPlan = "municipalities/yasnogorsk/programmes/plan-shkol.md";
constexpr std::string_view kSchool = "municipalities/yasnogorsk/schools/school-3.md";

constexpr Example table[] = {
    {"known-issue/not-acceptable", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
known_issues:
  - {code: school/unknown, note: В источнике школа названа иначе}
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
)"},
    {"known-issue/unknown-code", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
known_issues:
  - {code: school/renamed, note: В приказе школа названа гимназией}
---
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
known_issues:
  - {code: source/renamed, note: В приказе школа названа гимназией}
---
)"},
    {"known-issue/unmatched", kPlan,
     R"(---
title: План школ
kind: план
known_issues:
  - {code: measure/empty, at: m-1, note: Так в источнике}
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист |
| 2 | Педсовет | | |
)",
     R"(---
title: План школ
kind: план
known_issues:
  - {code: measure/empty, at: m-2, note: Так в источнике}
---
| № | Мероприятие | Срок | Ответственный |
|---|---|---|---|
| 1 | Семинар | октябрь 2023 года | Методист |
| 2 | Педсовет | | |
)",
     Example::Kind::content, "measure/empty"},
    {"site/as-of-fallback", "site.yml",
     R"(title: Школы Ясногорска
base_url: https://example.test
)",
     R"(title: Школы Ясногорска
base_url: https://example.test
as_of: 2024-05-31
)"},
    {"site/no-base-url", "site.yml",
     R"(title: Школы Ясногорска
as_of: 2024-05-31
)",
     R"(title: Школы Ясногорска
base_url: https://example.test
as_of: 2024-05-31
)"},
    {.code = "site/no-municipality",
     .file = "",
     .wrong = "В папке municipalities нет ни одной папки муниципалитета: материалы лежат рядом с ней.",
     .right = "Материалы лежат в municipalities/<имя>/, и в этой папке есть файл municipality.yml.",
     .kind = Example::Kind::situation,
     .en_wrong = "The folder municipalities has no folder of a municipality: its files stand beside it.",
     .en_right = "The files stand in municipalities/<name>/, and municipality.yml is one of them."},
};

}  // namespace

std::span<const Example> site_examples() { return table; }

}  // namespace glasnost
