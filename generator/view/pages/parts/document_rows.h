// Documents as rows of a register.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/pages/parts/record_links.h"

namespace glasnost::view {

struct DocumentRow {
  Link link;  // «Распоряжение № 532 от 21 октября 2021 года»
  std::string title, kind, number, issuer, status;
  std::optional<Date> date;
  std::string date_text;  // where there is no date
  bool is_published = true;
  std::vector<std::string> other_readings;  // of the documents that cite it
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DocumentRow;
    visit("link", &D::link);
    visit("title", &D::title);
    visit("kind", &D::kind);
    visit("number", &D::number);
    visit("issuer", &D::issuer);
    visit("status", &D::status);
    visit("date", &D::date);
    visit("date_text", &D::date_text);
    visit("is_published", &D::is_published);
    visit("other_readings", &D::other_readings);
  }
};
// What a source has besides: «26 ноября 2021 года (строка 4 таблицы)».
std::string reading_words(const record::Reading& reading, const Words& words);
DocumentRow document_row(std::size_t document, const MunicipalityContext& context);
// Newest first; those without a date last.
std::vector<std::size_t> newest_first(const model::Municipality& municipality);

}  // namespace glasnost::view
