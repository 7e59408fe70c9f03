#include <array>

#include "record/fields/parse_common.h"
#include "record/record.h"
#include "record/syntax/front_matter.h"

namespace glasnost::record {
namespace {

constexpr std::array<std::string_view, 2> kStatuses = {"open", "closed"};
constexpr std::array<std::string_view, 2> kCategories = {"ШНОР", "ШНСУ"};

void read_names(FieldReader& fields, School& school) {
  school.full_name = fields.required_text("full_name");
  school.short_name = fields.required_text("short_name");
  school.aliases = fields.texts("aliases");
  school.org_form = fields.text("org_form");
  school.school_type = fields.text("school_type");
  school.number = fields.text("number");
  school.named_after = fields.text("named_after");
}

void read_place(FieldReader& fields, School& school) {
  school.locality = fields.text("locality");
  school.address = fields.text("address");
  school.website = fields.website("website");
  school.phone = fields.text("phone");
  school.email = fields.text("email");
  school.inn = fields.text("inn");
  school.ogrn = fields.text("ogrn");
  school.rural = fields.boolean("rural");
  school.distance_km = fields.decimal("distance_km");
  if (school.distance_km && school.distance_km->units < 0)
    fields.report("record/negative-number", fields.mark_of("distance_km"),
                  {"distance_km", school.distance_km->to_string()}, "distance_km");
}

void read_pupils(FieldReader& fields, School& school) {
  fields.map("pupils", [&](FieldReader& pupils) {
    school.pupils.total = pupils.count("total");
    school.pupils.primary = pupils.count("primary");
    school.pupils.basic = pupils.count("basic");
    school.pupils.secondary = pupils.count("secondary");
    school.pupils.as_of = pupils.text("as_of");
  });
}

School::Category read_category(FieldReader& fields) {
  School::Category category;
  category.mark = fields.mark();
  if (!fields.has("category")) fields.report_missing("category");
  category.category = fields.word("category", kCategories);
  category.reason = fields.text("reason");
  category.since = fields.text("since");
  category.until = fields.text("until");
  category.document = fields.slug("document");
  return category;
}

std::vector<School::Kin> read_kin(FieldReader& fields, std::string_view name) {
  std::vector<School::Kin> kin;
  fields.each(name, [&](FieldReader& one) {
    kin.push_back({one.required_text("name"), one.text("event"), one.text("year")});
  });
  return kin;
}

void read_fields(FieldReader& fields, School& school) {
  read_header(fields, school);
  read_names(fields, school);
  read_place(fields, school);
  school.closed = fields.word("status", kStatuses).value == "closed";
  read_pupils(fields, school);
  fields.each("categories",
              [&](FieldReader& category) { school.categories.push_back(read_category(category)); });
  school.predecessors = read_kin(fields, "predecessors");
  school.successors = read_kin(fields, "successors");
  fields.each("branches", [&](FieldReader& branch) {
    school.branches.push_back({branch.required_text("name"), branch.text("locality")});
  });
  school.curator = fields.text("curator");
  school.mentor_school = fields.text("mentor_school");
  fields.finish();
}

}  // namespace

std::optional<School> parse_school(std::string_view text, const std::string& path, Diagnostics& diagnostics) {
  const auto parts = parse_front_matter(text, path, diagnostics);
  if (!parts) return std::nullopt;
  School school;
  static_cast<Header&>(school) = header_of(path);
  const FieldFile file{path, diagnostics};
  FieldReader fields(parts->fields, file);
  read_fields(fields, school);
  school.about = parse_markdown(parts->body, {path, parts->body_line, 1}, diagnostics);
  return school;
}

}  // namespace glasnost::record
