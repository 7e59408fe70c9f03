#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

struct EvidenceJson {
  std::string type;
  std::optional<std::string> type_label;
  std::string id, title, href, html;
  std::optional<Date> date;
  template <class Visit>
  static void fields(Visit&& visit) {
    using E = EvidenceJson;
    visit("type", &E::type);
    visit("type_label", &E::type_label);
    visit("id", &E::id);
    visit("title", &E::title);
    visit("href", &E::href);
    visit("html", &E::html);
    visit("date", &E::date);
  }
};
struct StepJson {
  std::string step;
  std::optional<std::string> step_label;
  bool published = false;
  std::vector<EvidenceJson> evidence;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = StepJson;
    visit("step", &S::step);
    visit("step_label", &S::step_label);
    visit("published", &S::published);
    visit("evidence", &S::evidence);
  }
};

// The day of the document that a monitoring programme was approved with.
std::optional<Date> date_of(const model::CycleEvidence& evidence, const model::Municipality& m) {
  auto document = evidence.document;
  if (evidence.monitoring) document = m.monitoring[*evidence.monitoring].document;
  if (!document) return std::nullopt;
  return m.documents[*document].record.date.date;
}

EvidenceJson evidence_json(const ApiContext& c, const model::CycleEvidence& evidence) {
  EvidenceJson out;
  RefJson ref;
  if (evidence.document) {
    out.type = "document";
    ref = document_ref(c.m, *evidence.document);
  } else if (evidence.monitoring) {
    out.type = "monitoring";
    ref = monitoring_ref(c.m, *evidence.monitoring);
  } else {
    out.type = "programme";
    ref = programme_ref(c.m, *evidence.programme);
  }
  out.type_label = c.label("evidence", out.type);
  out.id = ref.id;
  out.title = ref.title;
  out.href = ref.href;
  out.html = plan::Links::root().to(ref.html, evidence.anchor);
  out.date = date_of(evidence, c.m);
  return out;
}

}  // namespace

Value api_cycle(const ApiContext& c) {
  std::vector<StepJson> data;
  for (std::size_t step = 0; step < model::kCycleStepCount; ++step) {
    StepJson out{
        std::string(model::kCycleSteps[step]), c.label("cycle", model::kCycleSteps[step]), false, {}};
    for (const auto& evidence : c.m.cycle[step]) out.evidence.push_back(evidence_json(c, evidence));
    out.published = !out.evidence.empty();
    data.push_back(std::move(out));
  }
  return envelope(std::move(data), record_head(c, plan::quality_page(c.m.id)));
}

}  // namespace glasnost::view
