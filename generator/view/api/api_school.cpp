#include <algorithm>

#include "model/cycle.h"
#include "plan/anchors.h"
#include "view/api/api_parts.h"

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

struct SchoolMeasureJson {
  std::string programme, anchor;
  std::optional<std::string> number;
  std::string title;
  DeadlineJson deadline;
  bool all_schools = false;
  std::string html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolMeasureJson;
    visit("programme", &S::programme);
    visit("anchor", &S::anchor);
    visit("number", &S::number);
    visit("title", &S::title);
    visit("deadline", &S::deadline);
    visit("all_schools", &S::all_schools);
    visit("html", &S::html);
  }
};

struct SchoolAssignmentJson {
  std::string document;
  std::optional<std::string> point, who, to, what;
  DeadlineJson due;
  std::optional<std::string> span;
  std::string html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolAssignmentJson;
    visit("document", &S::document);
    visit("point", &S::point);
    visit("who", &S::who);
    visit("to", &S::to);
    visit("what", &S::what);
    visit("due", &S::due);
    visit("for", &S::span);
    visit("html", &S::html);
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
  SafeHtml about;
  std::vector<Map> values;
  std::vector<RefJson> documents, programmes;
  std::vector<SchoolMeasureJson> measures;
  std::vector<SchoolAssignmentJson> assignments;
  std::vector<SchoolStepJson> cycle;
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
    visit("about", &S::about);
    visit("values", &S::values);
    visit("documents", &S::documents);
    visit("programmes", &S::programmes);
    visit("measures", &S::measures);
    visit("assignments", &S::assignments);
    visit("cycle", &S::cycle);
  }
};

// The municipality's total of a column, published or computed.
Value total_of(const model::DataSet& data_set, std::string_view code, const record::Vocabulary& vocabulary) {
  for (const auto& total : data_set.totals)
    if (const auto* cell = model::find_cell(total.cells, code); cell && total.scope == "municipality")
      return to_value(cell_json(*cell, vocabulary));
  return Value();
}

Value target_of(const model::DataSet& data_set, std::string_view code) {
  for (const auto& target : data_set.record.targets)
    if (target.indicator.value == code && target.value)
      return Value(Map{{"value", Value(*target.value)}, {"by", to_value(text_or_null(target.by))}});
  return Value();
}

// One value of the school with everything that it must be read with.
Map value_row(const ApiContext& c, const model::RowLink& link, const record::Cell& cell) {
  const auto& data_set = c.m.data_sets[link.data_set];
  const auto& row = data_set.record.rows[link.row];
  Map out = {
      {"indicator", Value(cell.code)},
      {"indicator_label", Value(indicator_name(cell.code, c.frame.vocabulary))},
      {"period", to_value(period_json(data_set.record.period, c.frame.words))},
      {"data_set", to_value(data_set_ref(c.m, link.data_set))},
      {"source",
       to_value(text_or_null(data_source_name(data_set.record.source_system.value, c.frame.vocabulary)))}};
  for (const auto& [name, value] : row.dimensions) out.emplace_back(name, Value(value.value));
  out.emplace_back("cell", to_value(cell_json(cell, c.frame.vocabulary)));
  out.emplace_back("municipality", total_of(data_set, cell.code, c.frame.vocabulary));
  out.emplace_back("target", target_of(data_set, cell.code));
  return out;
}

std::vector<Map> value_rows(const ApiContext& c, const model::School& school) {
  std::vector<Map> out;
  for (const auto& link : school.values)
    for (const auto& cell : c.m.data_sets[link.data_set].record.rows[link.row].cells)
      out.push_back(value_row(c, link, cell));
  return out;
}

SchoolMeasureJson measure_json(const ApiContext& c, const model::MeasureLink& link) {
  const auto& programme = c.m.programmes[link.programme];
  const auto& measure = programme.sections[link.section].measures[link.measure];
  const std::string page = plan::programme_page(c.m.id, programme.record.id);
  return {.programme = programme.record.id,
          .anchor = measure.record.anchor,
          .number = text_or_null(measure.record.number),
          .title = measure.record.title.text.value,
          .deadline = deadline_json(measure.deadline, c.frame.words),
          .all_schools = link.all,
          .html = plan::Links::root().to(page, measure.record.anchor)};
}

SchoolAssignmentJson assignment_json(const ApiContext& c, const model::AssignmentLink& link) {
  const auto& document = c.m.documents[link.document];
  const auto& assignment = document.assignments[link.assignment];
  const std::string page = plan::document_page(c.m.id, document.record.id);
  return {.document = document.record.id,
          .point = text_or_null(assignment.record.point),
          .who = text_or_null(assignment.record.who),
          .to = text_or_null(assignment.record.to),
          .what = text_or_null(assignment.record.what),
          .due = deadline_json(assignment.deadline, c.frame.words),
          .span = text_or_null(assignment.record.span),
          .html = plan::Links::root().to(page, plan::assignment_anchor(link.assignment + 1))};
}

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

// The fields that the record itself gives.
SchoolJson passport_json(const ApiContext& c, const record::School& r) {
  const std::string status = r.closed ? "closed" : "open";
  SchoolJson out{.id = r.id,
                 .full_name = r.full_name.value,
                 .short_name = r.short_name.value,
                 .aliases = texts(r.aliases),
                 .org_form = text_or_null(r.org_form),
                 .school_type = text_or_null(r.school_type),
                 .number = text_or_null(r.number),
                 .named_after = text_or_null(r.named_after),
                 .locality = text_or_null(r.locality),
                 .address = text_or_null(r.address),
                 .website = text_or_null(r.website),
                 .phone = text_or_null(r.phone),
                 .email = text_or_null(r.email),
                 .inn = text_or_null(r.inn),
                 .ogrn = text_or_null(r.ogrn),
                 .status = status,
                 .status_label = c.label("school_status", status),
                 .rural = r.rural,
                 .distance_km = r.distance_km,
                 .pupils = {r.pupils.total, r.pupils.primary, r.pupils.basic, r.pupils.secondary,
                            text_or_null(r.pupils.as_of)},
                 .categories = categories_json(r),
                 .predecessors = kin_json(r.predecessors),
                 .successors = kin_json(r.successors),
                 .branches = {},
                 .curator = text_or_null(r.curator),
                 .mentor_school = text_or_null(r.mentor_school),
                 .about = c.html(r.about, plan::school_page(c.m.id, r.id)),
                 .values = {},
                 .documents = {},
                 .programmes = {},
                 .measures = {},
                 .assignments = {},
                 .cycle = {}};
  for (const auto& branch : r.branches)
    out.branches.push_back({branch.name.value, text_or_null(branch.locality)});
  return out;
}

}  // namespace

Value api_school(const ApiContext& c) {
  const auto& school = c.m.schools[c.file.subject];
  SchoolJson data = passport_json(c, school.record);
  data.values = value_rows(c, school);
  data.documents = refs(c.m, school.documents, document_ref);
  data.programmes = refs(c.m, school.programmes, programme_ref);
  for (const auto& link : school.measures) data.measures.push_back(measure_json(c, link));
  for (const auto& link : school.assignments) data.assignments.push_back(assignment_json(c, link));
  data.cycle = steps_json(c);
  return envelope(std::move(data), c.file, c.frame, plan::school_page(c.m.id, school.record.id));
}

}  // namespace glasnost::view
