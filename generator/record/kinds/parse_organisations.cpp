#include "record/fields/parse_common.h"
#include "record/record.h"
#include "record/syntax/front_matter.h"

namespace glasnost::record {
namespace {

Organisation read_organisation(const Text& id, FieldReader& fields) {
  Organisation organisation;
  organisation.id = id.value;
  organisation.mark = id.mark;
  if (!fields.take(id.value)) fields.report("record/missing-field", id.mark, {"name"}, id.value);
  fields.map(id.value, [&](FieldReader& entry) {
    organisation.name = entry.required_text("name");
    organisation.kind = entry.text("kind");
    organisation.aliases = entry.texts("aliases");
  });
  return organisation;
}

}  // namespace

std::optional<Organisations> parse_organisations(std::string_view text, const std::string& path,
                                                 Diagnostics& diagnostics) {
  const auto map = parse_yaml_map(text, path, diagnostics);
  if (!map) return std::nullopt;
  const FieldFile file{path, diagnostics};
  FieldReader fields(*map, file);
  Organisations organisations;
  static_cast<Header&>(organisations) = header_of(path);
  organisations.known_issues = read_known_issues(fields);
  for (const Text& id : read_ids(*map, fields, {})) {
    Organisation organisation = read_organisation(id, fields);
    if (!organisation.name.empty()) organisations.list.push_back(std::move(organisation));
  }
  fields.finish();
  return organisations;
}

}  // namespace glasnost::record
