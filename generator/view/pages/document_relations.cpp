#include "view/pages/document_parts.h"

namespace glasnost::view {
namespace {

// Another reading in the source: «26 ноября 2021 года (строка 4 таблицы)».
std::string reading_words(const record::Reading& reading, const Words& words) {
  std::string text =
      reading.number.empty() ? std::string() : filled(words["name.number"], {reading.number.value});
  if (reading.date.date) text += (text.empty() ? "" : " ") + date_words(*reading.date.date, words);
  return reading.where.empty() ? text : text + " (" + reading.where.value + ")";
}

std::string format_of(std::string_view file) {
  const auto dot = file.rfind('.');
  if (dot == std::string_view::npos) return {};
  std::string format(file.substr(dot + 1));
  for (char& c : format)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return format;
}

// The page or file that an attachment names, empty where nothing is published.
std::string path_of(const record::Attachment& attachment, const record::Document& document,
                    const model::Municipality& m) {
  if (!attachment.programme.empty() && m.programme(attachment.programme.value))
    return plan::programme_page(m.id, attachment.programme.value);
  if (!attachment.indicators.empty() && m.data_set(attachment.indicators.value))
    return plan::data_set_page(m.id, attachment.indicators.value);
  if (!attachment.document.empty() && m.document(attachment.document.value))
    return plan::document_page(m.id, attachment.document.value);
  if (!attachment.file.empty()) return plan::attachment_file(m.id, document.id, attachment.file.value);
  return {};
}

}  // namespace

RelationRow relation_row(const model::Relation& relation, const MunicipalityContext& context) {
  const auto& words = context.frame.words;
  const auto& m = context.municipality;
  RelationRow row;
  row.type = label_of(words, "relation.out", relation.reference.type.value);
  row.title = relation.reference.title.value;
  row.issuer = relation.reference.issuer.value;
  row.target.text = reference_name(relation.reference, words);
  row.is_missing = !relation.document && !relation.programme;
  if (auto place = place_of(relation.document, relation.programme, m, words))
    row.target = context.link(*place);
  if (relation.document) {
    const auto& target = m.documents[*relation.document].record;
    row.title = target.title.value;
    row.issuer = joined_text(target.issuers);
    row.is_missing = !target.published;
  }
  for (const auto& reading : relation.reference.stated)
    row.other_readings.push_back(reading_words(reading, words));
  return row;
}

std::vector<RelationRow> relation_rows(const model::Document& document, const MunicipalityContext& context) {
  std::vector<RelationRow> rows;
  for (const auto& relation : document.relations) {
    rows.push_back(relation_row(relation, context));
    rows.back().anchor = plan::relation_anchor(rows.size());
  }
  return rows;
}

std::vector<IncomingRow> incoming_rows(const std::vector<model::IncomingRelation>& incoming,
                                       const MunicipalityContext& context) {
  const auto& words = context.frame.words;
  std::vector<IncomingRow> rows;
  for (const auto& relation : incoming) {
    auto place = place_of(relation.document, {}, context.municipality, words);
    if (!place) continue;
    IncomingRow row;
    row.type = label_of(words, "relation.in", relation.type);
    row.source = context.link(*place);
    row.title = context.municipality.documents[relation.document].record.title.value;
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<AttachmentRow> attachment_rows(const record::Document& document,
                                           const MunicipalityContext& context) {
  std::vector<AttachmentRow> rows;
  for (const auto& attachment : document.attachments) {
    AttachmentRow row;
    row.link.text = attachment.title.value;
    const auto path = path_of(attachment, document, context.municipality);
    if (!path.empty()) row.link.url = context.url(path);
    row.format = format_of(attachment.file.value);
    row.role = label_of(context.frame.words, "file_role", attachment.role.value);
    if (row.link.text.empty()) row.link.text = attachment.file.value;
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace glasnost::view
