#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

// Why a document was no longer in force on a day, or "": the document that repealed it, or its own status.
// Where a repealing document is known, its day decides.
std::string repealed_by(const model::Document& document, const std::optional<Date>& day,
                        const model::Municipality& m) {
  bool day_known = false;
  for (const auto& incoming : document.incoming) {
    const auto& other = m.documents[incoming.document].record;
    if (incoming.type != "repeals" || !other.date.date) continue;
    day_known = true;
    if (day && *other.date.date <= *day) return cite(other);
  }
  return !day_known && document.record.status.value == "repealed" ? "status: repealed" : "";
}

}  // namespace

void check_repealed_citations(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  for (const auto& document : m.documents)
    for (std::size_t i = 0; i < document.record.relations.size(); ++i) {
      const auto& relation = document.relations[i];
      const auto& type = relation.reference.type.value;
      if (!relation.document || (type != "based_on" && type != "executes")) continue;
      const auto& target = m.documents[*relation.document];
      const std::string cause = repealed_by(target, document.record.date.date, m);
      if (!cause.empty())
        diagnostics.report("document/repealed-cited", document.record.at(relation.reference.mark),
                           {cite(target.record), cause}, "relations." + std::to_string(i + 1));
    }
}

}  // namespace glasnost::check
