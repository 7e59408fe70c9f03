#include "view/api/api_parts.h"

namespace glasnost::view {
namespace {

struct MunicipalityJson {
  std::string id, name;
  std::optional<std::string> name_genitive, region, authority, oktmo, website, phone, email;
  std::vector<RefJson> schools, documents, programmes, indicators;
  template <class Visit>
  static void fields(Visit&& visit) {
    using M = MunicipalityJson;
    visit("id", &M::id);
    visit("name", &M::name);
    visit("name_genitive", &M::name_genitive);
    visit("region", &M::region);
    visit("authority", &M::authority);
    visit("oktmo", &M::oktmo);
    visit("website", &M::website);
    visit("phone", &M::phone);
    visit("email", &M::email);
    visit("schools", &M::schools);
    visit("documents", &M::documents);
    visit("programmes", &M::programmes);
    visit("indicators", &M::indicators);
  }
};

struct EvidenceJson {
  std::string type, id, title, href, html;
  std::optional<Date> date;
  template <class Visit>
  static void fields(Visit&& visit) {
    using E = EvidenceJson;
    visit("type", &E::type);
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

struct FoundIssueJson {
  std::string code, path;
  int line = 0;
  std::optional<std::string> at, message, note;
  bool accepted = false;
  std::string html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = FoundIssueJson;
    visit("code", &I::code);
    visit("path", &I::path);
    visit("line", &I::line);
    visit("at", &I::at);
    visit("message", &I::message);
    visit("note", &I::note);
    visit("accepted", &I::accepted);
    visit("html", &I::html);
  }
};

std::vector<std::size_t> all_of(std::size_t count) {
  std::vector<std::size_t> indexes(count);
  for (std::size_t i = 0; i < count; ++i) indexes[i] = i;
  return indexes;
}

EvidenceJson evidence_json(const model::CycleEvidence& evidence, const model::Municipality& m) {
  const bool is_document = evidence.document.has_value();
  const RefJson ref =
      is_document ? document_ref(m, *evidence.document) : programme_ref(m, *evidence.programme);
  EvidenceJson out{is_document ? "document" : "programme",
                   ref.id,
                   ref.title,
                   ref.href,
                   plan::Links::root().to(ref.html, evidence.anchor),
                   {}};
  if (is_document) out.date = m.documents[*evidence.document].record.date.date;
  return out;
}

}  // namespace

Value api_municipality(const ApiContext& c) {
  const auto& r = c.m.record;
  MunicipalityJson data{.id = c.m.id,
                        .name = r.name.value,
                        .name_genitive = text_or_null(r.name_genitive),
                        .region = text_or_null(r.region),
                        .authority = text_or_null(r.authority),
                        .oktmo = text_or_null(r.oktmo),
                        .website = text_or_null(r.website),
                        .phone = text_or_null(r.phone),
                        .email = text_or_null(r.email),
                        .schools = refs(c.m, all_of(c.m.schools.size()), school_ref),
                        .documents = refs(c.m, all_of(c.m.documents.size()), document_ref),
                        .programmes = refs(c.m, all_of(c.m.programmes.size()), programme_ref),
                        .indicators = refs(c.m, all_of(c.m.data_sets.size()), data_set_ref)};
  return envelope(std::move(data), c.file, c.frame, plan::municipality_page(c.m.id));
}

Value api_cycle(const ApiContext& c) {
  std::vector<StepJson> data;
  for (std::size_t step = 0; step < model::kCycleStepCount; ++step) {
    StepJson out{
        std::string(model::kCycleSteps[step]), c.label("cycle", model::kCycleSteps[step]), false, {}};
    for (const auto& evidence : c.m.cycle[step]) out.evidence.push_back(evidence_json(evidence, c.m));
    out.published = !out.evidence.empty();
    data.push_back(std::move(out));
  }
  return envelope(std::move(data), c.file, c.frame, plan::quality_page(c.m.id));
}

Value api_issues(const ApiContext& c) {
  std::vector<FoundIssueJson> data;
  for (const auto& issue : c.issues) {
    const Place place = place_of(issue.path, issue.at, c.m, c.frame.words);
    data.push_back({issue.code, issue.path, issue.line, text_or_null(issue.at), text_or_null(issue.message),
                    text_or_null(issue.note), issue.accepted,
                    plan::Links::root().to(place.page, place.anchor)});
  }
  return envelope(std::move(data), c.file, c.frame, plan::issues_page(c.m.id));
}

}  // namespace glasnost::view
