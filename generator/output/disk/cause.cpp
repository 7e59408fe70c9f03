#include "output/disk/cause.h"

#include <cerrno>
#include <cstring>

namespace glasnost::output {
namespace {

struct Known {
  int error_number;
  const char* ru;
  const char* en;
};

constexpr Known kKnown[] = {
    {ENOSPC, "на диске нет места", "no space left on the disk"},
    {EDQUOT, "исчерпана дисковая квота", "the disk quota is used up"},
    {EACCES, "нет прав на запись", "no permission to write"},
    {EPERM, "система запрещает это действие", "the system forbids it"},
    {EROFS, "диск доступен только для чтения", "the disk is read-only"},
    {EMFILE, "открыто слишком много файлов", "too many open files"},
    {ENFILE, "в системе открыто слишком много файлов", "too many open files in the system"},
    {EIO, "ошибка диска", "the disk fails"},
    {EFBIG, "файл слишком велик для этого диска", "the file is too large for this disk"},
    {ENAMETOOLONG, "имя слишком длинное", "the name is too long"},
    {ENOTDIR, "одна из папок пути — файл", "a folder of the path is a file"},
    {EISDIR, "на этом месте стоит папка", "a folder stands in this place"},
    {EEXIST, "такой файл уже есть", "the file exists already"},
    {ENOENT, "такой папки нет", "there is no such folder"},
    {ENOTEMPTY, "папка не пуста", "the folder is not empty"},
    {ELOOP, "ссылки ведут по кругу", "the links lead in a circle"},
    {EINVAL, "файловая система не умеет менять папки местами", "the file system cannot exchange folders"},
    {ENOSYS, "система не умеет менять папки местами", "the system cannot exchange folders"},
    {EXDEV, "папки на разных дисках", "the folders are on different disks"},
    {EBUSY, "папка занята: это точка подключения диска", "the folder is busy: it is a mount point"},
};

}  // namespace

Cause cause_of(int error_number) {
  for (const Known& known : kKnown)
    if (known.error_number == error_number) return {known.ru, known.en};
  const std::string system =
      std::strerror(error_number);  // NOLINT(concurrency-mt-unsafe): rare, and only read
  return {system, system};
}

}  // namespace glasnost::output
