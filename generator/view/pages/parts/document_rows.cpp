#include "view/pages/parts/document_rows.h"

#include <algorithm>

namespace glasnost::view {
namespace {

// In the documents of this municipality that cite it; each once.
std::vector<std::string> readings_of(std::size_t document, const MunicipalityContext& context) {
  const auto& documents = context.municipality.documents;
  std::vector<std::string> readings;
  for (const auto& incoming : documents[document].incoming)
    for (const auto& relation : documents[incoming.document].relations) {
      if (relation.document != document) continue;
      for (const auto& reading : relation.reference.stated) {
        const auto text = reading_words(reading, context.frame.words);
        if (std::find(readings.begin(), readings.end(), text) == readings.end()) readings.push_back(text);
      }
    }
  return readings;
}

}  // namespace

std::string reading_words(const record::Reading& reading, const Words& words) {
  std::string text =
      reading.number.empty() ? std::string() : filled(words["name.number"], {reading.number.value});
  const std::string date = reading.date.date ? date_words(*reading.date.date, words) : reading.date.text;
  if (!date.empty()) text += (text.empty() ? "" : " ") + date;
  return reading.where.empty() ? text : text + " (" + reading.where.value + ")";
}

DocumentRow document_row(std::size_t document, const MunicipalityContext& context) {
  const auto& record = context.municipality.documents[document].record;
  const auto& words = context.frame.words;
  DocumentRow row;
  row.link = document_link(document, context);
  row.title = record.title.value;
  row.kind = capitalised(record.kind.value);
  row.number = number_words(record, words);
  row.issuer = joined_text(record.issuers);
  row.status = label_of(words, "status", record.status.value);
  row.date = record.date.date;
  if (!row.date) row.date_text = date_words(record, words);
  row.is_published = record.published;
  row.other_readings = readings_of(document, context);
  return row;
}

std::vector<std::size_t> newest_first(const model::Municipality& m) {
  std::vector<std::size_t> order(m.documents.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return m.documents[a].record.date.date > m.documents[b].record.date.date;
  });
  return order;
}

}  // namespace glasnost::view
