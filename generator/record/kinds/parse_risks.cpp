#include <array>

#include "record/fields/parse_common.h"
#include "record/record.h"
#include "record/syntax/front_matter.h"

namespace glasnost::record {
namespace {

constexpr std::array<std::string_view, 4> kSignificances = {"low", "medium", "high", "unspecified"};

// A profile without a factor says that the source names none for the school.
Risks::Profile read_profile(FieldReader& fields) {
  Risks::Profile profile;
  profile.mark = fields.mark();
  profile.school = fields.required_text("school");
  profile.factor = fields.text("factor");
  profile.significance = fields.word_or_words("significance", kSignificances);
  if (profile.factor.empty() && fields.has("significance")) fields.report_missing("factor");
  return profile;
}

Risks::Cohort read_cohort(FieldReader& fields) {
  Risks::Cohort cohort;
  cohort.mark = fields.mark();
  cohort.name = fields.required_text("name");
  cohort.set = fields.text("set");
  cohort.reason = fields.text("reason");
  cohort.declared = fields.count("declared");
  cohort.schools = read_schools(fields, "schools", SchoolWords::none);
  return cohort;
}

Risks::Visit read_visit(FieldReader& fields) {
  Risks::Visit visit;
  visit.mark = fields.mark();
  visit.school = fields.required_text("school");
  visit.date = fields.date("date");
  visit.remark = fields.text("remark");
  return visit;
}

void read_fields(FieldReader& fields, Risks& risks) {
  read_header(fields, risks);
  risks.title = fields.required_text("title");
  if (!fields.has("period")) fields.report_missing("period");
  risks.period = read_period(fields, "period");
  risks.source = read_source(fields);
  risks.factors = fields.texts("factors");
  fields.drop_repeated("factors", risks.factors);
  if (!fields.has("profiles")) fields.report_missing("profiles");
  fields.each("profiles", [&](FieldReader& entry) {
    Risks::Profile profile = read_profile(entry);
    if (!profile.school.empty()) risks.profiles.push_back(std::move(profile));
  });
  fields.each("cohorts", [&](FieldReader& cohort) { risks.cohorts.push_back(read_cohort(cohort)); });
  fields.each("visits", [&](FieldReader& entry) {
    Risks::Visit visit = read_visit(entry);
    if (!visit.school.empty()) risks.visits.push_back(std::move(visit));
  });
  risks.not_visited = read_schools(fields, "not_visited", SchoolWords::none);
  fields.finish();
}

}  // namespace

std::optional<Risks> parse_risks(std::string_view text, const std::string& path, Diagnostics& diagnostics) {
  const auto map = parse_json_map(text, path, diagnostics);
  if (!map) return std::nullopt;
  Risks risks;
  static_cast<Header&>(risks) = header_of(path);
  const FieldFile file{path, diagnostics, true};
  FieldReader fields(*map, file);
  read_fields(fields, risks);
  return risks;
}

}  // namespace glasnost::record
