#include "view/labels.h"

namespace glasnost::view {
namespace {

struct NameParts {
  std::string kind, number, date;  // number and date as words, empty where unknown
};

std::string joined(const NameParts& parts) {
  std::string name = parts.kind;
  for (const std::string* part : {&parts.number, &parts.date}) {
    if (part->empty()) continue;
    if (!name.empty()) name += ' ';
    name += *part;
  }
  return capitalised(name);
}

std::string number_part(std::string_view number, const Words& words) {
  return number.empty() ? std::string() : filled(words["name.number"], {number});
}

std::string date_part(std::optional<Date> date, const Words& words) {
  return date ? filled(words["name.date"], {date_words(*date, words)}) : std::string();
}

}  // namespace

std::string number_words(const record::Document& document, const Words& words) {
  if (document.number_status == record::Document::Known::known && !document.number.empty())
    return number_part(document.number.value, words);
  if (!document.number_text.empty()) return document.number_text.value;
  const auto status = document.number_status;
  return status == record::Document::Known::known ? std::string()
                                                  : label_of(words, "number_status", token_of(status));
}

std::string date_words(const record::Document& document, const Words& words) {
  if (document.date.date) return date_words(*document.date.date, words);
  if (!document.date_text.empty()) return document.date_text.value;
  const auto status = document.date_status;
  return status == record::Document::Known::known ? std::string()
                                                  : label_of(words, "date_status", token_of(status));
}

std::string document_name(const record::Document& document, const Words& words) {
  using Known = record::Document::Known;
  const bool is_illegible =
      document.number_status == Known::illegible && document.date_status == Known::illegible;
  if (is_illegible && document.number_text.empty() && document.date_text.empty())
    return filled(words["name.illegible"], {capitalised(document.kind.value)});
  NameParts parts{document.kind.value, number_words(document, words), date_part(document.date.date, words)};
  if (parts.date.empty() && !document.date_text.empty())
    parts.date = filled(words["name.date"], {document.date_text.value});
  return joined(parts);
}

std::string document_name(const model::DocumentItem& document, const Words& words) {
  return joined({document.kind, number_part(document.number, words), date_part(document.date, words)});
}

std::string reference_name(const record::Reference& reference, const Words& words) {
  std::string name = joined({reference.kind.value, number_part(reference.number.value, words),
                             date_part(reference.date.date, words)});
  return name.empty() ? std::string(words["name.document"]) : name;
}

std::string person_name(const record::Person& person, const Words& words) {
  std::string post = person.post.value;
  if (person.acting) post = filled(words["name.acting"], {post});
  if (post.empty() || person.name.empty()) return post + person.name.value;
  return filled(words["name.named"], {post, person.name.value});
}

}  // namespace glasnost::view
