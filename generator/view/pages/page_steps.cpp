#include <algorithm>

#include "view/pages/page_parts.h"

namespace glasnost::view {
namespace {

bool contains(const std::vector<std::size_t>& list, std::size_t item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

bool concerns(const model::CycleEvidence& evidence, const model::School& school,
              const model::Municipality& m) {
  if (evidence.document)
    return m.documents[*evidence.document].all_schools || contains(school.documents, *evidence.document);
  if (!evidence.programme) return false;
  return contains(school.programmes, *evidence.programme) ||
         std::any_of(school.measures.begin(), school.measures.end(),
                     [&](const auto& link) { return link.programme == *evidence.programme; });
}

// «2.1 Меры», or nothing for an anchor that no section with a title has.
std::string section_title(const model::Programme& programme, std::string_view anchor) {
  for (const auto& section : programme.sections) {
    const auto& record = section.record;
    if (record.anchor != anchor) continue;
    return record.number.empty() ? record.title.value : record.number + " " + record.title.value;
  }
  return {};
}

Proof proof_of(const model::CycleEvidence& evidence, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  Proof proof;
  if (evidence.document) {
    proof.link = document_link(*evidence.document, context, evidence.anchor);
    proof.title = m.documents[*evidence.document].record.title.value;
    return proof;
  }
  const auto& programme = m.programmes[*evidence.programme];
  proof.link = {section_title(programme, evidence.anchor),
                context.url(plan::programme_page(m.id, programme.record.id), evidence.anchor)};
  if (proof.link.text.empty())
    proof.link.text = programme.record.title.value;
  else
    proof.title = programme.record.title.value;
  if (programme.record.period) proof.date = period_words(*programme.record.period, context.frame.words);
  return proof;
}

}  // namespace

std::vector<StepView> step_views(std::optional<std::size_t> school, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  std::vector<StepView> steps;
  for (std::size_t i = 0; i < model::kCycleStepCount; ++i) {
    StepView step;
    step.anchor = model::kCycleSteps[i];
    step.title = label_of(context.frame.words, "cycle", model::kCycleSteps[i]);
    if (i < m.cycle.size())
      for (const auto& evidence : m.cycle[i])
        if ((evidence.document || evidence.programme) &&
            (!school || concerns(evidence, m.schools[*school], m)))
          step.proofs.push_back(proof_of(evidence, context));
    step.is_proven = !step.proofs.empty();
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace glasnost::view
