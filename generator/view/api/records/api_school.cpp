#include "model/cycle.h"
#include "view/api/records/school_json.h"

namespace glasnost::view {
namespace {

struct CategoryJson {
  std::optional<std::string> category;
  std::string category_label;
  std::optional<std::string> reason, since, until, document;
  template <class Visit>
  static void fields(Visit&& visit) {
    using C = CategoryJson;
    visit("category", &C::category);
    visit("category_label", &C::category_label);
    visit("reason", &C::reason);
    visit("since", &C::since);
    visit("until", &C::until);
    visit("document", &C::document);
  }
};

struct PupilsJson {
  std::optional<Decimal> total, primary, basic, secondary;
  std::optional<std::string> as_of;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = PupilsJson;
    visit("total", &P::total);
    visit("primary", &P::primary);
    visit("basic", &P::basic);
    visit("secondary", &P::secondary);
    visit("as_of", &P::as_of);
  }
};
struct KinJson {
  std::string name;
  std::optional<std::string> event, year;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("name", &KinJson::name);
    visit("event", &KinJson::event);
    visit("year", &KinJson::year);
  }
};
struct BranchJson {
  std::string name;
  std::optional<std::string> locality;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("name", &BranchJson::name);
    visit("locality", &BranchJson::locality);
  }
};

struct SchoolStepJson {
  std::string step;
  std::optional<std::string> step_label;
  bool published = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolStepJson;
    visit("step", &S::step);
    visit("step_label", &S::step_label);
    visit("published", &S::published);
  }
};

struct SchoolJson {
  std::string id, full_name, short_name;
  std::vector<std::string> aliases;
  std::optional<std::string> org_form, school_type, number, named_after, locality, address, website, phone,
      email, inn, ogrn;
  std::string status;
  std::optional<std::string> status_label;
  std::optional<bool> rural;
  std::optional<Decimal> distance_km;
  PupilsJson pupils;
  std::vector<CategoryJson> categories;
  std::vector<KinJson> predecessors, successors;
  std::vector<BranchJson> branches;
  std::optional<std::string> curator, mentor_school;
  std::optional<RefJson> mentor;
  SafeHtml about;
  std::vector<Map> values;
  std::vector<RefJson> documents, programmes;
  std::vector<SchoolMeasureJson> measures;
  std::vector<SchoolAssignmentJson> assignments;
  std::vector<RefJson> monitoring;
  SchoolRisksJson risks;
  std::vector<SchoolStepJson> cycle;
  std::vector<Map> stated;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolJson;
    visit("id", &S::id);
    visit("full_name", &S::full_name);
    visit("short_name", &S::short_name);
    visit("aliases", &S::aliases);
    visit("org_form", &S::org_form);
    visit("school_type", &S::school_type);
    visit("number", &S::number);
    visit("named_after", &S::named_after);
    visit("locality", &S::locality);
    visit("address", &S::address);
    visit("website", &S::website);
    visit("phone", &S::phone);
    visit("email", &S::email);
    visit("inn", &S::inn);
    visit("ogrn", &S::ogrn);
    visit("status", &S::status);
    visit("status_label", &S::status_label);
    visit("rural", &S::rural);
    visit("distance_km", &S::distance_km);
    visit("pupils", &S::pupils);
    visit("categories", &S::categories);
    visit("predecessors", &S::predecessors);
    visit("successors", &S::successors);
    visit("branches", &S::branches);
    visit("curator", &S::curator);
    visit("mentor_school", &S::mentor_school);
    visit("mentor", &S::mentor);
    visit("about", &S::about);
    visit("values", &S::values);
    visit("documents", &S::documents);
    visit("programmes", &S::programmes);
    visit("measures", &S::measures);
    visit("assignments", &S::assignments);
    visit("monitoring", &S::monitoring);
    visit("risks", &S::risks);
    visit("cycle", &S::cycle);
    visit("stated", &S::stated);
    visit("issues", &S::issues);
  }
};

std::vector<SchoolStepJson> steps_json(const ApiContext& c) {
  const auto cycle = model::cycle_of_school(c.m, c.file.subject);
  std::vector<SchoolStepJson> out;
  for (std::size_t step = 0; step < model::kCycleStepCount; ++step)
    out.push_back({std::string(model::kCycleSteps[step]), c.label("cycle", model::kCycleSteps[step]),
                   !cycle[step].empty()});
  return out;
}

std::vector<CategoryJson> categories_json(const record::School& school) {
  std::vector<CategoryJson> out;
  for (const auto& category : school.categories)
    out.push_back({text_or_null(std::string(category_token(category.category.value))),
                   category.category.value, text_or_null(category.reason), text_or_null(category.since),
                   text_or_null(category.until), text_or_null(category.document)});
  return out;
}

std::vector<KinJson> kin_json(const std::vector<record::School::Kin>& kin) {
  std::vector<KinJson> out;
  for (const auto& one : kin)
    out.push_back({one.name.value, text_or_null(one.event), text_or_null(one.year)});
  return out;
}

// What the school is called, and where it is.
void add_names(SchoolJson& out, const record::School& r) {
  out.id = r.id;
  out.full_name = r.full_name.value;
  out.short_name = r.short_name.value;
  out.aliases = texts(r.aliases);
  out.org_form = text_or_null(r.org_form);
  out.school_type = text_or_null(r.school_type);
  out.number = text_or_null(r.number);
  out.named_after = text_or_null(r.named_after);
  out.locality = text_or_null(r.locality);
  out.address = text_or_null(r.address);
  out.website = text_or_null(r.website);
  out.phone = text_or_null(r.phone);
  out.email = text_or_null(r.email);
  out.inn = text_or_null(r.inn);
  out.ogrn = text_or_null(r.ogrn);
}

// The other fields that the record itself gives.
void add_facts(SchoolJson& out, const ApiContext& c, const record::School& r) {
  out.status = r.closed ? "closed" : "open";
  out.status_label = c.label("school_status", out.status);
  out.rural = r.rural;
  out.distance_km = r.distance_km;
  out.pupils = {r.pupils.total, r.pupils.primary, r.pupils.basic, r.pupils.secondary,
                text_or_null(r.pupils.as_of)};
  out.categories = categories_json(r);
  out.predecessors = kin_json(r.predecessors);
  out.successors = kin_json(r.successors);
  for (const auto& branch : r.branches)
    out.branches.push_back({branch.name.value, text_or_null(branch.locality)});
  out.curator = text_or_null(r.curator);
  out.mentor_school = text_or_null(r.mentor_school);
  out.about = c.html(r.about, plan::school_page(c.m.id, r.id));
  out.stated = stated_json(r);
  out.issues = other_issues_json(c, r, {});
}

}  // namespace

Value api_school(const ApiContext& c) {
  const auto& school = c.m.schools[c.file.subject];
  SchoolJson data;
  add_names(data, school.record);
  add_facts(data, c, school.record);
  data.mentor = ref_or_null(c.m, school.mentor, school_ref);
  data.values = school_values_json(c, school);
  data.documents = refs(c.m, school.documents, document_ref);
  data.programmes = refs(c.m, school.programmes, programme_ref);
  for (const auto& link : school.measures) data.measures.push_back(school_measure_json(c, link));
  for (const auto& link : school.assignments) data.assignments.push_back(school_assignment_json(c, link));
  data.monitoring = refs(c.m, school.monitoring, monitoring_ref);
  data.risks = school_risks_json(c, c.file.subject);
  data.cycle = steps_json(c);
  return envelope(std::move(data), record_head(c, plan::school_page(c.m.id, school.record.id)));
}

}  // namespace glasnost::view
