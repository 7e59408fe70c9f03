#include "base/text/text.h"
#include "model/link_records.h"

namespace glasnost::model {
namespace {

template <class Terms>
void require_word(const Terms& terms, const Text& word, std::string_view code, const Location& where,
                  Diagnostics& diagnostics) {
  if (word.empty() || terms.contains(word.value)) return;
  std::vector<std::string> candidates;
  for (const auto& [id, term] : terms) candidates.push_back(id);
  diagnostics.report(code, where, {word.value, nearest_hint(word.value, candidates)});
}

}  // namespace

void Linker::check_indicator(const Text& code, const record::Header& from) const {
  require_word(vocabulary.indicators, code, "indicator/unknown", from.at(code.mark), diagnostics);
}

void Linker::check_data_source(const Text& id, const record::Header& from) const {
  require_word(vocabulary.data_sources, id, "data-source/unknown", from.at(id.mark), diagnostics);
}

void Linker::check_risk_factor(const Text& id, const record::Header& from) const {
  require_word(vocabulary.risk_factors, id, "risk/unknown-factor", from.at(id.mark), diagnostics);
}

}  // namespace glasnost::model
