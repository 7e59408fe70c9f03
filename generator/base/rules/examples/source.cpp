#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

using namespace std::string_view_literals;
using enum Example::Kind;

constexpr std::string_view kSchool = "municipalities/yasnogorsk/schools/school-3.md";

constexpr std::string_view kRight = R"(---
full_name: Ясногорская средняя школа № 3
short_name: Школа № 3
---
)";

constexpr std::string_view kNothing = "";

constexpr Example table[] = {
    {"source/conflict-marker", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
<<<<<<< HEAD
short_name: Школа № 3
=======
short_name: Третья школа
>>>>>>> pravka
---
)",
     kRight},
    {"source/control-character", kSchool,
     "---\nfull_name: Ясногорская \x0Bсредняя школа № 3\nshort_name: Школа № 3\n---\n", kRight},
    {"source/cp866", kSchool,
     "---\nfull_name: \x98\xAA\xAE\xAB\xA0 \xFC 3\nshort_name: \x98\xAA\xAE\xAB\xA0\n---\n", kRight},
    {"source/direction-mark", kSchool,
     "---\nfull_name: Ясногорская \u202Eсредняя школа № 3\nshort_name: Школа № 3\n---\n", kRight, content,
     "text/invisible-character"},
    {"source/koi8-r", kSchool,
     "---\nfull_name: \xFB\xCB\xCF\xCC\xC1 \xCE\xCF\xCD\xC5\xD2 \xD4\xD2\xC9\nshort_name: "
     "\xFB\xCB\xCF\xCC\xC1\n---\n",
     kRight},
    {.code = "source/left-over",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/documents/~$prikaz.docx
временный файл Word
)",
     .right = kNothing},
    {"source/lfs-pointer", kSchool,
     R"(version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 12345
)",
     kRight},
    {"source/lost-letters", kSchool,
     R"(---
full_name: ??????????? ??????? ????? ? 3
short_name: Школа № 3
---
)",
     kRight},
    {"source/mojibake", kSchool,
     R"(---
full_name: Ясногорская средняя школа № 3
short_name: РЁРєРѕР»Р° в„– 3
---
)",
     kRight},
    {.code = "source/name-case-twin",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/documents/prikaz-7/Skan.pdf
%PDF-1.4
>>> municipalities/yasnogorsk/documents/prikaz-7/skan.pdf
%PDF-1.4
)",
     .right = kNothing,
     .kind = content,
     .also = "file/unreferenced plan/path-twice"},
    {.code = "source/name-encoding",
     .file = "",
     .wrong = ">>> municipalities/yasnogorsk/schools/\xF8\xEA\xEE\xEB\xE0.md\n---\n",
     .right = kNothing},
    {.code = "source/name-look-alike",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/documents/prikaz-7/АКТ.pdf
%PDF-1.4
>>> municipalities/yasnogorsk/documents/prikaz-7/AKT.pdf
%PDF-1.4
)",
     .right = kNothing,
     .kind = content,
     .also = "file/unreferenced"},
    {.code = "source/name-mixed-letters",
     .file = "",
     .wrong = ">>> municipalities/yasnogorsk/documents/prikaz-7/\u0421kan.pdf\n%PDF-1.4\n",
     .right = kNothing,
     .kind = content,
     .also = "file/unreferenced"},
    {.code = "source/name-not-nfc",
     .file = "",
     .wrong = ">>> municipalities/yasnogorsk/documents/prikaz-7/Устави\u0306.pdf\n%PDF-1.4\n",
     .right = kNothing},
    {.code = "source/name-too-long",
     .file = "",
     .wrong =
         R"(>>> municipalities/yasnogorsk/documents/prikaz-7/Приложения к приказу об утверждении плана мероприятий по повышению качества образования/Отчёты общеобразовательных организаций с низкими результатами за учебный год.pdf
%PDF-1.4
)",
     .right = kNothing,
     .kind = content,
     .also = "file/unreferenced"},
    {.code = "source/name-windows",
     .file = "",
     .wrong = R"(>>> municipalities/yasnogorsk/documents/prikaz-7/Что делать?.pdf
%PDF-1.4
)",
     .right = kNothing,
     .kind = content,
     .also = "file/unreferenced"},
    {.code = "source/not-a-file",
     .file = "",
     .wrong = "в папке schools лежит именованный канал или сокет, а не файл",
     .right = "в папке только обычные файлы",
     .kind = situation,
     .en_wrong = "the folder schools holds a FIFO or a socket",
     .en_right = "the folder holds only regular files"},
    {"source/not-text", kSchool, "PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0 переименованный документ Word"sv,
     kRight},
    {"source/not-utf-8", kSchool,
     "---\nfull_name: Ясногорская средняя школа \xB9 3\nshort_name: Школа № 3\n---\n", kRight},
    {"source/nul", kSchool, "---\nfull_name: Ясногорская\0средняя школа № 3\nshort_name: Школа № 3\n---\n"sv,
     kRight},
    {.code = "source/symlink",
     .file = "",
     .wrong = "schools/school-3.md — ссылка на файл в другой папке",
     .right = "schools/school-3.md — сам файл",
     .kind = situation,
     .en_wrong = "schools/school-3.md is a link to a file in another folder",
     .en_right = "schools/school-3.md is the file itself"},
    {.code = "source/too-large",
     .file = "",
     .wrong = "таблица сохранена в файл .csv больше 8 МБ",
     .right = "таблица разделена на наборы по годам, каждый в своём файле",
     .kind = situation,
     .en_wrong = "a spreadsheet is saved as a .csv of more than 8 MB",
     .en_right = "it is split into data sets of one year each"},
    {.code = "source/unreadable",
     .file = "",
     .wrong = "у папки schools закрыт доступ на чтение",
     .right = "папку и файлы в ней можно читать",
     .kind = situation,
     .en_wrong = "the folder schools may not be read",
     .en_right = "the folder and its files may be read"},
    {"source/utf-16", kSchool, "\xFF\xFE-\0-\0-\0\n\0t\0i\0t\0l\0e\0:\0 \0\x28\x04\x3A\x04\n\0"sv, kRight},
    {"source/windows-1251", kSchool,
     "---\nfull_name: \xD8\xEA\xEE\xEB\xE0 \xB9 3\nshort_name: \xD8\xEA\xEE\xEB\xE0\n---\n", kRight},
};

}  // namespace

std::span<const Example> source_examples() { return table; }

}  // namespace glasnost
