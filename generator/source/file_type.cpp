#include "source/file_type.h"

#include <algorithm>
#include <array>
#include <utility>

#include "source/text_faults.h"

namespace glasnost::source {
namespace {

using namespace std::string_view_literals;

struct Beginning {
  std::string_view bytes;
  FileType type;
};
constexpr std::array kBeginnings = {
    Beginning{"\xFF\xD8\xFF"sv, FileType::jpeg},
    Beginning{"\x89PNG\r\n\x1A\n"sv, FileType::png},
    Beginning{"GIF87a"sv, FileType::gif},
    Beginning{"GIF89a"sv, FileType::gif},
    Beginning{"II*\0"sv, FileType::tiff},
    Beginning{"MM\0*"sv, FileType::tiff},
    Beginning{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, FileType::compound},
    Beginning{"{\\rtf"sv, FileType::rtf},
    Beginning{"Rar!\x1A\x07"sv, FileType::rar},
    Beginning{"7z\xBC\xAF\x27\x1C"sv, FileType::seven_zip},
};

// What the names of the parts of a zip begin with.
constexpr std::array kParts = {
    Beginning{"word/"sv, FileType::docx},
    Beginning{"xl/"sv, FileType::xlsx},
    Beginning{"ppt/"sv, FileType::pptx},
    Beginning{"mimetypeapplication/vnd.oasis.opendocument.text"sv, FileType::odt},
    Beginning{"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"sv, FileType::ods},
    Beginning{"mimetypeapplication/vnd.oasis.opendocument.presentation"sv, FileType::odp},
};

constexpr std::string_view kPart = "PK\x03\x04";

// By the names of the parts that begin in `head`; the name stands 30 bytes behind the start of its part.
FileType zip_type_of(std::string_view head) {
  for (std::size_t at = 0; at < head.size(); at = head.find(kPart, at + 1)) {
    const std::string_view name = head.substr(std::min(at + 30, head.size()));
    for (const auto& [bytes, type] : kParts)
      if (name.starts_with(bytes)) return type;
  }
  return FileType::zip;
}

// Four bytes of a BMP's header are always 0.
bool is_bmp(std::string_view head) { return head.starts_with("BM") && head.substr(6, 4) == "\0\0\0\0"sv; }

// A PDF may have lines before its beginning.
bool is_pdf(std::string_view head) {
  const std::size_t at = head.substr(0, 1024).find("%PDF-");
  return at == 0 || (at != std::string_view::npos && (head[at - 1] == '\n' || head[at - 1] == '\r'));
}

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Also a page with its pictures in one file, as Word saves it.
bool is_html(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
  constexpr std::array kMarks = {"<!doctype html"sv, "<html"sv,  "<head"sv,        "<body"sv,
                                 "<script"sv,        "<table"sv, "mime-version:"sv};
  return std::any_of(kMarks.begin(), kMarks.end(), [&](std::string_view mark) {
    return head.size() >= mark.size() &&
           std::equal(mark.begin(), mark.end(), head.begin(), [](char a, char b) { return a == small(b); });
  });
}

// In the order of FileType.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> kWords = {
    {{"неизвестно что", "something unknown"},
     {"пустой файл", "an empty file"},
     {"указатель git-lfs", "a git-lfs pointer"},
     {"PDF", "PDF"},
     {"рисунок JPEG", "a JPEG picture"},
     {"рисунок PNG", "a PNG picture"},
     {"рисунок GIF", "a GIF picture"},
     {"рисунок TIFF", "a TIFF picture"},
     {"рисунок WebP", "a WebP picture"},
     {"рисунок BMP", "a BMP picture"},
     {"архив ZIP", "a ZIP archive"},
     {"документ Word (.docx)", "a Word document (.docx)"},
     {"таблица Excel (.xlsx)", "an Excel spreadsheet (.xlsx)"},
     {"презентация PowerPoint (.pptx)", "a PowerPoint presentation (.pptx)"},
     {"документ OpenDocument (.odt)", "an OpenDocument text (.odt)"},
     {"таблица OpenDocument (.ods)", "an OpenDocument spreadsheet (.ods)"},
     {"презентация OpenDocument (.odp)", "an OpenDocument presentation (.odp)"},
     {"файл старого Office (.doc, .xls, .ppt) или файл Office с паролем",
      "a file of the old Office (.doc, .xls, .ppt), or an Office file with a password"},
     {"документ RTF", "an RTF document"},
     {"страница HTML", "an HTML page"},
     {"архив RAR", "a RAR archive"},
     {"архив 7z", "a 7z archive"}}};

}  // namespace

FileType file_type_of(std::string_view head) {
  if (head.empty()) return FileType::empty;
  if (is_lfs_pointer(head)) return FileType::lfs_pointer;
  for (const auto& [bytes, type] : kBeginnings)
    if (head.starts_with(bytes)) return type;
  if (head.starts_with("RIFF") && head.substr(std::min(head.size(), std::size_t{8})).starts_with("WEBP"))
    return FileType::webp;
  if (head.starts_with(kPart)) return zip_type_of(head);
  if (head.size() > 10 && is_bmp(head)) return FileType::bmp;
  if (is_pdf(head)) return FileType::pdf;
  return is_html(head) ? FileType::html : FileType::unknown;
}

std::vector<std::string> words_of(FileType type) {
  const auto& [ru, en] = kWords[static_cast<std::size_t>(type)];
  return {std::string(ru), std::string(en)};
}

bool is_binary(FileType type) { return type >= FileType::pdf && type != FileType::html; }

}  // namespace glasnost::source
