#include "view/pages/document/relations.h"

#include <algorithm>

#include "view/pages/parts/document_rows.h"

namespace glasnost::view {
namespace {

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
  if (!attachment.monitoring.empty() && m.monitoring_programme(attachment.monitoring.value))
    return plan::monitoring_page(m.id, attachment.monitoring.value);
  if (!attachment.risks.empty() && m.risk(attachment.risks.value))
    return plan::risks_page(m.id, attachment.risks.value);
  if (!attachment.document.empty() && m.document(attachment.document.value))
    return plan::document_page(m.id, attachment.document.value);
  if (!attachment.file.empty()) return plan::attachment_file(m.id, document.id, attachment.file.value);
  return {};
}

// `points_here`: whether a relation's target is the record whose page this is.
template <class PointsHere>
std::vector<IncomingRow> incoming_rows(const std::vector<model::IncomingRelation>& incoming,
                                       PointsHere points_here, const MunicipalityContext& context) {
  std::vector<IncomingRow> rows;
  for (std::size_t i = 0; i < incoming.size(); ++i) {
    const auto& [type, index] = incoming[i];
    const auto is_same = [&](const auto& other) { return other.type == type && other.document == index; };
    if (std::find_if(incoming.begin(), incoming.end(), is_same) != incoming.begin() + static_cast<long>(i))
      continue;
    const auto& document = context.municipality.documents[index];
    IncomingRow row;
    row.type = label_of(context.frame.words, "relation.in", type);
    row.source = document_link(index, context);
    row.title = document.record.title.value;
    for (const auto& relation : document.relations)
      if (relation.reference.type.value == type && points_here(relation))
        for (const auto& reading : relation.reference.stated)
          row.other_readings.push_back(reading_words(reading, context.frame.words));
    rows.push_back(std::move(row));
  }
  return rows;
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

std::vector<IncomingRow> incoming_rows(const model::Document& document, const MunicipalityContext& context) {
  const auto& documents = context.municipality.documents;
  return incoming_rows(
      document.incoming,
      [&](const model::Relation& r) { return r.document && &documents[*r.document] == &document; }, context);
}

std::vector<IncomingRow> incoming_rows(const model::Programme& programme,
                                       const MunicipalityContext& context) {
  const auto& programmes = context.municipality.programmes;
  return incoming_rows(
      programme.incoming,
      [&](const model::Relation& r) { return r.programme && &programmes[*r.programme] == &programme; },
      context);
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
