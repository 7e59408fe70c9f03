#include "view/pages/municipality/steps.h"

#include <algorithm>

namespace glasnost::view {
namespace {

// «2.1 Меры», or nothing for an anchor that no section with a title has.
std::string section_title(const model::Programme& programme, std::string_view anchor) {
  for (const auto& section : programme.sections) {
    const auto& record = section.record;
    if (record.anchor != anchor) continue;
    return record.number.empty() ? record.title.value : record.number + " " + record.title.value;
  }
  return {};
}

Proof proof_of_section(const model::CycleEvidence& evidence, const MunicipalityContext& context) {
  const auto& programme = context.municipality.programmes[*evidence.programme];
  Proof proof;
  proof.link = programme_link(*evidence.programme, context, evidence.anchor);
  if (const auto title = section_title(programme, evidence.anchor); !title.empty()) {
    proof.title = proof.link.text;
    proof.link.text = title;
  }
  if (programme.record.period) proof.date = period_words(*programme.record.period, context.frame.words);
  return proof;
}

std::optional<Proof> proof_of(const model::CycleEvidence& evidence, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  if (evidence.programme) return proof_of_section(evidence, context);
  Proof proof;
  if (evidence.document) {
    proof.link = document_link(*evidence.document, context, evidence.anchor);
    proof.title = m.documents[*evidence.document].record.title.value;
    return proof;
  }
  if (!evidence.monitoring) return std::nullopt;
  proof.link = monitoring_link(*evidence.monitoring, context, evidence.anchor);
  const auto& period = m.monitoring[*evidence.monitoring].record.period;
  if (period) proof.date = period_words(*period, context.frame.words);
  return proof;
}

}  // namespace

std::vector<StepView> step_views(const model::Cycle& cycle, const MunicipalityContext& context) {
  std::vector<StepView> steps;
  for (std::size_t i = 0; i < model::kCycleStepCount; ++i) {
    StepView step;
    step.anchor = model::kCycleSteps[i];
    step.title = label_of(context.frame.words, "cycle", model::kCycleSteps[i]);
    if (i < cycle.size())
      for (const auto& evidence : cycle[i])
        if (auto proof = proof_of(evidence, context)) step.proofs.push_back(*proof);
    step.is_proven = !step.proofs.empty();
    steps.push_back(std::move(step));
  }
  return steps;
}

std::vector<Link> step_links(const std::vector<Text>& cycle, const MunicipalityContext& context) {
  const auto page = plan::quality_page(context.municipality.id);
  std::vector<Link> links;
  for (const auto step : model::kCycleSteps)
    if (std::any_of(cycle.begin(), cycle.end(), [&](const Text& token) { return token.value == step; }))
      links.push_back({label_of(context.frame.words, "cycle", step), context.url(page, step)});
  return links;
}

}  // namespace glasnost::view
