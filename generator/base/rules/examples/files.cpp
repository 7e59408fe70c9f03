#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

using namespace std::string_view_literals;
using enum Example::Kind;

constexpr Example table[] = {
    {.code = "attachment/active",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/documents/prikaz-8.md
---
kind: приказ
number: '8'
date: 2023-09-05
issuer: otdel
title: О совещании
signed_by: {post: начальник, name: Ивановская А. А.}
control: signatory
attachments:
  - {title: Таблица, file: tablitsa.html}
---
>>> municipalities/yasnogorsk/documents/prikaz-8/tablitsa.html
<html><table><tr><td>1</td></tr></table></html>
)",
     .right = R"(>>> municipalities/yasnogorsk/documents/prikaz-8.md
---
kind: приказ
number: '8'
date: 2023-09-05
issuer: otdel
title: О совещании
signed_by: {post: начальник, name: Ивановская А. А.}
control: signatory
attachments:
  - {title: Таблица, file: tablitsa.pdf}
---
>>> municipalities/yasnogorsk/documents/prikaz-8/tablitsa.pdf
%PDF-1.4
)"},
    {.code = "attachment/empty",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/documents/prikaz-8.md
---
kind: приказ
number: '8'
date: 2023-09-05
issuer: otdel
title: О совещании
signed_by: {post: начальник, name: Ивановская А. А.}
control: signatory
attachments:
  - {title: Таблица, file: tablitsa.pdf}
---
>>> municipalities/yasnogorsk/documents/prikaz-8/tablitsa.pdf
)",
     .right = R"(>>> municipalities/yasnogorsk/documents/prikaz-8.md
---
kind: приказ
number: '8'
date: 2023-09-05
issuer: otdel
title: О совещании
signed_by: {post: начальник, name: Ивановская А. А.}
control: signatory
attachments:
  - {title: Таблица, file: tablitsa.pdf}
---
>>> municipalities/yasnogorsk/documents/prikaz-8/tablitsa.pdf
%PDF-1.4
)"},
    {.code = "attachment/other-type",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/documents/prikaz-8.md
---
kind: приказ
number: '8'
date: 2023-09-05
issuer: otdel
title: О совещании
signed_by: {post: начальник, name: Ивановская А. А.}
control: signatory
attachments:
  - {title: Таблица, file: tablitsa.xls}
---
>>> municipalities/yasnogorsk/documents/prikaz-8/tablitsa.xls
<html><table><tr><td>1</td></tr></table></html>
)",
     .right = R"(>>> municipalities/yasnogorsk/documents/prikaz-8.md
---
kind: приказ
number: '8'
date: 2023-09-05
issuer: otdel
title: О совещании
signed_by: {post: начальник, name: Ивановская А. А.}
control: signatory
attachments:
  - {title: Таблица, file: tablitsa.pdf}
---
>>> municipalities/yasnogorsk/documents/prikaz-8/tablitsa.pdf
%PDF-1.4
)"},
    {.code = "attachment/scan-without-text",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/documents/prikaz-8.md
---
kind: приказ
number: '8'
date: 2023-09-05
issuer: otdel
title: О совещании
signed_by: {post: начальник, name: Ивановская А. А.}
control: signatory
attachments:
  - {title: Скан, file: skan.pdf, role: scan}
---
>>> municipalities/yasnogorsk/documents/prikaz-8/skan.pdf
%PDF-1.4
)",
     .right = R"(>>> municipalities/yasnogorsk/documents/prikaz-8.md
---
kind: приказ
number: '8'
date: 2023-09-05
issuer: otdel
title: О совещании
signed_by: {post: начальник, name: Ивановская А. А.}
control: signatory
attachments:
  - {title: Скан, file: skan.pdf, role: scan}
---
1. Провести совещание.
>>> municipalities/yasnogorsk/documents/prikaz-8/skan.pdf
%PDF-1.4
)"},
    {.code = "file/office",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/documents/prikaz-8.docx
)",
     .right = R"(>>> municipalities/yasnogorsk/documents/prikaz-8.md
---
kind: приказ
number: '8'
date: 2023-09-05
issuer: otdel
title: О совещании
signed_by: {post: начальник, name: Ивановская А. А.}
control: signatory
---
1. Провести совещание.
)"},
    {.code = "file/wrong-ending",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/documents/prikaz-8.md.txt
---
)",
     .right = R"(>>> municipalities/yasnogorsk/documents/prikaz-8.md
---
kind: приказ
number: '8'
date: 2023-09-05
issuer: otdel
title: О совещании
signed_by: {post: начальник, name: Ивановская А. А.}
control: signatory
---
1. Провести совещание.
)"},
};

}  // namespace

std::span<const Example> file_examples() { return table; }

}  // namespace glasnost
