// What a file is by its first bytes, whatever its name says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace glasnost::source {

enum class FileType {
  unknown,  // text among others
  empty,
  lfs_pointer,
  pdf,
  jpeg,
  png,
  gif,
  tiff,
  webp,
  bmp,
  zip,  // also an office file whose kind the first bytes do not tell
  docx,
  xlsx,
  pptx,
  odt,
  ods,
  odp,
  compound,  // of Office before 2007; also a new one with a password
  rtf,
  html,
  rar,
  seven_zip
};

inline constexpr std::size_t kHeadSize = 4096;

// Of the first `kHeadSize` bytes of a file, or all of it.
FileType file_type_of(std::string_view head);
// Its words in Russian and in English.
std::vector<std::string> words_of(FileType type);
// Whether no text begins so.
bool is_binary(FileType type);

}  // namespace glasnost::source
