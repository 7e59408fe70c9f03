#include "record/fields/parse_common.h"
#include "record/outline/sections.h"
#include "record/record.h"
#include "record/syntax/front_matter.h"

namespace glasnost::record {
namespace {

constexpr std::array<std::string_view, 3> kStatuses = {"done", "partial", "not_done"};

MeasureFacts read_facts(const Text& key, FieldReader& fields) {
  MeasureFacts facts;
  facts.key = key;
  facts.mark = key.mark;
  facts.schools = read_schools(fields, "schools", SchoolWords::all);
  facts.status = fields.word("status", kStatuses);
  facts.as_of = fields.date("as_of");
  facts.evidence = fields.slugs("evidence");
  return facts;
}

// `measures`: a row's key → what is said of it.
void read_measure_facts(FieldReader& fields, Programme& programme) {
  const Node* node = fields.take("measures");
  fields.map("measures", [&](FieldReader& rows) {
    for (const Entry& entry : node->entries) {
      const Text& key = entry.key;
      const bool is_empty = entry.value.kind == NodeKind::map && entry.value.entries.empty();
      if (rows.take(key.value) && !is_empty)
        rows.map(key.value,
                 [&](FieldReader& facts) { programme.measure_facts.push_back(read_facts(key, facts)); });
      else
        rows.report("record/empty-measure", key.mark, {key.value}, key.value);
    }
  });
}

void read_passport(FieldReader& fields, Programme& programme) {
  fields.each("passport", [&](FieldReader& row) {
    const Text label = row.required_text("label");
    const Text text = row.required_text("text");
    const Node* node = row.take("text");
    if (text.empty() || !node) return;
    const FieldFile& file = row.file();
    programme.passport.emplace_back(
        label, parse_markdown(node->text, source_of(*node, file.path), file.diagnostics));
  });
}

void read_fields(FieldReader& fields, Programme& programme) {
  read_header(fields, programme);
  programme.title = fields.required_text("title");
  programme.kind = fields.required_text("kind");
  programme.level = read_level(fields);
  programme.period = read_period(fields, "period");
  fields.map("approved_by", [&](FieldReader& reference) {
    programme.approved_by = read_reference(reference, RelationTypes::only_approves);
  });
  programme.participants = read_schools(fields, "participants", SchoolWords::none);
  programme.cycle = fields.words("cycle", kCycleWords);
  read_passport(fields, programme);
  read_measure_facts(fields, programme);
  fields.finish();
}

}  // namespace

std::optional<Programme> parse_programme(std::string_view text, const std::string& path,
                                         Diagnostics& diagnostics) {
  const auto parts = parse_front_matter(text, path, diagnostics);
  if (!parts) return std::nullopt;
  Programme programme;
  static_cast<Header&>(programme) = header_of(path);
  const FieldFile file{path, diagnostics};
  FieldReader fields(parts->fields, file);
  read_fields(fields, programme);
  programme.sections = parse_sections(parts->body, {path, parts->body_line, 1}, diagnostics);
  return programme;
}

}  // namespace glasnost::record
