#include "base/rules/rules.h"

namespace glasnost {
namespace {

constexpr Severity error = Severity::error;

// The last two arguments of output/exchange and output/write: the cause in Russian and in English.
constexpr Rule rules[] = {
    {"output/busy", error, "папку «{0}» уже готовит другая сборка", "дождитесь её конца и запустите ещё раз",
     "another build is preparing the folder \"{0}\"", "wait until it ends and start again"},
    {"output/exchange", error, "готовый сайт нельзя поставить на место «{0}» одним шагом: {1}",
     "выберите в --out папку на обычном диске компьютера, не саму точку подключения; прежний сайт не тронут",
     "the finished site cannot take the place of \"{0}\" in one step: {2}",
     "give --out a folder on an ordinary disk that is no mount point itself; the former site is untouched"},
    {"output/not-ours", error, "папка «{0}» создана не этой программой: в ней чужие файлы, и они пропали бы",
     "укажите в --out пустую или новую папку",
     "the folder \"{0}\" was not made by this program: its files would be lost",
     "give --out an empty or a new folder"},
    {"output/path", error, "путь «{0}» ведёт за пределы сайта или неверен (внутренняя ошибка)",
     "сообщите об этом разработчикам", "the path \"{0}\" leads out of the site or is wrong (internal error)",
     "please tell the developers"},
    {"output/write", error, "не удалось записать «{0}»: {1}",
     "устраните причину и запустите сборку ещё раз; прежний сайт не тронут", "cannot write \"{0}\": {2}",
     "remove the cause and build again; the former site is untouched"},
};

}  // namespace

std::span<const Rule> output_rules() { return rules; }

}  // namespace glasnost
