#include <algorithm>
#include <array>

#include "record/fields/parse_common.h"
#include "record/outline/points.h"
#include "record/record.h"
#include "record/syntax/front_matter.h"

namespace glasnost::record {
namespace {

using Known = Document::Known;

constexpr std::array<std::string_view, 4> kKnown = {"known", "illegible", "absent", "impossible"};
constexpr std::array<std::string_view, 2> kAvailability = {"published", "not_published"};
constexpr std::array<std::string_view, 5> kStatuses = {"in_force", "amended", "repealed", "completed",
                                                       "unknown"};
constexpr std::array<std::string_view, 1> kSignatory = {"signatory"};
constexpr std::array<std::string_view, 4> kRoles = {"scan", "signature", "raw_text", "other"};

// A field `<name>_status`; a word that is wrong was reported and counts as given.
std::optional<Known> read_known(FieldReader& fields, std::string_view name, WordList words) {
  if (!fields.has(name)) return Known::known;
  const Text word = fields.word(name, words);
  if (word.empty()) return std::nullopt;
  const auto found = std::find(kKnown.begin(), kKnown.end(), word.value);
  return static_cast<Known>(found - kKnown.begin());
}

void report_conflict(FieldReader& fields, std::string_view name) {
  const std::string status = std::string(name) + "_status";
  fields.report("record/status-conflict", fields.mark_of(status), {std::string(name), status}, status);
}

void read_number(FieldReader& fields, Document& document) {
  document.number = fields.text("number");
  document.number_text = fields.text("number_text");
  const auto status = read_known(fields, "number_status", WordList(kKnown).first(3));
  document.number_status = status.value_or(Known::known);
  if (status == Known::known && document.number.empty()) fields.report_missing("number");
  if (document.number_status != Known::known && !document.number.empty()) report_conflict(fields, "number");
}

// A day that no calendar has is kept as it stands, so that it is shown.
void read_date(FieldReader& fields, Document& document) {
  const auto status = read_known(fields, "date_status", kKnown);
  document.date_status = status.value_or(Known::known);
  document.date = fields.date("date", status == Known::impossible);
  document.date_text = fields.text("date_text");
  if (status == Known::known && !fields.has("date")) fields.report_missing("date");
  const bool has_day = document.date.date.has_value() || !document.date.text.empty();
  const bool fits = document.date_status == Known::impossible ? !document.date.date : !has_day;
  if (status && status != Known::known && !fits) report_conflict(fields, "date");
  if (document.date.text.empty()) return;
  if (status == Known::known) document.date_status = Known::impossible;
  if (document.date_text.empty()) document.date_text = {document.date.text, document.date.mark};
}

void read_control(FieldReader& fields, Document& document) {
  const Node* node = fields.take("control");
  if (node && node->kind == NodeKind::scalar) {
    document.control_by_signatory = !fields.word("control", kSignatory).empty();
    return;
  }
  fields.map("control", [&](FieldReader& person) { document.control = read_person(person, Phone::refused); });
}

void read_people(FieldReader& fields, Document& document) {
  fields.one_or_each("signed_by", [&](FieldReader& person) {
    document.signed_by.push_back(read_person(person, Phone::refused));
  });
  fields.map("drafted_by",
             [&](FieldReader& person) { document.drafted_by = read_person(person, Phone::refused); });
  fields.map("executor",
             [&](FieldReader& person) { document.executor = read_person(person, Phone::allowed); });
  read_control(fields, document);
}

Assignment read_assignment(FieldReader& fields) {
  Assignment assignment;
  assignment.mark = fields.mark();
  assignment.point = fields.text("point");
  assignment.who = fields.text("who");
  assignment.to = fields.text("to");
  assignment.what = fields.text("what");
  assignment.due = fields.text("due");
  assignment.span = fields.text("for");
  assignment.schools = read_schools(fields, "schools", SchoolWords::all_or_participants);
  return assignment;
}

// An attachment is one thing: a record of this municipality, or a file.
void check_one_target(FieldReader& fields, const Attachment& attachment) {
  const std::array<std::pair<std::string_view, const Text*>, 6> targets = {
      {{"programme", &attachment.programme},
       {"indicators", &attachment.indicators},
       {"monitoring", &attachment.monitoring},
       {"risks", &attachment.risks},
       {"document", &attachment.document},
       {"file", &attachment.file}}};
  std::string_view first;
  for (const auto& [name, target] : targets) {
    if (target->empty()) continue;
    if (first.empty())
      first = name;
    else
      fields.report("record/two-targets", fields.mark_of(name), {std::string(first), std::string(name)},
                    name);
  }
}

Attachment read_attachment(FieldReader& fields) {
  Attachment attachment;
  attachment.mark = fields.mark();
  attachment.title = fields.text("title");
  attachment.programme = fields.slug("programme");
  attachment.indicators = fields.slug("indicators");
  attachment.monitoring = fields.slug("monitoring");
  attachment.risks = fields.slug("risks");
  attachment.document = fields.slug("document");
  attachment.file = fields.text("file");
  attachment.role = fields.word("role", kRoles);
  check_one_target(fields, attachment);
  return attachment;
}

void read_identity(FieldReader& fields, Document& document) {
  document.kind = fields.required_text("kind");
  document.title = fields.required_text("title");
  document.issuers = fields.required_text_or_texts("issuer");
  document.place = fields.text("place");
  read_number(fields, document);
  read_date(fields, document);
}

void read_links(FieldReader& fields, Document& document) {
  fields.each("relations", [&](FieldReader& relation) {
    document.relations.push_back(read_reference(relation, RelationTypes::all));
  });
  fields.each("assignments",
              [&](FieldReader& assignment) { document.assignments.push_back(read_assignment(assignment)); });
  fields.each("attachments",
              [&](FieldReader& attachment) { document.attachments.push_back(read_attachment(attachment)); });
  document.cycle = fields.words("cycle", kCycleWords);
  document.schools = read_schools(fields, "schools", SchoolWords::all);
}

void read_fields(FieldReader& fields, Document& document) {
  read_header(fields, document);
  read_identity(fields, document);
  read_people(fields, document);
  read_links(fields, document);
  document.published = fields.word("availability", kAvailability).value != "not_published";
  document.level = read_level(fields);
  document.status = fields.word("status", kStatuses);
  fields.finish();
}

// The line of the first text below the front matter; 0 where there is none.
int first_text_line(const FrontMatter& parts) {
  int line = parts.body_line;
  for (const char c : parts.body) {
    if (c == '\n') ++line;
    if (c != '\n' && c != ' ' && c != '\t') return line;
  }
  return 0;
}

}  // namespace

std::optional<Document> parse_document(std::string_view text, const std::string& path,
                                       Diagnostics& diagnostics) {
  const auto parts = parse_front_matter(text, path, diagnostics);
  if (!parts) return std::nullopt;
  Document document;
  static_cast<Header&>(document) = header_of(path);
  const FieldFile file{path, diagnostics};
  FieldReader fields(parts->fields, file);
  read_fields(fields, document);
  const int line = first_text_line(*parts);
  if (document.published)
    document.points = parse_points(parts->body, {path, parts->body_line, 1}, diagnostics);
  else if (line > 0)
    diagnostics.report("record/unexpected-body", {path, line, 1});
  return document;
}

}  // namespace glasnost::record
