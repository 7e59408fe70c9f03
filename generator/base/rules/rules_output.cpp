#include "base/rules/rules.h"

namespace glasnost {
namespace {

constexpr Severity error = Severity::error, warning = Severity::warning, note = Severity::note;

// Where a cause is told, it stands in Russian in {1} and in English in {2}.
constexpr Rule rules[] = {
    {"output/busy", error, "папку «{0}» уже готовит другая сборка{1}",
     "дождитесь её конца и запустите ещё раз", "another build is preparing the folder \"{0}\"{2}",
     "wait until it ends and start again"},
    {"output/completed", note,
     "прошлая сборка была прервана, когда переносила сайт в «{0}» по одному файлу: перенос закончен", "",
     "the former build was interrupted while it moved the site to \"{0}\" file by file: this is completed",
     ""},
    {"output/edited", warning, "«{0}»: файл готового сайта изменён или удалён вручную, записан заново{1}",
     "вносите изменения в материалы: всё, что сделано в готовом сайте, пропадает при сборке",
     "\"{0}\": a file of the finished site was changed or removed by hand and is written anew{2}",
     "change the content instead: what is done in the finished site is lost with the next build"},
    {"output/edited-more", warning, "и ещё файлов готового сайта, изменённых вручную: {0}",
     "правьте материалы, а не готовый сайт: он записывается заново при каждой сборке",
     "more files of the finished site that were changed by hand: {0}",
     "edit the content, not the finished site: every build writes it anew"},
    {"output/exchange", error, "готовый сайт нельзя поставить на место «{0}»: {1}",
     "устраните причину и запустите сборку ещё раз; прежний сайт не тронут",
     "the finished site cannot take the place of \"{0}\": {2}",
     "remove the cause and build again; the former site is untouched"},
    {"output/lock", error, "нельзя отметить, что папку «{0}» готовит эта сборка: {1}",
     "проверьте права на папку, в которой лежит сайт; прежний сайт не тронут",
     "cannot mark the folder \"{0}\" as being prepared by this build: {2}",
     "check the permissions of the folder that holds the site; the former site is untouched"},
    {"output/manifest-damaged", warning, "«{0}» повреждён или изменён вручную: сайт записан заново целиком",
     "правьте материалы, а не готовый сайт: он записывается заново при каждой сборке",
     "\"{0}\" is damaged or was changed by hand: the whole site is written anew",
     "edit the content, not the finished site: every build writes it anew"},
    {"output/no-names", error, "на диске больше нельзя создать ни одного файла (кончились inode): «{0}»",
     "удалите лишние файлы с этого диска и запустите сборку ещё раз; прежний сайт не тронут",
     "no more files can be made on the disk (out of inodes): \"{0}\"",
     "remove files from this disk and build again; the former site is untouched"},
    {"output/no-space", error, "на диске нет места для «{0}»: не хватает не менее {1} (свободно {2})",
     "освободите место и запустите сборку ещё раз; прежний сайт не тронут",
     "no space left on the disk for \"{0}\": at least {3} are missing ({4} are free)",
     "make room and build again; the former site is untouched"},
    {"output/not-ours", error, "папка «{0}» создана не этой программой: в ней чужие файлы, и они пропали бы",
     "укажите в --out пустую или новую папку",
     "the folder \"{0}\" was not made by this program: its files would be lost",
     "give --out an empty or a new folder"},
    {"output/path", error, "путь «{0}» ведёт за пределы сайта, занят дважды или неверен (внутренняя ошибка)",
     "сообщите об этом разработчикам",
     "the path \"{0}\" leads out of the site, is taken twice or is wrong (internal error)",
     "please tell the developers"},
    {"output/stray", warning, "«{0}» положен в готовый сайт вручную и убран{1}",
     "положите файл в материалы, тогда он останется",
     "\"{0}\" was put into the finished site by hand and is removed{2}",
     "put the file into the content, then it stays"},
    {"output/stray-more", warning, "и ещё убрано положенного вручную: {0}",
     "держите свои файлы вне папки готового сайта", "more that was put there by hand and is removed: {0}",
     "keep files of your own outside of the finished site"},
    {"output/unfinished", error, "сайт «{0}» перенесён не до конца: {1}",
     "устраните причину и запустите сборку ещё раз: она закончит перенос; каждый файл на сайте целый",
     "the site \"{0}\" is not completely in its place: {2}",
     "remove the cause and build again: that completes it; each file of the site is whole"},
    {"output/unsynced", warning, "сайт «{0}» обновлён, но диск не подтвердил, что всё записал: {1}",
     "проверьте диск и запустите сборку ещё раз",
     "the site \"{0}\" is updated, but the disk did not confirm that all is written: {2}",
     "check the disk and build again"},
    {"output/vanished-more", note, "и ещё пропавших адресов: {0}", "", "more addresses that vanished: {0}",
     ""},
    {"output/vanished-page", note, "адрес «{0}» был опубликован, теперь такой страницы нет",
     "если материал переименован, укажите прежний адрес в redirect_from",
     "the address \"{0}\" was published, and there is no such page now",
     "where the content was renamed, give the former address in redirect_from"},
    {"output/write", error, "не удалось записать «{0}»: {1}",
     "устраните причину и запустите сборку ещё раз; прежний сайт не тронут", "cannot write \"{0}\": {2}",
     "remove the cause and build again; the former site is untouched"},
};

}  // namespace

std::span<const Rule> output_rules() { return rules; }

}  // namespace glasnost
