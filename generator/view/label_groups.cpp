#include "base/time/deadline.h"
#include "view/labels.h"

namespace glasnost::view {
namespace {

std::vector<std::string_view> deadline_kinds() {
  std::vector<std::string_view> tokens;
  for (int kind = 0; kind <= static_cast<int>(DeadlineKind::invalid); ++kind)
    tokens.push_back(token_of(static_cast<DeadlineKind>(kind)));
  return tokens;
}

constexpr std::string_view kKeys[] = {"date.year_suffix",
                                      "date.months",
                                      "period.part",
                                      "period.school_year",
                                      "period.year",
                                      "period.years",
                                      "period.range",
                                      "period.end_of_school_year",
                                      "period.end_of_year",
                                      "name.number",
                                      "name.date",
                                      "name.named",
                                      "name.acting",
                                      "name.signatory",
                                      "point.named",
                                      "point.again",
                                      "point.below",
                                      "point.unnumbered",
                                      "measure.named",
                                      "flag.remark",
                                      "flag.repeated-label",
                                      "flag.impossible-date",
                                      "name.document",
                                      "page.home",
                                      "page.not_found",
                                      "page.quality",
                                      "page.schools",
                                      "page.documents",
                                      "page.programmes",
                                      "page.data_sets",
                                      "page.issues",
                                      "page.titled",
                                      "description.home",
                                      "description.municipality",
                                      "description.quality",
                                      "description.schools",
                                      "description.school",
                                      "description.school_quality",
                                      "description.documents",
                                      "description.document",
                                      "description.programmes",
                                      "description.programme",
                                      "description.data_sets",
                                      "description.data_set",
                                      "description.issues",
                                      "description.not_found",
                                      "issue.target"};

// What the passport of a school tells.
constexpr std::string_view kFacts[] = {"full_name",
                                       "org_form",
                                       "school_type",
                                       "named_after",
                                       "locality",
                                       "address",
                                       "website",
                                       "phone",
                                       "email",
                                       "inn",
                                       "ogrn",
                                       "rural",
                                       "yes",
                                       "no",
                                       "distance_km",
                                       "pupils",
                                       "pupils_primary",
                                       "pupils_basic",
                                       "pupils_secondary",
                                       "pupils_as_of",
                                       "curator",
                                       "mentor_school",
                                       "branches",
                                       "predecessors",
                                       "successors"};

}  // namespace

const std::vector<LabelGroup>& label_groups() {
  static const std::vector<std::string_view> relations = {"based_on", "approves",   "amends",  "repeals",
                                                          "executes", "reports_on", "mentions"};
  static const std::vector<std::string_view> units = {"percent", "percentage_point", "pupils", "teachers",
                                                      "schools", "events",           "places", "km",
                                                      "score",   "rubles",           "count"};
  static const std::vector<LabelGroup> groups = {
      {"status", {"in_force", "amended", "repealed", "completed", "unknown"}},
      {"level", {"school", "municipal", "regional", "federal"}},
      {"relation.out", relations},
      {"relation.in", relations},
      {"unit", units},
      {"unit_sign", units},
      {"reason", {"not_published", "not_applicable", "not_yet", "suppressed"}},
      {"part", {"h1", "h2", "q1", "q2", "q3", "q4", "t1", "t2", "t3"}},
      {"cycle", {std::begin(model::kCycleSteps), std::end(model::kCycleSteps)}},
      {"deadline.kind", deadline_kinds()},
      {"deadline.issue", {"impossible-date", "unparsed", "school-year-in-year"}},
      {"number_status", {"known", "illegible", "absent", "impossible"}},
      {"date_status", {"known", "illegible", "absent", "impossible"}},
      {"category", {"low_results", "adverse_conditions"}},
      {"file_role", {"scan", "signature", "raw_text", "other"}},
      {"scope", {"municipality"}},
      {"category_meaning", {"low_results", "adverse_conditions"}},
      {"fact", {std::begin(kFacts), std::end(kFacts)}},
      {"school_status", {"open", "closed"}},
      {"dimension", {"subject", "class"}}};
  return groups;
}

std::span<const std::string_view> label_keys() { return kKeys; }

}  // namespace glasnost::view
