#include "record/attachments.h"

#include <catch2/catch.hpp>
#include <string>

using namespace glasnost;
using namespace std::string_literals;

namespace {

// The finding and its words in Russian, without the repair.
std::string judge(const std::string& name, const std::string& bytes) {
  Diagnostics diagnostics;
  record::judge_attachment("m/documents/d/" + name, source::file_type_of(bytes), diagnostics);
  if (diagnostics.empty()) return "";
  const auto& item = diagnostics.items().at(0);
  CHECK(item.location.file == "m/documents/d/" + name);
  CHECK(item.location.line == 0);
  return std::string(item.rule->code) + ": " + message_of(item, Language::ru);
}

const std::string kZip = "PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0\0\0\0\0\0\0\0\0\0\0\0\0\x0B\0\0\0"s;
const std::string kWord = kZip + "_rels/.rels" + kZip + "word/document.xml";
const std::string kExcel = kZip + "_rels/.rels" + kZip + "xl/workbook.xml";
const std::string kText = kZip + "mimetypeapplication/vnd.oasis.opendocument.text";
const std::string kOld = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const std::string kPng = "\x89PNG\r\n\x1A\n";

}  // namespace

TEST_CASE("an attachment that is what its ending says is no finding") {
  for (const auto& [name, bytes] :
       std::vector<std::pair<std::string, std::string>>{{"a.pdf", "%PDF-1.7"},
                                                        {"a.PDF", "\n%PDF-1.7"},
                                                        {"a.docx", kWord},
                                                        {"a.docx", kZip + "x"},
                                                        {"a.xlsx", kExcel},
                                                        {"a.odt", kText},
                                                        {"a.zip", kWord},
                                                        {"a.doc", kOld},
                                                        {"a.xls", kOld},
                                                        {"a.jpg", "\xFF\xD8\xFF\xE0"},
                                                        {"a.jpeg", "\xFF\xD8\xFF\xE1"},
                                                        {"a.png", kPng},
                                                        {"a.gif", "GIF89a"},
                                                        {"a.tif", "II*\0"s},
                                                        {"a.tiff", "MM\0*"s},
                                                        {"a.webp", "RIFF\x10\0\0\0WEBPVP8 "s},
                                                        {"a.bmp", "BM\x46\0\0\0\0\0\0\0\x36\0\0\0"s},
                                                        {"a.rtf", "{\\rtf1"},
                                                        {"a.rar", "Rar!\x1A\x07\x01\0"s},
                                                        {"a.7z", "7z\xBC\xAF\x27\x1C"},
                                                        {"a.txt", "Приказ"},
                                                        {"a.txt", "BM и прочее"},
                                                        {"a.csv", "а;б"},
                                                        {"a.sig", "\x30\x82"},
                                                        {"a.p7s", kZip},
                                                        {"a", "текст"}}) {
    CAPTURE(name);
    CHECK(judge(name, bytes) == "");
  }
}

TEST_CASE("an attachment of another type than its ending is named for what it is") {
  const std::string says = "attachment/other-type: окончание файла «";
  CHECK(judge("a.docx", kOld) ==
        says + "docx», а внутри файл старого Office (.doc, .xls, .ppt) или файл Office с паролем");
  CHECK(judge("a.docx", "{\\rtf1\\ansi") == says + "docx», а внутри документ RTF");
  CHECK(judge("a.docx", kExcel) == says + "docx», а внутри таблица Excel (.xlsx)");
  CHECK(judge("a.doc", kWord) == says + "doc», а внутри документ Word (.docx)");
  CHECK(judge("a.xls", "\xEF\xBB\xBF <HTML><body>") == says + "xls», а внутри страница HTML");
  CHECK(judge("a.doc", "MIME-Version: 1.0") == says + "doc», а внутри страница HTML");
  CHECK(judge("a.pdf", "\xFF\xD8\xFF\xE0") == says + "pdf», а внутри рисунок JPEG");
  CHECK(judge("a.jpg", kPng) == says + "jpg», а внутри рисунок PNG");
  CHECK(judge("a.pdf", "скан") == says + "pdf», а внутри неизвестно что");
  CHECK(judge("a.txt", kWord) == says + "txt», а внутри документ Word (.docx)");
  CHECK(judge("a.odt", kWord) == says + "odt», а внутри документ Word (.docx)");
}

TEST_CASE("what a browser or Windows would run, nothing at all, and a pointer are no attachments") {
  CHECK(judge("a.pdf", "") == "attachment/empty: файл вложения пуст: в нём 0 байт");
  CHECK(judge("a.html", "<html>") ==
        "attachment/active: такие файлы не публикуются: окончание «html», внутри страница HTML");
  CHECK(judge("a.SVG", "<svg/>").starts_with("attachment/active"));
  CHECK(judge("a", "<!DOCTYPE html>").starts_with("attachment/active"));
  CHECK(judge("a.dat", "<script>").starts_with("attachment/active"));
  CHECK(judge("a.exe", "MZ").starts_with("attachment/active"));
  CHECK(judge("a.pdf", "version https://git-lfs.github.com/spec/v1\noid x")
            .starts_with("source/lfs-pointer: вместо файла здесь указатель git-lfs"));
}
