#include "base/rules/rules.h"

namespace glasnost {
namespace {

constexpr Severity error = Severity::error;

// source/not-a-file and source/unreadable have one argument for each language.
constexpr Rule rules[] = {
    {"source/symlink", error, "символическая ссылка вместо файла: по ссылкам программа не ходит",
     "удалите ссылку и положите на её место сам файл",
     "a symbolic link where a file is expected: links are not followed",
     "delete the link and put the file itself in its place"},
    {"source/not-a-file", error, "это не обычный файл ({0})", "удалите его: публикуются только обычные файлы",
     "not a regular file ({1})", "delete it: only regular files are published"},
    {"source/name-encoding", error, "имя файла содержит недопустимые знаки или записано не в UTF-8",
     "переименуйте файл: латинские буквы, цифры и дефис",
     "the file's name is not UTF-8 or holds control characters",
     "rename the file: Latin letters, digits and hyphens"},
    {"source/name-not-nfc", error,
     "буквы «й» или «ё» в имени файла записаны двумя знаками (так пишет macOS): на других компьютерах это "
     "другое имя",
     "переименуйте файл, набрав имя заново; лучше латинскими буквами",
     "the file's name is not in Unicode form NFC: on other computers it is another name",
     "rename the file by typing its name anew, in Latin letters if possible"},
    {"source/unreadable", error, "не удалось прочитать: {0}",
     "проверьте, что файл или папка на месте и открыты для чтения", "cannot be read: {1}",
     "check that it exists and that you may read it"},
    {"source/windows-1251", error, "файл записан в кодировке Windows-1251, нужна UTF-8",
     "сохраните файл в кодировке UTF-8: в «Блокноте» — «Файл», «Сохранить как», «Кодировка: UTF-8»",
     "the file is in the encoding Windows-1251, UTF-8 is expected", "save the file in the encoding UTF-8"},
    {"source/utf-16", error, "файл записан в кодировке UTF-16 («Юникод»), нужна UTF-8",
     "сохраните файл в кодировке UTF-8: в «Блокноте» — «Файл», «Сохранить как», «Кодировка: UTF-8»",
     "the file is in the encoding UTF-16, UTF-8 is expected", "save the file in the encoding UTF-8"},
    {"source/not-utf-8", error,
     "здесь стоит байт {0}, который не читается как UTF-8: файл повреждён или в другой кодировке",
     "наберите это место заново и сохраните файл в кодировке UTF-8",
     "byte {0} is not UTF-8 here: the file is damaged or in another encoding",
     "type this place anew and save the file in the encoding UTF-8"},
    {"source/nul", error, "здесь стоит нулевой байт: это не текстовый файл или он повреждён",
     "откройте исходный файл и сохраните его как текст в кодировке UTF-8; картинки и документы кладут во "
     "вложения",
     "a NUL byte stands here: the file is no text, or is damaged",
     "save the original as text in the encoding UTF-8; pictures and office files belong to the attachments"},
    {"source/control-character", error,
     "здесь стоит невидимый управляющий знак {0} (обычно попадает при вставке из Word)",
     "удалите этот знак: сотрите и наберите место вокруг него заново",
     "an invisible control character {0} stands here (it often comes with text pasted from Word)",
     "delete the character: erase the words around it and type them anew"},
    {"source/too-large", error, "файл больше 8 МБ ({0} МБ): для текста это слишком много",
     "разделите файл на части; сканы и таблицы кладут во вложения документа",
     "the file is larger than 8 MB ({0} MB): too much for a text",
     "split the file; scans and spreadsheets belong to a document's attachments"},
};

}  // namespace

std::span<const Rule> source_rules() { return rules; }

}  // namespace glasnost
