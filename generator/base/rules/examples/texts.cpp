#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kSchool = "municipalities/yasnogorsk/schools/school-3.md";

constexpr std::string_view kRight = R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Школа основана в 2001 году.
)";

constexpr Example table[] = {
    {"text/broken-word", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Ясногорская школа по ре-
зультатам основана в 2001 году. Результатам рады.
)",
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Ясногорская школа по результатам основана в 2001 году. Результатам рады.
)"},
    {"text/digit-in-word", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Шк0ла основана в 2001 году.
)",
     kRight},
    {"text/excel-error", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Школа основана в #ССЫЛКА! году.
)",
     kRight},
    {"text/invisible-character", kSchool,
     "---\nfull_name: Ясногорская сред\u00ADняя школа № 3\nshort_name: Школа № 3\n---\n", kRight},
    {"text/letter-in-number", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
Школа основана в 2О01 году.
)",
     kRight},
    {"text/mixed-alphabets", kSchool,
     "---\nfull_name: Ясногорская средняя шк\u006Fла № 3\nshort_name: Школа № 3\n---\n", kRight},
    {"text/private-character", kSchool,
     "---\nfull_name: Ясногорская средняя школа № 3\nshort_name: Школа № 3\n---\n\uF0B7 Школа основана в "
     "2001 "
     "году.\n",
     kRight},
};

}  // namespace

std::span<const Example> text_examples() { return table; }

}  // namespace glasnost
