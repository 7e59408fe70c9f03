#include <algorithm>

#include "base/text/text.h"
#include "model/site.h"

namespace glasnost::model {
namespace {

constexpr std::size_t kNewestDocuments = 5;

bool newer(const DocumentItem& a, const DocumentItem& b) {
  if (a.date != b.date) return a.date > b.date;
  return a.id < b.id;
}

}  // namespace

Summary summarise(const Municipality& m) {
  Summary summary{.id = m.id,
                  .name = m.record.name.value,
                  .name_genitive = m.record.name_genitive.value,
                  .region = m.record.region.value,
                  .schools = {},
                  .documents = m.documents.size(),
                  .programmes = m.programmes.size(),
                  .data_sets = m.data_sets.size(),
                  .newest_documents = {},
                  .newest_document = m.newest_document};
  for (const auto& school : m.schools)
    summary.schools.push_back({.id = school.record.id, .title = school.record.short_name.value});
  for (const auto& document : m.documents) {
    const auto& record = document.record;
    if (record.published)
      summary.newest_documents.push_back({.id = record.id,
                                          .title = record.title.value,
                                          .kind = record.kind.value,
                                          .number = record.number.value,
                                          .date = record.date.date});
  }
  std::sort(summary.newest_documents.begin(), summary.newest_documents.end(), newer);
  if (summary.newest_documents.size() > kNewestDocuments) summary.newest_documents.resize(kNewestDocuments);
  return summary;
}

}  // namespace glasnost::model
