#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

struct FactorJson {
  std::string id, name;
  std::optional<std::string> definition;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("id", &FactorJson::id);
    visit("name", &FactorJson::name);
    visit("definition", &FactorJson::definition);
  }
};
struct ProfileJson {
  std::optional<RefJson> school;
  std::optional<std::string> factor, factor_label;
  std::vector<std::string> significance, significance_label;
  int line = 0;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = ProfileJson;
    visit("school", &P::school);
    visit("factor", &P::factor);
    visit("factor_label", &P::factor_label);
    visit("significance", &P::significance);
    visit("significance_label", &P::significance_label);
    visit("line", &P::line);
    visit("issues", &P::issues);
  }
};
// `declared`: how many schools the source says there are.
struct CohortJson {
  std::string name;
  std::optional<std::string> set, reason;
  std::optional<Decimal> declared;
  std::vector<RefJson> schools;
  int line = 0;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using C = CohortJson;
    visit("name", &C::name);
    visit("set", &C::set);
    visit("reason", &C::reason);
    visit("declared", &C::declared);
    visit("schools", &C::schools);
    visit("line", &C::line);
    visit("issues", &C::issues);
  }
};
struct VisitJson {
  std::optional<RefJson> school;
  std::optional<Date> date;
  std::optional<std::string> date_text, remark;
  int line = 0;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using V = VisitJson;
    visit("school", &V::school);
    visit("date", &V::date);
    visit("date_text", &V::date_text);
    visit("remark", &V::remark);
    visit("line", &V::line);
    visit("issues", &V::issues);
  }
};

struct RisksJson {
  std::string id, title;
  std::optional<PeriodJson> period;
  DataSourceJson source;
  std::vector<FactorJson> factors;
  std::vector<ProfileJson> profiles;
  std::vector<CohortJson> cohorts;
  std::vector<VisitJson> visits;
  std::vector<RefJson> not_visited, schools;
  std::vector<Map> stated;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using R = RisksJson;
    visit("id", &R::id);
    visit("title", &R::title);
    visit("period", &R::period);
    visit("source", &R::source);
    visit("factors", &R::factors);
    visit("profiles", &R::profiles);
    visit("cohorts", &R::cohorts);
    visit("visits", &R::visits);
    visit("not_visited", &R::not_visited);
    visit("schools", &R::schools);
    visit("stated", &R::stated);
    visit("issues", &R::issues);
  }
};

// The field path of an item, counted from 1.
std::string item_path(std::string_view list, std::size_t index) {
  return std::string(list) + "." + std::to_string(index + 1);
}

FactorJson factor_json(const std::string& id, const record::Vocabulary& vocabulary) {
  FactorJson out{id, risk_factor_name(id, vocabulary), {}};
  if (const auto known = vocabulary.risk_factors.find(id); known != vocabulary.risk_factors.end())
    out.definition = text_or_null(known->second.definition);
  return out;
}

ProfileJson profile_json(const ApiContext& c, const model::Risks& risks, std::size_t index) {
  const auto& profile = risks.record.profiles[index];
  return {ref_or_null(c.m, risks.profile_schools[index], school_ref),
          text_or_null(profile.factor),
          text_or_null(risk_factor_name(profile.factor.value, c.frame.vocabulary)),
          texts(profile.significance),
          c.labels("significance", profile.significance),
          profile.mark.line,
          issues_at_json(c, risks.record, item_path("profiles", index))};
}

CohortJson cohort_json(const ApiContext& c, const model::Risks& risks, std::size_t index) {
  const auto& cohort = risks.record.cohorts[index];
  return {cohort.name.value,
          text_or_null(cohort.set),
          text_or_null(cohort.reason),
          cohort.declared,
          refs(c.m, risks.cohort_schools[index], school_ref),
          cohort.mark.line,
          issues_at_json(c, risks.record, item_path("cohorts", index))};
}

VisitJson visit_json(const ApiContext& c, const model::Risks& risks, std::size_t index) {
  const auto& visit = risks.record.visits[index];
  return {ref_or_null(c.m, risks.visit_schools[index], school_ref),
          visit.date.date,
          text_or_null(visit.date.text),
          text_or_null(visit.remark),
          visit.mark.line,
          issues_at_json(c, risks.record, item_path("visits", index))};
}

std::vector<std::string> places_of(const record::Risks& record) {
  std::vector<std::string> places;
  for (std::size_t i = 0; i < record.profiles.size(); ++i) places.push_back(item_path("profiles", i));
  for (std::size_t i = 0; i < record.cohorts.size(); ++i) places.push_back(item_path("cohorts", i));
  for (std::size_t i = 0; i < record.visits.size(); ++i) places.push_back(item_path("visits", i));
  return places;
}

}  // namespace

Value api_risks(const ApiContext& c) {
  const auto& risks = c.m.risks[c.file.subject];
  const auto& r = risks.record;
  RisksJson data{.id = r.id,
                 .title = r.title.value,
                 .period = period_json(r.period, c.frame.words),
                 .source = source_json(c, r.source, risks.source_document),
                 .factors = {},
                 .profiles = {},
                 .cohorts = {},
                 .visits = {},
                 .not_visited = refs(c.m, risks.not_visited, school_ref),
                 .schools = refs(c.m, risks.schools, school_ref),
                 .stated = stated_json(r),
                 .issues = other_issues_json(c, r, places_of(r))};
  for (const auto& factor : risks.factors) data.factors.push_back(factor_json(factor, c.frame.vocabulary));
  for (std::size_t i = 0; i < r.profiles.size(); ++i) data.profiles.push_back(profile_json(c, risks, i));
  for (std::size_t i = 0; i < r.cohorts.size(); ++i) data.cohorts.push_back(cohort_json(c, risks, i));
  for (std::size_t i = 0; i < r.visits.size(); ++i) data.visits.push_back(visit_json(c, risks, i));
  return envelope(std::move(data), record_head(c, plan::risks_page(c.m.id, r.id)));
}

}  // namespace glasnost::view
