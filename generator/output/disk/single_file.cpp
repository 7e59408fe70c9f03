#include "output/disk/single_file.h"

#include <fcntl.h>

#include <system_error>

#include "output/disk/files.h"

namespace glasnost::output {

std::optional<std::string> load_single_file(const std::filesystem::path& path) {
  const FileHandle folder = open_folder(path.parent_path());
  return folder ? read_file(folder.get(), path.filename().string()) : std::nullopt;
}

int save_single_file(const std::filesystem::path& path, std::string_view bytes) {
  std::error_code error;
  std::filesystem::create_directories(path.parent_path(), error);
  const FileHandle folder = open_folder(path.parent_path());
  if (!folder) return errno;
  const std::string name = path.filename().string(), made = name + ".new";
  int cause = remove_any(folder.get(), made);
  if (cause == 0) cause = create_file({folder.get(), made}, bytes);
  return cause != 0 ? cause : move_file({folder.get(), made}, {folder.get(), name});
}

}  // namespace glasnost::output
