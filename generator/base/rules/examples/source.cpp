// What the bytes and names of files may be. What no text can show is told in words.
#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kSchool = "municipalities/yasnogorsk/schools/school-3.md";

constexpr std::string_view kRight = R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
)";

constexpr Example situation(std::string_view code, std::string_view wrong, std::string_view right,
                            std::string_view en_wrong, std::string_view en_right) {
  return {.code = code,
          .file = "",
          .wrong = wrong,
          .right = right,
          .kind = Example::Kind::situation,
          .en_wrong = en_wrong,
          .en_right = en_right};
}

constexpr Example table[] = {
    {"source/control-character", kSchool,
     "---\nfull_name: Ясногорская\vсредняя школа № 3\nshort_name: Школа № 3\n---\n", kRight},
    {"source/name-encoding", "",
     ">>> municipalities/yasnogorsk/schools/school\t5.md\n---\nfull_name: Ясногорская средняя школа № 5\n"
     "short_name: Школа № 5\n---\n",
     R"(>>> municipalities/yasnogorsk/schools/school-5.md
---
full_name: Ясногорская средняя школа № 5
short_name: Школа № 5
---
)"},
    {.code = "source/name-not-nfc",
     .file = "",
     .wrong = ">>> municipalities/yasnogorsk/documents/prikaz-9/справочныи\u0306.txt\nСправка о совещании\n",
     .right = R"(>>> municipalities/yasnogorsk/documents/prikaz-9.md
---
kind: приказ
number: '9'
date: 2023-10-02
issuer: otdel
title: О совещании
attachments:
  - {title: Справка, file: spravka.txt}
---
1. Провести совещание.
>>> municipalities/yasnogorsk/documents/prikaz-9/spravka.txt
Справка о совещании
)"},
    situation("source/not-a-file", "На месте файла school-3.md стоит именованный канал или устройство.",
              "На этом месте обычный текстовый файл.",
              "A FIFO or a device stands where the file school-3.md is expected.",
              "A regular text file stands there."),
    {"source/not-utf-8", kSchool,
     "---\nfull_name: Ясногорская средняя школа № 3\nshort_name: Школа \xF0\x28 3\n---\n", kRight},
    {"source/nul", kSchool, "---\nfull_name: Ясногорская средняя школа № 3\nshort_name: Школа\0№ 3\n---\n"sv,
     kRight},
    situation("source/symlink", "school-3.md — ссылка на файл в другой папке (ln -s, ярлык).",
              "school-3.md — сам файл, скопированный в эту папку.",
              "school-3.md is a link to a file in another folder (ln -s).",
              "school-3.md is the file itself, copied to this folder."),
    situation(
        "source/too-large", "Скан приказа на 12 МБ сохранён как prikaz-12.md.",
        "Текст приказа стоит в prikaz-12.md, а скан лежит в папке prikaz-12/ и назван в attachments.",
        "A scan of an order, 12 MB large, is saved as prikaz-12.md.",
        "The text of the order stands in prikaz-12.md; the scan lies in the folder prikaz-12/ and is one "
        "of its attachments."),
    situation("source/unreadable", "Файл принадлежит другому пользователю, и читать его нельзя.",
              "Владелец открыл файл для чтения.", "The file belongs to another user, and may not be read.",
              "Its owner allowed reading."),
    {"source/utf-16", kSchool, "\xFF\xFE-\0-\0-\0\n\0f\0u\0l\0l\0_\0n\0a\0m\0e\0:\0 \0H\0\n\0"sv, kRight},
    {"source/windows-1251", kSchool, "---\nfull_name: \xD8\xEA\xEE\xEB\xE0\nshort_name: \xD8\n---\n", kRight},
};

}  // namespace

std::span<const Example> source_examples() { return table; }

}  // namespace glasnost
