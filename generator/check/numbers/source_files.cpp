#include "check/rules.h"
#include "model/suppress.h"

namespace glasnost::check {

// A scan of the source would show what its data set hides.
void check_source_files(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  for (const auto& data_set : m.data_sets) {
    if (!data_set.source_document || !data_set.record.privacy_reason.empty() ||
        !model::has_suppressed(data_set.record))
      continue;
    const auto& document = m.documents[*data_set.source_document].record;
    for (std::size_t i = 0; i < document.attachments.size(); ++i)
      if (!document.attachments[i].file.empty())
        diagnostics.report("privacy/source-file", document.at(document.attachments[i].file.mark),
                           {document.attachments[i].file.value, data_set.record.path},
                           "attachments." + std::to_string(i + 1) + ".file");
  }
}

}  // namespace glasnost::check
