#include "base/rules/rules.h"

namespace glasnost {
namespace {

constexpr Severity error = Severity::error, warning = Severity::warning, note = Severity::note;

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
     "в «Блокноте»: «Файл», «Сохранить как…», «Кодировка: UTF-8»; в Excel: тип файла «CSV UTF-8»; или "
     "командой в "
     "папке файла: {1}",
     "the file is in the encoding Windows-1251, UTF-8 is expected",
     "in Notepad: File, Save as…, Encoding: UTF-8; in Excel: the type “CSV UTF-8”; or by a command in the "
     "file's "
     "folder: {1}"},
    {"source/koi8-r", error, "файл записан в кодировке KOI8-R, нужна UTF-8",
     "в «Блокноте»: «Файл», «Сохранить как…», «Кодировка: UTF-8»; в Excel: тип файла «CSV UTF-8»; или "
     "командой в "
     "папке файла: {1}",
     "the file is in the encoding KOI8-R, UTF-8 is expected",
     "in Notepad: File, Save as…, Encoding: UTF-8; in Excel: the type “CSV UTF-8”; or by a command in the "
     "file's "
     "folder: {1}"},
    {"source/cp866", error, "файл записан в кодировке CP866 (так писала DOS), нужна UTF-8",
     "в «Блокноте»: «Файл», «Сохранить как…», «Кодировка: UTF-8»; в Excel: тип файла «CSV UTF-8»; или "
     "командой в "
     "папке файла: {1}",
     "the file is in the encoding CP866 (that of DOS), UTF-8 is expected",
     "in Notepad: File, Save as…, Encoding: UTF-8; in Excel: the type “CSV UTF-8”; or by a command in the "
     "file's "
     "folder: {1}"},
    {"source/utf-16", error, "файл записан в кодировке {0} («Юникод»), нужна UTF-8",
     "в «Блокноте»: «Файл», «Сохранить как…», «Кодировка: UTF-8»; в Excel: тип файла «CSV UTF-8»; или "
     "командой в "
     "папке файла: {1}",
     "the file is in the encoding {0}, UTF-8 is expected",
     "in Notepad: File, Save as…, Encoding: UTF-8; in Excel: the type “CSV UTF-8”; or by a command in the "
     "file's "
     "folder: {1}"},
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
    {"source/not-text", error, "это не текст, а другой файл, которому дали такое имя: {0}",
     "верните файлу его окончание и положите его во вложения документа, а в текстовый файл перенесите слова",
     "this is no text but another file that was given such a name: {1}",
     "give the file its own ending and put it among a document's attachments; the text file holds the words"},
    {"source/lfs-pointer", error, "вместо файла здесь указатель git-lfs: сам файл не скачан",
     "скачайте файлы командой git lfs pull; на сервере сборки включите lfs: true в шаге checkout",
     "a git-lfs pointer stands here, the file itself was not fetched",
     "fetch the files with git lfs pull; where a server builds, set lfs: true in its checkout"},
    {"source/conflict-marker", error,
     "здесь осталась метка слияния git: в файле стоят сразу две версии этого места",
     "оставьте верную версию, а строки <<<<<<<, ======= и >>>>>>> удалите",
     "a mark of a merge by git was left here: two versions of this place stand in the file",
     "keep the right version and delete the lines <<<<<<<, ======= and >>>>>>>",
     "на сайт попали бы обе версии вперемешку", "both versions would be published, mixed up"},
    {"source/mojibake", error,
     "вместо русских букв стоят чужие: файл прочитали в неверной кодировке и так сохранили",
     "возьмите прежнюю версию файла (кнопка «История» в git) и внесите правку заново, сохраняя в UTF-8",
     "these are no Russian letters: the file was read in a wrong encoding and saved so",
     "take the former version of the file from git and make the change anew, saving in UTF-8"},
    {"source/lost-letters", error,
     "буквы здесь потеряны: вместо них стоят знаки «\uFFFD» или «????» (так бывает после пересохранения)",
     "впишите это место заново по источнику или верните прежнюю версию файла",
     "letters were lost here: “\uFFFD” or “????” stand in their place (it happens when a file is saved anew)",
     "type this place anew from the source, or take the former version of the file"},
    {"source/direction-mark", error,
     "здесь стоит невидимый знак, который меняет направление письма: читатель увидит не то, что написано",
     "удалите этот знак: сотрите и наберите место вокруг него заново",
     "an invisible mark stands here that turns the direction of writing: readers would see something else "
     "than "
     "is written",
     "delete the character: erase the words around it and type them anew"},
    {"source/left-over", note, "«{0}» — временный или служебный файл, на сайт он не попадает",
     "удалите его; чтобы такие файлы не попадали в git, впишите их в .gitignore",
     "“{0}” is a temporary file of a program, it is not published",
     "delete it; to keep such files out of git, name them in .gitignore"},
    {"source/name-case-twin", error, "имя отличается от соседнего «{0}» только регистром букв",
     "переименуйте один из двух файлов", "the name differs from its neighbour “{0}” only by case",
     "rename one of the two files", "на Windows и macOS это один файл: при скачивании второй затрёт первый",
     "on Windows and macOS they are one file: the second would overwrite the first"},
    {"source/name-look-alike", error,
     "имя на вид не отличить от соседнего «{0}»: часть букв русские, а там латинские",
     "переименуйте один из двух файлов, набрав имя заново",
     "the name looks like its neighbour “{0}”: some letters are Russian here and Latin there",
     "rename one of the two files by typing its name anew"},
    {"source/name-mixed-letters", warning,
     "в слове имени русские буквы стоят рядом с латинскими: {1} здесь {0}",
     "переименуйте файл, набрав имя заново в одной раскладке",
     "a word of the name mixes Russian and Latin letters: {2} here: {0}",
     "rename the file by typing its name anew in one alphabet",
     "по такому имени файл не найти: набранное с клавиатуры будет другим",
     "nobody can find the file by this name: what one types is another"},
    {"source/name-too-long", error, "имя вместе с папками занимает {0} знаков, можно не больше {1}",
     "сократите имя файла или папки; полное название пишите в поле title",
     "the name with its folders has {0} characters, {1} are allowed",
     "shorten the name of the file or folder; the full title belongs to the field title",
     "Windows не откроет такой файл: вместе с диском и папкой пользователя выйдет больше 259 знаков",
     "Windows cannot open such a file: with its drive and folder it has more than 259 characters"},
    {"source/name-windows", error, "на Windows такого имени быть не может: «{0}»",
     "переименуйте: без знаков < > : \" | ? * \\, без точки и пробела в конце и не CON, NUL, COM1 и т. п.",
     "Windows does not allow such a name: “{0}”",
     "rename it: without < > : \" | ? * \\, without a dot or blank at its end, and not CON, NUL, COM1 and "
     "such",
     "на компьютере с Windows репозиторий не скачается целиком",
     "the repository could not be checked out on Windows"},
};

}  // namespace

std::span<const Rule> source_rules() { return rules; }

}  // namespace glasnost
