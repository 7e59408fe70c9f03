#include "view/api/records/document_json.h"

namespace glasnost::view {
namespace {

struct DocumentJson {
  std::string id;
  std::optional<std::string> kind;
  std::string kind_label;
  std::optional<std::string> number;
  std::string number_status;
  std::optional<std::string> number_status_label, number_text;
  std::optional<Date> date;
  std::string date_status;
  std::optional<std::string> date_status_label, date_text;
  std::vector<std::string> issuer;
  std::string title;
  std::optional<std::string> place, level, level_label, status, status_label;
  std::string availability;
  std::optional<std::string> availability_label;
  std::string text;
  std::optional<std::string> text_label;
  std::vector<PersonJson> signed_by;
  std::optional<PersonJson> drafted_by, executor;
  std::optional<ControlJson> control;
  std::vector<PointJson> points;
  std::vector<RelationJson> relations;
  std::vector<AssignmentJson> assignments;
  std::vector<AttachmentJson> attachments;
  bool all_schools = false;
  std::vector<RefJson> schools;
  std::vector<std::string> cycle, cycle_label;
  std::vector<Map> stated;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DocumentJson;
    visit("id", &D::id);
    visit("kind", &D::kind);
    visit("kind_label", &D::kind_label);
    visit("number", &D::number);
    visit("number_status", &D::number_status);
    visit("number_status_label", &D::number_status_label);
    visit("number_text", &D::number_text);
    visit("date", &D::date);
    visit("date_status", &D::date_status);
    visit("date_status_label", &D::date_status_label);
    visit("date_text", &D::date_text);
    visit("issuer", &D::issuer);
    visit("title", &D::title);
    visit("place", &D::place);
    visit("level", &D::level);
    visit("level_label", &D::level_label);
    visit("status", &D::status);
    visit("status_label", &D::status_label);
    visit("availability", &D::availability);
    visit("availability_label", &D::availability_label);
    visit("text", &D::text);
    visit("text_label", &D::text_label);
    visit("signed_by", &D::signed_by);
    visit("drafted_by", &D::drafted_by);
    visit("executor", &D::executor);
    visit("control", &D::control);
    visit("points", &D::points);
    visit("relations", &D::relations);
    visit("assignments", &D::assignments);
    visit("attachments", &D::attachments);
    visit("all_schools", &D::all_schools);
    visit("schools", &D::schools);
    visit("cycle", &D::cycle);
    visit("cycle_label", &D::cycle_label);
    visit("stated", &D::stated);
    visit("issues", &D::issues);
  }
};

PersonJson person_json(const record::Person& person) {
  return {text_or_null(person.post), text_or_null(person.name), text_or_null(person.phone), person.acting};
}

std::optional<PersonJson> person_or_null(const record::Person& person) {
  if (!person.given()) return std::nullopt;
  return person_json(person);
}

std::optional<ControlJson> control_json(const record::Document& r) {
  if (r.control_by_signatory) return ControlJson{"signatory", {}};
  if (r.control.given()) return ControlJson{"person", person_json(r.control)};
  return std::nullopt;
}

AssignmentJson assignment_json(const ApiContext& c, const model::Assignment& assignment) {
  const auto& r = assignment.record;
  AssignmentJson out{.point = text_or_null(r.point),
                     .anchor = text_or_null(assignment.anchor),
                     .who = text_or_null(r.who),
                     .to = text_or_null(r.to),
                     .what = text_or_null(r.what),
                     .due = deadline_json(assignment.deadline, c.frame.words),
                     .span = text_or_null(r.span),
                     .all_schools = assignment.all_schools,
                     .schools = {}};
  for (const std::size_t school : assignment.schools) out.schools.push_back(school_ref(c.m, school).href);
  return out;
}

// The record that an attachment is, where it is one.
std::optional<RefJson> attached_record(const model::Municipality& m, const record::Attachment& attachment) {
  if (const auto i = m.programme(attachment.programme.value)) return programme_ref(m, *i);
  if (const auto i = m.data_set(attachment.indicators.value)) return data_set_ref(m, *i);
  if (const auto i = m.monitoring_programme(attachment.monitoring.value)) return monitoring_ref(m, *i);
  if (const auto i = m.risk(attachment.risks.value)) return risks_ref(m, *i);
  if (const auto i = m.document(attachment.document.value)) return document_ref(m, *i);
  return std::nullopt;
}

AttachmentJson attachment_json(const ApiContext& c, const record::Attachment& attachment,
                               std::string_view document) {
  AttachmentJson out{attachment.title.value,
                     {},
                     {},
                     text_or_null(attachment.role),
                     c.label("file_role", attachment.role.value)};
  if (const auto ref = attached_record(c.m, attachment)) {
    out.href = ref->href;
    out.html = ref->html;
  }
  if (!attachment.file.empty()) out.href = plan::attachment_file(c.m.id, document, attachment.file.value);
  return out;
}

// What the document is called, and who gave it.
void add_card(DocumentJson& out, const ApiContext& c, const record::Document& r) {
  out.id = r.id;
  out.kind = text_or_null(kind_id(r.kind.value, c.frame.vocabulary));
  out.kind_label = r.kind.value;
  out.number = text_or_null(r.number);
  out.number_status = token_of(r.number_status);
  out.number_status_label = c.label("number_status", out.number_status);
  out.number_text = text_or_null(r.number_text);
  out.date = r.date.date;
  out.date_status = token_of(r.date_status);
  out.date_status_label = c.label("date_status", out.date_status);
  out.date_text = text_or_null(r.date_text);
  out.issuer = texts(r.issuers);
  out.title = r.title.value;
  out.place = text_or_null(r.place);
  for (const auto& person : r.signed_by) out.signed_by.push_back(person_json(person));
  out.drafted_by = person_or_null(r.drafted_by);
  out.executor = person_or_null(r.executor);
  out.control = control_json(r);
}

void add_state(DocumentJson& out, const ApiContext& c, const record::Document& r) {
  out.level = text_or_null(r.level);
  out.level_label = c.label("level", r.level.value);
  out.status = text_or_null(r.status);
  out.status_label = c.label("status", r.status.value);
  out.availability = r.published ? "published" : "not_published";
  out.availability_label = c.label("availability", out.availability);
  out.text = text_kind(r);
  out.text_label = c.label("text_kind", out.text);
  out.cycle = texts(r.cycle);
  out.cycle_label = c.labels("cycle", r.cycle);
  out.stated = stated_json(r);
  out.issues = other_issues_json(c, r, anchors_of(r.points));
}

}  // namespace

Value api_document(const ApiContext& c) {
  const auto& document = c.m.documents[c.file.subject];
  const auto& r = document.record;
  const std::string page = plan::document_page(c.m.id, r.id);
  DocumentJson data;
  add_card(data, c, r);
  add_state(data, c, r);
  data.points = points_json(c, r.points, r, page);
  data.relations = relations_json(c, document);
  for (const auto& assignment : document.assignments)
    data.assignments.push_back(assignment_json(c, assignment));
  for (const auto& attachment : r.attachments)
    data.attachments.push_back(attachment_json(c, attachment, r.id));
  data.all_schools = document.all_schools;
  data.schools = refs(c.m, document.schools, school_ref);
  return envelope(std::move(data), record_head(c, page));
}

}  // namespace glasnost::view
