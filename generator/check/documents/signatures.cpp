#include <algorithm>

#include "base/text/text.h"
#include "check/rules.h"

namespace glasnost::check {
namespace {

// A published document that orders something: somebody signs it, somebody sees that it is done.
bool is_published_order(const record::Document& document, const record::Vocabulary& vocabulary) {
  if (!document.published) return false;
  const std::string kind = lower(document.kind.value);
  for (const auto* id : {"order", "directive"}) {
    const auto term = vocabulary.document_kinds.find(id);
    if (term != vocabulary.document_kinds.end() && lower(term->second.name.value) == kind) return true;
  }
  return kind == "приказ" || kind == "распоряжение";
}

}  // namespace

void check_signatories(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& document : subject.municipality.documents) {
    const auto& record = document.record;
    const bool is_signed = std::any_of(record.signed_by.begin(), record.signed_by.end(),
                                       [](const record::Person& person) { return person.given(); });
    if (is_published_order(record, subject.vocabulary) && !is_signed)
      diagnostics.report("document/no-signatory", record.at(record.kind.mark), {}, "signed_by");
  }
}

void check_controls(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& document : subject.municipality.documents) {
    const auto& record = document.record;
    if (is_published_order(record, subject.vocabulary) && !record.control.given() &&
        !record.control_by_signatory)
      diagnostics.report("document/no-control", record.at(record.kind.mark), {}, "control");
  }
}

}  // namespace glasnost::check
