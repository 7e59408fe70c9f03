#include "view/pages/parts/contacts.h"
#include "view/pages/school/school_parts.h"

namespace glasnost::view {
namespace {

// The lines of a passport in their order; a fact that is not given has no line.
class Facts {
 public:
  explicit Facts(const Words& words) : words_(words) {}

  void add(std::string_view name, std::string text, std::optional<Url> url = std::nullopt) {
    if (!text.empty()) rows_.push_back({label_of(words_, "fact", name), std::move(text), std::move(url)});
  }
  void add(std::string_view name, const Text& text, std::optional<Url> url = std::nullopt) {
    add(name, text.value, std::move(url));
  }
  void add(std::string_view name, const std::optional<Decimal>& number) {
    if (number) add(name, number_words(*number));
  }
  std::vector<FactRow> take() { return std::move(rows_); }

 private:
  const Words& words_;
  std::vector<FactRow> rows_;
};

// «присоединена Анисимовская ООШ (2019)», as far as it is given.
std::string kin_words(const std::vector<record::School::Kin>& kin) {
  std::string out;
  for (const auto& one : kin) {
    if (!out.empty()) out += "; ";
    if (!one.event.empty()) out += one.event.value + " ";
    out += one.name.value;
    if (!one.year.empty()) out += " (" + one.year.value + ")";
  }
  return out;
}

std::string branch_words(const std::vector<record::School::Branch>& branches) {
  std::string out;
  for (const auto& branch : branches) {
    if (!out.empty()) out += "; ";
    out += branch.name.value;
    if (!branch.locality.empty()) out += " (" + branch.locality.value + ")";
  }
  return out;
}

void add_contacts(const record::School& record, Facts& facts) {
  facts.add("locality", record.locality);
  facts.add("address", record.address);
  facts.add("website", record.website, web_url(record.website));
  facts.add("phone", record.phone, phone_url(record.phone));
  facts.add("email", record.email, email_url(record.email));
  facts.add("inn", record.inn);
  facts.add("ogrn", record.ogrn);
}

void add_pupils(const record::School::Pupils& pupils, Facts& facts) {
  facts.add("pupils", pupils.total);
  facts.add("pupils_primary", pupils.primary);
  facts.add("pupils_basic", pupils.basic);
  facts.add("pupils_secondary", pupils.secondary);
  facts.add("pupils_as_of", pupils.as_of);
}

}  // namespace

std::vector<FactRow> fact_rows(const model::School& school, const MunicipalityContext& context) {
  const auto& words = context.frame.words;
  const auto& record = school.record;
  Facts facts(words);
  if (record.full_name.value != record.short_name.value) facts.add("full_name", record.full_name);
  facts.add("org_form", record.org_form);
  facts.add("school_type", record.school_type);
  facts.add("named_after", record.named_after);
  add_contacts(record, facts);
  if (record.rural) facts.add("rural", std::string(words[*record.rural ? "fact.yes" : "fact.no"]));
  facts.add("distance_km", record.distance_km);
  add_pupils(record.pupils, facts);
  facts.add("branches", branch_words(record.branches));
  facts.add("predecessors", kin_words(record.predecessors));
  facts.add("successors", kin_words(record.successors));
  return facts.take();
}

SupportView support_view(std::size_t index, const MunicipalityContext& context) {
  const auto& school = context.municipality.schools[index];
  Facts people(context.frame.words);
  people.add("curator", school.record.curator);
  if (school.mentor) {
    const auto link = school_link(*school.mentor, context);
    people.add("mentor_school", link.text, link.url);
  } else {
    people.add("mentor_school", school.record.mentor_school);
  }
  SupportView view;
  view.people = people.take();
  view.risks = school_risks(index, context);
  for (std::size_t monitoring : school.monitoring)
    view.monitoring.push_back(monitoring_link(monitoring, context));
  view.has_people = !view.people.empty();
  view.has_monitoring = !view.monitoring.empty();
  view.is_empty = !view.has_people && view.risks.empty() && !view.has_monitoring;
  return view;
}

}  // namespace glasnost::view
